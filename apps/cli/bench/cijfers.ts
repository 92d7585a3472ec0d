import { readDoorstroom } from '../../../libs/casework/cijfers/doorstroom.query';
import { readKpi } from '../../../libs/casework/cijfers/kpi.query';
import type { Sql } from '../../../libs/casework/queries/sql';
import { KPI_NAMEN } from '../../../libs/domain/kpi/definitie';
import { KPIS } from '../../../libs/domain/kpi/definities';
import { laatsteJaar, maandenVan } from '../../../libs/domain/kpi/periode';
import { addDays, addMonths, type Datum } from '../../../libs/domain/termijnen/datum';
import { createDataSource } from '../../../libs/storage/data-source';
import { PoolSql } from '../../../libs/storage/sql';
import { colleague } from './centre';
import { type Api, tokensOf } from './children';
import { FEITEN_PER_DOSSIER, fillCijfers } from './fill-cijfers';
import { goal, median, percentile, table, timed } from './figures';

const MOST_MS = 300;
/** So many requests a browser has under way at one address. */
const AT_ONCE = 6;

/**
 * Figures over so many dossiers and ten facts each: a dashboard of a team and of the whole country, now and as known a
 * week and a year ago, the doorstroom, and the overview as the browser asks it. `startApi` comes after filling.
 */
export async function measureCijfers(
  url: string,
  vandaag: Datum,
  { dossiers, times }: { dossiers: number; times: number },
  startApi: () => Promise<Api>,
): Promise<string> {
  const seconds = await fillCijfers(url, dossiers);
  const dataSource = await createDataSource({ url, pool: 2 }).initialize();
  const api = await startApi();
  try {
    const sql = new PoolSql(dataSource);
    const teams = (await sql.query<{ id: string }[]>('select id from teams order by id')).map(({ id }) => id);
    const { van, tot } = laatsteJaar(vandaag);
    const maanden = maandenVan(van, tot);
    const dashboard = (teamIds: string[], opTijdstip: string | null) =>
      sql.snapshot(async (part: Sql) => {
        for (const naam of KPI_NAMEN)
          await readKpi(part, { naam, variant: KPIS[naam].varianten[0].naam, maanden, teamIds, opTijdstip });
      });
    const doorstroom = (teamIds: string[]) =>
      sql.snapshot((part) => readDoorstroom(part, { teamIds, maanden, opTijdstip: null }));
    const overzicht = overviewOf(api, vandaag);
    const team = (n: number) => [teams[n % teams.length]!];
    const few = Math.ceil(times / 5);
    const week = momentOf(addDays(vandaag, -7));
    const rows = [
      await row('all seven figures of a team, 12 months', times, (n) => dashboard(team(n), null)),
      await row('the same as known a week ago', times, (n) => dashboard(team(n), week)),
      await row('the same as known a year ago', few, (n) => dashboard(team(n), momentOf(van))),
      await row('all seven figures of the country', times, () => dashboard(teams, null)),
      await row('the same as known a week ago', few, () => dashboard(teams, week)),
      await row('doorstroom of a team, with its forecast', few, (n) => doorstroom(team(n))),
      await row('the whole overview of a team over HTTP', times, (n) => overzicht(n)),
    ];
    return [
      table(
        [`figures over ${dossiers} dossiers, ${FEITEN_PER_DOSSIER * dossiers} facts`, 'p50 ms', 'p95 ms'],
        rows.map(({ name, took }) => [name, median(took).toFixed(0), percentile(took, 0.95).toFixed(0)]),
      ),
      `  ${goal(`a dashboard of a team within ${MOST_MS} ms`, percentile(rows[0]!.took, 0.95) <= MOST_MS)}; filled in ${seconds.toFixed(0)} s`,
    ].join('\n');
  } finally {
    await api.stop();
    await dataSource.destroy();
  }
}

const momentOf = (dag: Datum): string => `${dag}T12:00:00.000Z`;

/** What the overview asks: every figure of twelve months, of the months that run, and of those as known a week ago. */
function overviewOf(api: Api, vandaag: Datum): (n: number) => Promise<void> {
  const tokenOf = tokensOf(api);
  const { van, tot } = laatsteJaar(vandaag);
  const lopend = { van: addMonths(van, 1), tot: vandaag };
  const toen = { ...lopend, tot: addDays(vandaag, -7), opTijdstip: momentOf(addDays(vandaag, -7)) };
  const asked = [{ van, tot }, lopend, toen].flatMap((zoek) => KPI_NAMEN.map((naam) => ({ naam, zoek })));
  return async (n) => {
    const { medewerkerId, teamId } = colleague('PROCESBEGELEIDER', 1 + (n % 9));
    const token = await tokenOf(medewerkerId);
    await timed(asked, AT_ONCE, async ({ naam, zoek }) => {
      const path = `/v1/kpis/${naam}?${new URLSearchParams({ scope: `team:${teamId}`, ...zoek })}`;
      const { status, body } = await api.call('GET', path, { token });
      if (status !== 200) throw new Error(`${path}: ${status} ${body}`);
    });
  };
}

async function row(name: string, times: number, ask: (n: number) => Promise<unknown>) {
  const took: number[] = [];
  for (let n = -2; n < times; n++) {
    const start = performance.now();
    await ask(n + 2);
    if (n >= 0) took.push(performance.now() - start);
  }
  return { name, took };
}
