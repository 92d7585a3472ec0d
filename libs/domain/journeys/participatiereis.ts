import { neemBesluit, type Slot } from '../acts/besluit';
import type { AnyAct } from '../acts/act';
import type { Fase } from '../fasen';
import type { JourneyDefinition } from '../journey';
import type { TaakSoort } from '../taken/taken';
import type { TermijnSoort } from '../termijnen/termijn-soort';
import { readyFor, type BeoordelingInput } from './beoordeling.context';
import { dossiervormingState, intakeState } from './beoordeling.states';
import { beoordelingsreis, type ReisContext } from './beoordelingsreis';
import { naar } from './machine';
import { arbeidskundigOordeelState, medischMetVervolg, slotGuards, slotStates } from './slot.states';

interface Participatiereis<C extends ReisContext> {
  id: TermijnSoort;
  context: (input: BeoordelingInput) => C;
  acts: {
    rondIntakeAf: AnyAct<C>;
    stelBelastbaarheidVast: AnyAct<C>;
    geefArbeidskundigOordeel: AnyAct<C>;
  };
  slot: Omit<Slot<C>, 'rustOpMedischOordeel'>;
  /** How its last phase and taak are called when it ends in no besluit. */
  einde?: { fase: Fase; taak: TaakSoort };
  backTo?: (fase: string) => Partial<C>;
}

/** A question under the Participatiewet or Wajong: first the arts, then the arbeidsdeskundige, then the answer. */
export const participatiereis = <C extends ReisContext>({
  id,
  context,
  acts,
  slot,
  einde = { fase: 'BESLUIT', taak: 'BESLUIT' },
  backTo,
}: Participatiereis<C>): JourneyDefinition =>
  beoordelingsreis<C>({
    id,
    fasen: [
      'INTAKE',
      'DOSSIERVORMING',
      'MEDISCHE_BEOORDELING',
      'ARBEIDSKUNDIGE_BEOORDELING',
      'CONTROLE',
      einde.fase,
      'AFGESLOTEN',
    ],
    isBesluit: slot.vorm === undefined,
    context,
    acts: { ...acts, neemBesluit: neemBesluit<C>({ ...slot, rustOpMedischOordeel: () => true }) },
    guards: slotGuards,
    initial: 'intake',
    states: {
      intake: intakeState({ rondIntakeAf: naar('#dossiervorming') }),
      dossiervorming: dossiervormingState,
      medischeBeoordeling: medischMetVervolg([{ target: '#arbeidskundig' }]),
      arbeidskundigeBeoordeling: arbeidskundigOordeelState,
      ...slotStates([{ target: '#arbeidskundig' }], einde),
    },
    heropenbaar: {
      INTAKE: '#intake',
      MEDISCHE_BEOORDELING: '#medisch',
      ARBEIDSKUNDIGE_BEOORDELING: '#arbeidskundig',
    },
    readyFor: (stored, fase) => readyFor(stored, fase, true),
    ...(backTo && { backTo }),
  });
