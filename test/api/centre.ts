import type { Client } from 'pg';
import { ROLLEN, type Rol } from '../../libs/domain/rollen';

export const TEAMS = ['heerlen-1', 'heerlen-2', 'breda-1'] as const;

/** One person per role in every team, called by role and team: `va-heerlen-1`. */
const SHORT: Readonly<Partial<Record<Rol, string>>> = {
  VERZEKERINGSARTS: 'va',
  AIOS: 'aios',
  ANIOS: 'anios',
  SMV: 'smv',
  MEDISCH_SECRETARESSE: 'ms',
  ARBEIDSDESKUNDIGE: 'ad',
  PROCESBEGELEIDER: 'pb',
  RE_INTEGRATIEBEGELEIDER: 'rb',
  TEAMONDERSTEUNER: 'to',
  PARAMEDICUS: 'pm',
  REGIEVOERDER: 'rv',
  BEDRIJFSKUNDIG_MANAGER: 'bm',
  PLANNER: 'pl',
  KWALITEITSTOETSER: 'kt',
  FUNCTIONEEL_BEHEERDER: 'fb',
  PRIVACY_OFFICER: 'po',
};

export const personOf = (rol: Rol, team: string): string => `${SHORT[rol]}-${team}`;

/** Two offices, three teams, everyone in place; Heerlen divides by postcode. */
export async function fillCentre(owner: Client): Promise<void> {
  await owner.query(`insert into kantoren values ('heerlen', 'Heerlen'), ('breda', 'Breda')`);
  await owner.query(
    `insert into teams values ('heerlen-1', 'heerlen', 'Heerlen 1'), ('heerlen-2', 'heerlen', 'Heerlen 2'), ('breda-1', 'breda', 'Breda 1')`,
  );
  await owner.query(
    `insert into verdeling (kantoor_id, sleutel, vanaf, tot_en_met, team_id, geldig_van) values
       ('heerlen', 'POSTCODE', 6400, 6449, 'heerlen-1', '2020-01-01'),
       ('heerlen', 'POSTCODE', 6450, 6499, 'heerlen-2', '2020-01-01'),
       ('breda', 'POSTCODE', 4800, 4899, 'breda-1', '2020-01-01')`,
  );
  for (const team of TEAMS) {
    for (const rol of ROLLEN.filter((each) => each !== 'SYSTEEM'))
      await addPerson(owner, personOf(rol, team), team, [rol]);
    await addPerson(owner, `pb2-${team}`, team, ['PROCESBEGELEIDER']);
  }
}

export async function addPerson(
  owner: Client,
  id: string,
  team: string,
  rollen: Rol[],
  van = '2020-01-01',
  tot: string | null = null,
) {
  await owner.query('insert into medewerkers (id, naam, kantoor_id, team_id) values ($1, $2, $3, $4)', [
    id,
    `Persoon ${id}`,
    team.split('-')[0],
    team,
  ]);
  for (const rol of rollen) {
    await owner.query(
      'insert into medewerker_rollen (medewerker_id, rol, van, tot) values ($1, $2, $3, $4)',
      [id, rol, van, tot],
    );
  }
}

let people = 0;

/** The next synthetic BSN: 99999xxxx, passing the elfproef, belonging to nobody. */
export function nextBsn(): string {
  for (;;) {
    const bsn = `99999${String(people++).padStart(4, '0')}`;
    const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce(
      (total, weight, index) => total + weight * Number(bsn[index]),
      0,
    );
    if (sum % 11 === 0) return bsn;
  }
}

export const aanvraag = (overrides: object = {}) => ({
  soort: 'WIA_CLAIM',
  ontvangstDatum: '2026-03-02',
  client: { bsn: nextBsn(), naam: "A. van 't Hof", geboorteDatum: '1970-05-14', postcode: '6411 CR' },
  eersteZiektedagDatum: '2024-06-03',
  vangnet: true,
  ...overrides,
});
