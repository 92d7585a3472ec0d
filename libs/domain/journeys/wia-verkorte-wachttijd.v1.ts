import { zwBerichten } from '../acts/klantreis';
import { neemBesluit } from '../acts/besluit';
import * as verkort from '../acts/verkorte-wachttijd';
import * as recht from '../acts/verkorte-wachttijd-recht';
import { stelArbeidsongeschiktheidVast } from '../acts/schatting-act';
import {
  arbeidskundigState,
  beoordelingGuards,
  dossiervormingState,
  intakeState,
} from './beoordeling.states';
import { beoordelingsreis } from './beoordelingsreis';
import type { JourneyEvent } from './event';
import { naar } from './machine';
import { medischMetVervolg, slotGuards, slotStates } from './slot.states';
import {
  isZonderSchatting,
  newVerkorteWachttijd,
  type VerkorteWachttijdContext,
} from './verkorte-wachttijd.context';

type C = VerkorteWachttijdContext;

/** The judgment that is being given, or at the contraseign the one that was. */
const oordeelNu = ({ belastbaarheid }: C, { type, gegevens }: JourneyEvent) =>
  type === 'contrasigneer' ? belastbaarheid : gegevens;

/** WIA with a verkorte wachttijd (Wet WIA 23 lid 6, 66): IVA early, or nothing. Never edited after release. */
export const wiaVerkorteWachttijdV1 = beoordelingsreis<C>({
  id: 'WIA_VERKORTE_WACHTTIJD',
  fasen: [
    'INTAKE',
    'DOSSIERVORMING',
    'MEDISCHE_BEOORDELING',
    'ARBEIDSKUNDIGE_BEOORDELING',
    'VASTSTELLING',
    'CONTROLE',
    'BESLUIT',
    'AFGESLOTEN',
  ],
  context: newVerkorteWachttijd,
  acts: {
    rondIntakeAf: verkort.rondIntakeAf,
    stelGeenRechtVast: verkort.stelGeenRechtVast,
    stelBelastbaarheidVast: recht.stelBelastbaarheidVast,
    contrasigneer: recht.contrasigneer,
    stelArbeidsongeschiktheidVast: stelArbeidsongeschiktheidVast<C>(
      'WIA',
      (context) => context.eindeWachttijdDatum,
    ),
    stelRechtVast: recht.stelRechtVast,
    neemBesluit: neemBesluit<C>({
      ontvangers: ({ heeftWerkgever }) => (heeftWerkgever ? ['CLIENT', 'WERKGEVER'] : ['CLIENT']),
      rustOpMedischOordeel: ({ belastbaarheid, vaststelling }) =>
        belastbaarheid !== null || vaststelling?.uitkomst !== 'GEEN_RECHT_OTHER',
    }),
  },
  guards: {
    ...slotGuards,
    zonderMedischOordeel: beoordelingGuards.zonderMedischOordeel,
    zonderSchatting: (context, event) => {
      const oordeel = oordeelNu(context, event);
      return Boolean(oordeel) && isZonderSchatting(oordeel);
    },
  },
  initial: 'intake',
  states: {
    intake: intakeState({
      stelGeenRechtVast: naar('#controle'),
      rondIntakeAf: naar('#dossiervorming'),
    }),
    dossiervorming: dossiervormingState,
    medischeBeoordeling: medischMetVervolg([
      { target: '#vaststelling', als: 'zonderSchatting' },
      { target: '#arbeidskundig' },
    ]),
    arbeidskundigeBeoordeling: arbeidskundigState,
    vaststelling: {
      id: 'vaststelling',
      meta: { fase: 'VASTSTELLING', taken: ['RECHT_VASTSTELLEN'] },
      on: { stelRechtVast: naar('#controle') },
    },
    ...slotStates([{ target: '#intake', als: 'zonderMedischOordeel' }, { target: '#vaststelling' }]),
  },
  heropenbaar: {
    INTAKE: '#intake',
    MEDISCHE_BEOORDELING: '#medisch',
    ARBEIDSKUNDIGE_BEOORDELING: '#arbeidskundig',
    VASTSTELLING: '#vaststelling',
  },
  readyFor: ({ belastbaarheid, schatting, fasen }, fase) => {
    if (fase === 'INTAKE') return true;
    if (fase === 'MEDISCHE_BEOORDELING') return fasen[fase] !== undefined;
    if (!belastbaarheid?.getekendDoorId) return false;
    const geenSchatting = isZonderSchatting(belastbaarheid);
    return fase === 'VASTSTELLING' ? geenSchatting || schatting !== null : !geenSchatting;
  },
  // Leaving the ZW ends the wachttijd that is to be shortened; a person decides (evaluation 3.7).
  berichten: zwBerichten(),
  backTo: (fase) => (fase === 'VASTSTELLING' ? {} : { schatting: null }),
});
