import type { AlarmSoort } from '../termijnen/alarmen';
import { volgendAlarm } from '../termijnen/alarmen';
import type { Regelboek } from '../regels/regelboek';
import type { Stap } from '../termijnen/beslistermijn';
import type { Datum } from '../termijnen/datum';
import type { DeadlineState, JourneyContext, TermijnStatus } from './context';

/** One legal clock as the journey sees it, before versions and alarms. */
export interface DeadlineDraft {
  sleutel: string;
  soort: string;
  startDatum: Datum;
  uiterlijkeDatum: Datum;
  wettelijkeDatum: Datum | null;
  grondslag: string;
  onderbouwing: Stap[];
  status: TermijnStatus;
  /** Which alarms this clock has; all of them when absent. */
  alarmen?: AlarmSoort[];
}

/** One legal clock as it is stored, with its next alarm. */
export interface Deadline extends Omit<DeadlineDraft, 'alarmen'> {
  versie: number;
  alarm: { alarm: AlarmSoort; datum: Datum } | null;
}

/** A clock that is no longer guarded, and whether that is because it was met. */
export interface EndedDeadline {
  sleutel: string;
  status: 'VOLDAAN' | 'VERVALLEN';
}

const HAS_ENDED: readonly TermijnStatus[] = ['VOLDAAN', 'VERVALLEN'];

/**
 * Gives every clock its version and next alarm. A changed date or status is a new version, so that alarms planned for
 * the old one are void; alarms that fell for this version never fall again. A clock that is no longer there has ended,
 * once; the storage counts its end as a version too.
 */
export function reconcileDeadlines(
  drafts: DeadlineDraft[],
  known: JourneyContext['deadlines'],
  vandaag: Datum,
  dossierOpen: boolean,
  regels?: Regelboek,
): { deadlines: Deadline[]; states: JourneyContext['deadlines']; ended: EndedDeadline[] } {
  const states: Record<string, DeadlineState> = {};
  const deadlines = drafts.map(({ alarmen, ...draft }) => {
    const before = known[draft.sleutel];
    const kept =
      before && before.uiterlijkeDatum === draft.uiterlijkeDatum && isSameClock(before.status, draft.status);
    const versie = kept ? before.versie : (before?.versie ?? 0) + 1;
    const gevallen = kept ? before.gevallen : [];
    const passed = draft.status === 'LOOPT' && gevallen.includes('VERSTREKEN');
    const status: TermijnStatus = passed ? 'VERSTREKEN' : draft.status;
    const alarm = HAS_ENDED.includes(status)
      ? null
      : volgendAlarm({ ...draft, regels }, gevallen, vandaag, alarmen);
    states[draft.sleutel] = { versie, uiterlijkeDatum: draft.uiterlijkeDatum, status, gevallen };
    return { ...draft, versie, status, alarm };
  });
  const ended: EndedDeadline[] = [];
  for (const [sleutel, before] of Object.entries(known)) {
    if (states[sleutel]) continue;
    // Remembered, so that a clock that comes back counts on and alarms of its former life stay void.
    states[sleutel] = before;
    if (HAS_ENDED.includes(before.status)) continue;
    const status = dossierOpen && before.status !== 'VERSTREKEN' ? 'VOLDAAN' : 'VERVALLEN';
    states[sleutel] = { ...before, versie: before.versie + 1, status };
    ended.push({ sleutel, status });
  }
  return { deadlines, states, ended };
}

/** Running and passed are the same clock at two moments; suspending, resuming and ending make a new version. */
const isSameClock = (before: TermijnStatus, now: TermijnStatus): boolean =>
  before === now || (before === 'VERSTREKEN' && now === 'LOOPT');
