import * as fc from 'fast-check';
import { advance } from '../../libs/domain/journey';
import type { JourneyContext } from '../../libs/domain/journeys/context';
import type { Json, JsonObject } from '../../libs/domain/json';
import { addDays, datum, daysBetween, isDatum, type Datum } from '../../libs/domain/termijnen/datum';
import type { DossierStory } from './dossier-story';
import { eventsOf, type Expedition } from './explore-journey';

/** Steps of a random history: which act next, and how many days later. */
export const steps = fc.array(fc.tuple(fc.nat(), fc.nat(45)), { minLength: 5, maxLength: 25 });

const ENDS = new Set(['trekIn', 'annuleer', 'registreerOverlijden']);

/**
 * One history of a dossier: at each step its alarms fall, then the first act that is possible happens, from a place in
 * the list that chance points to. The dates of the examples move along with the day. Only one step in eight may end it.
 */
export function randomStory<C extends JourneyContext>(
  begin: DossierStory<C>,
  trip: Expedition<C>,
  walk: readonly (readonly [pick: number, days: number])[],
): DossierStory<C> {
  return walk.reduce((story, [pick, days]) => {
    const dossier = story.laatAlarmenVallenTot(addDays(story.vandaag, days));
    const { vandaag } = dossier;
    // What has ended mostly stays so.
    if (dossier.context.uitkomst && pick % 4 !== 0) return dossier;
    const later = daysBetween(datum(trip.vandaag), vandaag);
    const events = eventsOf({ ...trip, vandaag }).map((event) => ({
      ...event,
      gegevens: moved(event.gegevens, later) as JsonObject,
    }));
    const from = pick % events.length;
    const next = [...events.slice(from), ...events.slice(0, from)].find(
      (event) =>
        event.type !== 'laatAlarmAfgaan' &&
        (pick % 8 === 0 || !ENDS.has(event.type)) &&
        advance(dossier.definition, dossier.journey.stored, event).ok,
    );
    if (!next) return dossier;
    return dossier.doet(next.by.hoedanigheid, next.type, next.gegevens, next.by.medewerkerId);
  }, begin);
}

const moved = (value: Json | undefined, days: number): Json | undefined => {
  if (isDatum(value)) return addDays(value as Datum, days);
  if (Array.isArray(value)) return value.map((item) => moved(item, days)!);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([veld, inside]) => [veld, moved(inside, days)]));
};
