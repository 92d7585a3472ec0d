import { ROLLEN, type Actor, type Rol } from '../domain/rollen';
import type { Sql } from '../storage/sql';

interface MedewerkerRow {
  id: string;
  naam: string;
  team_id: string | null;
  kantoor_id: string | null;
  rollen: string[];
}

const ACTOR = {
  name: 'load-actor',
  text: `select m.id, m.naam, m.team_id, m.kantoor_id,
           array(select r.rol from medewerker_rollen r
                  where r.medewerker_id = m.id and r.van <= d.vandaag and (r.tot is null or r.tot > d.vandaag)
                  order by r.id) as rollen
         from medewerkers m, (select regie_vandaag() as vandaag) d
        where m.id = $1`,
};

/**
 * Who this is today. Read on every request and never kept: a role that ended or a person who left is out on the
 * next request. An unknown person gives undefined; a known one without a role in force gives no roles.
 */
export async function loadActor(sql: Sql, medewerkerId: string): Promise<Actor | undefined> {
  const [row] = await sql.query<MedewerkerRow[]>(ACTOR, [medewerkerId]);
  if (!row) return undefined;
  return {
    medewerkerId: row.id,
    naam: row.naam,
    rollen: row.rollen.filter(isRolOfPerson),
    teamId: row.team_id,
    kantoorId: row.kantoor_id,
  };
}

/** SYSTEEM is never a person's role, whatever the table says. */
function isRolOfPerson(rol: string): rol is Rol {
  return rol !== 'SYSTEEM' && (ROLLEN as readonly string[]).includes(rol);
}
