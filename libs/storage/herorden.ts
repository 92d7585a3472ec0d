import type { DataSource, EntityManager } from 'typeorm';
import { beurtVanDossier, beurtVanTaak, type Beurtregels, type Klok } from '../domain/taken/beurt-regels';
import { datumInAmsterdam, type Datum } from '../domain/termijnen/datum';
import { beurtregelsNu } from './beurtregels';
import { beurtRow } from './change-rows';

const BATCH = 2000;

interface Open {
  id: string;
  soort: string;
  geopend: string;
  ontvangstDatum: Datum;
  haast: boolean;
  deadlines: Klok[];
}

/**
 * Counts the dates of all open taken anew when the agreements about the order are not those they were counted by: a
 * rule begins or ends on its day, without anybody doing something to the dossiers. Gives how many changed; 0 when
 * nothing was to be done or another process is doing it.
 */
export async function herorden(dataSource: DataSource): Promise<number> {
  const query = (text: string, values: unknown[]) => dataSource.query(text, values);
  const regels = await beurtregelsNu(dataSource, query);
  const [bekend] = (await query('select regels = $1::jsonb as gelijk from beurtregels', [
    JSON.stringify(regels),
  ])) as { gelijk: boolean }[];
  if (bekend?.gelijk) return 0;
  let changed = 0;
  for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
    const batch = (await query(OPEN, [last])) as Open[];
    if (batch.length === 0) break;
    changed += await dataSource.transaction((manager) => recount(manager, batch, regels));
    last = batch.at(-1)!.id;
  }
  await query(
    'insert into beurtregels (regels) values ($1) on conflict (een) do update set regels = excluded.regels',
    [JSON.stringify(regels)],
  );
  return changed;
}

/** Each only as it was read: what an act changed meanwhile was counted by that act. */
async function recount(manager: EntityManager, batch: readonly Open[], regels: Beurtregels): Promise<number> {
  const rows = batch.map(({ id, soort, geopend, ontvangstDatum, haast, deadlines }) => ({
    id,
    haast_dagen: haast ? regels.haastDagen : 0,
    ...beurtRow(beurtVanDossier(deadlines, ontvangstDatum, regels)),
    ...beurtRow(beurtVanTaak(soort, datumInAmsterdam(geopend), regels)),
  }));
  const [{ count }] = (await manager.query(RECOUNT, [JSON.stringify(rows)])) as [{ count: number }];
  return count;
}

const OPEN = `select k.id, k.soort, k.geopend_tijdstip as geopend, k.haast_reden is not null as haast,
    o.ontvangst_datum as "ontvangstDatum",
    (select coalesce(jsonb_agg(jsonb_build_object('sleutel', d.sleutel, 'status', d.status,
       'uiterlijkeDatum', d.uiterlijke_datum)), '[]') from deadlines d where d.journey_id = k.journey_id) as deadlines
  from taken k join dossier_overview o on o.journey_id = k.journey_id
  where k.status = 'OPEN' and k.id > $1 order by k.id limit ${BATCH}`;

const RECOUNT = `with x as (select * from jsonb_to_recordset($1) as x(id uuid, haast_dagen integer, termijn_datum date,
      dwangsom_dagen integer, client_datum date, norm_datum date, bodem_datum date)),
  changed as (
    update taken t set haast_dagen = x.haast_dagen, termijn_datum = x.termijn_datum, dwangsom_dagen = x.dwangsom_dagen,
      client_datum = x.client_datum, norm_datum = x.norm_datum, bodem_datum = x.bodem_datum
    from x where t.id = x.id and t.status = 'OPEN'
      and (t.haast_dagen, t.termijn_datum, t.dwangsom_dagen, t.client_datum, t.norm_datum, t.bodem_datum)
        is distinct from (x.haast_dagen, x.termijn_datum, x.dwangsom_dagen, x.client_datum, x.norm_datum, x.bodem_datum)
    returning 1)
  select count(*)::integer as count from changed`;
