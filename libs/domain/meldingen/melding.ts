import type { Actor, Rol } from '../rollen';
import type { Datum } from '../termijnen/datum';

export const URGENTIES = ['DRINGEND', 'LET_OP', 'INFO'] as const;
export type Urgentie = (typeof URGENTIES)[number];
export const URGENTIE_LABEL: Readonly<Record<Urgentie, string>> = {
  DRINGEND: 'Dringend',
  LET_OP: 'Let op',
  INFO: 'Ter informatie',
};

export const MELDING_SOORTEN = {
  TERMIJN: 'Termijn nadert',
  VERSTREKEN: 'Termijn verstreken',
  DWANGSOM: 'Dwangsom',
  KALENDER: 'Dag bereikt',
  INGEBREKESTELLING: 'Ingebrekestelling',
  UITSPRAAK: 'Uitspraak van de rechtbank',
  WACHT_VOORBIJ: 'Wachttijd voorbij',
  BRIEF_TE_LAAT: 'Brief niet verzonden',
  STAGNATIE: 'Ligt stil',
} as const;
export type MeldingSoort = keyof typeof MELDING_SOORTEN;

/** The steps of the ladder; 0 is whoever was to do it. */
export const NIVEAUS = ['UITVOERDER', 'PLANNER', 'REGIEVOERDER', 'BEDRIJFSKUNDIG_MANAGER'] as const;
export type Niveau = (typeof NIVEAUS)[number];

/**
 * Who hears it. With a person it is theirs alone; without one it is of everybody in the team with one of `teamRollen`.
 * `kantoorRollen` hear it besides, for their kantoor.
 */
export interface Adres {
  medewerkerId: string | null;
  teamRollen: readonly Rol[];
  kantoorRollen: readonly Rol[];
}

/** What must still hold for a melding to stay open; when it is gone the melding closes by itself. */
export type Reden =
  /** This version of this clock runs, and no later alarm of it fell. */
  | { soort: 'KLOK'; sleutel: string; versie: number }
  /** There is no besluit yet, or no beslissing on the bezwaar. */
  | { soort: 'BESLUIT'; sleutel?: 'BEZWAAR' }
  /** Nobody has acted on the dossier since. */
  | { soort: 'STILSTAND' }
  /** This taak still waits until this day. */
  | { soort: 'TAAK'; taakId: string; totDatum: Datum }
  /** This letter has not left. */
  | { soort: 'BRIEF'; outboxId: string };

export interface Melding {
  /** What it came from, once per dossier, soort and addressee: `feit-12`, `wacht-…`, `brief-…`, `stilstand-…`. */
  bron: string;
  soort: MeldingSoort;
  urgentie: Urgentie;
  /** One Dutch sentence: dates, clocks and taken; no clients and nothing medical. */
  tekst: string;
  niveau: number;
  adres: Adres;
  reden: Reden;
}

/** Whether a melding is addressed to this person, where it is now. */
export function isVoor(
  actor: Actor,
  { adres, teamId, kantoorId }: { adres: Adres; teamId: string; kantoorId: string },
): boolean {
  const holds = (rollen: readonly Rol[]) => rollen.some((rol) => actor.rollen.includes(rol));
  if (actor.kantoorId === kantoorId && holds(adres.kantoorRollen)) return true;
  return adres.medewerkerId === null
    ? actor.teamId === teamId && holds(adres.teamRollen)
    : adres.medewerkerId === actor.medewerkerId;
}

/** The addressee in one word, for the key under which nothing comes twice. */
export const sleutelVan = ({ medewerkerId, teamRollen, kantoorRollen }: Adres): string =>
  kantoorRollen.length > 0
    ? `kantoor ${kantoorRollen.join('+')}`
    : (medewerkerId ?? `team ${teamRollen.join('+')}`);
