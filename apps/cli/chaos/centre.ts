import type { Rol } from '../../../libs/domain/rollen';
import type { Database } from './database';

export interface Colleague {
  id: string;
  team: string;
  rol: Rol;
}

export const TEAMS = ['heerlen-1', 'heerlen-2'] as const;

/** Two procesbegeleiders, verzekeringsartsen and re-integratiebegeleiders, or nobody could ever check a colleague. */
const STAFF: readonly Rol[] = [
  'PROCESBEGELEIDER',
  'PROCESBEGELEIDER',
  'VERZEKERINGSARTS',
  'VERZEKERINGSARTS',
  'AIOS',
  'SMV',
  'MEDISCH_SECRETARESSE',
  'ARBEIDSDESKUNDIGE',
  'RE_INTEGRATIEBEGELEIDER',
  'RE_INTEGRATIEBEGELEIDER',
  'PLANNER',
];

export const colleagues: readonly Colleague[] = TEAMS.flatMap((team) =>
  STAFF.map((rol, index) => ({
    id: `${rol.toLowerCase().replace(/_/g, '-')}-${team}-${index + 1}`,
    team,
    rol,
  })),
);

/** One office with two teams, divided by postcode. */
export async function furnishCentre(database: Database): Promise<void> {
  await database.query(`insert into kantoren values ('heerlen', 'Heerlen')`);
  await database.query(
    `insert into teams values ('heerlen-1', 'heerlen', 'Heerlen 1'), ('heerlen-2', 'heerlen', 'Heerlen 2')`,
  );
  await database.query(
    `insert into verdeling (kantoor_id, sleutel, vanaf, tot_en_met, team_id, geldig_van) values
       ('heerlen', 'POSTCODE', 6400, 6449, 'heerlen-1', '2000-01-01'),
       ('heerlen', 'POSTCODE', 6450, 6499, 'heerlen-2', '2000-01-01')`,
  );
  await database.query(
    `with staff as (select * from jsonb_to_recordset($1) as x(id text, team text, rol text)),
       hired as (insert into medewerkers (id, naam, kantoor_id, team_id)
         select id, 'Persoon ' || id, 'heerlen', team from staff returning id)
     insert into medewerker_rollen (medewerker_id, rol, van) select s.id, s.rol, '2000-01-01' from staff s join hired using (id)`,
    [JSON.stringify(colleagues)],
  );
}
