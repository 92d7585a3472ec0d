import * as fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { listKpiDossiers } from '../libs/casework/cijfers/kpi-dossiers.query';
import { readDoorstroom } from '../libs/casework/cijfers/doorstroom.query';
import { readKpi } from '../libs/casework/cijfers/kpi.query';
import { readBesluiten, readVoorraad } from '../libs/casework/cijfers/tellingen';
import type { Sql } from '../libs/casework/queries/sql';
import { cijferUit } from '../libs/domain/kpi/cijfer';
import { KPIS } from '../libs/domain/kpi/definities';
import { peildagenVan } from '../libs/domain/kpi/peildag';
import { maandenVan, type Maand } from '../libs/domain/kpi/periode';
import { ALTIJD } from '../libs/domain/kpi/stand';
import { telBesluiten, telVoorraad } from '../libs/domain/kpi/tellen';
import {
  besluitTellingen,
  wachtendTellingen,
  type BesluitRij,
  type VoorraadRij,
} from '../libs/domain/kpi/telling';
import { datum } from '../libs/domain/termijnen/datum';
import { PER_DAG, PER_MAAND } from '../libs/storage/productie';
import { PoolSql } from '../libs/storage/sql';
import { verifyTables } from '../libs/storage/verify';
import { writeStanden, type GevouwenDossier } from '../libs/storage/write-standen';
import { besluiten, moment, standen, TEAMS, verblijven } from './support/cijfer-rijen';
import { furnishCentre, openJourney } from './queues/centre';
import { openTestDatabase, type TestDatabase } from './support/test-database';

const MAANDEN = maandenVan(datum('2025-01-01'), datum('2025-12-20'));
/** Whole months are read as one, others by day. */
const TIJDVAKKEN = [
  MAANDEN,
  maandenVan(datum('2025-01-01'), datum('2025-12-31')),
  maandenVan(datum('2025-03-09'), datum('2025-03-27')),
  maandenVan(datum('2025-02-28'), datum('2025-08-31')),
];
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
      fc.array(fc.tuple(standen, besluiten, verblijven), { minLength: 12, maxLength: 12 }),
      fc.subarray(TEAMS, { minLength: 1 }),
      fc.option(moment),
      fc.constantFrom(...TIJDVAKKEN),
      async (rows, teamIds, opTijdstip, maanden) => {
        // Written over what the round before left: removing counts as well as adding.
        await fill(
          ids.map((id, index) => {
            const [standenVan, besluitenVan, verblijvenVan] = rows[index]!;
            return { id, seq: 1, standen: standenVan, besluiten: besluitenVan, verblijven: verblijvenVan };
          }),
        );
        const all = {
          standen: rows.flatMap(([found]) => found),
          besluiten: rows.flatMap(([, found]) => found),
        };
        const vraag = { teamIds, opTijdstip };
        const puur = { teamIds, ...(opTijdstip !== null && { opTijdstip }) };
        const peildagen = peildagenVan(maanden);
        const dagen = peildagen.flatMap((each) => [each.dag, each.jaarEerder]);

        const voorraad = telVoorraad(all.standen, dagen, puur);
        expect(opgeteld(await readVoorraad(sql, vraag, dagen))).toEqual(opgeteld(voorraad));
        for (const bijVerstrijken of [false, true])
          expect(opgeteld(await readBesluiten(sql, { ...vraag, maanden }, bijVerstrijken))).toEqual(
            opgeteld(telBesluiten(all.besluiten, maanden, puur, bijVerstrijken)),
          );

        for (const naam of ['tijdigheid', 'wachtend', 'verzuimduur', 'afwijzingen-wia-vangnet'] as const)
          for (const { naam: variant } of KPIS[naam].varianten) {
            const kpi = await readKpi(sql, { naam, variant, maanden, ...vraag });
            const tellingen =
              naam === 'wachtend'
                ? wachtendTellingen(variant, peildagen, voorraad)
                : besluitTellingen(
                    naam,
                    variant,
                    telBesluiten(all.besluiten, maanden, puur, variant === 'team-bij-verstrijken'),
                  );
            expect(kpi).toMatchObject(cijferUit(KPIS[naam], variant, maanden, tellingen));
            for (const deel of ['teller', 'noemer'] as const)
              expect([naam, variant, deel, await geteld(naam, variant, deel, { ...vraag, maanden })]).toEqual(
                [naam, variant, deel, kpi[deel]],
              );
          }

        const bekend = rows
          .flatMap(([, , found]) => found)
          .filter(({ bekendVan, bekendTot }) =>
            opTijdstip === null ? bekendTot === ALTIJD : bekendVan <= opTijdstip && opTijdstip < bekendTot,
          )
          .filter(({ teamId }) => teamIds.includes(teamId))
          .filter(({ vertrekDatum }) =>
            maanden.some(({ vanDatum, totDatum }) => vanDatum <= vertrekDatum && vertrekDatum <= totDatum),
          );
        const { doorlooptijd } = await readDoorstroom(sql, { ...vraag, maanden });
        expect(doorlooptijd.map(({ fase, mediaanDagen, aantal }) => [fase, mediaanDagen, aantal])).toEqual(
          ['INTAKE', 'VASTSTELLING'].flatMap((fase) => {
            const dagen = bekend
              .filter((each) => each.fase === fase)
              .map((each) => each.dagen)
              .sort((a, b) => a - b);
            return dagen.length === 0 ? [] : [[fase, dagen[Math.ceil(dagen.length / 2) - 1], dagen.length]];
          }),
        );
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
       returning *),
     d as (insert into productie_dagen ${PER_DAG('r')})
     insert into productie_maanden ${PER_MAAND('r')}`,
    [TEAMS],
  );
  const wie = { teamIds: TEAMS.slice(0, 2), maanden: MAANDEN };
  const momenten = [null, '2025-05-01T00:00:00.000Z', '2025-06-01T22:10:00.000Z', '2025-05-31T21:59:00.000Z'];
  for (const opTijdstip of momenten) {
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
  { maanden, ...vraag }: { teamIds: string[]; opTijdstip: string | null; maanden: Maand[] },
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
        van: maanden[0]!.vanDatum,
        tot: maanden.at(-1)!.totDatum,
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
