import { aanvraag, inVaststelling, RECHT } from '../../test/support/claim';
import { inGebreke } from '../../test/support/dwangsom';
import type { DossierStory } from '../../test/support/dossier-story';
import { REGELBOEK } from './regels/regelboek';
import { datum } from './termijnen/datum';
import { verschillen, watAls, type Handeling } from './wat-als';

const pb = 'PROCESBEGELEIDER';
const stel = (
  story: DossierStory,
  ...handelingen: [actie: Handeling['actie'], datum: string, gegevens?: object][]
) =>
  watAls(
    { definition: story.definition, regels: REGELBOEK, medewerkerId: 'pl', rollen: ['PLANNER'] },
    story.journey.stored,
    story.journey.fase,
    story.vandaag,
    handelingen.map(([actie, dag, gegevens = {}]) => ({
      actie,
      datum: datum(dag),
      gegevens: gegevens as never,
    })),
  );
const gelukt = (result: ReturnType<typeof stel>) => {
  if (!result.ok) throw new Error(`${result.index}: ${result.refusal.detail}`);
  return Object.fromEntries(
    verschillen(result.nu.deadlines, result.straks.deadlines).map(({ id, nu, straks, dagenVerschil }) => [
      id,
      [nu?.uiterlijkeDatum ?? null, straks?.uiterlijkeDatum ?? null, dagenVerschil, straks?.status ?? null],
    ]),
  );
};

describe('wat als', () => {
  it('the stuk arrives tomorrow', () => {
    const gevraagd = aanvraag().doet(pb, 'vraagAanvulling', {
      ontbrekend: 'machtiging',
      uitnodigingDatum: '2026-07-20',
      hersteltermijnDatum: '2026-08-10',
    });
    const straks = gelukt(
      stel(gevraagd, ['ontvangAanvulling', '2026-07-21', { aangevuldDatum: '2026-07-21' }]),
    );
    // Twenty days less than when the hersteltermijn would pass unused.
    expect(straks.BESLISTERMIJN).toEqual(['2026-10-05', '2026-09-14', -21, 'LOOPT']);
    expect(gevraagd.termijn()!.uiterlijkeDatum).toBe('2026-10-05');
  });

  it('the letter goes today', () => {
    const straks = gelukt(
      stel(aanvraag(), ['verleng', '2026-07-20', { kennisgevingDatum: '2026-07-20', reden: 'drukte' }]),
    );
    expect(straks.BESLISTERMIJN).toEqual(['2026-09-14', '2026-11-09', 56, 'LOOPT']);
  });

  it('nobody does anything until the ingebrekestelling, and the besluit comes late', () => {
    const straks = gelukt(
      stel(
        aanvraag(),
        ['registreerIngebrekestelling', '2026-09-15', { ontvangstDatum: '2026-09-15' }],
        ['neemBesluit', '2026-10-22'],
      ),
    );
    expect(straks.BESLISTERMIJN).toEqual(['2026-09-14', '2026-09-14', 0, 'VOLDAAN']);
    expect(straks.DWANGSOM).toEqual([null, '2026-10-22', null, 'VOLDAAN']);
    expect(straks.DWANGSOMBESLUIT).toEqual([null, '2026-11-05', null, 'LOOPT']);
  });

  it('lets the alarms of a day fall before what happens on it', () => {
    const ontvangst = { ontvangstDatum: '2026-09-15' };
    const straks = gelukt(stel(aanvraag(), ['registreerIngebrekestelling', '2026-09-15', ontvangst]));
    expect(straks.BESLISTERMIJN![3]).toBe('VERSTREKEN');
  });

  it('supposes a besluit before its phase, and says so; a real one needs no supposing', () => {
    expect(stel(aanvraag(), ['neemBesluit', '2026-07-21'])).toMatchObject({ ok: true, aannames: [0] });
    const klaar = inVaststelling()
      .doet(pb, 'stelRechtVast', RECHT)
      .doet(pb, 'keurVaststellingGoed', {}, 'pb-2');
    expect(stel(klaar, ['neemBesluit', '2026-07-21'])).toMatchObject({ ok: true, aannames: [] });
  });

  it('supposes no second besluit', () => {
    const dicht = aanvraag().doet(pb, 'trekIn');
    expect(stel(dicht, ['neemBesluit', '2026-07-21'])).toMatchObject({
      ok: false,
      refusal: { code: 'DOSSIER_AFGESLOTEN' },
    });
  });

  it('gives the same clocks as the acts themselves', () => {
    const gegevens = { grond: 'AWB_4_15_2B', vanafDatum: '2026-07-21', reden: 'x' };
    const supposed = stel(
      aanvraag(),
      ['schortOp', '2026-07-20', gegevens],
      ['hervat', '2026-08-03', { datum: '2026-08-03' }],
    );
    const real = aanvraag()
      .doet(pb, 'schortOp', gegevens)
      .laatAlarmenVallenTot('2026-08-03')
      .doet(pb, 'hervat', { datum: '2026-08-03' });
    expect(supposed.ok && supposed.straks.deadlines).toEqual(real.journey.deadlines);
    expect(supposed.ok && supposed.straks.stored.context).toEqual(real.context);
  });

  it('says which act is refused, and why', () => {
    const result = stel(inGebreke(), [
      'schortOp',
      '2026-09-15',
      { grond: 'AWB_4_15_2B', vanafDatum: '2026-09-16', reden: 'x' },
    ]);
    expect(result).toMatchObject({ ok: false, index: 0, refusal: { code: 'TERMIJN_VERSTREKEN' } });
  });

  it('leaves the journey as it was', () => {
    const claim = inGebreke();
    const before = JSON.stringify(claim.journey);
    gelukt(stel(claim, ['neemBesluit', '2026-12-01']));
    expect(JSON.stringify(claim.journey)).toBe(before);
  });
});
