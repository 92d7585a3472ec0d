/**
 * How fast a kantoor works, in working days (medians), and how often things happen. Chosen so that the centre comes
 * out as the evaluation found it: tijdigheid about 60%, 58-66% of the waiting overdue, Heerlen far better (3.3-3.5).
 */
export interface Tempo {
  intake: number;
  rivToets: number;
  dossiervorming: number;
  /** The wait for a doctor, where nearly all of the delay is. */
  arts: number;
  arbeidskundig: number;
  afronding: number;
  /** Share that waits for a doctor for about a year. */
  vergeten: number;
  /** Share prepared by an SMV (2.2.6: Heerlen and Tilburg delegate most). */
  delegatie: number;
  /** Share of which the kennisgeving of 16 weeks goes out in time. */
  kennisgeving: number;
  /** Share of the dossiers that was there already when the year began. */
  achterstand: number;
}

/* prettier-ignore */
export const TEMPO: Record<string, Tempo> = {
  heerlen:   { intake: 3, rivToets: 6, dossiervorming: 9, arts: 9, arbeidskundig: 6, afronding: 2, vergeten: 0.025, delegatie: 0.55, kennisgeving: 0.87, achterstand: 0.02 },
  tilburg:   { intake: 4, rivToets: 8, dossiervorming: 10, arts: 13, arbeidskundig: 8, afronding: 3, vergeten: 0.7, delegatie: 0.5, kennisgeving: 0.88, achterstand: 0.4 },
  breda:     { intake: 4, rivToets: 10, dossiervorming: 11, arts: 14, arbeidskundig: 11, afronding: 3, vergeten: 0.7, delegatie: 0.2, kennisgeving: 0.85, achterstand: 0.4 },
  rotterdam: { intake: 4, rivToets: 9, dossiervorming: 12, arts: 14, arbeidskundig: 9, afronding: 3, vergeten: 0.7, delegatie: 0.15, kennisgeving: 0.82, achterstand: 0.4 },
};

/** Shares of all dossiers, wherever they are. Those of table 6.2 are named. */
export const AANDEEL = {
  vangnet: 0.55,
  geregistreerdDoorTeamondersteuner: 0.15,
  ziektedagOnbekend: 0.08,
  aanvulling: 0.22,
  aanvullingBlijftUit: 0.2,
  buitenBehandeling: 0.5,
  geenRechtBijIntake: 0.012,
  loonsanctie: 0.07,
  informatieGevraagd: 0.75,
  informatieTweede: 0.25,
  rappel: 0.45,
  informatieBlijftUit: 0.12,
  opschorting: 0.05,
  voorbereidingTerug: 0.12,
  contraseignTerug: 0.09,
  gbm: 0.16,
  gbmDuurzaam: 0.4,
  fmlDuurzaam: 0.07,
  /** Errors of procesbegeleiders that the controle catches (table 6.2: 25%). */
  vaststellingTerug: 0.25,
  overdracht: 0.06,
  ingebrekestelling: 0.12,
  gepakt: 0.35,
  inWacht: 0.2,
  trektIn: 0.04,
  zwGeeindigd: 0.04,
  dubbel: 0.005,
  overlijden: 0.006,
  /** The werkgever says that the shortcoming is mended, and is not always right. */
  meldtHersteld: 0.55,
  bekortingAfgewezen: 0.3,
  herbeoordelen: 0.15,
  delegatieIngetrokken: 0.06,
  dagloonAfwijkend: 0.03,
  zwGeenRecht: 0.05,
  zwBesluitTerug: 0.15,
  zwDagOnbekend: 0.08,
  zwVroegLangdurig: 0.4,
  zwWeerZiek: 0.12,
  zwHerstelVerklaard: 0.2,
  planDoorArbeidsdeskundige: 0.13,
  stagnatie: 0.14,
  ezwbGeenUitstroom: 0.35,
  ezwbUitstel: 0.1,
  geenInstemming: 0.06,
};

/** Outcomes of the arbeidskundig onderzoek; about 28% of the vangnet claims ends below 35% (norm, 3.7). */
export const KLASSEN = {
  LT35: 0.33,
  VAN_35_TOT_80: 0.24,
  GE80: 0.28,
  MAATGEVENDE_ARBEID: 0.05,
  TE_WEINIG_FUNCTIES: 0.1,
};

/** How ziekmeldingen end: most recover, few within the weeks the demo shows of the long ones. */
export const HERSTEL = { KORT: 0.45, LATER: 0.2, NIET: 0.35 };
