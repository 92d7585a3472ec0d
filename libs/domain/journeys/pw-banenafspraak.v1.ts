import * as participatiewet from '../acts/participatiewet';
import { newBeoordeling } from './beoordeling.context';
import type { ReisContext } from './beoordelingsreis';
import { participatiereis } from './participatiereis';

/** Indicatie banenafspraak (Wfsv 38b): a besluit within eight weeks (Awb 4:13). Never edited after release. */
export const pwBanenafspraakV1 = participatiereis<ReisContext>({
  id: 'PW_BANENAFSPRAAK',
  context: newBeoordeling,
  acts: {
    rondIntakeAf: participatiewet.rondIntakeAf,
    stelBelastbaarheidVast: participatiewet.stelBelastbaarheidVast,
    geefArbeidskundigOordeel: participatiewet.beoordeelBanenafspraak,
  },
  slot: {},
});
