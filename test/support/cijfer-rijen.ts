import * as fc from 'fast-check';
import { ALTIJD, type BekendBesluit, type BekendeStand } from '../../libs/domain/kpi/stand';
import type { BekendVerblijf } from '../../libs/domain/kpi/verblijf';
import { addDays, datum, type Datum } from '../../libs/domain/termijnen/datum';

export const TEAMS = ['heerlen-1', 'heerlen-2', 'breda-1'];
const DAG0 = datum('2025-01-01');

const dag = fc.nat(420).map((days) => addDays(DAG0, days - 40));
// Also in the last hour of a UTC day, which is the next day in Amsterdam.
export const moment = fc
  .tuple(fc.nat(400), fc.constantFrom('12:00', '23:30'))
  .map(([days, tijd]) => `${addDays(DAG0, days)}T${tijd}:00.000Z`);
const soort = fc.constantFrom(
  'WIA_CLAIM',
  'DESKUNDIGENOORDEEL',
  'PW_BANENAFSPRAAK',
  'PW_ARBEIDSVERMOGEN',
  'ZW',
);
const wat = { soort, variant: fc.constantFrom('CLIENT', 'VERZUIM_ONTSLAG'), vangnet: fc.boolean() };
const team = fc.constantFrom(...TEAMS);

/** Any rows the tables allow: also such as no fold would make, since the counting may not lean on that. */
export const standen: fc.Arbitrary<BekendeStand[]> = fc
  .array(
    fc.record({
      ...wat,
      teamId: team,
      fase: fc.constant('INTAKE'),
      open: fc.boolean(),
      beslist: fc.constantFrom(false, false, true),
      uiterlijkeBeslisdatum: fc.option(dag),
      opgeschort: fc.constantFrom(false, false, true),
      overgenomenTeLaat: fc.boolean(),
      instroom: fc.boolean(),
      geldigVan: dag,
      duur: fc.option(fc.integer({ min: 1, max: 200 })),
      bekendVan: moment,
      kort: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((rows) =>
    unique(rows, ({ bekendVan, geldigVan }) => bekendVan + geldigVan).map(({ duur, kort, ...row }) => ({
      ...row,
      geldigTot: duur === null ? ALTIJD : addDays(row.geldigVan, duur),
      bekendTot: kort ? `${addDays(row.bekendVan.slice(0, 10) as Datum, 30)}T12:00:00.000Z` : ALTIJD,
    })),
  );
export const besluiten: fc.Arbitrary<BekendBesluit[]> = fc
  .array(
    fc.record({
      factSeq: fc.integer({ min: 1, max: 9 }),
      ...wat,
      besluitDatum: dag,
      uiterlijkeBeslisdatum: fc.option(dag),
      opTijd: fc.boolean(),
      teamId: team,
      teamBijVerstrijken: fc.option(team),
      overgenomenTeLaat: fc.boolean(),
      uitkomst: fc.constantFrom('GEEN_RECHT_LT35', 'IVA', 'BUITEN_BEHANDELING', 'GEANNULEERD_ZW_GEEINDIGD'),
      isBesluit: fc.boolean(),
      naHeropening: fc.constantFrom(false, false, true),
      einde: fc.boolean(),
      verzuimDagen: fc.option(fc.nat(700)),
      bekendVan: moment,
      kort: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((rows) =>
    unique(rows, ({ factSeq }) => factSeq).map(({ kort, ...row }) => ({
      ...row,
      bekendTot: kort ? `${addDays(row.bekendVan.slice(0, 10) as Datum, 30)}T12:00:00.000Z` : ALTIJD,
    })),
  );
export const verblijven: fc.Arbitrary<BekendVerblijf[]> = fc
  .array(
    fc.record({
      fase: fc.constantFrom('INTAKE', 'VASTSTELLING'),
      teamId: team,
      vertrekDatum: dag,
      dagen: fc.nat(9),
      bekendVan: moment,
      kort: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((rows) =>
    unique(rows, ({ fase, bekendVan }) => fase + bekendVan).map(({ kort, ...row }) => ({
      ...row,
      bekendTot: kort ? `${addDays(row.bekendVan.slice(0, 10) as Datum, 30)}T12:00:00.000Z` : ALTIJD,
    })),
  );
const unique = <T>(rows: readonly T[], key: (row: T) => unknown): T[] => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
];
