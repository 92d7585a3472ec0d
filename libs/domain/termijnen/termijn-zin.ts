import { daysBetween, formatDatum, type Datum } from './datum';
import { isWerkdag } from './feestdagen';
import { OPSCHORTING_GRONDSLAG, type OpschortingGrond } from './opschorting';
import { werkdagenBetween } from './werkdagen';

export type TermijnStatus = 'LOOPT' | 'OPGESCHORT' | 'VERSTREKEN' | 'VOLDAAN' | 'VERVALLEN' | 'GEEN';

export interface TermijnStand {
  readonly status: TermijnStatus;
  readonly uiterlijkeBeslisdatum: Datum;
  readonly grondslag: string;
  readonly vandaag: Datum;
  readonly opgeschortSinds?: Datum;
  readonly opschortingGrond?: OpschortingGrond;
}

/** The clock in one line: "nog 6 werkdagen, t/m ma 7 dec 2026, Wet WIA 102 lid 3". */
export function termijnZin(stand: TermijnStand): string {
  const { status, uiterlijkeBeslisdatum, grondslag, vandaag } = stand;
  const dag = formatDatum(uiterlijkeBeslisdatum);
  if (status === 'VOLDAAN') return `voldaan, was t/m ${dag}, ${grondslag}`;
  if (status === 'VERVALLEN') return `vervallen, was t/m ${dag}, ${grondslag}`;
  if (status === 'OPGESCHORT') return opgeschort(stand);
  if (vandaag === uiterlijkeBeslisdatum) return `laatste dag, t/m ${dag}, ${grondslag}`;
  if (vandaag > uiterlijkeBeslisdatum) {
    return `${count(daysBetween(uiterlijkeBeslisdatum, vandaag), 'dag', 'dagen')} te laat, was t/m ${dag}, ${grondslag}`;
  }
  const left = werkdagenBetween(vandaag, uiterlijkeBeslisdatum);
  // An announced date may be a Saturday: on the Friday before no werkdag follows.
  if (left === 0)
    return `${isWerkdag(vandaag) ? 'laatste werkdag' : 'geen werkdag meer'}, t/m ${dag}, ${grondslag}`;
  return `nog ${count(left, 'werkdag', 'werkdagen')}, t/m ${dag}, ${grondslag}`;
}

/** The figures behind the line; null where the clock does not count. */
export function termijnTelling(stand: Pick<TermijnStand, 'status' | 'uiterlijkeBeslisdatum' | 'vandaag'>): {
  werkdagenOver: number | null;
  dagenTeLaat: number | null;
} {
  const { status, uiterlijkeBeslisdatum, vandaag } = stand;
  if (status !== 'LOOPT' && status !== 'VERSTREKEN') return { werkdagenOver: null, dagenTeLaat: null };
  if (vandaag > uiterlijkeBeslisdatum) {
    return { werkdagenOver: null, dagenTeLaat: daysBetween(uiterlijkeBeslisdatum, vandaag) };
  }
  return { werkdagenOver: werkdagenBetween(vandaag, uiterlijkeBeslisdatum), dagenTeLaat: null };
}

function opgeschort({ opgeschortSinds, opschortingGrond, grondslag }: TermijnStand): string {
  const since = opgeschortSinds === undefined ? '' : ` sinds ${formatDatum(opgeschortSinds)}`;
  return `opgeschort${since}, ${opschortingGrond === undefined ? grondslag : OPSCHORTING_GRONDSLAG[opschortingGrond]}`;
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
