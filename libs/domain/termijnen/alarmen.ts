import { addDays, type Datum } from './datum';
import { addWerkdagen, laatsteWerkdag } from './werkdagen';

export type AlarmSoort = 'NOG_14_WERKDAGEN' | 'NOG_5_WERKDAGEN' | 'LAATSTE_DAG' | 'BEREIKT' | 'VERSTREKEN';

/** What a term warns of; BEREIKT is for a date in the calendar on which something begins. */
const VAN_EEN_TERMIJN: readonly AlarmSoort[] = [
  'NOG_14_WERKDAGEN',
  'NOG_5_WERKDAGEN',
  'LAATSTE_DAG',
  'VERSTREKEN',
];

export interface Alarm {
  readonly alarm: AlarmSoort;
  readonly datum: Datum;
}

/** Every alarm of a date in order, counted back from its last working day; BEREIKT on it, VERSTREKEN the day after. */
export function alarmenVoor(uiterlijkeDatum: Datum): Alarm[] {
  const laatste = laatsteWerkdag(uiterlijkeDatum);
  return [
    { alarm: 'NOG_14_WERKDAGEN', datum: addWerkdagen(laatste, -14) },
    { alarm: 'NOG_5_WERKDAGEN', datum: addWerkdagen(laatste, -5) },
    { alarm: 'LAATSTE_DAG', datum: laatste },
    { alarm: 'BEREIKT', datum: uiterlijkeDatum },
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
  only: readonly AlarmSoort[] = VAN_EEN_TERMIJN,
): Alarm | null {
  const alarmen = alarmenVoor(uiterlijkeDatum);
  const lastFallen = alarmen.findLastIndex(({ alarm }) => gevallen.includes(alarm));
  const open = alarmen.slice(lastFallen + 1).filter(({ alarm }) => only.includes(alarm));
  return open.findLast(({ datum }) => datum <= vandaag) ?? open[0] ?? null;
}
