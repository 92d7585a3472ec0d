import type { SchattingStand } from '../acts/schatting-act';
import type { Aanvaard } from '../controles/controle';
import { latest, type Datum } from '../termijnen/datum';
import type { Onderbreking, Verlof, Ziekteverloop } from '../termijnen/ziektewet-kalender';
import type { Aanvrager } from '../termijnen/termijn-einde';
import { newBeoordeling, type BeoordelingContext, type BeoordelingInput } from './beoordeling.context';

/** The EZWb of one client: whether he can earn more than 65% of the maatmanloon after 52 weeks (ZW 19aa and 19ab). */
export interface EzwbContext extends BeoordelingContext {
  aanvrager: Aanvrager;
  geboorteDatum: Datum | null;
  onderbrekingen: Onderbreking[];
  verlof: Verlof[];
  /** The first day of a herstel after which the ZW was not taken up again (yet). */
  hersteldSindsDatum: Datum | null;
  /** As determined by the re-integratiebegeleider; null until then. */
  toetsDatum: Datum | null;
  gescreend: boolean;
  oproepDatum: Datum | null;
  /** ZW 19aa lid 3: he earns more than 65% already, so the test waits until six months after he began to. */
  uitstel: { verdientSindsDatum: Datum; totDatum: Datum; hervatDatum: Datum | null } | null;
  schatting: SchattingStand | null;
  /** Whether the (ex-)werkgever bears the cost, wholly or in part, and so gets a copy (evaluation Box 6.2). */
  werkgeverBetaalt: boolean | null;
  aanvaard?: Aanvaard;
}

export interface EzwbInput extends BeoordelingInput {
  onderbrekingen?: Onderbreking[];
  verlof?: Verlof[];
}

export const newEzwb = (input: EzwbInput): EzwbContext => ({
  ...newBeoordeling(input),
  onderbrekingen: input.onderbrekingen ?? [],
  verlof: input.verlof ?? [],
  hersteldSindsDatum: null,
  toetsDatum: null,
  gescreend: false,
  oproepDatum: null,
  uitstel: null,
  schatting: null,
  werkgeverBetaalt: null,
});

/**
 * UWV does the EZWb by itself, so usually there is no aanvraag and no term (Awb 1:3 lid 3). Only when the client, the
 * (ex-)werkgever or the eigenrisicodrager asked for it, and it did not come from a ZW dossier, is it an aanvraag.
 */
export const isOpAanvraag = ({ aanvrager, herkomst }: Pick<EzwbContext, 'aanvrager' | 'herkomst'>): boolean =>
  !herkomst && aanvrager !== 'UWV_INTERN';

/** The course of illness as this dossier knows it; null while the eerste ziektedag is unknown. */
export const verloopVan = ({
  eersteZiektedagDatum,
  onderbrekingen,
  verlof,
}: {
  eersteZiektedagDatum: Datum | null;
  onderbrekingen: Onderbreking[];
  verlof: Verlof[];
}): Ziekteverloop | null => eersteZiektedagDatum && { eersteZiektedagDatum, onderbrekingen, verlof };

/** The datum in geding: the toetsdatum, or the day on which a postponed test was taken up again (ZW 19aa lid 3). */
export const datumInGeding = ({
  toetsDatum,
  uitstel,
}: Pick<EzwbContext, 'toetsDatum' | 'uitstel'>): Datum | null =>
  toetsDatum && uitstel?.hervatDatum ? latest(toetsDatum, uitstel.hervatDatum) : toetsDatum;
