import { EZWB_CONTROLES } from '../controles/ezwb-controles';
import { WIA_CONTROLES } from '../controles/wia-controles';
import type { Fase } from '../fasen';
import type { JourneyDefinition, Stored } from '../journey';
import { ezwbActs } from './ezwb.acts';
import { ezwbZonderTermijn, termijnenOfEzwb } from './ezwb.termijnen';
import { ezwbV1 } from './ezwb.v1';
import { deskundigenoordeelV1 } from './deskundigenoordeel.v1';
import { herbeoordelingProfessioneelV1 } from './herbeoordeling-professioneel.v1';
import { herbeoordelingVraagV1 } from './herbeoordeling-vraag.v1';
import { pwArbeidsvermogenV1 } from './pw-arbeidsvermogen.v1';
import { pwBanenafspraakV1 } from './pw-banenafspraak.v1';
import { pwBeschutWerkV1 } from './pw-beschut-werk.v1';
import { ziektewetActs } from './ziektewet.acts';
import { termijnenOfZiektewet, ziektewetZonderTermijn } from './ziektewet.termijnen';
import { ziektewetV1 } from './ziektewet.v1';
import { wiaClaimActs } from './wia-claim.acts';
import { wiaClaimActsV2 } from './wia-claim.acts-v2';
import { termijnenOfWiaClaim } from './wia-claim.termijnen';
import { termijnenOfWiaClaimV2, wiaClaimZonderTermijn } from './wia-claim.termijnen-v2';
import { wiaClaimV1 } from './wia-claim.v1';
import { wiaClaimV2 } from './wia-claim.v2';
import { wiaVerkorteWachttijdV1 } from './wia-verkorte-wachttijd.v1';

const BEOORDELING: readonly Fase[] = [
  'DOSSIERVORMING',
  'MEDISCHE_BEOORDELING',
  'ARBEIDSKUNDIGE_BEOORDELING',
  'VASTSTELLING',
  'CONTROLE',
  'BESLUIT',
  'AFGESLOTEN',
];
const WIA_FASEN: readonly Fase[] = ['INTAKE', 'RIV_TOETS', 'LOONSANCTIE', ...BEOORDELING];

/** Every traject in every version that a dossier may still be on. Old versions stay as long as dossiers do. */
export const JOURNEYS: readonly JourneyDefinition[] = [
  {
    id: 'WIA_CLAIM',
    version: 1,
    fasen: WIA_FASEN.filter((fase) => fase !== 'LOONSANCTIE'),
    machine: wiaClaimV1,
    acts: wiaClaimActs,
    termijnen: termijnenOfWiaClaim,
  },
  {
    id: 'WIA_CLAIM',
    version: 2,
    fasen: WIA_FASEN,
    machine: wiaClaimV2,
    acts: wiaClaimActsV2,
    termijnen: termijnenOfWiaClaimV2,
    zonderTermijn: wiaClaimZonderTermijn,
    controles: WIA_CONTROLES,
  },
  {
    id: 'ZW',
    version: 1,
    fasen: [
      'EERSTE_LIJN',
      'EIGENRISICODRAGER',
      'MDO_INTAKE',
      'PROBLEEMANALYSE',
      'PLAN_VAN_AANPAK',
      'MONITORING',
      'NAZORG',
      'AFGESLOTEN',
    ],
    machine: ziektewetV1,
    acts: ziektewetActs,
    termijnen: termijnenOfZiektewet,
    zonderTermijn: ziektewetZonderTermijn,
  },
  {
    id: 'EZWB',
    version: 1,
    fasen: ['SCREENING', 'OPROEP', 'UITGESTELD', ...BEOORDELING],
    machine: ezwbV1,
    acts: ezwbActs,
    termijnen: termijnenOfEzwb,
    zonderTermijn: ezwbZonderTermijn,
    controles: EZWB_CONTROLES,
  },
  wiaVerkorteWachttijdV1,
  herbeoordelingVraagV1,
  herbeoordelingProfessioneelV1,
  deskundigenoordeelV1,
  pwBanenafspraakV1,
  pwArbeidsvermogenV1,
  pwBeschutWerkV1,
];

/** The definition a stored journey began on; an unknown machine or version is refused, never guessed. */
export function definitionOf({
  machineId,
  machineVersion,
}: Pick<Stored, 'machineId' | 'machineVersion'>): JourneyDefinition {
  const found = JOURNEYS.find(({ id, version }) => id === machineId && version === machineVersion);
  if (!found)
    throw new Error(`unknown machine ${machineId} v${machineVersion}: this code cannot handle the dossier`);
  return found;
}

/** The version on which a new dossier of this soort begins; undefined when the soort cannot be opened yet. */
export function latestDefinition(soort: string): JourneyDefinition | undefined {
  return JOURNEYS.filter(({ id }) => id === soort).sort((a, b) => b.version - a.version)[0];
}
