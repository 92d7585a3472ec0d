import type { Datum } from '../termijnen/datum';

/** What a dossier remembers of the MDO between two discussions. */
export interface MdoStand {
  /** The last discussion; null when there was none. */
  besproken: { sessieId: string; datum: Datum; volgendeDatum: Datum | null } | null;
  /** What a colleague wants discussed; answered by the next discussion. */
  vraag: MdoVraag | null;
}

export interface MdoVraag {
  doorId: string;
  datum: Datum;
  vraag: string;
}
