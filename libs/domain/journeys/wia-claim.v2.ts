import { OVERAL } from '../acts/in-elk-dossier';
import {
  arbeidskundigState,
  beoordelingGuards,
  besluitStates,
  dossiervormingState,
  intakeState,
  medischState,
} from './beoordeling.states';
import { journeyMachine, mag, naar, type JourneyState } from './machine';
import { wiaClaimActsV2 } from './wia-claim.acts-v2';
import { newWiaClaimV2, type WiaClaimContextV2 } from './wia-claim.context';

/** The claim stands still while the werkgever pays on (Wet WIA 64 lid 7); it goes on when that ends or is shortened. */
const loonsanctie: JourneyState = {
  id: 'loonsanctie',
  meta: { fase: 'LOONSANCTIE' },
  initial: 'loopt',
  states: {
    loopt: {
      on: {
        meldTekortkomingHersteld: naar('bekorting'),
        laatAlarmAfgaan: [naar('#dossiervorming', 'eindeLoonsanctieNadert'), mag],
      },
    },
    bekorting: {
      meta: { taken: ['BEKORTING_BEOORDELEN'] },
      on: { stelHerstelVast: naar('#dossiervorming'), wijsBekortingAf: naar('loopt') },
    },
  },
};

/** WIA-claim, from aanvraag to besluit (Wet WIA 64-66, 102; evaluation Box 6.3). Never edited after release. */
export const wiaClaimV2 = journeyMachine<WiaClaimContextV2>({
  id: 'WIA_CLAIM',
  version: 2,
  context: newWiaClaimV2,
  acts: wiaClaimActsV2,
  guards: {
    ...beoordelingGuards,
    metWerkgever: ({ heeftWerkgever }) => heeftWerkgever,
    eindeLoonsanctieNadert: (_context, { gegevens }) => gegevens?.sleutel === 'HERVATTING_CLAIM',
  },
  initial: 'intake',
  overal: OVERAL,
  heropenbaar: {
    INTAKE: '#intake',
    MEDISCHE_BEOORDELING: '#medisch',
    ARBEIDSKUNDIGE_BEOORDELING: '#arbeidskundig',
    VASTSTELLING: '#vaststelling',
  },
  states: {
    intake: intakeState({
      stelGeenRechtVast: naar('#controle'),
      rondIntakeAf: [naar('#rivToets', 'metWerkgever'), naar('#dossiervorming')],
    }),
    rivToets: {
      id: 'rivToets',
      meta: { fase: 'RIV_TOETS', taken: ['RIV_TOETS'] },
      on: { keurRivGoed: naar('#dossiervorming'), legLoonsanctieOp: naar('#loonsanctie') },
    },
    loonsanctie,
    dossiervorming: {
      ...dossiervormingState,
      // With the 60-plusmaatregel the arbeidsdeskundige judges alone.
      on: { ...dossiervormingState.on, beoordeelVereenvoudigd: naar('#vaststelling') },
    },
    medischeBeoordeling: medischState(),
    arbeidskundigeBeoordeling: arbeidskundigState,
    ...besluitStates('#intake'),
  },
});
