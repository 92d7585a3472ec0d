const LABELS: Record<string, string> = {
  VERZEKERINGSARTS: 'verzekeringsarts',
  AIOS: 'aios',
  ANIOS: 'anios',
  SMV: 'sociaal-medisch verpleegkundige',
  MEDISCH_SECRETARESSE: 'medisch secretaresse',
  ARBEIDSDESKUNDIGE: 'arbeidsdeskundige',
  PROCESBEGELEIDER: 'procesbegeleider',
  RE_INTEGRATIEBEGELEIDER: 're-integratiebegeleider',
  TEAMONDERSTEUNER: 'teamondersteuner',
  PARAMEDICUS: 'paramedicus',
  REGIEVOERDER: 'regievoerder',
  BEDRIJFSKUNDIG_MANAGER: 'bedrijfskundig manager',
  PLANNER: 'planner',
  KWALITEITSTOETSER: 'kwaliteitstoetser',
  FUNCTIONEEL_BEHEERDER: 'functioneel beheerder',
  PRIVACY_OFFICER: 'privacy officer',
  SYSTEEM: 'Regie',
};

/** Disciplines that more than one role can do; any other discipline is a role. */
const DISCIPLINES: Record<string, string[]> = {
  ARTS: ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'],
  /** With whom a client can deal. */
  AANSPREEKPUNT: [
    'PROCESBEGELEIDER',
    'RE_INTEGRATIEBEGELEIDER',
    'SMV',
    'ARBEIDSDESKUNDIGE',
    'VERZEKERINGSARTS',
    'AIOS',
    'ANIOS',
  ],
};

/** The disciplines a taak can be for. */
export const TAAKDISCIPLINES: string[] = [
  'ARTS',
  'VERZEKERINGSARTS',
  'SMV',
  'MEDISCH_SECRETARESSE',
  'ARBEIDSDESKUNDIGE',
  'PROCESBEGELEIDER',
  'RE_INTEGRATIEBEGELEIDER',
];

/** Whether somebody with these roles can do a taak of this discipline; the server checks it again. */
export function canDo(discipline: string, rollen: string[]): boolean {
  return (DISCIPLINES[discipline] ?? [discipline]).some((rol) => rollen.includes(rol));
}

const SHORT: Record<string, string> = {
  VERZEKERINGSARTS: 'VA',
  MEDISCH_SECRETARESSE: 'MS',
  ARBEIDSDESKUNDIGE: 'AD',
  PROCESBEGELEIDER: 'PB',
  RE_INTEGRATIEBEGELEIDER: 'RB',
  SMV: 'SMV',
};

export function rolLabel(rol: string): string {
  return LABELS[rol] ?? rol.toLowerCase().replaceAll('_', ' ');
}

/** The abbreviation of the floor, for tight columns; the full word is its title. */
export function rolShort(rol: string): string {
  return SHORT[rol] ?? rolLabel(rol);
}

export function rollenLabel(rollen: string[]): string {
  return rollen.map(rolLabel).join(', ');
}

/** Who may bring in an aanvraag; the server checks it again. */
export function mayOpenAanvraag(rollen: string[]): boolean {
  return ['PROCESBEGELEIDER', 'TEAMONDERSTEUNER', 'RE_INTEGRATIEBEGELEIDER'].some((rol) =>
    rollen.includes(rol),
  );
}

/** Who leads or plans a kantoor; the server checks it again. */
export function mayLead(rollen: string[]): boolean {
  return ['REGIEVOERDER', 'PLANNER', 'BEDRIJFSKUNDIG_MANAGER'].some((rol) => rollen.includes(rol));
}

/** Who sees the figures of the kantoor whatever its policy, and sets that; the server checks it again. */
export function maySetCijferbeleid(rollen: string[]): boolean {
  return ['REGIEVOERDER', 'BEDRIJFSKUNDIG_MANAGER'].some((rol) => rollen.includes(rol));
}

/** Who may give the district a norm of its own; the server checks it again. */
export function maySetNorm(rollen: string[]): boolean {
  return rollen.includes('BEDRIJFSKUNDIG_MANAGER');
}

/** Who may make a next rulebook; the server checks it again. */
export function mayChangeRegels(rollen: string[]): boolean {
  return rollen.includes('FUNCTIONEEL_BEHEERDER');
}

/** Who gives mandates or works under one. */
export function mayDelegate(rollen: string[]): boolean {
  return rollen.some((rol) => ['VERZEKERINGSARTS', 'AIOS', 'ANIOS', 'SMV'].includes(rol));
}

/** Who may give a mandate, as far as the kantoor lets them; the server checks it again. */
export function mayGiveMandaat(rollen: string[]): boolean {
  return ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'].some((rol) => rollen.includes(rol));
}

/** Who may have stuck work tried again; the server checks it again. */
export function mayTryWerkAgain(rollen: string[]): boolean {
  return ['FUNCTIONEEL_BEHEERDER', 'PLANNER'].some((rol) => rollen.includes(rol));
}

/** Who judges dossiers or reads what came of it; the server checks it again. */
export function mayReadKwaliteit(rollen: string[]): boolean {
  return ['KWALITEITSTOETSER', 'REGIEVOERDER', 'BEDRIJFSKUNDIG_MANAGER'].some((rol) => rollen.includes(rol));
}
