import { aanvraag, inRivToets, type Claim } from '../../../test/support/claim';
import type { JsonObject } from '../json';
import type { Rol } from '../rollen';
import { DISCIPLINES } from '../taken/taken';
import { nummerVanAfspraak } from '../taken/afspraken';

const BELLEN = { titel: 'Werkgever bellen', discipline: 'ARBEIDSDESKUNDIGE' };
const uitslag = (claim: Claim, rol: Rol, actie: string, gegevens: JsonObject): string => {
  const result = claim.probeert(rol, actie, gegevens);
  return typeof result === 'string' ? result : 'ok';
};
const afgesproken = (claim: Claim = aanvraag()) => claim.doet('VERZEKERINGSARTS', 'spreekTaakAf', BELLEN);

describe('a taak that people agree on', () => {
  it('comes beside those of the state, with who asked for it in sight', () => {
    const claim = afgesproken();
    expect(claim.journey.taken).toEqual({
      geopend: [
        {
          soort: 'AFSPRAAK-1',
          discipline: 'ARBEIDSDESKUNDIGE',
          behandelaarId: null,
          gedelegeerdDoorId: 'verzekeringsarts',
          titel: 'Werkgever bellen',
          gereedDatum: null,
        },
      ],
      gesloten: [],
    });
    expect(claim.feit('TaakAgreed')).toMatchObject({ nummer: 1, ...BELLEN });
  });

  it('goes straight to the colleague it was agreed with, for the day that was agreed', () => {
    const gegevens = { ...BELLEN, aan: 'ad-2', gereedDatum: '2026-08-01' };
    const [taak] = aanvraag().doet('SMV', 'spreekTaakAf', gegevens).journey.taken.geopend;
    expect(taak).toMatchObject({ behandelaarId: 'ad-2', gereedDatum: '2026-08-01' });
  });

  it('is split over several people in one go, each part with its own owner and day', () => {
    const meer = [
      { titel: 'Spreekuur plannen', discipline: 'MEDISCH_SECRETARESSE', gereedDatum: '2026-08-01' },
      { titel: 'Cliënt bellen', discipline: 'SMV', aan: 'smv-2' },
    ];
    const { journey } = aanvraag().doet('VERZEKERINGSARTS', 'spreekTaakAf', { ...BELLEN, meer });
    expect(
      journey.taken.geopend.map(({ soort, titel, behandelaarId }) => [soort, titel, behandelaarId]),
    ).toEqual([
      ['AFSPRAAK-1', 'Werkgever bellen', null],
      ['AFSPRAAK-2', 'Spreekuur plannen', null],
      ['AFSPRAAK-3', 'Cliënt bellen', 'smv-2'],
    ]);
    expect(journey.facts.map(({ type }) => type)).toEqual(['TaakAgreed', 'TaakAgreed', 'TaakAgreed']);
    const gisteren = { ...BELLEN, meer: [{ ...meer[0], gereedDatum: '2026-07-19' }] };
    expect(uitslag(aanvraag(), 'SMV', 'spreekTaakAf', gisteren as JsonObject)).toBe('DATUM_ONMOGELIJK');
  });

  test.each([
    ['yesterday', '2026-07-19', 'DATUM_ONMOGELIJK'],
    ['today', '2026-07-20', 'ok'],
  ])('cannot have to be ready before today: %s', (_when, gereedDatum, code) => {
    expect(uitslag(aanvraag(), 'SMV', 'spreekTaakAf', { ...BELLEN, gereedDatum })).toBe(code);
  });

  it('stays while the dossier goes on, and ends with it for good', () => {
    const verder = afgesproken(inRivToets()).doet('ARBEIDSDESKUNDIGE', 'keurRivGoed', { toelichting: 'ja' });
    expect(verder.journey.taken.gesloten).toEqual(['RIV_TOETS']);
    const dicht = verder.doet('PROCESBEGELEIDER', 'trekIn');
    expect(dicht.journey.taken.gesloten).toContain('AFSPRAAK-1');
    const heropend = dicht.doet('PROCESBEGELEIDER', 'heropen', {
      grond: 'TEN_ONRECHTE_GESLOTEN',
      vanafFase: 'INTAKE',
      reden: 'vergissing',
    });
    expect(heropend.journey.taken.geopend.map(({ soort }) => soort)).toEqual(['INTAKE']);
  });

  it('is limited in number, so that a dossier stays to be overseen', () => {
    const vol = Array.from({ length: 30 }).reduce<Claim>((claim) => afgesproken(claim), aanvraag());
    expect(vol.probeert('SMV', 'spreekTaakAf', BELLEN)).toBe('TE_VEEL_AFSPRAKEN');
  });
});

describe('a taak that was agreed is done', () => {
  it.each(Object.keys(DISCIPLINES))('by its own discipline only: %s', (discipline) => {
    const claim = aanvraag().doet('SMV', 'spreekTaakAf', { titel: 'x', discipline });
    const { rollen } = DISCIPLINES[discipline]!;
    for (const rol of ['VERZEKERINGSARTS', 'AIOS', 'SMV', 'PROCESBEGELEIDER', 'REGIEVOERDER'] as const)
      expect([rol, uitslag(claim, rol, 'rondTaakAf', { nummer: 1, resultaat: 'klaar' })]).toEqual([
        rol,
        rollen.includes(rol) ? 'ok' : 'NIET_UW_OPDRACHT',
      ]);
  });

  it('with what came of it, and what follows from it under the next numbers', () => {
    const klaar = afgesproken().doet('ARBEIDSDESKUNDIGE', 'rondTaakAf', {
      nummer: 1,
      resultaat: 'gebeld',
      vervolg: [
        { titel: 'brief', discipline: 'PROCESBEGELEIDER' },
        { titel: 'plan bijstellen', discipline: 'RE_INTEGRATIEBEGELEIDER' },
      ],
    });
    expect(klaar.feit('TaakCompleted')).toEqual({ nummer: 1, resultaat: 'gebeld' });
    expect(klaar.journey.taken.gesloten).toEqual(['AFSPRAAK-1']);
    expect(klaar.journey.taken.geopend.map(({ soort, titel }) => [soort, titel])).toEqual([
      ['AFSPRAAK-2', 'brief'],
      ['AFSPRAAK-3', 'plan bijstellen'],
    ]);
  });

  it('once: a number is never used again', () => {
    const klaar = afgesproken().doet('ARBEIDSDESKUNDIGE', 'rondTaakAf', { nummer: 1, resultaat: 'x' });
    expect(klaar.aanbod('ARBEIDSDESKUNDIGE')).not.toContain('rondTaakAf');
    const nieuw = afgesproken(klaar);
    expect(nieuw.probeert('ARBEIDSDESKUNDIGE', 'rondTaakAf', { nummer: 1, resultaat: 'x' })).toBe(
      'AFSPRAAK_ONBEKEND',
    );
    expect(nieuw.journey.taken.geopend[0]!.soort).toBe('AFSPRAAK-2');
  });

  it('or turns out not to be needed, with the reason on record', () => {
    const weg = afgesproken().doet('PROCESBEGELEIDER', 'laatTaakVervallen', { nummer: 1, reden: 'dubbel' });
    expect(weg.feit('TaakCancelled')).toEqual({ nummer: 1, reden: 'dubbel' });
    expect(weg.journey.taken.gesloten).toEqual(['AFSPRAAK-1']);
    expect(afgesproken().probeert('SMV', 'laatTaakVervallen', { nummer: 2, reden: 'x' })).toBe(
      'AFSPRAAK_ONBEKEND',
    );
  });
});

test.each([
  ['AFSPRAAK-12', 12],
  ['AFSPRAAK-', null],
  ['XAFSPRAAK-1', null],
  ['INTAKE', null],
])('%s carries the number %s', (soort, nummer) => {
  expect(nummerVanAfspraak(soort)).toBe(nummer);
});
