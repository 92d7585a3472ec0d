import type { BezwaarStand, GenomenBesluit } from '../bezwaar/bezwaar-stand';
import type { DwangsomStand } from '../dwangsom/dwangsom-stand';
import type { Dwangsombesluit } from '../dwangsom/dwangsombesluit';
import type { Uitspraak } from '../dwangsom/uitspraak';
import type { MdoStand } from '../mdo/mdo-stand';
import type { Afspraak } from '../taken/afspraken';
import type { AlarmSoort } from '../termijnen/alarmen';
import type { Opschorting, Verlenging } from '../termijnen/beslistermijn';
import type { Datum } from '../termijnen/datum';
import type { Uitkomst } from '../uitkomst';

export type TermijnStatus = 'LOOPT' | 'OPGESCHORT' | 'VERSTREKEN' | 'VOLDAAN' | 'VERVALLEN';

/** What the engine remembers of one legal clock between acts. */
export interface DeadlineState {
  versie: number;
  uiterlijkeDatum: Datum;
  status: TermijnStatus;
  /** Alarms that have fallen for this version; they never fall again. */
  gevallen: AlarmSoort[];
}

/** What every journey keeps: the inputs of its clock and what its guards read. JSON only. */
export interface JourneyContext {
  teamId: string;
  ontvangstDatum: Datum;
  opschortingen: Opschorting[];
  verlengingen: Verlenging[];
  deadlines: Record<string, DeadlineState>;
  /** The day each phase began, in the order they were reached. */
  fasen: Record<string, Datum>;
  uitkomst: Uitkomst | null;
  /** Which rulebook holds for this dossier; without it the first. Moved by an act only, so that nothing changes silently. */
  regelVersie?: number;
  /** Why the dossier is open again after it had ended; null when it never was. */
  heropend?: Heropening | null;
  /** The day the beslistermijn ended with a besluit, or with whatever else left nothing to decide. */
  beslotenDatum?: Datum;
  /** The besluiten taken in this dossier, against which bezwaar can be made. */
  besluiten?: GenomenBesluit[];
  /** The last bezwaar against one of them. */
  bezwaar?: BezwaarStand;
  /** What an ingebrekestelling set going (Awb 4:17). */
  dwangsom?: DwangsomStand;
  /** The same of an ingebrekestelling over the bezwaar (Awb 7:14). */
  dwangsomBezwaar?: DwangsomStand;
  /** What was set and is to be paid, in the order in which it was set. */
  dwangsombesluiten?: Dwangsombesluit[];
  /** What a court ordered because UWV decides too late (Awb 8:55d); the last one holds. */
  uitspraak?: Uitspraak;
  /** What something elsewhere in the klantreis suggests for this dossier; a person decides. */
  voorstel?: Voorstel | null;
  /** Open taken that people agreed on; what is done or not needed any more is not among them. */
  afspraken?: Afspraak[];
  /** The last number given to an afspraak. */
  afspraakNummer?: number;
  /** What the MDO said of it, and what it is asked. */
  mdo?: MdoStand;
  /** Who the client deals with, once another was chosen; until then whoever registered the aanvraag. */
  vastAanspreekpuntId?: string;
  /** The dossier this one came from, and why. */
  herkomst?: Herkomst | null;
}

export type HeropenGrond = keyof typeof HEROPEN_GRONDEN;
export const HEROPEN_GRONDEN = {
  TEN_ONRECHTE_GESLOTEN: 'Ten onrechte gesloten',
  BEZWAAR_GEGROND: 'Bezwaar gegrond (Awb 7:11)',
  BEROEP_GEGROND: 'Beroep gegrond',
  BESLUIT_HERZIEN: 'Besluit ambtshalve herzien',
};

export interface Heropening {
  grond: HeropenGrond;
  datum: Datum;
  /** By when bezwaar or the court wants the new besluit; there is no statutory term for it. */
  besluitUiterlijkDatum: Datum | null;
}

export interface Voorstel {
  soort: 'ANNULEREN_ZW_GEEINDIGD';
  vanDossierId: string;
  datum: Datum;
}

export interface Herkomst {
  dossierId: string;
  aanleiding: Aanleiding;
}
export type Aanleiding = keyof typeof AANLEIDINGEN;
export const AANLEIDINGEN = {
  EZWB_UIT_ZW: 'Screening vanuit de Ziektewet',
  HERBEOORDELING_NA_WIA: 'Gepland bij de toekenning van de WIA',
};

/** What an aanvraag brings to every journey; names and BSN stay outside the machine. */
export interface JourneyInput {
  teamId: string;
  ontvangstDatum: Datum;
  aanvrager: string;
  regelVersie?: number;
  herkomst?: Herkomst | null;
}

export const newJourney = (input: JourneyInput): JourneyContext => ({
  teamId: input.teamId,
  ontvangstDatum: input.ontvangstDatum,
  opschortingen: [],
  verlengingen: [],
  deadlines: {},
  fasen: {},
  uitkomst: null,
  regelVersie: input.regelVersie ?? 1,
  heropend: null,
  voorstel: null,
  herkomst: input.herkomst ?? null,
});

/** The suspension that has not been resumed yet. */
export const openOpschorting = (context: JourneyContext): Opschorting | undefined =>
  context.opschortingen.find((opschorting) => opschorting.hervatDatum === undefined);

/** The same list with the open suspension resumed on `hervatDatum`. */
export const hervatOp = (context: JourneyContext, hervatDatum: Datum): Opschorting[] =>
  context.opschortingen.map((o) => (o.hervatDatum === undefined ? { ...o, hervatDatum } : o));
