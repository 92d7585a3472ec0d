import type { Refusal } from '../refusals';
import type { Actor, By, Rol } from '../rollen';
import { hoedanigheidVoor } from '../rollen';
import type { Datum } from '../termijnen/datum';
import type { AgendaPunt, Reden } from './agenda';
import type { Aanwezige } from './quorum';

export type SessieStatus = 'GEPLAND' | 'OPEN' | 'GESLOTEN' | 'AFGEZEGD';
export type PuntStatus = 'TE_BESPREKEN' | 'BESPROKEN' | 'GEPARKEERD' | 'VOLGENDE_KEER';

/** One client on the agenda of one session. */
export interface Agendapunt {
  dossierId: string;
  volgorde: number;
  redenen: Reden[];
  status: PuntStatus;
  /** Why it was put off. */
  reden: string | null;
  /** How long it was on the screen. */
  seconden: number;
}

/** One meeting of one team. At most one client is on the screen. */
export interface Sessie {
  id: string;
  teamId: string;
  datum: Datum;
  /** The time of day, HH:MM; null when none was agreed. */
  aanvang: string | null;
  status: SessieStatus;
  versie: number;
  voorzitterId: string | null;
  huidigDossierId: string | null;
  huidigSindsTijdstip: string | null;
  punten: Agendapunt[];
  aanwezigen: Aanwezige[];
}

export const MDO_ACTIES = [
  'open',
  'meldAanwezig',
  'meldAfwezig',
  'bespreek',
  'besluit',
  'parkeer',
  'volgendeKeer',
  'voegToe',
  'verzet',
  'zegAf',
  'sluit',
] as const;
export type MdoActie = (typeof MDO_ACTIES)[number];

/** Whoever has a part in the discussion may lead it; the secretariat only says who is there and asks. */
export const LEIDT_MDO: readonly Rol[] = [
  'VERZEKERINGSARTS',
  'AIOS',
  'ANIOS',
  'SMV',
  'ARBEIDSDESKUNDIGE',
  'RE_INTEGRATIEBEGELEIDER',
  'PROCESBEGELEIDER',
  'TEAMONDERSTEUNER',
  'REGIEVOERDER',
  'PLANNER',
];
/** Who has a seat: of the team they are invited, and told when it is planned, moved or called off. */
export const ZIT_AAN: readonly Rol[] = [...LEIDT_MDO, 'PARAMEDICUS', 'MEDISCH_SECRETARESSE'];
const ZITTEND: ReadonlySet<MdoActie> = new Set(['meldAanwezig', 'meldAfwezig', 'voegToe']);

/** The capacity in which this person does it; undefined when it is not theirs. */
export const doetInMdo = (actor: Pick<Actor, 'rollen'>, actie: MdoActie): Rol | undefined =>
  hoedanigheidVoor(actor, ZITTEND.has(actie) ? ZIT_AAN : LEIDT_MDO);

/** What was filled in, as far as the session itself uses it. */
export interface MdoGegevens {
  dossierId?: string;
  medewerkerId?: string;
  reden?: string;
  vraag?: string;
  datum?: Datum;
  aanvang?: string;
}

/** What surrounds an act of a session. */
export interface MdoEnv {
  by: By;
  tijdstip: string;
  vandaag: Datum;
  /** The agenda as it would be now; only for `open`. */
  agenda?: readonly AgendaPunt[];
  /** Whom `meldAanwezig` is about, and in which capacities. */
  wie?: { medewerkerId: string; naam: string; rollen: readonly Rol[] };
  /** Who asks, by name; only for `voegToe`. */
  naam?: string;
  /** Which disciplines must be present for this dossier; only for `besluit`. */
  quorum?: readonly Rol[];
}

export type MdoFeit =
  | 'MdoPlanned'
  | 'MdoOpened'
  | 'AttendanceStarted'
  | 'AttendanceEnded'
  | 'ClientTaken'
  | 'ClientDecided'
  | 'ClientParked'
  | 'ClientPutOff'
  | 'ClientAdded'
  | 'MdoMoved'
  | 'MdoCancelled'
  | 'MdoClosed';

/** What one act makes of a session: the session as it will be, and the fact with its data (ids, codes and days; why it was moved). */
export interface MdoChange {
  type: MdoFeit;
  data: Record<string, string | number | null>;
  sessie: Sessie;
}
export type MdoDecision = { change: MdoChange } | { refusal: Refusal };
