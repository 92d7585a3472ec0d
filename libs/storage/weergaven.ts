import type { Sql } from './sql';

/** Who keeps a view together: the team, or the kantoor for who has none. Exactly one of the two. */
export interface Bewaarder {
  teamId: string | null;
  kantoorId: string | null;
}

export interface Weergave {
  id: string;
  naam: string;
  adres: string;
}

/** A team has no use for more. */
export const MEESTE_WEERGAVEN = 50;

const OURS = 'team_id is not distinct from $1 and kantoor_id is not distinct from $2';

/** The views these people keep, by name. */
export function listWeergaven(sql: Sql, { teamId, kantoorId }: Bewaarder): Promise<Weergave[]> {
  return sql.query(`select id, naam, adres from weergaven where ${OURS} order by lower(naam)`, [
    teamId,
    kantoorId,
  ]);
}

/** Keeps a view; undefined when there is one of that name, or no room for another. */
export async function saveWeergave(
  sql: Sql,
  { teamId, kantoorId }: Bewaarder,
  { naam, adres, doorId }: Omit<Weergave, 'id'> & { doorId: string },
): Promise<Weergave | undefined> {
  const [saved] = await sql.query<Weergave[]>(
    `insert into weergaven (id, team_id, kantoor_id, naam, adres, door_id, at)
     select $6::uuid, $1, $2, $3, $4, $5, regie_now()
      where (select count(*) from weergaven where ${OURS}) < ${MEESTE_WEERGAVEN}
     on conflict do nothing returning id, naam, adres`,
    [teamId, kantoorId, naam, adres, doorId, crypto.randomUUID()],
  );
  return saved;
}

/** Throws a view of theirs away; whether there was one. */
export async function dropWeergave(sql: Sql, { teamId, kantoorId }: Bewaarder, id: string): Promise<boolean> {
  const gone = await sql.query<unknown[]>(`delete from weergaven where ${OURS} and id = $3 returning id`, [
    teamId,
    kantoorId,
    id,
  ]);
  return gone.length > 0;
}
