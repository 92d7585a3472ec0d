import type { EntityManager } from 'typeorm';
import { standenVan, ZONDER_STAND } from '../domain/kpi/standen-van';
import type { RecordedFact, RegelboekOf } from '../domain/replay';
import { allRegelboeken } from './regelboeken';
import type { LoggedFact } from './followers';
import { writeStanden, type GevouwenDossier } from './write-standen';

/** Together under the five seconds that a transaction may stand idle while the facts are folded. */
const TEGELIJK = 40;

/**
 * The effect of a batch of facts: the dossiers it touches are folded anew, from all their facts. What comes out depends on
 * the facts alone, so the order in which batches came does not matter and a rebuild gives the same rows.
 */
export async function volgStanden(manager: EntityManager, facts: readonly LoggedFact[]): Promise<number> {
  const until = new Map<string, { seq: number; raakt: boolean }>();
  for (const { dossierId, seq, type } of facts) {
    const known = until.get(dossierId) ?? { seq: 0, raakt: false };
    until.set(dossierId, {
      seq: Math.max(known.seq, seq),
      raakt: known.raakt || !ZONDER_STAND.has(type),
    });
  }
  const touched = [...until].filter(([, { raakt }]) => raakt);
  const behind = (await manager.query(
    `select t.id from unnest($1::uuid[], $2::integer[]) t (id, seq)
       left join dossier_gevouwen g on g.journey_id = t.id where g.seq is null or g.seq < t.seq`,
    [touched.map(([id]) => id), touched.map(([, { seq }]) => seq)],
  )) as { id: string }[];
  await vouwDossiers(
    manager,
    behind.map(({ id }) => id),
  );
  await manager.query(
    `update dossier_gevouwen g set seq = t.seq from unnest($1::uuid[], $2::integer[]) t (id, seq)
      where g.journey_id = t.id and g.seq < t.seq`,
    [[...until.keys()], [...until.values()].map(({ seq }) => seq)],
  );
  return behind.length;
}

/** Folds these dossiers and writes what came out, in portions. */
export async function vouwDossiers(manager: EntityManager, ids: readonly string[]): Promise<void> {
  const regelboekOf = await allRegelboeken((text, parameters) => manager.query(text, parameters));
  for (let from = 0; from < ids.length; from += TEGELIJK)
    await writeStanden(manager, await fold(manager, ids.slice(from, from + TEGELIJK), regelboekOf));
}

interface FeitenRow {
  id: string;
  machineId: string;
  machineVersion: number;
  facts: RecordedFact[];
}

async function fold(
  manager: EntityManager,
  ids: readonly string[],
  regelboekOf: RegelboekOf,
): Promise<GevouwenDossier[]> {
  const rows = (await manager.query(
    `select j.id, j.machine_id as "machineId", j.machine_version as "machineVersion",
       (select coalesce(jsonb_agg(jsonb_build_object('seq', f.seq, 'type', f.type, 'data', f.data, 'cause', f.cause,
          'actorId', f.actor_id, 'hoedanigheid', f.hoedanigheid,
          'at', to_char(f.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by f.seq), '[]')
        from facts f where f.journey_id = j.id) as facts
     from journeys j where j.id = any($1) order by j.id`,
    [ids],
  )) as FeitenRow[];
  return rows.map(({ id, machineId, machineVersion, facts }) => ({
    id,
    seq: facts.at(-1)?.seq ?? 0,
    // What no act stated, says nothing of how a dossier stood.
    ...(facts[0]?.cause
      ? standenVan(machineId, machineVersion, facts, regelboekOf)
      : { standen: [], besluiten: [], verblijven: [] }),
  }));
}

/**
 * Folds every dossier anew, whatever was there: after a change in how they are folded, or in doubt. Reads by id, in
 * transactions of their own; the follower goes on beside it. Gives the number of dossiers.
 */
export async function herbouwStanden(
  manager: EntityManager,
  onProgress: (done: number) => void = () => {},
): Promise<number> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (let done = 0; ;) {
    const rows = (await manager.query('select id from journeys where id > $1 order by id limit $2', [
      last,
      TEGELIJK,
    ])) as { id: string }[];
    if (rows.length === 0) return done;
    await manager.transaction(async (part) => {
      // The follower writes the same rows: one at a time.
      await part.query(`select from followers where naam = 'standen' for update`);
      await vouwDossiers(
        part,
        rows.map(({ id }) => id),
      );
    });
    last = rows.at(-1)!.id;
    done += rows.length;
    onProgress(done);
  }
}
