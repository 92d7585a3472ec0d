import type { Datum } from '../termijnen/datum';

export const KPI_NAMEN = [
  'productiviteit',
  'productie-per-arts',
  'tijdigheid',
  'wachtend',
  'verzuimduur',
  'afwijzingen-wia-vangnet',
  'zw-arbo',
] as const;
export type KpiNaam = (typeof KPI_NAMEN)[number];

/** One way of counting that held from a day on. Never edited after a figure was published by it: a next one is added. */
export interface KpiVersie {
  versie: number;
  /** The first day whose figures are counted this way. */
  vanDatum: Datum;
  formule: string;
  populatie: string;
  /** Where in the evaluation it is described. */
  bron: string;
  /** Which reading of the sources was chosen, and why. */
  lezing: string;
  /** What changed against the version before; only where there is one. */
  wijziging?: string;
}

/** The first of a KPI is what is shown unless another is asked for. */
export interface KpiVariant {
  naam: string;
  label: string;
  toelichting: string;
}

export interface KpiNorm {
  waarde: number;
  bron: string;
}

/** What a figure counts, as data: people can read it, and it travels with every answer. */
export interface KpiDefinitie {
  naam: KpiNaam;
  label: string;
  /** Which of the four resultaatgebieden (ontwerpprincipe 8), and which category of its chapter 3. */
  resultaatgebied: 'KWANTITEIT';
  categorie: 'PRODUCTIE' | 'TIJDIGHEID' | 'WACHTENDE_CLIENTEN' | 'ZIEKTEWET_ARBO';
  eenheid: 'PROCENT' | 'WEKEN' | 'PUNTEN';
  richting: 'HOGER_BETER' | 'LAGER_BETER';
  /** What teller and noemer are counted in, so that the sum can be done again by hand. */
  teltIn: { teller: string; noemer: string };
  versies: readonly [KpiVersie, ...KpiVersie[]];
  varianten: readonly [KpiVariant, ...KpiVariant[]];
  onderdelen: readonly { naam: string; label: string }[];
  norm: KpiNorm | null;
  /** A district may set a norm of its own for this one (evaluation 3.7). */
  districtMagAfwijken: boolean;
}

/** The version by which a day is counted: the last that began on or before it, else the first. */
export const versieOp = ({ versies }: KpiDefinitie, dag: Datum): KpiVersie =>
  versies.findLast(({ vanDatum }) => vanDatum <= dag) ?? versies[0];

/** Where the line is broken: every first period that is counted by another version than the one before it. */
export function breukenIn(
  definitie: KpiDefinitie,
  perioden: readonly { periode: string; totDatum: Datum }[],
): { periode: string; vanVersie: number; naarVersie: number; toelichting: string }[] {
  return perioden.flatMap(({ periode, totDatum }, index) => {
    const before = perioden[index - 1];
    if (!before) return [];
    const [van, naar] = [versieOp(definitie, before.totDatum), versieOp(definitie, totDatum)];
    if (van.versie === naar.versie) return [];
    const toelichting = naar.wijziging ?? 'De definitie is gewijzigd.';
    return [{ periode, vanVersie: van.versie, naarVersie: naar.versie, toelichting }];
  });
}
