import type { Rol } from '../../../libs/domain/rollen';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { KANTOREN, TEAMS, type TeamRol } from './kantoren';
import { inventName } from './names';
import { Random } from './random';

export interface Rolperiode {
  rol: Rol;
  van: Datum;
  /** First day the role is no longer held. */
  tot?: Datum;
}

export interface Medewerker {
  id: string;
  naam: string;
  kantoorId: string | null;
  teamId: string | null;
  rollen: Rolperiode[];
}

const ROL: Record<TeamRol, Rol> = {
  va: 'VERZEKERINGSARTS',
  aios: 'AIOS',
  anios: 'ANIOS',
  smv: 'SMV',
  ms: 'MEDISCH_SECRETARESSE',
  ad: 'ARBEIDSDESKUNDIGE',
  pb: 'PROCESBEGELEIDER',
  rb: 'RE_INTEGRATIEBEGELEIDER',
  to: 'TEAMONDERSTEUNER',
  para: 'PARAMEDICUS',
};

/** The SMC's began in 2022 (evaluation 1.1). */
const BEGIN = '2022-04-01' as Datum;
const since = (rol: Rol, van: Datum = BEGIN): Rolperiode[] => [{ rol, van }];

/** Everybody who works in the centre: ids as `va-heerlen-3-1`, invented names, roles with their periods. */
export function medewerkers(seed: number): Medewerker[] {
  const random = Random.of(seed, 'medewerkers');
  const names = new Set<string>();
  const person = (id: string, kantoorId: string | null, teamId: string | null, rollen: Rolperiode[]) => ({
    id,
    naam: inventName(random, names),
    kantoorId,
    teamId,
    rollen,
  });
  const everybody = KANTOREN.flatMap((kantoor) => {
    const teams = TEAMS.filter(({ kantoorId }) => kantoorId === kantoor.id);
    const inTeams = (Object.keys(ROL) as TeamRol[]).flatMap((kort) =>
      Array.from({ length: kantoor.personeel[kort] }, (_, i) => {
        const team = teams[i % teams.length]!;
        const id = `${kort}-${team.id}-${Math.floor(i / teams.length) + 1}`;
        return person(id, kantoor.id, team.id, since(ROL[kort]));
      }),
    );
    const planners = Array.from({ length: kantoor.planners }, (_, i) =>
      person(`planner-${kantoor.id}-${i + 1}`, kantoor.id, null, since('PLANNER')),
    );
    return [
      ...inTeams,
      ...planners,
      person(`bm-${kantoor.id}`, kantoor.id, null, since('BEDRIJFSKUNDIG_MANAGER')),
    ];
  });
  return [
    ...everybody.map((medewerker) => ({ ...medewerker, rollen: alsoOther(medewerker) })),
    person('kwaliteitstoetser-1', null, null, since('KWALITEITSTOETSER')),
    person('privacy-officer-1', null, null, since('PRIVACY_OFFICER')),
    person('functioneel-beheerder-1', null, null, since('FUNCTIONEEL_BEHEERDER')),
    ...TOETSERS.flatMap(([kort, rol]) =>
      [1, 2].map((nummer) =>
        person(`toetser-${kort}-${nummer}`, null, null, [...since('KWALITEITSTOETSER'), ...since(rol)]),
      ),
    ),
  ];
}

/** The national team that judges dossiers: two of each profession, of no kantoor (evaluation 6.2). */
const TOETSERS: readonly (readonly [kort: string, rol: Rol])[] = [
  ['va', 'VERZEKERINGSARTS'],
  ['smv', 'SMV'],
  ['ad', 'ARBEIDSDESKUNDIGE'],
  ['pb', 'PROCESBEGELEIDER'],
  ['rb', 'RE_INTEGRATIEBEGELEIDER'],
];

/** Second roles, and roles that began or ended: what a person may do differs by the day. */
function alsoOther({ id, rollen }: Medewerker): Rolperiode[] {
  // One verzekeringsarts per team is its regievoerder, as a meewerkend voorman (evaluation 2.2.7).
  if (/^va-.*-1$/.test(id)) return [...rollen, ...since('REGIEVOERDER')];
  return EXTRA[id]?.(rollen) ?? rollen;
}

const EXTRA: Record<string, (rollen: Rolperiode[]) => Rolperiode[]> = {
  'va-heerlen-2-2': (rollen) => [...rollen, ...since('KWALITEITSTOETSER', '2025-01-01' as Datum)],
  'rb-tilburg-2-1': (rollen) => [...rollen, ...since('PROCESBEGELEIDER', '2024-09-01' as Datum)],
  'to-breda-1-1': (rollen) => [...rollen, ...since('MEDISCH_SECRETARESSE', '2025-03-01' as Datum)],
  // Was anios first; today only aios counts.
  'aios-heerlen-4-1': () => [
    { rol: 'ANIOS', van: BEGIN, tot: '2025-09-01' as Datum },
    { rol: 'AIOS', van: '2025-09-01' as Datum },
  ],
  // Registered since 2025: signs what is written by others, and was in training before.
  'va-rotterdam-1-4': () => [
    { rol: 'AIOS', van: BEGIN, tot: '2025-06-01' as Datum },
    { rol: 'VERZEKERINGSARTS', van: '2025-06-01' as Datum },
  ],
  'pb-heerlen-1-3': (rollen) => [
    ...rollen,
    { rol: 'PLANNER', van: '2023-01-01' as Datum, tot: '2024-07-01' as Datum },
  ],
  // Left the centre: known, but without any role today.
  'rb-heerlen-5-7': () => [{ rol: 'RE_INTEGRATIEBEGELEIDER', van: BEGIN, tot: '2025-10-01' as Datum }],
};
