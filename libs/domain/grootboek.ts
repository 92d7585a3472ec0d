import { labelOfFact, toelichtingOfFact } from './fact-labels';
import type { FactType } from './facts';
import type { Advanced } from './journey';
import type { Deadline } from './journeys/deadlines';
import { labelOfKlok } from './klokken';
import { replay, type RecordedFact, type RegelboekOf } from './replay';
import { daysBetween, type Datum } from './termijnen/datum';

/** One change of one clock: by which fact, on what ground, by whom, from when it counts and when it was recorded. */
export interface Grootboekregel {
  seq: number;
  /** The key of the clock, what it is called, and its version after this. */
  klok: string;
  klokLabel: string;
  versie: number;
  feit: string;
  toelichting: string | null;
  grondslag: string;
  gevolg: string | null;
  actorId: string;
  hoedanigheid: string;
  /** The day from which it counts by law. */
  ingangDatum: Datum;
  /** The moment it was recorded. */
  tijdstip: string;
  vanDatum: Datum | null;
  naarDatum: Datum | null;
  /** The days it added to the date; null where there was or is no date to compare with. */
  dagen: number | null;
  status: string;
}

/** Every change of every clock of a journey, in the order in which it was recorded: a fold over its facts. */
export function grootboekVan(
  machineId: string,
  machineVersion: number,
  facts: readonly RecordedFact[],
  regelboekOf?: RegelboekOf,
): Grootboekregel[] {
  const regels: Grootboekregel[] = [];
  let before: Advanced | undefined;
  replay(machineId, machineVersion, facts, regelboekOf, (after, recorded) => {
    regels.push(...changesOf(before, after, recorded));
    before = after;
  });
  return regels;
}

function changesOf(
  before: Advanced | undefined,
  after: Advanced,
  recorded: readonly RecordedFact[],
): Grootboekregel[] {
  const changed = after.deadlines.flatMap((klok) => {
    const was = before?.deadlines.find(({ sleutel }) => sleutel === klok.sleutel);
    return isSame(was, klok) ? [] : [regelVoor(was, klok, recorded)];
  });
  const gone = after.ended.flatMap(({ sleutel, status }) => {
    const was = before?.deadlines.find((klok) => klok.sleutel === sleutel);
    return was ? [{ ...regelVoor(was, { ...was, status }, recorded), naarDatum: null, gevolg: null }] : [];
  });
  return [...changed, ...gone];
}

/** Running and passed are the same clock on two days: that it passed is said by its own fact. */
const isSame = (was: Deadline | undefined, now: Deadline): boolean =>
  was !== undefined &&
  was.uiterlijkeDatum === now.uiterlijkeDatum &&
  was.status === now.status &&
  was.grondslag === now.grondslag;

function regelVoor(
  was: Deadline | undefined,
  now: Deadline,
  recorded: readonly RecordedFact[],
): Grootboekregel {
  const feit = recorded.find(({ type }) => OVER_DE_KLOK.has(type as FactType)) ?? recorded[0]!;
  // Which step of the onderbouwing is new says on what ground, and what it does.
  const known = new Set(was?.onderbouwing.map((stap) => JSON.stringify(stap)));
  const stap = now.onderbouwing.find((each) => !known.has(JSON.stringify(each)));
  const vanDatum = was?.uiterlijkeDatum ?? null;
  return {
    seq: feit.seq,
    klok: now.sleutel,
    klokLabel: labelOfKlok(now.soort),
    versie: now.versie,
    feit: labelOfFact(feit.type as FactType),
    toelichting: toelichtingOfFact(feit.data),
    grondslag: stap?.grondslag ?? now.grondslag,
    gevolg: stap?.gevolg ?? null,
    actorId: feit.actorId,
    hoedanigheid: feit.hoedanigheid,
    ingangDatum: ingangVan(feit, recorded),
    tijdstip: feit.at,
    vanDatum,
    naarDatum: now.uiterlijkeDatum,
    dagen: vanDatum && daysBetween(vanDatum, now.uiterlijkeDatum),
    status: now.status,
  };
}

/** Of the facts of one act, the one that tells of the clock. */
const OVER_DE_KLOK: ReadonlySet<FactType> = new Set<FactType>([
  'BeslistermijnSuspended',
  'BeslistermijnResumed',
  'BeslistermijnExtended',
  'OntvangstCorrected',
  'BezwaarResumed',
]);

/** The day that counts by law, in the order in which a fact names it; else the day of the act itself. */
const INGANG = [
  'hervatDatum',
  'vanafDatum',
  'kennisgevingDatum',
  'mededelingDatum',
  'naarDatum',
  'uitspraakDatum',
  'uitnodigingDatum',
  'aangevuldDatum',
  'ontvangenDatum',
  'ontvangstDatum',
  'instemmingDatum',
] as const;

function ingangVan({ data }: RecordedFact, recorded: readonly RecordedFact[]): Datum {
  const named = INGANG.map((veld) => data[veld]).find((datum) => typeof datum === 'string');
  return (named ?? recorded[0]!.cause!.vandaag) as Datum;
}
