import type { EntityManager } from 'typeorm';
import type { Discipline } from '../domain/taken/taken';

/** A limit that somebody has reached: how many of a discipline they have in hand, and how many the kantoor agreed. */
export interface Vol {
  discipline: Discipline;
  grens: number;
  aantal: number;
}

/** What waits does not count: nobody can work on it. The limit in force is a dated row of the kantoor. */
export function volleDisciplines(
  manager: EntityManager,
  medewerkerId: string,
  kantoorId: string | null,
  disciplines: readonly Discipline[],
): Promise<Vol[]> {
  return manager.query(
    `select g.discipline, g.grens, n.aantal
     from werkvoorraadgrenzen g cross join lateral (select count(*)::integer as aantal from taken k
       where k.behandelaar_id = $1 and k.status = 'OPEN' and k.discipline = g.discipline
         and (k.wacht_tot_datum is null or k.wacht_tot_datum <= regie_vandaag())) n
     where g.kantoor_id = $2 and g.discipline = any($3) and g.van <= regie_vandaag()
       and (g.tot is null or g.tot > regie_vandaag()) and n.aantal >= g.grens`,
    [medewerkerId, kantoorId, disciplines],
  );
}

/** From today another limit, or none; the one before ends, and stays on record: one that began today holds for this day. */
export async function stelGrens(
  manager: EntityManager,
  kantoorId: string,
  { discipline, grens, reden }: { discipline: Discipline; grens: number | null; reden: string },
  doorId: string,
): Promise<void> {
  await manager.query(
    `update werkvoorraadgrenzen set tot = greatest(van + 1, regie_vandaag())
     where kantoor_id = $1 and discipline = $2 and tot is null`,
    [kantoorId, discipline],
  );
  if (grens === null) return;
  await manager.query(
    `insert into werkvoorraadgrenzen (kantoor_id, discipline, van, grens, reden, door_id)
     values ($1, $2, regie_vandaag(), $3, $4, $5)
     on conflict (kantoor_id, discipline, van) do update set grens = excluded.grens, reden = excluded.reden,
       door_id = excluded.door_id, tot = null`,
    [kantoorId, discipline, grens, reden, doorId],
  );
}
