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
}

/** The suspension that has not been resumed yet. */
export const openOpschorting = (context: JourneyContext): Opschorting | undefined =>
  context.opschortingen.find((opschorting) => opschorting.hervatDatum === undefined);

/** The same list with the open suspension resumed on `hervatDatum`. */
export const hervatOp = (context: JourneyContext, hervatDatum: Datum): Opschorting[] =>
  context.opschortingen.map((o) => (o.hervatDatum === undefined ? { ...o, hervatDatum } : o));
