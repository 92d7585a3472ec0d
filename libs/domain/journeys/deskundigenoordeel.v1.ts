import { neemBesluit } from '../acts/besluit';
import * as deskundigen from '../acts/deskundigenoordeel';
import { stuurOordeelTerug } from '../acts/medisch-oordeel';
import type { OordeelSoort } from '../aanvraag';
import { dossiervormingState, intakeState } from './beoordeling.states';
import { beoordelingsreis } from './beoordelingsreis';
import {
  beslistArbeidsdeskundige,
  isMedisch,
  newDeskundigenoordeel,
  vraagtInstemming,
  type DeskundigenoordeelContext,
} from './deskundigenoordeel.context';
import type { JourneyEvent } from './event';
import { naar, type JourneyState } from './machine';
import { arbeidskundigOordeelState, medischMetVervolg, slotGuards, slotStates } from './slot.states';

type C = DeskundigenoordeelContext;

const gevraagd = ({ oordeel }: C, { gegevens }: JourneyEvent): OordeelSoort | null =>
  (gegevens?.oordeel as OordeelSoort | undefined) ?? oordeel;

const instemming: JourneyState = {
  id: 'instemming',
  meta: { fase: 'INTAKE', taken: ['INSTEMMING_VRAGEN'] },
  on: { registreerInstemming: [naar('#dossiervorming', 'stemtIn'), naar('#afgesloten')] },
};

/** Deskundigenoordeel (Wet SUWI 32): an oordeel within two weeks, no besluit. Never edited after release. */
export const deskundigenoordeelV1 = beoordelingsreis<C>({
  id: 'DESKUNDIGENOORDEEL',
  fasen: [
    'INTAKE',
    'DOSSIERVORMING',
    'MEDISCHE_BEOORDELING',
    'ARBEIDSKUNDIGE_BEOORDELING',
    'CONTROLE',
    'OORDEEL',
    'AFGESLOTEN',
  ],
  isBesluit: false,
  context: newDeskundigenoordeel,
  acts: {
    rondIntakeAf: deskundigen.rondIntakeAf,
    registreerInstemming: deskundigen.registreerInstemming,
    stelBelastbaarheidVast: deskundigen.stelBelastbaarheidVast,
    stuurBelastbaarheidTerug: stuurOordeelTerug,
    geefArbeidskundigOordeel: deskundigen.geefArbeidskundigOordeel,
    neemBesluit: neemBesluit<C>({
      label: 'Oordeel vaststellen en verzenden',
      vorm: 'OORDEEL',
      ontvangers: () => ['CLIENT', 'WERKGEVER'],
      rustOpMedischOordeel: deskundigen.rustOpMedischOordeel,
    }),
  },
  guards: {
    ...slotGuards,
    instemmingNodig: (context, event) => vraagtInstemming(context, gevraagd(context, event)),
    metArts: (context, event) => isMedisch(gevraagd(context, event)),
    stemtIn: (_context, { gegevens }) => gegevens?.stemtIn === true,
    naarArbeidsdeskundige: (context, { type, gegevens }) =>
      beslistArbeidsdeskundige(
        type === 'stelBelastbaarheidVast'
          ? { ...context, viaArbeidsdeskundige: gegevens?.conclusie === 'VIA_ARBEIDSDESKUNDIGE' }
          : context,
      ),
  },
  initial: 'intake',
  states: {
    intake: intakeState({
      rondIntakeAf: [
        naar('#instemming', 'instemmingNodig'),
        naar('#dossiervorming', 'metArts'),
        naar('#arbeidskundig'),
      ],
    }),
    instemming,
    dossiervorming: dossiervormingState,
    medischeBeoordeling: medischMetVervolg([
      { target: '#arbeidskundig', als: 'naarArbeidsdeskundige' },
      { target: '#controle' },
    ]),
    arbeidskundigeBeoordeling: arbeidskundigOordeelState,
    ...slotStates([{ target: '#arbeidskundig', als: 'naarArbeidsdeskundige' }, { target: '#medisch' }], {
      fase: 'OORDEEL',
      taak: 'OORDEEL_VERZENDEN',
    }),
  },
  heropenbaar: {
    INTAKE: '#intake',
    MEDISCHE_BEOORDELING: '#medisch',
    ARBEIDSKUNDIGE_BEOORDELING: '#arbeidskundig',
  },
  readyFor: (context, fase) =>
    fase === 'INTAKE' ||
    (context.fasen[fase] !== undefined &&
      (fase === 'MEDISCHE_BEOORDELING' ||
        !isMedisch(context.oordeel) ||
        Boolean(context.belastbaarheid?.getekendDoorId))),
  backTo: (fase) => (fase === 'ARBEIDSKUNDIGE_BEOORDELING' ? {} : { viaArbeidsdeskundige: false }),
});
