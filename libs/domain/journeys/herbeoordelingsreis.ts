import { neemBesluit } from '../acts/besluit';
import { stelRechtVast } from '../acts/herbeoordeling';
import { stelArbeidsongeschiktheidVast } from '../acts/schatting-act';
import type { Fase } from '../fasen';
import type { JourneyDefinition } from '../journey';
import { readyFor } from './beoordeling.context';
import {
  arbeidskundigState,
  beoordelingGuards,
  dossiervormingState,
  medischState,
} from './beoordeling.states';
import { beoordelingsreis, type Reis } from './beoordelingsreis';
import { newHerbeoordeling, type HerbeoordelingContext } from './herbeoordeling.context';
import { naar } from './machine';
import { slotStates } from './slot.states';

type C = HerbeoordelingContext;
type Begin = Pick<Reis<C>, 'id' | 'acts' | 'initial' | 'states' | 'klokken' | 'onAlarm' | 'guards'> & {
  /** The phase in which it opens, and where a closed dossier goes back to in it. */
  eerste: { fase: Fase; target: string };
};

/** A herbeoordeling, however it began: file, arts, arbeidsdeskundige, comparison with the class before, besluit. */
export const herbeoordelingsreis = ({ eerste, acts, states, guards, ...begin }: Begin): JourneyDefinition =>
  beoordelingsreis<C>({
    ...begin,
    fasen: [
      eerste.fase,
      'DOSSIERVORMING',
      'MEDISCHE_BEOORDELING',
      'ARBEIDSKUNDIGE_BEOORDELING',
      'VASTSTELLING',
      'CONTROLE',
      'BESLUIT',
      'AFGESLOTEN',
    ],
    context: newHerbeoordeling,
    acts: {
      ...acts,
      stelArbeidsongeschiktheidVast: stelArbeidsongeschiktheidVast<C>(
        'WIA',
        ({ datumInGeding }) => datumInGeding,
      ),
      stelRechtVast,
      neemBesluit: neemBesluit<C>({
        ontvangers: ({ heeftWerkgever, aanvrager }) =>
          heeftWerkgever || aanvrager === 'WERKGEVER' || aanvrager === 'EIGENRISICODRAGER'
            ? ['CLIENT', 'WERKGEVER']
            : ['CLIENT'],
        rustOpMedischOordeel: () => true,
        plantHerbeoordeling: ({ vaststelling }) => vaststelling!.uitkomst !== 'EINDE_RECHT',
      }),
    },
    guards: { ...beoordelingGuards, ...guards },
    states: {
      ...states,
      dossiervorming: dossiervormingState,
      medischeBeoordeling: medischState(),
      arbeidskundigeBeoordeling: arbeidskundigState,
      vaststelling: {
        id: 'vaststelling',
        meta: { fase: 'VASTSTELLING', taken: ['RECHT_VASTSTELLEN'] },
        on: { stelRechtVast: naar('#controle') },
      },
      ...slotStates([{ target: '#vaststelling' }]),
    },
    heropenbaar: {
      [eerste.fase]: eerste.target,
      MEDISCHE_BEOORDELING: '#medisch',
      ARBEIDSKUNDIGE_BEOORDELING: '#arbeidskundig',
      VASTSTELLING: '#vaststelling',
    },
    readyFor: (context, fase) => fase === eerste.fase || readyFor(context, fase, context.schatting !== null),
    backTo: (fase) => ({
      ...(fase === 'VASTSTELLING' ? {} : { schatting: null }),
      ...(fase === 'GEPLAND' ? { geplandDatum: null } : {}),
    }),
  });
