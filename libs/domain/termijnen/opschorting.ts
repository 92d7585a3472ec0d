import { addDays, daysBetween, earliest, latest, type Datum } from './datum';

export type OpschortingGrond = 'AWB_4_15_1A' | 'AWB_4_15_1B' | 'AWB_4_15_2A' | 'AWB_4_15_2B' | 'AWB_4_15_2C';

/** An interval of suspended days: `vanafDatum` up to, not including, the day the term runs again. */
export interface Opschorting {
  readonly grond: OpschortingGrond;
  /** First suspended day. */
  readonly vanafDatum: Datum;
  /** First running day again. */
  readonly hervatDatum?: Datum;
  /** Latest known end, such as the hersteltermijn; counts while `hervatDatum` is absent. */
  readonly verwachteHervatDatum?: Datum;
  /** What the law wants on record with the grond, and is not. */
  readonly ontbreekt?: readonly string[];
}

/** The article behind a grond, as an onderbouwing cites it. */
export const OPSCHORTING_GRONDSLAG: Readonly<Record<OpschortingGrond, string>> = {
  AWB_4_15_1A: 'Awb 4:15 lid 1a',
  AWB_4_15_1B: 'Awb 4:15 lid 1b',
  AWB_4_15_2A: 'Awb 4:15 lid 2a',
  AWB_4_15_2B: 'Awb 4:15 lid 2b',
  AWB_4_15_2C: 'Awb 4:15 lid 2c',
};

/** What the grond is, in the words of the floor. */
export const OPSCHORTING_LABEL: Readonly<Record<OpschortingGrond, string>> = {
  AWB_4_15_1A: 'aanvulling gevraagd',
  AWB_4_15_1B: 'informatie uit het buitenland gevraagd',
  AWB_4_15_2A: 'instemming van de aanvrager',
  AWB_4_15_2B: 'vertraging toe te rekenen aan de aanvrager',
  AWB_4_15_2C: 'overmacht',
};

/**
 * Suspension "met ingang van de dag na die waarop" UWV invites "tot de dag waarop" the aanvraag is
 * completed or the hersteltermijn (its last day) passes unused, read literally (Awb 4:15 lid 1).
 */
export function opschortingNaUitnodiging(
  grond: OpschortingGrond,
  uitnodigingDatum: Datum,
  aangevuldDatum?: Datum,
  hersteltermijnDatum?: Datum,
): Opschorting {
  return {
    grond,
    vanafDatum: addDays(uitnodigingDatum, 1),
    ...(aangevuldDatum === undefined
      ? {}
      : { hervatDatum: earliest(aangevuldDatum, hersteltermijnDatum ?? aangevuldDatum) }),
    ...(hersteltermijnDatum === undefined ? {} : { verwachteHervatDatum: hersteltermijnDatum }),
  };
}

/** The day the term runs again, as far as known. */
export function runsAgainOn(opschorting: Opschorting): Datum | null {
  return opschorting.hervatDatum ?? opschorting.verwachteHervatDatum ?? null;
}

/**
 * `einde` moved by the suspended days after `na`. Overlapping days count once; an interval counts
 * only when it begins on or before the end as it then stands. Without a known end it adds nothing yet.
 */
export function endAfterOpschorting(einde: Datum, na: Datum, opschortingen: readonly Opschorting[]): Datum {
  let end = einde;
  let counted = addDays(na, 1);
  for (const opschorting of [...opschortingen].sort(byVanaf)) {
    const to = runsAgainOn(opschorting);
    const from = latest(opschorting.vanafDatum, counted);
    if (to === null || to <= from) continue;
    if (from > end) break;
    end = addDays(end, daysBetween(from, to));
    counted = to;
  }
  return end;
}

/** Whether `d` is a suspended day of an interval with a known end. */
export function isOpgeschort(d: Datum, opschortingen: readonly Opschorting[]): boolean {
  return opschortingen.some((opschorting) => {
    const { vanafDatum } = opschorting;
    return vanafDatum <= d && d < (runsAgainOn(opschorting) ?? vanafDatum);
  });
}

function byVanaf(a: Opschorting, b: Opschorting): number {
  return daysBetween(b.vanafDatum, a.vanafDatum);
}
