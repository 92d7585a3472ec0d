import { OVERAL } from '../acts/in-elk-dossier';
import {
  arbeidskundigState,
  beoordelingGuards,
  dossiervormingState,
  medischState,
} from './beoordeling.states';
import { ezwbActs } from './ezwb.acts';
import { newEzwb, type EzwbContext } from './ezwb.context';
import { journeyMachine, mag, naar } from './machine';

const uitstel = naar('#uitgesteld');

/** Eerstejaars Ziektewet-beoordeling, from screening to besluit (ZW 19aa and 19ab; evaluation Box 6.2). */
export const ezwbV1 = journeyMachine<EzwbContext>({
  id: 'EZWB',
  version: 1,
  context: newEzwb,
  acts: ezwbActs,
  guards: {
    ...beoordelingGuards,
    uitstroomVerwacht: (_context, { gegevens }) => gegevens?.uitstroomVerwacht === true,
    uitstelVoorbij: (_context, { gegevens }) => gegevens?.sleutel === 'UITSTEL_EZWB',
  },
  initial: 'screening',
  overal: OVERAL,
  heropenbaar: {
    SCREENING: '#screening',
    MEDISCHE_BEOORDELING: '#medisch',
    ARBEIDSKUNDIGE_BEOORDELING: '#arbeidskundig',
    VASTSTELLING: '#vaststelling',
  },
  states: {
    screening: {
      id: 'screening',
      meta: { fase: 'SCREENING', taken: ['EZWB_SCREENING'] },
      on: {
        bepaalToetsdatum: mag,
        legScreeningVast: [naar('#oproep', 'uitstroomVerwacht'), naar('#afgesloten')],
      },
    },
    oproep: {
      id: 'oproep',
      meta: { fase: 'OPROEP', taken: ['EZWB_OPROEP'] },
      on: { roepOp: naar('#dossiervorming'), bepaalToetsdatum: mag, stelUit: uitstel },
    },
    uitgesteld: {
      id: 'uitgesteld',
      meta: { fase: 'UITGESTELD' },
      on: {
        neemWeerOp: naar('#oproep'),
        laatAlarmAfgaan: [naar('#oproep', 'uitstelVoorbij'), mag],
      },
    },
    dossiervorming: {
      ...dossiervormingState,
      on: { ...dossiervormingState.on, bepaalToetsdatum: mag, stelUit: uitstel },
    },
    medischeBeoordeling: medischState(),
    arbeidskundigeBeoordeling: {
      ...arbeidskundigState,
      on: { ...arbeidskundigState.on, stelUit: uitstel },
    },
    vaststelling: {
      id: 'vaststelling',
      meta: { fase: 'VASTSTELLING', taken: ['EZWB_VASTSTELLEN'] },
      on: {
        stelRechtVast: naar('#controle'),
        // Another toetsdatum is another datum in geding: the labour part is done again, if there was one.
        bepaalToetsdatum: [naar('#vaststelling', 'oordeelGbm'), naar('#arbeidskundig')],
        stelUit: uitstel,
      },
    },
    controle: {
      id: 'controle',
      meta: { fase: 'CONTROLE', taken: ['EZWB_CONTROLEREN'] },
      on: {
        accepteerBevinding: mag,
        keurVaststellingGoed: naar('#besluit'),
        stuurVaststellingTerug: naar('#vaststelling'),
      },
    },
    besluit: {
      id: 'besluit',
      meta: { fase: 'BESLUIT', taken: ['EZWB_BESLUIT'] },
      on: {
        neemBesluit: naar('#afgesloten'),
        accepteerBevinding: mag,
        // What changed since the controle, a toetsdatum above all, is determined anew.
        stuurVaststellingTerug: naar('#vaststelling'),
      },
    },
  },
});
