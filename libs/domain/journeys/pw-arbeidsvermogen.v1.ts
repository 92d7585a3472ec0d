import {
  beoordeelArbeidsvermogen,
  beoordeelArbeidsvermogenMedisch,
  type ArbeidsvermogenContext,
} from '../acts/arbeidsvermogen';
import { rondIntakeAf } from '../acts/participatiewet';
import { newBeoordeling } from './beoordeling.context';
import { participatiereis } from './participatiereis';

/** Beoordeling arbeidsvermogen (Schattingsbesluit 1a): a besluit within eight weeks (Awb 4:13). Never edited after release. */
export const pwArbeidsvermogenV1 = participatiereis<ArbeidsvermogenContext>({
  id: 'PW_ARBEIDSVERMOGEN',
  context: (input) => ({ ...newBeoordeling(input), medisch: null }),
  acts: {
    rondIntakeAf,
    stelBelastbaarheidVast: beoordeelArbeidsvermogenMedisch,
    geefArbeidskundigOordeel: beoordeelArbeidsvermogen,
  },
  slot: {},
  backTo: (fase) => (fase === 'ARBEIDSKUNDIGE_BEOORDELING' ? {} : { medisch: null }),
});
