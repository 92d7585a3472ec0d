/** The four SMC's of the evaluation, with their people in whole persons. */
export interface Kantoor {
  id: string;
  naam: string;
  /** Only Rijnmond is named in the evaluation; the others are where the kantoor lies. */
  district: string;
  teams: number;
  /** Persons per capacity. Medical ones: fte of table 3.1; the others divide its row "niet-medisch". */
  personeel: Record<TeamRol, number>;
  planners: number;
  paramedicus: string;
}

export type TeamRol = 'va' | 'aios' | 'anios' | 'smv' | 'ms' | 'ad' | 'pb' | 'rb' | 'to' | 'para';

/**
 * Rounded up where a team could not work otherwise: two verzekeringsartsen, one of each other discipline, and two
 * procesbegeleiders, because the vaststelling needs four eyes. Breda is short of arbeidsdeskundigen (2.2).
 */
/* prettier-ignore */
export const KANTOREN: readonly Kantoor[] = [
  { id: 'rotterdam', naam: 'Rotterdam', district: 'rijnmond', teams: 1, planners: 1, paramedicus: 'fysiotherapeut',
    personeel: { va: 4, aios: 4, anios: 2, smv: 2, ms: 2, ad: 5, pb: 6, rb: 8, to: 1, para: 2 } },
  { id: 'breda', naam: 'Breda', district: 'west-brabant', teams: 1, planners: 1, paramedicus: 'psycholoog',
    personeel: { va: 4, aios: 3, anios: 0, smv: 5, ms: 1, ad: 3, pb: 7, rb: 9, to: 1, para: 1 } },
  { id: 'heerlen', naam: 'Heerlen', district: 'limburg', teams: 5, planners: 2, paramedicus: 'gz-psycholoog',
    personeel: { va: 14, aios: 10, anios: 10, smv: 20, ms: 12, ad: 22, pb: 30, rb: 35, to: 5, para: 1 } },
  { id: 'tilburg', naam: 'Tilburg', district: 'midden-brabant', teams: 2, planners: 1, paramedicus: 'psycholoog',
    personeel: { va: 6, aios: 6, anios: 4, smv: 10, ms: 7, ad: 14, pb: 18, rb: 24, to: 2, para: 2 } },
];

export interface Team {
  id: string;
  kantoorId: string;
  naam: string;
}

export const TEAMS: readonly Team[] = KANTOREN.flatMap(({ id, naam, teams }) =>
  Array.from({ length: teams }, (_, i) => ({
    id: `${id}-${i + 1}`,
    kantoorId: id,
    naam: teams === 1 ? `SMC ${naam}` : `SMC ${naam} ${i + 1}`,
  })),
);

/** Who sees the figures of teams (evaluation table 2.1 and 2.2.8); of Rotterdam it says nothing that is stricter. */
export const CIJFERBELEID = [
  { kantoorId: 'breda', van: '2022-01-01', beleid: 'ALLEEN_LEIDING', allenWekelijks: false },
  { kantoorId: 'heerlen', van: '2022-01-01', beleid: 'EIGEN_TEAM', allenWekelijks: true },
  { kantoorId: 'tilburg', van: '2022-01-01', beleid: 'TEAMS_SAMEN', allenWekelijks: false },
] as const;
