/** What is drawn. Every chart is also a table of the same data, so nothing here exists in the drawing alone. */

/** One value on a line or of a bar. `waarde` is null where nothing was counted: a gap, never a zero. */
export interface Punt {
  /** The full name, in the table and when spoken: "oktober 2026". */
  label: string;
  /** The name under the axis: "okt"; without it the label. */
  kort?: string;
  waarde: number | null;
  /** Said beside the value: "66 van 120". */
  toelichting?: string;
}

/** Values that belong together, over the same labels as the other lines of the chart. */
export interface Reeks {
  naam: string;
  punten: readonly Punt[];
}

/** What should be reached, drawn as a dashed line with its words. */
export interface Norm {
  waarde: number;
  /** "norm 85%" */
  label: string;
}

/** A straight line from point `vanaf` (the first unless given) to the last. */
export interface Trend {
  vanaf?: number;
  begin: number;
  eind: number;
  /** "trend +1,2 punt per maand" */
  label: string;
}

/** From this point on the counting is another one: the line is cut before it. */
export interface Breuk {
  /** Index of the first point that is counted anew. */
  vanaf: number;
  /** "telling 2" */
  label: string;
}

/** How sure a forecast is: between `laag` and `hoog` at the same index as the points; null where it is no forecast. */
export interface Band {
  naam: string;
  grenzen: readonly ({ laag: number; hoog: number } | null)[];
}

/** A value as people read it: 54.5 -> "54,5%". */
export type Schrijf = (waarde: number) => string;
