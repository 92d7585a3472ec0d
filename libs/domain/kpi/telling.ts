import type { KpiNaam } from './definitie';
import {
  deelVan,
  TIJDIGHEID_DELEN,
  TIJDIGHEID_DELEN_RUIM,
  WACHTEND_DELEN,
  WIA_VANGNET,
  ZIEKTEWET,
  type Onderdeel,
} from './onderdelen';
import type { Peildag } from './peildag';

/** What is counted in a period for one part of a figure. */
export interface Telling {
  periode: string;
  deel: string;
  overgenomen: boolean;
  teller: number;
  noemer: number;
}

/** Besluiten of one kind in one period, as they are counted whatever the figure. */
export interface BesluitRij {
  periode: string;
  soort: string;
  variant: string;
  vangnet: boolean;
  overgenomen: boolean;
  /** First decisions on an aanvraag, and how many were on time. */
  besluiten: number;
  opTijd: number;
  /** Of those, in which the right was judged, and how many ended in an afwijzing. */
  beoordeeld: number;
  afgewezen: number;
  hersteld: number;
  verzuimDagen: number;
  einden: number;
}

/** The dossiers of one kind on one day: open, without a besluit, of those overdue; and how many had come in until then. */
export interface VoorraadRij {
  dag: string;
  soort: string;
  variant: string;
  overgenomen: boolean;
  open: number;
  wachtend: number;
  teLaat: number;
  instroom: number;
}

/** Which parts make up a figure that counts dossiers, in this variant; of the others there are none. */
export function delenVan(naam: KpiNaam, variant: string): readonly Onderdeel[] {
  if (naam === 'tijdigheid')
    return variant === 'participatiewet-ruim' ? TIJDIGHEID_DELEN_RUIM : TIJDIGHEID_DELEN;
  if (naam === 'wachtend') return WACHTEND_DELEN;
  if (naam === 'verzuimduur') return [ZIEKTEWET];
  return naam === 'afwijzingen-wia-vangnet' ? [WIA_VANGNET] : [];
}

/** Tijdigheid, verzuimduur or afwijzingen out of what was decided. */
export function besluitTellingen(naam: KpiNaam, variant: string, rijen: readonly BesluitRij[]): Telling[] {
  const delen = delenVan(naam, variant);
  return rijen.flatMap((rij) => {
    const deel = deelVan(delen, rij);
    if (!deel) return [];
    const [teller, noemer] = besluitTelt(naam, variant, rij);
    const { periode, overgenomen } = rij;
    return [{ periode, deel: deel.naam, overgenomen, teller, noemer }];
  });
}

function besluitTelt(naam: KpiNaam, variant: string, rij: BesluitRij): [teller: number, noemer: number] {
  if (naam === 'tijdigheid') return [rij.opTijd, rij.besluiten];
  if (naam === 'verzuimduur') return [rij.verzuimDagen, rij.hersteld];
  if (rij.vangnet) return [rij.afgewezen, rij.beoordeeld];
  return [0, variant === 'alle-wia' ? rij.beoordeeld : 0];
}

/** Wachtend out of the stock on each of these days; in the reading of Bijlage I against what came in the year before. */
export function wachtendTellingen(
  variant: string,
  peildagen: readonly Peildag[],
  rijen: readonly VoorraadRij[],
): Telling[] {
  const inDeel = rijen.flatMap((rij) => {
    const deel = deelVan(WACHTEND_DELEN, rij);
    return deel ? [{ ...rij, deel: deel.naam }] : [];
  });
  return peildagen.flatMap(({ periode, dag, jaarEerder }) => {
    const nu = inDeel.filter((rij) => rij.dag === dag);
    if (variant !== 'bijlage')
      return nu.map(({ deel, overgenomen, teLaat, wachtend }) => ({
        periode,
        deel,
        overgenomen,
        teller: teLaat,
        noemer: wachtend,
      }));
    const toen = inDeel.filter((rij) => rij.dag === jaarEerder);
    return [
      ...nu.map(({ deel, overgenomen, teLaat, wachtend, instroom }) => ({
        periode,
        deel,
        overgenomen,
        teller: wachtend - teLaat,
        noemer: instroom,
      })),
      ...toen.map(({ deel, overgenomen, instroom }) => ({
        periode,
        deel,
        overgenomen,
        teller: 0,
        noemer: -instroom,
      })),
    ];
  });
}
