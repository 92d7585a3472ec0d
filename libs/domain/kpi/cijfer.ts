import { breukenIn, versieOp, type KpiDefinitie, type KpiNaam } from './definitie';
import type { Maand } from './periode';
import type { Telling } from './telling';
import { afgerond, trendVan, type Trend } from './trend';

/** A quotient with what it is made of; of zw-arbo, the sum of two shares, there is no one teller and noemer. */
export interface Waarde {
  teller: number | null;
  noemer: number | null;
  /** Null where the noemer is 0: nothing to say, which is something else than 0. */
  waarde: number | null;
}

export interface KpiCijfer extends Waarde {
  onderdelen: (Waarde & { naam: string; label: string })[];
  /** Without dossiers of which the term had passed with another team. */
  zonderOvergenomen: Waarde;
  reeks: (Waarde & { periode: string; versie: number })[];
  /** Of what is counted by the last version only. */
  trend: Trend | null;
  breuken: ReturnType<typeof breukenIn>;
}

/** Days of 104 weeks: what verzuimduur is a share of (reading a of Bijlage I). */
const WEKEN = 104;
const DAGEN = 7;

/** Whether the figure is of the last day of a period, and not of all its days. */
const isVoorraad = (naam: KpiNaam): boolean => naam === 'wachtend';

/** The figure of a whole range and of each month in it, out of what was counted. Sum over sum, never a mean of means. */
export function cijferUit(
  definitie: KpiDefinitie,
  variant: string,
  maanden: readonly Maand[],
  tellingen: readonly Telling[],
): KpiCijfer {
  const { naam } = definitie;
  const laatste = maanden.at(-1)?.periode;
  const totaal = isVoorraad(naam) ? tellingen.filter(({ periode }) => periode === laatste) : tellingen;
  const reken = (these: readonly Telling[]) => rekenUit(naam, variant, these);
  const reeks = maanden.map(({ periode, totDatum }) => ({
    periode,
    ...reken(tellingen.filter((telling) => telling.periode === periode)),
    versie: versieOp(definitie, totDatum).versie,
  }));
  const versie = reeks.at(-1)?.versie;
  const breuken = breukenIn(definitie, maanden);
  const sinds = breuken.length > 0 ? reeks.findIndex((punt) => punt.versie === versie) : 0;
  return {
    ...reken(totaal),
    onderdelen: definitie.onderdelen.map(({ naam: deel, label }) => ({
      naam: deel,
      label,
      ...rekenDeel(
        naam,
        variant,
        deel,
        totaal.filter((telling) => telling.deel === deel),
      ),
    })),
    zonderOvergenomen: reken(totaal.filter(({ overgenomen }) => !overgenomen)),
    reeks,
    trend: trendVan(reeks.slice(sinds).map(({ waarde }) => waarde)),
    breuken,
  };
}

const som = (tellingen: readonly Telling[]) => ({
  teller: afgerond(tellingen.reduce((sum, { teller }) => sum + teller, 0)),
  noemer: afgerond(tellingen.reduce((sum, { noemer }) => sum + noemer, 0)),
});

function rekenUit(naam: KpiNaam, variant: string, tellingen: readonly Telling[]): Waarde {
  if (naam === 'zw-arbo') {
    const van = (deel: string) =>
      aandeel(
        deel,
        variant,
        tellingen.filter((telling) => telling.deel === deel),
      );
    const [duur, afwijzingen] = [van('verzuimduur'), van('afwijzingen')];
    return {
      teller: null,
      noemer: null,
      waarde: duur === null || afwijzingen === null ? null : afgerond(duur + afwijzingen),
    };
  }
  const { teller, noemer } = som(tellingen);
  if (noemer === 0) return { teller, noemer, waarde: null };
  const deling = teller / noemer;
  return { teller, noemer, waarde: afgerond(naam === 'verzuimduur' ? deling / DAGEN : deling * 100) };
}

function rekenDeel(naam: KpiNaam, variant: string, deel: string, tellingen: readonly Telling[]): Waarde {
  if (naam !== 'zw-arbo') return rekenUit(naam, variant, tellingen);
  const waarde = aandeel(deel, variant, tellingen);
  return { ...som(tellingen), waarde: waarde === null ? null : afgerond(waarde) };
}

/** One of the two terms of zw-arbo, in points of a hundred. */
function aandeel(deel: string, variant: string, tellingen: readonly Telling[]): number | null {
  const { teller, noemer } = som(tellingen);
  if (noemer === 0) return null;
  const gemiddeld = teller / noemer;
  return (deel === 'verzuimduur' ? verzuimTerm(gemiddeld, variant) : gemiddeld) * 100;
}

/** The three readings of "weken / 104 weken * 7 dagen", from the mean in days. */
function verzuimTerm(dagen: number, variant: string): number {
  if (variant === 'letterlijk') return (dagen / DAGEN / WEKEN) * DAGEN;
  return variant === 'weken-over-dagen' ? dagen / DAGEN / (WEKEN * DAGEN) : dagen / (WEKEN * DAGEN);
}

/** The norm of zw-arbo that follows from those of its two terms, in the same reading. */
export const normZwArbo = (weken: number, afwijzingen: number, variant: string): number =>
  afgerond(verzuimTerm(weken * DAGEN, variant) * 100 + afwijzingen);
