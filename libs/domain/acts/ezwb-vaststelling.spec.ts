import { bijArts, ezwb, inBesluit, inVaststelling, PRECIES_65, RB } from '../../../test/support/ezwb';
import type { JsonObject } from '../json';

describe('the outcome (ZW 19aa: only above 65% it ends)', () => {
  it.each([
    ['above 65%', inVaststelling(), { eindeDatum: '2025-12-03' }, 'BEEINDIGEN_GT65'],
    ['exactly 65%', inVaststelling(PRECIES_65), {}, 'VOORTZETTEN_LE65'],
    [
      'GBM',
      bijArts().doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst: 'GBM' }),
      {},
      'VOORTZETTEN_GBM',
    ],
  ])('%s', (_, dossier, gegevens, uitkomst) => {
    const besluit = dossier
      .doet(RB, 'stelRechtVast', { werkgeverBetaalt: false, toelichting: 'x', ...gegevens })
      .doet(RB, 'keurVaststellingGoed', {}, 'collega')
      .doet(RB, 'neemBesluit');
    expect(besluit.context.uitkomst).toBe(uitkomst);
    expect(besluit.feiten.slice(-2)).toEqual(['BesluitTaken', 'EzwbDecided']);
    expect(besluit.feit('EzwbDecided')!.eindeDatum).toBe(
      uitkomst === 'BEEINDIGEN_GT65' ? '2025-12-03' : null,
    );
  });

  it('goes as a copy to the werkgever who pays', () => {
    const besluit = inBesluit({ werkgeverBetaalt: true, eindeDatum: '2025-12-03' }).doet(RB, 'neemBesluit');
    expect(besluit.feit('BesluitTaken')!.ontvangers).toEqual(['CLIENT', 'WERKGEVER']);
    const zonder = inBesluit({ eindeDatum: '2025-12-03' }).doet(RB, 'neemBesluit');
    expect(zonder.feit('BesluitTaken')!.ontvangers).toEqual(['CLIENT']);
  });
});

describe('the end of the ziekengeld (ZW 19aa lid 2)', () => {
  const vastgesteld = (dag: string, gegevens: JsonObject) =>
    inVaststelling()
      .op(dag)
      .probeert(RB, 'stelRechtVast', {
        werkgeverBetaalt: false,
        toelichting: 'x',
        ...gegevens,
      });

  test.each([
    ['decided before the toetsdatum', '2025-10-20', '2025-12-03'],
    ['on the toetsdatum', '2025-11-03', '2025-12-03'],
    ['after it', '2025-11-20', '2025-12-20'],
    ['at the end of a long month', '2026-01-31', '2026-02-28'],
    ['over the turn of the year', '2025-12-31', '2026-01-31'],
  ])('%s', (_, dag, eindeDatum) => {
    expect(vastgesteld(dag, { eindeDatum })).toHaveProperty(
      'context.vaststelling.uitkomst',
      'BEEINDIGEN_GT65',
    );
    expect(vastgesteld(dag, { eindeDatum: '2025-11-30' })).toBe('EINDE_DATUM_ONJUIST');
    expect(vastgesteld(dag, {})).toBe('EINDE_DATUM_ONJUIST');
  });

  it('has no place where the ziekengeld goes on', () => {
    const gegevens = { eindeDatum: '2025-12-03', werkgeverBetaalt: false, toelichting: 'x' };
    expect(inVaststelling(PRECIES_65).probeert(RB, 'stelRechtVast', gegevens)).toBe('EINDE_DATUM_ONJUIST');
  });

  it('moves with a besluit that comes later', () => {
    const later = inBesluit({ eindeDatum: '2025-12-03' }).op('2025-11-20').doet(RB, 'neemBesluit');
    expect(later.feit('EzwbDecided')!.eindeDatum).toBe('2025-12-20');
  });
});

describe('four eyes and the signature', () => {
  const vastgesteld = () =>
    inVaststelling().doet(RB, 'stelRechtVast', {
      eindeDatum: '2025-12-03',
      werkgeverBetaalt: true,
      toelichting: 'x',
    });

  it('keeps who determined it from checking it', () => {
    expect(vastgesteld().probeert(RB, 'keurVaststellingGoed')).toBe('VIER_OGEN');
    expect(vastgesteld().probeert(RB, 'stuurVaststellingTerug', { reden: 'x' })).toBe('VIER_OGEN');
    expect(vastgesteld().doet('PROCESBEGELEIDER', 'keurVaststellingGoed').journey.fase).toBe('BESLUIT');
  });

  it('refuses a besluit on a judgment that no verzekeringsarts signed, whatever the road was', () => {
    const { context } = inBesluit({ eindeDatum: '2025-12-03' });
    const unsigned = { ...context, belastbaarheid: { ...context.belastbaarheid!, getekendDoorId: null } };
    const code = (c: typeof context) => ezwb.acts.neemBesluit!.when!(c, {} as never)?.code;
    expect([code(unsigned), code({ ...context, belastbaarheid: null })]).toEqual([
      'HANDTEKENING_ONTBREEKT',
      'HANDTEKENING_ONTBREEKT',
    ]);
    expect(code(context)).toBeUndefined();
  });

  it('forgets what was sent back', () => {
    const terug = vastgesteld().doet(RB, 'stuurVaststellingTerug', { reden: 'dagloon' }, 'collega');
    expect([terug.journey.fase, terug.context.vaststelling]).toEqual(['VASTSTELLING', null]);
  });

  it('has an aios wait for the contraseign of a verzekeringsarts', () => {
    const wacht = bijArts().doet('AIOS', 'stelBelastbaarheidVast', { uitkomst: 'GBM' });
    expect(wacht.openTaken).toEqual(['CONTRASEIGN']);
    expect(wacht.doet('VERZEKERINGSARTS', 'contrasigneer').journey.fase).toBe('VASTSTELLING');
  });
});
