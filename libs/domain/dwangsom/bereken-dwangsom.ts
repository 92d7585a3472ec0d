import { REGELBOEK, type Regelboek } from '../regels/regelboek';
import { addDays, daysBetween, earliest, formatDatum, type Datum } from '../termijnen/datum';
import type { Stap } from '../termijnen/onderbouwing';
import {
  UITSLUITING_ARTIKEL,
  UITSLUITINGEN,
  zonderGevolg,
  type Aanleiding,
  type IngebrekestellingVorm,
  type Reden,
  type Uitsluiting,
  type ZonderGevolg,
} from './gronden';
import {
  dwangsomStappen,
  dwangsomVerdeling,
  ingebrekestellingStap,
  vrijeStap,
} from './dwangsom-onderbouwing';
import { bedragNa, dagbedrag, eersteDag, inEuro, laatsteVrijeDag, tariefOp } from './tarief';

export interface DwangsomVraag extends Aanleiding {
  readonly uiterlijkeBeslisdatum: Datum;
  readonly ingebrekestellingDatum: Datum;
  readonly verzondenDatum?: Datum;
  readonly vorm?: IngebrekestellingVorm;
  /** The day the besluit was bekendgemaakt; it counts itself. */
  readonly besluitDatum?: Datum;
  /** Counts up to and including this day; without it, and without a besluit, all the days the law knows. */
  readonly peilDatum?: Datum;
  /** Several aanvragers share equally (Awb 4:17 lid 6). */
  readonly aanvragers?: number;
  /** A judgement of a person that nothing is due; never made by the calculation. */
  readonly uitsluiting?: Uitsluiting;
}

/** Amounts in euros, exact to the cent. */
export interface Dwangsom {
  readonly verschuldigd: boolean;
  /** The first day that costs money; null when the ingebrekestelling has no effect. */
  readonly eersteDagDatum: Datum | null;
  /** The last day that counts; null when none does. */
  readonly laatsteDagDatum: Datum | null;
  /** The last day that could count: the 42nd. */
  readonly uiterlijkeDagDatum: Datum | null;
  readonly dagen: number;
  readonly bedrag: number;
  readonly bedragMaximaal: number;
  /** What the last counted day cost. */
  readonly perDagNu: number;
  /** Of each aanvrager; the cents that cannot be shared are in `restBedrag`. */
  readonly bedragPerAanvrager?: number;
  readonly restBedrag?: number;
  /** Whole months between the end of the term and the ingebrekestelling: for whoever judges whether it came too late. */
  readonly maandenNaVerstrijken: number;
  readonly code?: ZonderGevolg | Uitsluiting;
  readonly reden?: string;
  readonly regelVersie: number;
  readonly onderbouwing: readonly Stap[];
}

/** The dwangsom for deciding late (Awb 4:17), by the rules in force on the day the ingebrekestelling was received. */
export function berekenDwangsom(vraag: DwangsomVraag, boek: Regelboek = REGELBOEK): Dwangsom {
  const { uiterlijkeBeslisdatum, ingebrekestellingDatum, besluitDatum, uitsluiting } = vraag;
  const without = waaromNiet(vraag, boek);
  const start = ingebrekestellingStap(vraag, without);
  const maandenNaVerstrijken = monthsBetween(uiterlijkeBeslisdatum, ingebrekestellingDatum);
  const common = { maandenNaVerstrijken, regelVersie: boek.versie };
  if (without) return { ...NIETS, ...common, code: without.code, reden: without.zin, onderbouwing: start };
  if (uitsluiting) {
    const stap = {
      feit: UITSLUITINGEN[uitsluiting],
      datum: ingebrekestellingDatum,
      grondslag: UITSLUITING_ARTIKEL[uitsluiting],
      gevolg: 'geen dwangsom: een medewerker heeft dit beoordeeld',
    };
    return {
      ...NIETS,
      ...common,
      code: uitsluiting,
      reden: UITSLUITINGEN[uitsluiting],
      onderbouwing: [...start, stap],
    };
  }
  const tarief = tariefOp(boek, ingebrekestellingDatum)!;
  const eersteDagDatum = eersteDag(boek, ingebrekestellingDatum);
  const uiterlijkeDagDatum = addDays(eersteDagDatum, tarief.dagen - 1);
  const { peilDatum = uiterlijkeDagDatum } = vraag;
  const end = earliest(uiterlijkeDagDatum, besluitDatum ?? uiterlijkeDagDatum, peilDatum);
  const dagen = Math.max(0, daysBetween(eersteDagDatum, end) + 1);
  const centen = bedragNa(dagen, tarief);
  return {
    verschuldigd: centen > 0,
    eersteDagDatum,
    laatsteDagDatum: dagen > 0 ? end : null,
    uiterlijkeDagDatum,
    dagen,
    bedrag: inEuro(centen),
    bedragMaximaal: inEuro(bedragNa(tarief.dagen, tarief)),
    perDagNu: inEuro(dagbedrag(dagen, tarief)),
    ...dwangsomVerdeling(centen, vraag.aanvragers),
    ...common,
    onderbouwing: [
      ...start,
      vrijeStap(laatsteVrijeDag(boek, ingebrekestellingDatum), eersteDagDatum, vraag.over),
      ...dwangsomStappen({ vraag, eersteDagDatum, uiterlijkeDagDatum, dagen, tarief }),
    ],
  };
}

/** A besluit before the ingebrekestelling leaves nothing to be in gebreke about. */
function waaromNiet(vraag: DwangsomVraag, boek: Regelboek): Reden | null {
  const { uiterlijkeBeslisdatum, ingebrekestellingDatum: ontvangstDatum, besluitDatum } = vraag;
  const { verzondenDatum, vorm } = vraag;
  const found = zonderGevolg(
    vraag,
    uiterlijkeBeslisdatum,
    { ontvangstDatum, ...(verzondenDatum && { verzondenDatum }), ...(vorm && { vorm }) },
    boek,
  );
  if (found || besluitDatum === undefined || besluitDatum >= ontvangstDatum) return found;
  return {
    code: 'AL_BESLIST',
    artikel: 'Awb 4:17 lid 1',
    zin: `er was al beslist, op ${formatDatum(besluitDatum)}`,
  };
}

/** Whole months from the end of the term to the ingebrekestelling; 0 when it came earlier. */
export function monthsBetween(from: Datum, to: Datum): number {
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number];
  const [year, month, day] = to.split('-').map(Number) as [number, number, number];
  return Math.max(0, (year - fromYear) * 12 + month - fromMonth - (day < fromDay ? 1 : 0));
}

const NIETS = {
  verschuldigd: false,
  eersteDagDatum: null,
  laatsteDagDatum: null,
  uiterlijkeDagDatum: null,
  dagen: 0,
  bedrag: 0,
  bedragMaximaal: 0,
  perDagNu: 0,
} as const;
