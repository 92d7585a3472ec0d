import { getalOp, regelOp, REGELBOEK, type Regelboek } from '../regels/regelboek';
import { addMonths, formatDatum, type Datum } from '../termijnen/datum';

/** What the 60-plusmaatregel asks. */
export interface ZestigPlus {
  readonly geboorteDatum: Datum;
  readonly toestemmingWerknemer: boolean;
  /** Left out when there is no werkgever. */
  readonly toestemmingWerkgever?: boolean;
  /** Left out when the peildatum is the end of the wachttijd. */
  readonly eindeWachttijdDatum?: Datum;
  /** A suspicion of IVA takes the normal road. */
  readonly vermoedenIva?: boolean;
}

/**
 * Why the vereenvoudigde beoordeling of the 60-plusmaatregel is not possible, in Dutch, or null when it is:
 * end of the wachttijd within a period of the rulebook, age reached that day, consent of both.
 */
export function magZestigPlus(
  vraag: ZestigPlus & { readonly eindeWachttijdDatum: Datum },
  boek: Regelboek = REGELBOEK,
): string | null {
  const { eindeWachttijdDatum: einde, geboorteDatum } = vraag;
  if (regelOp(boek, '60plus', einde)?.waarde !== true) {
    return `de 60-plusmaatregel geldt niet bij een einde van de wachttijd op ${formatDatum(einde)}`;
  }
  const leeftijd = getalOp(boek, '60plus.leeftijd', einde);
  if (addMonths(geboorteDatum, 12 * leeftijd) > einde) {
    return `de cliënt is op ${formatDatum(einde)} nog geen ${leeftijd} jaar`;
  }
  if (!vraag.toestemmingWerknemer) return 'de werknemer heeft niet ingestemd';
  if (vraag.toestemmingWerkgever === false) return 'de werkgever heeft niet ingestemd';
  if (vraag.vermoedenIva) return 'bij een vermoeden van IVA volgt de gewone beoordeling';
  return null;
}
