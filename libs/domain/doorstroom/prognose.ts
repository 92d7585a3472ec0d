/** What is known on the day of the forecast; all counts are of dossiers. */
export interface Uitgangspunt {
  /** Open now, and of those overdue. */
  voorraad: number;
  teLaat: number;
  /** How many of the open ones pass their term in each of the coming months, if nobody decides on them. */
  verstrijkt: readonly number[];
  /** How many came in and how many ended in each of the past months. */
  instroom: readonly number[];
  uitstroom: readonly number[];
  /** Hours of the people in each coming month against the mean of the past months: 1 is as many. */
  capaciteit: readonly number[];
  /** Which share of what ends had passed its term. */
  aandeelTeLaat: number;
  /** Months from coming in to the end of the term. */
  termijnMaanden: number;
}

/** Of ten possible courses one lies below `laag` and one above `hoog`. */
export interface Band {
  laag: number;
  midden: number;
  hoog: number;
}
export interface Voorspelling {
  voorraad: Band;
  teLaat: Band;
}

const PADEN = 400;

/**
 * The stock of the coming months as a bundle of possible courses: every month draws one past month of inflow and one of
 * outflow, the latter in proportion to the hours there will be. What ends, ends overdue in the share it did before, and
 * of the rest what is due first. The width of the bundle says how much months differ; it knows no plans and no backlog
 * action. Seeded: the same question gives the same answer.
 */
export function voorspel(uitgangspunt: Uitgangspunt, seed = 20260101): Voorspelling[] {
  const { capaciteit } = uitgangspunt;
  const kans = loting(seed);
  const paden = Array.from({ length: PADEN }, () => pad(uitgangspunt, kans));
  return capaciteit.map((_, maand) => ({
    voorraad: bandVan(paden.map((stappen) => stappen[maand]!.voorraad)),
    teLaat: bandVan(paden.map((stappen) => stappen[maand]!.teLaat)),
  }));
}

function pad(van: Uitgangspunt, kans: () => number): { voorraad: number; teLaat: number }[] {
  let { voorraad, teLaat } = van;
  const wachtrij = van.capaciteit.map((_, maand) => van.verstrijkt[maand] ?? 0);
  const trek = (maanden: readonly number[]) => maanden[Math.floor(kans() * maanden.length)] ?? 0;
  return van.capaciteit.map((factor, maand) => {
    const erbij = trek(van.instroom);
    const eraf = Math.min(voorraad + erbij, Math.round(trek(van.uitstroom) * factor));
    const nieuw = maand + Math.max(1, Math.round(van.termijnMaanden));
    if (nieuw < wachtrij.length) wachtrij[nieuw]! += erbij;
    const late = Math.min(teLaat, Math.round(eraf * van.aandeelTeLaat));
    let opTijd = eraf - late;
    // Of what is not overdue, what is due first is decided first.
    for (let wanneer = maand; wanneer < wachtrij.length && opTijd > 0; wanneer++) {
      const beslist = Math.min(wachtrij[wanneer]!, opTijd);
      wachtrij[wanneer]! -= beslist;
      opTijd -= beslist;
    }
    voorraad += erbij - eraf;
    teLaat = Math.min(voorraad, teLaat - late + wachtrij[maand]!);
    return { voorraad, teLaat };
  });
}

function bandVan(waarden: number[]): Band {
  const sorted = [...waarden].sort((a, b) => a - b);
  const op = (deel: number) => sorted[Math.min(sorted.length - 1, Math.floor(deel * sorted.length))]!;
  return { laag: op(0.1), midden: op(0.5), hoog: op(0.9) };
}

/** Chance that is the same every time (mulberry32): a forecast is no lottery. */
function loting(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
