import { addDays, type Datum } from './datum';
import { addWerkdagen, laatsteWerkdag } from './werkdagen';

export type AlarmSoort = 'NOG_14_WERKDAGEN' | 'NOG_5_WERKDAGEN' | 'LAATSTE_DAG' | 'VERSTREKEN';

export interface Alarm {
  readonly alarm: AlarmSoort;
  readonly datum: Datum;
}

/** The alarms of a term by date, counted back from its last working day; VERSTREKEN the day after it. */
export function alarmenVoor(uiterlijkeDatum: Datum): Alarm[] {
  const laatste = laatsteWerkdag(uiterlijkeDatum);
  return [
    { alarm: 'NOG_14_WERKDAGEN', datum: addWerkdagen(laatste, -14) },
    { alarm: 'NOG_5_WERKDAGEN', datum: addWerkdagen(laatste, -5) },
    { alarm: 'LAATSTE_DAG', datum: laatste },
    { alarm: 'VERSTREKEN', datum: addDays(uiterlijkeDatum, 1) },
  ];
}

/**
 * The next alarm to let fall: never one that fell, nor one older than that. Of several that
 * passed unfallen only the latest falls, so a dossier that enters late gives one alarm, not four.
 */
export function volgendAlarm(
  uiterlijkeDatum: Datum,
  gevallen: readonly AlarmSoort[],
  vandaag: Datum,
  only?: readonly AlarmSoort[],
): Alarm | null {
  const alarmen = alarmenVoor(uiterlijkeDatum);
  const lastFallen = alarmen.findLastIndex(({ alarm }) => gevallen.includes(alarm));
  const open = alarmen
    .slice(lastFallen + 1)
    .filter(({ alarm }) => only === undefined || only.includes(alarm));
  return open.findLast(({ datum }) => datum <= vandaag) ?? open[0] ?? null;
}
