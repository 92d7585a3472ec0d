import type { JourneyContext } from '../journeys/context';
import { refuse, type Refusal } from '../refusals';
import { formatDatum, type Datum } from '../termijnen/datum';

/** What has happened cannot lie ahead. `wat` begins the sentence: "Een kennisgeving". */
export const notInFuture = (datum: Datum, vandaag: Datum, wat: string): Refusal | undefined =>
  datum > vandaag
    ? refuse('DATUM_IN_TOEKOMST', `${wat} kan niet na vandaag (${formatDatum(vandaag)}) liggen.`)
    : undefined;

/** Nothing on the aanvraag can precede its receipt. */
export const notBeforeReceipt = (
  context: Pick<JourneyContext, 'ontvangstDatum'>,
  datum: Datum,
  wat: string,
): Refusal | undefined =>
  datum < context.ontvangstDatum
    ? refuse(
        'DATUM_VOOR_ONTVANGST',
        `De datum van ${wat} ligt vóór de ontvangst van de aanvraag (${formatDatum(context.ontvangstDatum)}).`,
      )
    : undefined;
