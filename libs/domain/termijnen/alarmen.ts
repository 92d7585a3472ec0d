import { klasseVanKlok } from '../klokken';
import { afspraakOp, REGELBOEK, type Regelboek } from '../regels/regelboek';
import { addDays, type Datum } from './datum';
import { gelijkgesteldIn } from './feestdagen';
import { addWerkdagen, laatsteWerkdag } from './werkdagen';

/** The names are on record for ever and say what the first and second warning began as; how many days they are now is in the rulebook. */
export type AlarmSoort = 'NOG_14_WERKDAGEN' | 'NOG_5_WERKDAGEN' | 'LAATSTE_DAG' | 'BEREIKT' | 'VERSTREKEN';

/** In the order in which they fall. */
export const ALARM_VOLGORDE: readonly AlarmSoort[] = [
  'NOG_14_WERKDAGEN',
  'NOG_5_WERKDAGEN',
  'LAATSTE_DAG',
  'BEREIKT',
  'VERSTREKEN',
];

/** What a term warns of; BEREIKT is for a date in the calendar on which something begins. */
const VAN_EEN_TERMIJN = ALARM_VOLGORDE.filter((alarm) => alarm !== 'BEREIKT');

export interface Alarm {
  readonly alarm: AlarmSoort;
  readonly datum: Datum;
}

/** A clock as far as its alarms go: which one, its last day, and the rulebook its dossier is on. */
export interface AlarmKlok {
  readonly sleutel: string;
  readonly uiterlijkeDatum: Datum;
  readonly regels?: Regelboek | undefined;
}

/** How many working days before its last one a clock warns, for the first and the second time. */
export function waarschuwDagen({
  sleutel,
  uiterlijkeDatum,
  regels = REGELBOEK,
}: AlarmKlok): [number, number] {
  const [eerste, tweede] = afspraakOp(regels, `waarschuwing.${klasseVanKlok(sleutel)}`, uiterlijkeDatum);
  return [eerste!, tweede!];
}

/** Every alarm of a clock in order, counted back from its last working day; BEREIKT on it, VERSTREKEN the day after. */
export function alarmenVoor(klok: AlarmKlok): Alarm[] {
  const { uiterlijkeDatum, regels = REGELBOEK } = klok;
  const gelijkgesteld = gelijkgesteldIn(regels);
  const [eerste, tweede] = waarschuwDagen(klok);
  const laatste = laatsteWerkdag(uiterlijkeDatum, gelijkgesteld);
  return [
    { alarm: 'NOG_14_WERKDAGEN', datum: addWerkdagen(laatste, -eerste, gelijkgesteld) },
    { alarm: 'NOG_5_WERKDAGEN', datum: addWerkdagen(laatste, -tweede, gelijkgesteld) },
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
  klok: AlarmKlok,
  gevallen: readonly AlarmSoort[],
  vandaag: Datum,
  only: readonly AlarmSoort[] = VAN_EEN_TERMIJN,
): Alarm | null {
  const alarmen = alarmenVoor(klok);
  const lastFallen = alarmen.findLastIndex(({ alarm }) => gevallen.includes(alarm));
  const open = alarmen.slice(lastFallen + 1).filter(({ alarm }) => only.includes(alarm));
  return open.findLast(({ datum }) => datum <= vandaag) ?? open[0] ?? null;
}
