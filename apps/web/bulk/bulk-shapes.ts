/** What came, or would come, of one act on one of many. */
export interface Uitslag {
  id: string;
  kan: boolean;
  reden: string | null;
  /** On which it can be undone, where that is possible. */
  versie?: number | null;
}

export interface Uitslagen<U extends Uitslag = Uitslag> {
  proef: boolean;
  gelukt: number;
  items: U[];
}

/** One of the chosen, as it was when chosen. */
export interface Gekozen {
  id: string;
  versie: number;
  naam: string;
  /** What tells two of one name apart. */
  bij: string;
  /** The uiterste datum it has. */
  uitersteDatum?: string | null;
}
