import { addDays, type Datum } from '../termijnen/datum';
import type { Maand } from './periode';
import type { BekendBesluit, BekendeStand } from './stand';
import type { BesluitRij, VoorraadRij } from './telling';

/**
 * The counts that the tables give, out of the rows themselves and without a database. A log made outside is counted by
 * this, and the tests hold the SQL against it.
 */
export interface Vraag {
  teamIds: readonly string[];
  /** As known at this moment; without it, as known now. */
  opTijdstip?: string;
}

const bekend = <R extends { bekendVan: string; bekendTot: string }>(rows: readonly R[], op?: string): R[] =>
  rows.filter(({ bekendVan, bekendTot }) =>
    op === undefined ? bekendTot === 'infinity' : bekendVan <= op && op < bekendTot,
  );

const AFWIJZINGEN = ['GEEN_RECHT_LT35', 'GEEN_RECHT_OTHER'];

/** What was decided in these months; `bijVerstrijken` counts a late besluit where its term passed. */
export function telBesluiten(
  besluiten: readonly BekendBesluit[],
  maanden: readonly Maand[],
  { teamIds, opTijdstip }: Vraag,
  bijVerstrijken = false,
): BesluitRij[] {
  return bekend(besluiten, opTijdstip).flatMap((besluit) => {
    const { teamBijVerstrijken, besluitDatum, uitkomst } = besluit;
    const maand = maanden.find(
      ({ vanDatum, totDatum }) => vanDatum <= besluitDatum && besluitDatum <= totDatum,
    );
    const teamId = (bijVerstrijken && teamBijVerstrijken) || besluit.teamId;
    if (!maand || !teamIds.includes(teamId)) return [];
    const eerste = besluit.isBesluit && !besluit.naHeropening;
    return [
      {
        periode: maand.periode,
        soort: besluit.soort,
        variant: besluit.variant,
        vangnet: besluit.vangnet,
        overgenomen: !bijVerstrijken && besluit.overgenomenTeLaat,
        besluiten: Number(eerste),
        opTijd: Number(eerste && besluit.opTijd),
        beoordeeld: Number(eerste && uitkomst !== 'BUITEN_BEHANDELING'),
        afgewezen: Number(eerste && AFWIJZINGEN.includes(uitkomst)),
        hersteld: Number(besluit.verzuimDagen !== null),
        verzuimDagen: besluit.verzuimDagen ?? 0,
        einden: Number(besluit.einde),
      },
    ];
  });
}

/** The stock on each of these days. Due on a day is not overdue on it. */
export function telVoorraad(
  standen: readonly BekendeStand[],
  dagen: readonly Datum[],
  { teamIds, opTijdstip }: Vraag,
): VoorraadRij[] {
  const known = bekend(standen, opTijdstip).filter((stand) => stand.open && teamIds.includes(stand.teamId));
  return dagen.flatMap((dag) =>
    known.flatMap((stand) => {
      const { soort, variant, overgenomenTeLaat, uiterlijkeBeslisdatum, beslist, opgeschort } = stand;
      const nu = stand.geldigVan <= dag && dag < stand.geldigTot;
      const ooitIn = stand.instroom && stand.geldigVan <= dag;
      if (!nu && !ooitIn) return [];
      const verstreken = uiterlijkeBeslisdatum !== null && addDays(uiterlijkeBeslisdatum, 1) <= dag;
      return [
        {
          dag,
          soort,
          variant,
          overgenomen: overgenomenTeLaat,
          open: Number(nu),
          wachtend: Number(nu && !beslist),
          teLaat: Number(nu && !beslist && !opgeschort && verstreken),
          instroom: Number(ooitIn),
        },
      ];
    }),
  );
}
