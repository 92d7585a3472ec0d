import { datum, type Datum } from '../termijnen/datum';
import type { TermijnSoort } from '../termijnen/termijn-soort';

export const EENHEDEN = [
  'dagen',
  'werkdagen',
  'weken',
  'maanden',
  'jaren',
  'weeknummer',
  'uren',
  'minuten',
  'procent',
  'euro',
  'aantal',
  'jaNee',
] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/** The date that the law (or its practice) says decides which row is in force. */
export const BEPALENDE_DATUMS = [
  'ONTVANGST',
  'MELDING',
  'BEVINDING',
  'BESLUIT',
  'BEKENDMAKING',
  'EINDE_BEZWAARTERMIJN',
  'EERSTE_ZIEKTEDAG',
  'EINDE_WACHTTIJD',
  'AOW_LEEFTIJD',
  'DATUM_IN_GEDING',
  'RECHT_DATUM',
  'INGEBREKESTELLING',
  'UITSPRAAK',
  'EINDE_TERMIJN',
  'DAG',
] as const;
export type BepalendeDatum = (typeof BEPALENDE_DATUMS)[number];

export const ZEKERHEDEN = ['ZEKER', 'WAARSCHIJNLIJK', 'ONZEKER'] as const;
export type Zekerheid = (typeof ZEKERHEDEN)[number];

/** One value of the law with its article and the days it is in force: from `van` up to and including `tot`. */
export interface Regel {
  readonly sleutel: string;
  readonly waarde: number | boolean | readonly number[];
  readonly eenheid: Eenheid;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly bepaaldDoor: BepalendeDatum;
  readonly artikel: string;
  readonly zekerheid: Zekerheid;
  readonly toelichting?: string;
  /** Only for a beslistermijn: which soort it is the term of. */
  readonly soort?: TermijnSoort;
  /** Algemene termijnenwet applies: set by statute or AMvB and at most 12 weeks (ATW 1, 4 and 5). */
  readonly atw?: boolean;
  /** What a kennisgeving does to a statutory term; an announced term has none. */
  readonly kennisgeving?: 'VERSCHUIFT' | 'INFORMEERT';
  readonly kennisgevingArtikel?: string;
}

type Span = `${string}..${string}`;

/**
 * One row of a table of rules; `span` is 'van..tot' with an empty `tot` for what is still in force.
 * Throws RangeError when a date does not exist.
 */
export function rij(
  sleutel: string,
  waarde: Regel['waarde'],
  eenheid: Eenheid,
  span: Span,
  bepaaldDoor: BepalendeDatum,
  artikel: string,
  zekerheid: Zekerheid,
  toelichting?: string,
): Regel {
  const [van = '', tot = ''] = span.split('..');
  return {
    sleutel,
    waarde,
    eenheid,
    van: datum(van),
    tot: tot === '' ? null : datum(tot),
    bepaaldDoor,
    artikel,
    zekerheid,
    ...(toelichting === undefined ? {} : { toelichting }),
  };
}
