import type { JourneyDefinition } from '../../libs/domain/journey';
import type { JourneyContext } from '../../libs/domain/journeys/context';
import { latestDefinition } from '../../libs/domain/journeys/registry';
import type { Soort } from '../../libs/domain/aanvraag';
import type { JsonObject } from '../../libs/domain/json';
import { begonnen, type DossierStory } from './dossier-story';

export const definitieVan = (soort: Soort): JourneyDefinition => latestDefinition(soort)!;

/** A dossier of this soort, received on Monday 20 July 2026 and registered that day unless another is named. */
export const reis = <C extends JourneyContext = JourneyContext>(
  soort: Soort,
  over: JsonObject = {},
  opDag?: string,
): DossierStory<C> =>
  begonnen<C>(
    definitieVan(soort),
    {
      teamId: 'heerlen-1',
      ontvangstDatum: '2026-07-20',
      eersteZiektedagDatum: null,
      heeftWerkgever: false,
      aanvrager: 'CLIENT',
      geboorteDatum: '1975-01-01',
      regelVersie: 1,
      ...over,
    },
    'PROCESBEGELEIDER',
    opDag,
  );

/** Goes on until the arts is next. */
export const naarArts = <C extends JourneyContext>(
  dossier: DossierStory<C>,
  intake: JsonObject = {},
): DossierStory<C> =>
  dossier
    .doet('PROCESBEGELEIDER', 'rondIntakeAf', intake)
    .doet('MEDISCH_SECRETARESSE', 'rondDossiervormingAf');

/** A second person approves, and the answer goes out. */
export const naarEinde = <C extends JourneyContext>(dossier: DossierStory<C>): DossierStory<C> =>
  dossier
    .doet('PROCESBEGELEIDER', 'keurVaststellingGoed', {}, 'collega')
    .doet('PROCESBEGELEIDER', 'neemBesluit');
