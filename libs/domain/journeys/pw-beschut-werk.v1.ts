import * as participatiewet from '../acts/participatiewet';
import { newBeoordeling } from './beoordeling.context';
import type { ReisContext } from './beoordelingsreis';
import { participatiereis } from './participatiereis';

/**
 * Advies beschut werk (Participatiewet 10b): to the college within eight weeks (Besluit advisering beschut werk 2); the
 * besluit is the college's. Never edited after release.
 */
export const pwBeschutWerkV1 = participatiereis<ReisContext>({
  id: 'PW_BESCHUT_WERK',
  context: newBeoordeling,
  acts: {
    rondIntakeAf: participatiewet.rondVerzoekAf,
    stelBelastbaarheidVast: participatiewet.stelBelastbaarheidVast,
    geefArbeidskundigOordeel: participatiewet.beoordeelBeschutWerk,
  },
  slot: {
    label: 'Advies uitbrengen aan het college',
    vorm: 'ADVIES',
    ontvangers: () => ['COLLEGE', 'CLIENT'],
  },
  einde: { fase: 'ADVIES', taak: 'ADVIES_UITBRENGEN' },
});
