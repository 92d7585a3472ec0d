import { addDays, daysBetween, earliest, formatDatum, type Datum } from '../termijnen/datum';
import { inCenten, inEuro } from './tarief';

/** What a court ordered in a beroep against not deciding in time (Awb 8:55d): a term of its own, and what a day costs. */
export interface Uitspraak {
  uitspraakDatum: Datum;
  beslisUiterlijkDatum: Datum;
  /** In euros. */
  dwangsomPerDag: number;
  dwangsomMaximum: number;
}

export interface RechterlijkeDwangsom {
  verschuldigd: boolean;
  eersteDagDatum: Datum;
  laatsteDagDatum: Datum | null;
  dagen: number;
  bedragTotNu: number;
  bedragMaximaal: number;
  perDagNu: number;
}

/** Every day after the day the court set, that of the besluit included, until the maximum is reached. */
export function rechterlijkeDwangsom(
  { beslisUiterlijkDatum, dwangsomPerDag, dwangsomMaximum }: Uitspraak,
  peilDatum: Datum,
  beslistDatum: Datum | null,
): RechterlijkeDwangsom {
  const eersteDagDatum = addDays(beslisUiterlijkDatum, 1);
  const perDag = inCenten(dwangsomPerDag);
  const maximum = inCenten(dwangsomMaximum);
  const end = earliest(peilDatum, ...(beslistDatum === null ? [] : [beslistDatum]));
  const meeste = perDag === 0 ? 0 : Math.ceil(maximum / perDag);
  const dagen = Math.min(meeste, Math.max(0, daysBetween(eersteDagDatum, end) + 1));
  const centen = Math.min(maximum, dagen * perDag);
  return {
    verschuldigd: centen > 0,
    eersteDagDatum,
    laatsteDagDatum: dagen > 0 ? addDays(eersteDagDatum, dagen - 1) : null,
    dagen,
    bedragTotNu: inEuro(centen),
    bedragMaximaal: inEuro(maximum),
    perDagNu: dagen > 0 && centen < maximum && beslistDatum === null ? dwangsomPerDag : 0,
  };
}

export const uitspraakZin = ({ beslisUiterlijkDatum }: Uitspraak): string =>
  `beslissen uiterlijk ${formatDatum(beslisUiterlijkDatum)}`;
