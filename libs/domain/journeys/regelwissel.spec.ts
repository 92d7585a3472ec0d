import { begin } from '../journey';
import type { Regel } from '../regels/regel';
import { REGELBOEK } from '../regels/regelboek';
import { volgendRegelboek, type Wijziging } from '../regels/wijzig-regelboek';
import { addDays, datum } from '../termijnen/datum';
import { definitionOf, latestDefinition } from './registry';
import { bereikVan, gevolgenVan } from './regelwissel';

const VANDAAG = datum('2026-08-03');
const row = (sleutel: string): Regel => REGELBOEK.regels.findLast((regel) => regel.sleutel === sleutel)!;
const einde = (sleutel: string, tot: string): Wijziging => ({
  actie: 'BEEINDIG',
  sleutel,
  van: row(sleutel).van,
  tot: datum(tot),
});
const erna = (sleutel: string, tot: string, waarde: number): Wijziging => ({
  actie: 'VOEG_TOE',
  regel: { ...row(sleutel), van: addDays(datum(tot), 1), waarde },
});

/* prettier-ignore */
test.each<[string, Wijziging[], ReturnType<typeof bereikVan>]>([
  ['an announced term', [einde('term.wia_claim.announced', '2026-06-30')], [{ soort: 'WIA_CLAIM', van: datum('2026-07-01'), tot: null }]],
  ['a term with a last day', [{ actie: 'VOEG_TOE', regel: { ...row('term.ezwb'), van: datum('2027-01-01'), tot: datum('2027-12-31') } }], [{ soort: 'EZWB', van: datum('2027-01-01'), tot: datum('2027-12-31') }]],
  ['the term after a loonsanctie, counted from another day', [einde('term.wia_na_loonsanctie', '2026-06-30')], [{ soort: 'WIA_CLAIM', van: null, tot: null }]],
  ['the term of a bekorting', [einde('term.loonsanctie_bekorting', '2026-06-30')], [{ soort: 'WIA_CLAIM', van: null, tot: null }]],
  ['two soorten', [einde('term.wia_claim.announced', '2026-06-30'), einde('term.herbeoordeling_vraag.announced', '2026-05-31')], [{ soort: 'WIA_CLAIM', van: datum('2026-07-01'), tot: null }, { soort: 'HERBEOORDELING_VRAAG', van: datum('2026-06-01'), tot: null }]],
  ['a rule any journey may read', [einde('60plus', '2026-12-31')], null],
  ['a term and such a rule', [einde('term.wia_claim.announced', '2026-06-30'), einde('60plus', '2026-12-31')], null],
])('%s can touch', (_what, wijzigingen, expected) => {
  expect(bereikVan(REGELBOEK, wijzigingen)).toEqual(expected);
});

const opened = (soort: string, ontvangst: string) => {
  const input = {
    teamId: 'heerlen-1',
    ontvangstDatum: datum(ontvangst),
    aanvrager: 'CLIENT',
    heeftWerkgever: false,
    eersteZiektedagDatum: null,
  };
  const by = { medewerkerId: 'pb', hoedanigheid: 'PROCESBEGELEIDER' as const };
  const env = { by, tijdstip: '2026-08-03T09:00:00.000Z', vandaag: VANDAAG, regels: REGELBOEK };
  return begin(latestDefinition(soort)!, input, env).stored;
};
const nextOf = (...wijzigingen: Wijziging[]) => {
  const result = volgendRegelboek(REGELBOEK, wijzigingen, VANDAAG);
  if ('fouten' in result) throw new Error(JSON.stringify(result.fouten));
  return result.boek;
};

describe('what a next rulebook does to an open dossier', () => {
  const sixWeeks = nextOf(einde('term.wia_claim', '2026-06-30'), erna('term.wia_claim', '2026-06-30', 6));

  test.each([
    ['2026-06-30', []],
    ['2026-07-01', [{ termijn: 'BESLISTERMIJN', nu: '2026-08-26', straks: '2026-08-12' }]],
  ])('given a WIA-claim of %s, its clock is that of its day of receipt', (ontvangst, expected) => {
    const { context } = opened('WIA_CLAIM', ontvangst);
    expect(gevolgenVan(latestDefinition('WIA_CLAIM')!, context, 'INTAKE', REGELBOEK, sixWeeks)).toEqual(
      expected,
    );
  });

  test('given a loonsanctie after which the claim went on, the weeks count from that day', () => {
    const threeWeeks = nextOf(
      einde('term.wia_na_loonsanctie', '2026-06-30'),
      erna('term.wia_na_loonsanctie', '2026-06-30', 3),
    );
    const stored = opened('WIA_CLAIM', '2025-06-02');
    const loonsanctie = { opgelegdDatum: '2025-06-30', totDatum: '2026-08-17', hervatDatum: '2026-07-06' };
    const context = { ...stored.context, loonsanctie: { ...loonsanctie, meldingDatum: null } };
    expect(gevolgenVan(latestDefinition('WIA_CLAIM')!, context, 'INTAKE', REGELBOEK, threeWeeks)).toEqual([
      { termijn: 'BESLISTERMIJN', nu: '2026-08-17', straks: '2026-07-27' },
    ]);
  });

  test('given a dossier that has ended, or a version that stays on its book, it does nothing', () => {
    const { context } = opened('WIA_CLAIM', '2026-07-01');
    const ended = { ...context, uitkomst: 'INGETROKKEN' as const };
    const v2 = latestDefinition('WIA_CLAIM')!;
    const v1 = definitionOf({ machineId: 'WIA_CLAIM', machineVersion: 1 });
    expect(gevolgenVan(v2, ended, 'AFGESLOTEN', REGELBOEK, sixWeeks)).toEqual([]);
    expect(gevolgenVan(v1, context, 'INTAKE', REGELBOEK, sixWeeks)).toEqual([]);
  });
});
