import type { ArbeidsvermogenContext } from '../libs/domain/acts/arbeidsvermogen';
import { pwArbeidsvermogenV1 } from '../libs/domain/journeys/pw-arbeidsvermogen.v1';
import { pwBanenafspraakV1 } from '../libs/domain/journeys/pw-banenafspraak.v1';
import { pwBeschutWerkV1 } from '../libs/domain/journeys/pw-beschut-werk.v1';
import type { Uitkomst } from '../libs/domain/uitkomst';
import { describeReis } from './support/reis-suite';

const OVERIG: Uitkomst[] = ['GEANNULEERD', 'INGETROKKEN', 'OVERLEDEN'];
const medisch = () => true;

describeReis({
  definition: pwBanenafspraakV1,
  inputs: [{}],
  examples: {
    rondIntakeAf: [{}],
    stelBelastbaarheidVast: [{}],
    geefArbeidskundigOordeel: [
      { kanMinimumloonVerdienen: true, toelichting: 'drempelfunctie passend' },
      { kanMinimumloonVerdienen: false, toelichting: 'geen drempelfunctie passend' },
    ],
  },
  medisch,
  uitkomsten: ['INDICATIE_BANENAFSPRAAK', 'GEEN_INDICATIE_BANENAFSPRAAK', ...OVERIG],
});

describeReis({
  definition: pwBeschutWerkV1,
  inputs: [{}],
  examples: {
    rondIntakeAf: [{ verzoekVan: 'COLLEGE' }, { verzoekVan: 'BURGER' }],
    stelBelastbaarheidVast: [{}],
    geefArbeidskundigOordeel: [
      { heeftArbeidsvermogen: true, nodig: 'BEGELEIDING', toelichting: 'permanent toezicht' },
      { heeftArbeidsvermogen: true, nodig: 'GEEN', toelichting: 'gewone werkplek' },
    ],
  },
  medisch,
  uitkomsten: ['ADVIES_BESCHUT_WERK_POSITIEF', 'ADVIES_BESCHUT_WERK_NEGATIEF', ...OVERIG],
});

const onderbouwd = { taakOnderbouwing: 'onderbouwd', vaardighedenOnderbouwing: 'onderbouwd' };

describeReis({
  definition: pwArbeidsvermogenV1,
  inputs: [{}],
  examples: {
    rondIntakeAf: [{}],
    stelBelastbaarheidVast: [
      { uurAaneengesloten: true, urenPerDag: 'VANAF_4', duurzaam: true },
      { uurAaneengesloten: true, urenPerDag: 'VAN_2_TOT_4', duurzaam: true },
      { uurAaneengesloten: false, urenPerDag: 'MINDER_DAN_2', duurzaam: false },
    ],
    geefArbeidskundigOordeel: [
      { kanTaakVerrichten: true, heeftBasaleVaardigheden: true, ...onderbouwd },
      { kanTaakVerrichten: true, heeftBasaleVaardigheden: true, minimumloonPerUur: false, ...onderbouwd },
    ],
  },
  reads: ({ medisch: arts }: ArbeidsvermogenContext) => arts && [arts.uurAaneengesloten, arts.urenPerDag],
  medisch,
  uitkomsten: [
    'WEL_ARBEIDSVERMOGEN',
    'GEEN_ARBEIDSVERMOGEN_DUURZAAM',
    'TIJDELIJK_GEEN_ARBEIDSVERMOGEN',
    ...OVERIG,
  ],
});
