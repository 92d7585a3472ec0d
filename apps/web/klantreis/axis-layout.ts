import type { Klantreis, KlantreisDossier, Mijlpaal, Verband } from '../api/klantreis-shapes';
import { shortDatum } from '../form/datum';
import { scaleOf, type Tick } from './axis-scale';

export interface Segment {
  x: number;
  width: number;
  label: string;
  van: string;
  tot: string;
  now: boolean;
  aside: boolean;
  /** Whether the label fits in it. */
  fits: boolean;
}

export interface Mark {
  x: number;
  row: number;
  text: string;
  mijlpaal: Mijlpaal;
}

export interface Lane {
  dossier: KlantreisDossier;
  y: number;
  height: number;
  segments: Segment[];
  marks: Mark[];
  /** What is left of the beslistermijn, or what it is late. */
  tail: { x: number; width: number; late: boolean } | null;
}

export interface Link {
  x: number;
  from: number;
  to: number;
  verband: Verband;
}

export interface AxisLayout {
  height: number;
  ticks: Tick[];
  vandaag: number;
  lanes: Lane[];
  links: Link[];
}

export const HEAD = 40;
export const BAR = 20;
export const ROW = 18;
export const TOP = 40;
const GAP = 14;
/** Labels stand to the right of their mark: the last one needs room there. */
const LABEL_ROOM = 190;
const LETTER = 6.3;
const textWidth = (text: string) => text.length * LETTER + 22;

/** The whole of it is said when the mark is walked to. */
const shorten = (label: string) => (label.length > 38 ? `${label.slice(0, 37).trimEnd()}…` : label);

/** Every dossier a lane under one line of time of `width` pixels. */
export function layoutOf(reis: Klantreis, width: number): AxisLayout {
  const { vandaagDatum: vandaag, dossiers, mijlpalen } = reis;
  const dates = [
    vandaag,
    ...dossiers.flatMap((dossier) => [
      dossier.ontvangstDatum,
      ...(dossier.termijn.uiterlijkeBeslisdatum ? [dossier.termijn.uiterlijkeBeslisdatum] : []),
    ]),
    ...mijlpalen.map(({ datum }) => datum),
  ];
  const { at, ticks } = scaleOf(dates, width - LABEL_ROOM);
  let y = TOP;
  const lanes = dossiers.map((dossier): Lane => {
    const marks = stack(
      marksOf(dossier, mijlpalen).map((mijlpaal) => ({
        x: at(mijlpaal.datum),
        text: `${shorten(mijlpaal.label)} ${shortDatum(mijlpaal.datum, vandaag)}`,
        mijlpaal,
      })),
    );
    const rows = Math.max(0, ...marks.map(({ row }) => row + 1));
    const lane = {
      dossier,
      y,
      height: HEAD + BAR + rows * ROW + GAP,
      segments: segmentsOf(dossier, vandaag, at),
      marks,
      tail: tailOf(dossier, vandaag, at),
    };
    y += lane.height;
    return lane;
  });
  return {
    height: y + GAP,
    ticks,
    vandaag: at(vandaag),
    lanes,
    links: linksOf(reis.verbanden, lanes, at, at(vandaag)),
  };
}

/** The phases one after the other; a closed dossier ends on its day, an open one today. */
function segmentsOf(dossier: KlantreisDossier, vandaag: string, at: (datum: string) => number): Segment[] {
  const end = dossier.status === 'AFGESLOTEN' ? (dossier.afgeslotenDatum ?? vandaag) : vandaag;
  const begun = dossier.fasen
    .filter((fase) => fase.datum && fase.fase !== 'AFGESLOTEN')
    .sort((a, b) => (a.datum! < b.datum! ? -1 : a.datum! > b.datum! ? 1 : 0));
  return begun.map((fase, index) => {
    const van = index === 0 && dossier.ontvangstDatum < fase.datum! ? dossier.ontvangstDatum : fase.datum!;
    const tot = begun[index + 1]?.datum ?? (end > van ? end : van);
    const width = Math.max(at(tot) - at(van), 0);
    return {
      x: at(van),
      width,
      label: fase.label,
      van,
      tot,
      now: fase.stand === 'NU' && dossier.status === 'OPEN',
      aside: fase.zijweg === true,
      fits: textWidth(fase.label) - 8 <= width,
    };
  });
}

/** What is marked beside the phases: the besluit and the end, the clocks that run, the dates to come. */
export function marksOf(dossier: KlantreisDossier, mijlpalen: readonly Mijlpaal[]): Mijlpaal[] {
  const fasen = new Set(dossier.fasen.map(({ label }) => label));
  const own = mijlpalen.filter(
    ({ dossierId, soort, label }) => dossierId === dossier.id && (soort !== 'FEIT' || !fasen.has(label)),
  );
  const decided = new Set(own.filter(({ label }) => /^Besluit: /.test(label)).map(({ datum }) => datum));
  return own.filter(({ label, datum }) => !(/^Afgesloten: /.test(label) && decided.has(datum)));
}

/** Labels that would overlap go a row down. From the right, so that no line to a label crosses another label. */
export function stack<T extends { x: number; text: string }>(marks: readonly T[]): (T & { row: number })[] {
  const firstInRow: number[] = [];
  const stacked = [...marks].reverse().map((mark) => {
    const end = mark.x + textWidth(mark.text);
    const free = firstInRow.findIndex((start) => end <= start);
    const row = free < 0 ? firstInRow.length : free;
    firstInRow[row] = mark.x;
    return { ...mark, row };
  });
  return stacked.reverse();
}

function tailOf(
  { status, termijn }: KlantreisDossier,
  vandaag: string,
  at: (datum: string) => number,
): Lane['tail'] {
  const uiterlijk = termijn.uiterlijkeBeslisdatum;
  if (status !== 'OPEN' || !uiterlijk || !['LOOPT', 'OPGESCHORT', 'VERSTREKEN'].includes(termijn.status))
    return null;
  const late = uiterlijk < vandaag;
  const [from, to] = late ? [uiterlijk, vandaag] : [vandaag, uiterlijk];
  return { x: at(from), width: at(to) - at(from), late };
}

/** From bar to bar, on the day it happened; two on one day stand beside each other. */
function linksOf(
  verbanden: readonly Verband[],
  lanes: readonly Lane[],
  at: (datum: string) => number,
  vandaag: number,
): Link[] {
  const barOf = (id: string) => lanes.find(({ dossier }) => dossier.id === id);
  // Beside the line of today too, or it would not be seen.
  const taken = [vandaag];
  return verbanden.flatMap((verband) => {
    const [van, naar] = [barOf(verband.van), barOf(verband.naar)];
    if (!van || !naar || van === naar) return [];
    let x = at(verband.datum);
    while (taken.some((other) => Math.abs(other - x) < 7)) x += 7.5;
    taken.push(x);
    const down = van.y < naar.y;
    const top = (lane: Lane) => lane.y + HEAD;
    const foot = (lane: Lane) => lane.y + HEAD + BAR;
    return [{ x, from: down ? foot(van) : top(van), to: down ? top(naar) : foot(naar), verband }];
  });
}
