import { formatDatum, type Datum } from './datum';
import type { Stap } from './onderbouwing';

/** What the sentence is made of: a clock as it stands, with the steps behind its date. */
export interface WaaromInvoer {
  readonly label: string;
  readonly uiterlijkeDatum: Datum | null;
  readonly status: string;
  readonly onderbouwing: readonly Stap[];
}

const ZONDER_GEVOLG = /^geen gevolg/;

/**
 * "Waarom deze datum?" in one sentence: the day, what it is counted from, and every step that moved it, each with its
 * article. Steps without effect are left to the onderbouwing.
 */
export function waarom({ label, uiterlijkeDatum, status, onderbouwing }: WaaromInvoer): string {
  const [start, ...later] = onderbouwing.filter(({ gevolg }) => !ZONDER_GEVOLG.test(gevolg));
  if (uiterlijkeDatum === null || start === undefined) return `${label}: er is geen datum.`;
  const parts = [
    `${inZin(start.feit)} op ${formatDatum(start.datum)} (${start.grondslag}: ${start.gevolg})`,
    ...later.map((stap) => `${metDag(stap)} (${stap.grondslag}: ${stap.gevolg})`),
  ];
  return `${label}, ${formatDatum(uiterlijkeDatum)}${STAND[status] ?? ''}: ${opsomming(parts)}.`;
}

const STAND: Readonly<Record<string, string>> = {
  OPGESCHORT: ' zolang de termijn stilstaat',
  VERSTREKEN: ' (voorbij)',
  VOLDAAN: ' (gehaald of afgedaan)',
  VERVALLEN: ' (vervallen)',
};

const opsomming = (parts: string[]): string =>
  parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;

/** The fact with its day, where the words do not name it already. */
function metDag({ feit, datum, gevolg }: Stap): string {
  const dag = formatDatum(datum);
  const tekst = inZin(feit);
  if (tekst.startsWith('opgeschort')) return tekst.replace('opgeschort', `opgeschort vanaf ${dag}`);
  if (/ op (zaterdag|zondag|een feestdag)$/.test(tekst)) return `${tekst}, ${dag}`;
  return gevolg.includes(dag) ? tekst : `${tekst} op ${dag}`;
}

/** A fact in the middle of a sentence: "Aanvraag ontvangen" but "EZWb begonnen" and "WIA-aanvraag". */
const inZin = (feit: string): string =>
  /^[A-Z][a-zé]/.test(feit) ? feit.charAt(0).toLowerCase() + feit.slice(1) : feit;
