import * as fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { listKpiDossiers } from '../libs/casework/cijfers/kpi-dossiers.query';
import { readKpi } from '../libs/casework/cijfers/kpi.query';
import { readBesluiten, readVoorraad } from '../libs/casework/cijfers/tellingen';
import type { Sql } from '../libs/casework/queries/sql';
import { cijferUit } from '../libs/domain/kpi/cijfer';
import { KPIS } from '../libs/domain/kpi/definities';
import { peildagenVan } from '../libs/domain/kpi/peildag';
import { maandenVan } from '../libs/domain/kpi/periode';
import { ALTIJD, type BekendBesluit, type BekendeStand } from '../libs/domain/kpi/stand';
import { telBesluiten, telVoorraad } from '../libs/domain/kpi/tellen';
import {
  besluitTellingen,
  wachtendTellingen,
  type BesluitRij,
  type VoorraadRij,
} from '../libs/domain/kpi/telling';
import { addDays, datum, type Datum } from '../libs/domain/termijnen/datum';
import { PoolSql } from '../libs/storage/sql';
import { verifyTables } from '../libs/storage/verify';
import { writeStanden, type GevouwenDossier } from '../libs/storage/write-standen';
import { furnishCentre, openJourney } from './queues/centre';
import { openTestDatabase, type TestDatabase } from './support/test-database';

jest.setTimeout(120_000);

const TEAMS = ['heerlen-1', 'heerlen-2', 'breda-1'];
const DAG0 = datum('2025-01-01');
const MAANDEN = maandenVan(datum('2025-01-01'), datum('2025-12-20'));
let database: TestDatabase;
let sql: Sql;
const ids: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  const client = await furnishCentre(database.owner);
  for (let n = 0; n < 12; n++) ids.push(await openJourney(database.owner, client));
  sql = new PoolSql(database.dataSource);
});
afterAll(() => database.close());

const dag = fc.nat(420).map((days) => addDays(DAG0, days - 40));
const moment = fc.nat(400).map((days) => `${addDays(DAG0, days)}T12:00:00.000Z`);
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
const standen: fc.Arbitrary<BekendeStand[]> = fc
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
const besluiten: fc.Arbitrary<BekendBesluit[]> = fc
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
const unique = <T>(rows: readonly T[], key: (row: T) => unknown): T[] => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
];

/** Rows of one kind added up, so that rows and sums can be compared. */
function opgeteld<R extends BesluitRij | VoorraadRij>(rijen: readonly R[]): object {
  const sums = new Map<string, Record<string, number>>();
  for (const rij of rijen) {
    const kind = Object.entries(rij)
      .filter(([, value]) => typeof value !== 'number')
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join(' ');
    const sum = sums.get(kind) ?? {};
    for (const [name, value] of Object.entries(rij))
      if (typeof value === 'number') sum[name] = (sum[name] ?? 0) + value;
    sums.set(kind, sum);
  }
  return Object.fromEntries(
    [...sums].filter(([, sum]) => Object.values(sum).some((value) => value !== 0)).sort(),
  );
}

const fill = (dossiers: readonly GevouwenDossier[]) =>
  database.dataSource.transaction((manager: EntityManager) => writeStanden(manager, dossiers));

test('whatever the rows, SQL counts what the pure function counts, now and as of a moment, and lists exactly those', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(standen, besluiten), { minLength: 12, maxLength: 12 }),
      fc.subarray(TEAMS, { minLength: 1 }),
      fc.option(moment),
      async (rows, teamIds, opTijdstip) => {
        // Written over what the round before left: removing counts as well as adding.
        await fill(
          ids.map((id, index) => ({ id, seq: 1, standen: rows[index]![0], besluiten: rows[index]![1] })),
        );
        const all = {
          standen: rows.flatMap(([found]) => found),
          besluiten: rows.flatMap(([, found]) => found),
        };
        const vraag = { teamIds, opTijdstip };
        const puur = { teamIds, ...(opTijdstip !== null && { opTijdstip }) };
        const peildagen = peildagenVan(MAANDEN);
        const dagen = peildagen.flatMap((each) => [each.dag, each.jaarEerder]);

        const voorraad = telVoorraad(all.standen, dagen, puur);
        expect(opgeteld(await readVoorraad(sql, vraag, dagen))).toEqual(opgeteld(voorraad));
        for (const bijVerstrijken of [false, true])
          expect(opgeteld(await readBesluiten(sql, { ...vraag, maanden: MAANDEN }, bijVerstrijken))).toEqual(
            opgeteld(telBesluiten(all.besluiten, MAANDEN, puur, bijVerstrijken)),
          );

        for (const naam of ['tijdigheid', 'wachtend', 'verzuimduur', 'afwijzingen-wia-vangnet'] as const)
          for (const { naam: variant } of KPIS[naam].varianten) {
            const kpi = await readKpi(sql, { naam, variant, maanden: MAANDEN, ...vraag });
            const tellingen =
              naam === 'wachtend'
                ? wachtendTellingen(variant, peildagen, voorraad)
                : besluitTellingen(
                    naam,
                    variant,
                    telBesluiten(all.besluiten, MAANDEN, puur, variant === 'team-bij-verstrijken'),
                  );
            expect(kpi).toMatchObject(cijferUit(KPIS[naam], variant, MAANDEN, tellingen));
            for (const deel of ['teller', 'noemer'] as const)
              expect([naam, variant, deel, await geteld(naam, variant, deel, vraag)]).toEqual([
                naam,
                variant,
                deel,
                kpi[deel],
              ]);
          }
      },
    ),
    { numRuns: Number(process.env.REGIE_HISTORIES ?? 12) },
  );
  const found = [];
  for await (const { what } of verifyTables(database.dataSource.manager))
    if (/counted/.test(what)) found.push(what);
  expect(found).toEqual([]);
});

test('given work stated before and after a moment, the hours as known then are those stated by then', async () => {
  await database.owner.query(
    `with r as (insert into productie_regels
       select md5(n::text)::uuid, 1, case when n % 7 = 0 then -1 else 1 end, 1, 'x', null, (array['SMV', 'AIOS'])[1 + n % 2],
         ($1::text[])[1 + n % 3], null, null, (at at time zone 'Europe/Amsterdam')::date, at, 100,
         case when n % 7 = 0 then -30 else 45 end
       from generate_series(1, 400) n, lateral (select timestamptz '2025-05-30T00:00Z' + n * interval '17 minutes' as at) t
       returning *)
     insert into productie_dagen select team_id, datum, handeling, functie, sum(aandeel), sum(norm_minuten) from r group by 1, 2, 3, 4`,
    [TEAMS],
  );
  const wie = { teamIds: TEAMS.slice(0, 2), maanden: MAANDEN };
  for (const opTijdstip of [null, '2025-05-01T00:00:00.000Z', '2025-06-01T22:10:00.000Z']) {
    const kpi = await readKpi(sql, { naam: 'productiviteit', variant: 'bruto', ...wie, opTijdstip });
    const [{ uren }] = await sql.query<[{ uren: number }]>(
      `select coalesce(sum(norm_minuten), 0)::float8 / 60 as uren from productie_regels
       where team_id = any($1) and ($2::timestamptz is null or tijdstip <= $2)`,
      [wie.teamIds, opTijdstip],
    );
    expect([opTijdstip, kpi.teller]).toEqual([opTijdstip, uren]);
  }
});

/** The sum of what the drill-down lists, read in pages of seven. */
async function geteld(
  naam: 'tijdigheid' | 'wachtend' | 'verzuimduur' | 'afwijzingen-wia-vangnet',
  variant: string,
  deel: 'teller' | 'noemer',
  vraag: { teamIds: string[]; opTijdstip: string | null },
): Promise<number> {
  let sum = 0;
  for (let cursor: string | undefined; ;) {
    const page = await listKpiDossiers(
      sql,
      {
        naam,
        variant,
        deel,
        ...vraag,
        van: MAANDEN[0]!.vanDatum,
        tot: MAANDEN.at(-1)!.totDatum,
        cursor,
        limit: 7,
      },
      () => ({ sql: 'true', parameters: [] }),
    );
    sum += page!.items.reduce((total, { telt }) => total + telt, 0);
    if (page!.next === undefined) return sum;
    cursor = page!.next;
  }
}
