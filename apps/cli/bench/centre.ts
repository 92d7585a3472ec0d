import { Client } from 'pg';
import type { Actor, Rol } from '../../../libs/domain/rollen';

/** How many people of each role one team has, in about the proportions of a real centre. */
const STAFF: readonly [Rol, number][] = [
  ['VERZEKERINGSARTS', 4],
  ['AIOS', 1],
  ['SMV', 3],
  ['MEDISCH_SECRETARESSE', 3],
  ['ARBEIDSDESKUNDIGE', 5],
  ['PROCESBEGELEIDER', 8],
  ['RE_INTEGRATIEBEGELEIDER', 8],
  ['PLANNER', 1],
];
const KANTOREN = ['heerlen', 'breda', 'tilburg', 'rotterdam'] as const;
const TEAMS = 9;
/** The first four digits of the postcodes of a team: team n has n000 to n999. */
export const TEAM_NUMBERS = Array.from({ length: TEAMS }, (_, index) => index + 1);

/** A made-up colleague: the n-th with this role in a team. */
export function colleague(rol: Rol, team: number, nummer = 1): Actor {
  const id = `${rol.toLowerCase()}-${team}-${nummer}`;
  return {
    medewerkerId: id,
    naam: `Collega ${id}`,
    rollen: [rol],
    teamId: `team-${team}`,
    kantoorId: KANTOREN[team % KANTOREN.length]!,
  };
}

/** Everybody of every team. */
export const everybody = (): Actor[] =>
  TEAM_NUMBERS.flatMap((team) =>
    STAFF.flatMap(([rol, count]) =>
      Array.from({ length: count }, (_, index) => colleague(rol, team, index + 1)),
    ),
  );

/** Four offices, nine teams and their people; a postcode leads to one team. */
export async function fillCentre(owner: Client): Promise<void> {
  const people = everybody();
  await owner.query('insert into regie.kantoren select x, initcap(x) from unnest($1::text[]) x', [KANTOREN]);
  for (const team of TEAM_NUMBERS) {
    const kantoor = KANTOREN[team % KANTOREN.length];
    await owner.query('insert into regie.teams values ($1, $2, $3)', [
      `team-${team}`,
      kantoor,
      `Team ${team}`,
    ]);
    await owner.query(
      `insert into regie.verdeling (kantoor_id, sleutel, vanaf, tot_en_met, team_id, geldig_van)
       values ($1, 'POSTCODE', $2::int * 1000, $2::int * 1000 + 999, $3, '2000-01-01')`,
      [kantoor, team, `team-${team}`],
    );
  }
  const rows = people.map(({ medewerkerId: id, naam, rollen, teamId, kantoorId }) => ({
    id,
    naam,
    rol: rollen[0],
    teamId,
    kantoorId,
  }));
  await owner.query(
    `with x as (select * from jsonb_to_recordset($1) as x(id text, naam text, rol text, "teamId" text, "kantoorId" text)),
       m as (insert into regie.medewerkers select id, naam, "kantoorId", "teamId" from x)
     insert into regie.medewerker_rollen (medewerker_id, rol, van) select id, rol, '2000-01-01' from x`,
    [JSON.stringify(rows)],
  );
}
