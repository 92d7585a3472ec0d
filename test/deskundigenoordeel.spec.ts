import type { OordeelSoort } from '../libs/domain/aanvraag';
import {
  CONCLUSIES,
  isMedisch,
  type DeskundigenoordeelContext,
} from '../libs/domain/journeys/deskundigenoordeel.context';
import { deskundigenoordeelV1 } from '../libs/domain/journeys/deskundigenoordeel.v1';
import type { Uitkomst } from '../libs/domain/uitkomst';
import { VANDAAG } from './support/reis-examples';
import { describeReis } from './support/reis-suite';

const oordelen = Object.keys(CONCLUSIES) as OordeelSoort[];
const conclusies = [...new Set(Object.values(CONCLUSIES).flat())];

describeReis({
  definition: deskundigenoordeelV1,
  inputs: [
    ...oordelen.map((oordeel) => ({ oordeel })),
    { oordeel: 'EIGEN_WERK', aanvrager: 'WERKGEVER', heeftWerkgever: true },
    {},
  ],
  examples: {
    rondIntakeAf: [{ vergoedingBetaald: true }, { vergoedingBetaald: false, oordeel: 'REINT_WERKGEVER' }],
    registreerInstemming: [
      { stemtIn: true, datum: VANDAAG },
      { stemtIn: false, datum: VANDAAG },
    ],
    stelBelastbaarheidVast: [
      {},
      { conclusie: 'OORDEEL_GESCHIKT' },
      { conclusie: 'OORDEEL_NIET_GESCHIKT' },
      { conclusie: 'VIA_ARBEIDSDESKUNDIGE' },
    ],
    geefArbeidskundigOordeel: conclusies.map((conclusie) => ({ conclusie, toelichting: 'onderbouwd' })),
  },
  reads: ({ oordeel, viaArbeidsdeskundige }: DeskundigenoordeelContext) => [oordeel, viaArbeidsdeskundige],
  medisch: ({ oordeel }: DeskundigenoordeelContext) => isMedisch(oordeel),
  uitkomsten: [...(conclusies as Uitkomst[]), 'GEEN_INSTEMMING', 'GEANNULEERD', 'INGETROKKEN', 'OVERLEDEN'],
});
