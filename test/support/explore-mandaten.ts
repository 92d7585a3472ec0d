import { advance, type JourneyDefinition, type Stored } from '../../libs/domain/journey';
import { definitionOf } from '../../libs/domain/journeys/registry';
import type { JourneyContext } from '../../libs/domain/journeys/context';
import type { StoredEvent } from '../../libs/domain/journeys/event';
import { BEOORDELING_ACTIES, decideBeoordeling, type Oordeel } from '../../libs/domain/mandaat/beoordeling';
import { decideMandaat, MANDAAT_ACTIES, type MandaatActie } from '../../libs/domain/mandaat/mandaat';
import type { GeladenMandaat } from '../../libs/domain/mandaat/onder-mandaat';
import { BESCHIKKINGEN, type TeruggestuurdWerk } from '../../libs/domain/mandaat/teruggestuurd';
import { toestemming } from '../../libs/domain/mandaat/toestemming';
import type { Actor, Rol } from '../../libs/domain/rollen';
import type { Datum } from '../../libs/domain/termijnen/datum';
import { eventsOf, type Expedition } from './explore-journey';

/** A dossier with one mandate beside it and what became of the act that was done under it. */
export interface Plaats {
  stored: Stored;
  mandaat: GeladenMandaat | null;
  /** The report on the whole mandate came back, and was not approved since. */
  mandaatTerug: boolean;
  werk: Oordeel | null;
  /** The act was sent back at least once. */
  wasTerug: boolean;
}

/** One move that happened: between which places, by what. */
export interface Stap {
  van: Plaats;
  naar: Plaats;
  actie: string;
  door: Rol;
}

const actor = (rol: Rol): Actor => ({
  medewerkerId: `${rol}-1`,
  naam: rol,
  rollen: [rol],
  teamId: 'heerlen-1',
  kantoorId: 'heerlen',
});
const arts = actor('VERZEKERINGSARTS');
const smv = actor('SMV');

const gegeven = (vandaag: Datum): GeladenMandaat => ({
  id: 'm',
  versie: 1,
  status: 'GEGEVEN',
  handelingen: ['vraagMedischeInformatie', 'registreerContact', 'rondDossiervormingAf'],
  dossierId: 'd',
  teamId: 'heerlen-1',
  soort: null,
  voorbereiding: false,
  opdrachtgeverId: arts.medewerkerId,
  aanId: smv.medewerkerId,
  maximum: null,
  aantal: 0,
  totFase: null,
  vanDatum: vandaag,
  totDatum: null,
  review: 'ALTIJD',
  reviewPercentage: null,
  opdrachtgever: 'ER',
});

/** Work that holds the beschikking, as the storage would read it. */
export const teruggestuurdIn = ({ mandaatTerug, werk, wasTerug }: Plaats): TeruggestuurdWerk[] => {
  const rest = { doorNaam: 'SMV', artsNaam: 'arts', reden: 'ONVOLLEDIG', datum: '2026-08-03' as Datum };
  return [
    ...(werk !== null && wasTerug && werk !== 'GOED'
      ? [{ ...rest, actie: 'vraagMedischeInformatie', hersteld: werk === 'TE_BEOORDELEN' }]
      : []),
    ...(mandaatTerug ? [{ ...rest, actie: null, hersteld: false }] : []),
  ];
};

/** Every move of a journey with a mandate given, refused, suspended, withdrawn or expired beside it at any moment. */
export function exploreMetMandaat<C extends JourneyContext>(trip: Expedition<C>): Stap[] {
  const definition = definitionOf(trip.from);
  const events = eventsOf(trip);
  const key = ({ stored, mandaat, ...rest }: Plaats) =>
    JSON.stringify([
      stored.value,
      trip.reads(stored.context as C),
      mandaat && [mandaat.status, mandaat.opdrachtgever],
      rest,
    ]);
  const begin: Plaats = {
    stored: trip.from,
    mandaat: null,
    mandaatTerug: false,
    werk: null,
    wasTerug: false,
  };
  const seen = new Set([key(begin)]);
  const queue = [begin];
  const steps: Stap[] = [];
  for (let place = queue.shift(); place; place = queue.shift()) {
    for (const stap of [
      ...inDossier(trip, definition, events, place, teruggestuurdIn(place)),
      ...beside(trip, place),
    ]) {
      steps.push(stap);
      const next = key(stap.naar);
      if (seen.has(next) || stap.naar.stored.status === 'done') continue;
      seen.add(next);
      queue.push(stap.naar);
    }
  }
  return steps;
}

function inDossier<C extends JourneyContext>(
  trip: Expedition<C>,
  definition: JourneyDefinition,
  events: StoredEvent[],
  place: Plaats,
  teruggestuurd: TeruggestuurdWerk[],
): Stap[] {
  const { stored, mandaat } = place;
  return events.flatMap((event): Stap[] => {
    const onder = toestemming(
      {
        dossierId: 'd',
        stored,
        teamId: 'heerlen-1',
        vandaag: event.vandaag,
        mandaten: mandaat ? [mandaat] : [],
        delegeren: ['VERZEKERINGSARTS', 'AIOS'],
      },
      event.type,
      event.by,
    );
    if (onder !== 'NIET_NODIG' && 'refusal' in onder) return [];
    const decision = advance(definition, stored, { ...event, teruggestuurd });
    if (!decision.ok || !trip.few(decision.stored.context as C)) return [];
    const naar: Plaats = {
      ...place,
      stored: decision.stored,
      ...(onder !== 'NIET_NODIG' && {
        mandaat: { ...onder.mandaat, status: 'IN_UITVOERING', aantal: onder.mandaat.aantal + 1 },
        // One act is followed; a second one would only double the places.
        werk: place.werk ?? ('TE_BEOORDELEN' as const),
      }),
    };
    return [{ van: place, naar, actie: event.type, door: event.by.hoedanigheid }];
  });
}

/** What happens to the mandate and the work under it, while the dossier stays where it is. */
function beside<C extends JourneyContext>(trip: Expedition<C>, place: Plaats): Stap[] {
  const { mandaat, werk, mandaatTerug, wasTerug } = place;
  const step = (actie: string, door: Rol, over: Partial<Plaats>): Stap => ({
    van: place,
    naar: { ...place, ...over },
    actie,
    door,
  });
  if (!mandaat) return [step('geef', 'VERZEKERINGSARTS', { mandaat: gegeven(trip.vandaag as Datum) })];
  const stand = (over: Partial<GeladenMandaat>) => ({ mandaat: { ...mandaat, ...over } });
  const acts = [arts, smv].flatMap((who) =>
    MANDAAT_ACTIES.flatMap((actie): Stap[] => {
      const reden = { weiger: 'GEEN_TIJD', stuurTerug: 'ONVOLLEDIG' }[actie as string];
      const decision = decideMandaat(mandaat, actie, reden, who);
      if (decision === 'forbidden' || 'refusal' in decision) return [];
      const terug = blijftTerug(actie, mandaatTerug);
      return [
        step(actie, decision.change.hoedanigheid, {
          ...stand({ status: decision.change.naar }),
          mandaatTerug: terug,
        }),
      ];
    }),
  );
  const judgments = werk
    ? [arts, smv].flatMap((who) =>
        BEOORDELING_ACTIES.flatMap((actie): Stap[] => {
          const decision = decideBeoordeling(
            {
              oordeel: werk,
              doorId: smv.medewerkerId,
              opdrachtgeverId: arts.medewerkerId,
              teamId: 'heerlen-1',
            },
            actie,
            'ONVOLLEDIG',
            who,
          );
          if (decision === 'forbidden' || 'refusal' in decision) return [];
          const { naar, hoedanigheid } = decision.change;
          return [step(actie, hoedanigheid, { werk: naar, wasTerug: wasTerug || naar === 'TERUG' })];
        }),
      )
    : [];
  const open = ['GEGEVEN', 'AANVAARD', 'IN_UITVOERING', 'TERUGGEMELD'].includes(mandaat.status);
  const time = [
    ...(open ? [step('verloopt', 'SYSTEEM', { ...stand({ status: 'VERLOPEN' }), mandaatTerug: false })] : []),
    step('arts', 'SYSTEEM', stand({ opdrachtgever: mandaat.opdrachtgever === 'ER' ? 'AFWEZIG' : 'ER' })),
  ];
  return [...acts, ...judgments, ...time];
}

const blijftTerug = (actie: MandaatActie, was: boolean): boolean =>
  actie === 'stuurTerug' || (was && actie === 'meldTerug');

export const beschikkingenIn = (steps: readonly Stap[]): Stap[] =>
  steps.filter(({ actie }) => BESCHIKKINGEN.includes(actie));
