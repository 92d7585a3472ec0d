import {
  blindObject,
  dossierObject,
  eventOf,
  eventTypes,
  objectTypes,
  taakObject,
  teamObject,
  type DossierRow,
  type FeitRow,
  type Pseudoniem,
  type TaakRow,
} from '../domain/ocel/ocel';
import { logStart, type LogPlace } from './followers';
import type { Sql } from './sql';

/** Rows read at once: enough to keep the disk busy, little enough to forget. */
const PAGINA = 2_000;

/**
 * The event log as pieces of one OCEL 2.0 JSON document. Reads page by page and remembers only the names of the types,
 * so the memory it takes does not grow with the log. `sql` is one snapshot: else an event could name an object it lacks.
 */
export async function* ocelPieces(sql: Sql, alias: Pseudoniem): AsyncGenerator<string> {
  yield `{"objectTypes":${JSON.stringify(objectTypes())},"objects":[`;
  let voor = '';
  const put = (rows: readonly object[]): string => {
    const text = rows.length ? `${voor}${rows.map((row) => JSON.stringify(row)).join(',\n')}` : '';
    if (rows.length) voor = ',\n';
    return text;
  };
  yield put((await sql.query<{ id: string; kantoorId: string }[]>(TEAMS)).map(teamObject));
  for await (const page of pages<{ id: string }>(sql, MEDEWERKERS))
    yield put(page.map(({ id }) => blindObject(alias, 'medewerker', id)));
  for await (const page of pages<{ id: string }>(sql, CLIENTS))
    yield put(page.map(({ id }) => blindObject(alias, 'client', id)));
  for await (const page of pages<DossierRow>(sql, DOSSIERS))
    yield put(page.map((row) => dossierObject(alias, row)));
  for await (const page of pages<TaakRow>(sql, TAKEN)) yield put(page.map((row) => taakObject(alias, row)));
  yield '],"events":[';
  voor = '';
  const types = new Set<string>();
  for await (const page of feiten(sql)) {
    for (const { type } of page) types.add(type);
    yield put(page.map((row) => eventOf(alias, row)));
  }
  yield `],"eventTypes":${JSON.stringify(eventTypes(types))}}\n`;
}

const TEAMS = 'select id, kantoor_id as "kantoorId" from teams order by id';
const MEDEWERKERS = 'select id from medewerkers where id > $1 order by id limit $2';
const CLIENTS = `select id from clients where id > coalesce(nullif($1, '')::uuid, '00000000-0000-0000-0000-000000000000') order by id limit $2`;
const DOSSIERS = `select j.id, j.client_id as "clientId", o.soort, j.machine_id || ' ' || j.machine_version as machine
  from journeys j join dossier_overview o on o.journey_id = j.id
  where j.id > coalesce(nullif($1, '')::uuid, '00000000-0000-0000-0000-000000000000') order by j.id limit $2`;
const TAKEN = `select id, journey_id as "dossierId", soort, discipline from taken
  where id > coalesce(nullif($1, '')::uuid, '00000000-0000-0000-0000-000000000000') order by id limit $2`;

async function* pages<T extends { id: string }>(sql: Sql, text: string): AsyncGenerator<T[]> {
  for (let last = ''; ;) {
    const page = await sql.query<T[]>(text, [last, PAGINA]);
    if (page.length === 0) return;
    yield page;
    last = page.at(-1)!.id;
  }
}

/** The facts of dossiers in the order they were written, with the team of that moment; then those of taken. */
export async function* feiten(sql: Sql): AsyncGenerator<FeitRow[]> {
  // By both halves of a place, for which there is an index: by the position alone every page would read the whole log.
  for (let last = logStart; ;) {
    const page = await sql.query<(FeitRow & LogPlace)[]>(
      `select f.xid::text as xid, f.position::text as position, f.journey_id as "dossierId", null as "taakId", f.seq as nummer, f.type, f.at as tijdstip,
         f.actor_id as "doorId", f.hoedanigheid, w.team_id as "teamId",
         case when f.type = 'BesluitTaken' then (f.data->>'opTijd')::boolean end as "opTijd"
       from facts f left join lateral (
         select coalesce(t.data->>'naarTeamId', t.data->>'teamId') as team_id from facts t
         where t.journey_id = f.journey_id and t.seq <= f.seq and t.data ?| array['naarTeamId', 'teamId']
         order by t.seq desc limit 1) w on true
       where (f.xid, f.position) > ($1::xid8, $2::bigint) order by f.xid, f.position limit $3`,
      [last.xid, last.position, PAGINA],
    );
    if (page.length === 0) break;
    yield page;
    last = page.at(-1)!;
  }
  for (let taakId = '', versie = 0; ;) {
    const page = await sql.query<FeitRow[]>(
      `select t.journey_id as "dossierId", f.taak_id as "taakId", f.versie as nummer, f.type, f.at as tijdstip,
         f.actor_id as "doorId", f.hoedanigheid, null as "teamId", null as "opTijd"
       from taak_feiten f join taken t on t.id = f.taak_id
       where (f.taak_id, f.versie) > (coalesce(nullif($1, '')::uuid, '00000000-0000-0000-0000-000000000000'), $2::int)
       order by f.taak_id, f.versie limit $3`,
      [taakId, versie, PAGINA],
    );
    if (page.length === 0) return;
    yield page;
    ({ taakId, nummer: versie } = page.at(-1)! as FeitRow & { taakId: string });
  }
}
