import type { AnyAct, Effect } from '../acts/act';
import * as dossiervorming from '../acts/dossiervorming';
import { actsInElkDossier } from '../acts/in-elk-dossier';
import * as intake from '../acts/intake';
import { rondIntakeAf } from '../acts/intake-wia';
import { zwBerichten } from '../acts/klantreis';
import * as loonsanctie from '../acts/loonsanctie';
import * as medisch from '../acts/medisch';
import { keurRivGoed } from '../acts/riv';
import { stelArbeidsongeschiktheidVast } from '../acts/schatting-act';
import { stuurVaststellingTerug } from '../acts/vaststelling';
import * as vaststelling from '../acts/vaststelling-wia';
import * as voorbereiding from '../acts/voorbereiding';
import { beoordeelVereenvoudigd } from '../acts/zestig-plus';
import { accepteerBevinding } from '../controles/accepteer-bevinding';
import { WIA_CONTROLES } from '../controles/wia-controles';
import { backTo, readyFor } from './beoordeling.context';
import { datumInGeding, eindeWachttijdVan, type WiaClaimContextV2 } from './wia-claim.context';
import { wiaClaimInvoerV2 } from './wia-claim.termijnen-v2';

type C = WiaClaimContextV2;

const onTheRoad = {
  rondIntakeAf,
  vraagAanvulling: intake.vraagAanvulling,
  ontvangAanvulling: intake.ontvangAanvulling,
  gaVerderZonderAanvulling: intake.gaVerderZonderAanvulling,
  stelGeenRechtVast: vaststelling.stelGeenRechtVast,
  stelBuitenBehandeling: intake.stelBuitenBehandeling,
  keurRivGoed,
  legLoonsanctieOp: loonsanctie.legLoonsanctieOp,
  meldTekortkomingHersteld: loonsanctie.meldTekortkomingHersteld,
  stelHerstelVast: loonsanctie.stelHerstelVast,
  wijsBekortingAf: loonsanctie.wijsBekortingAf,
  vraagMedischeInformatie: dossiervorming.vraagMedischeInformatie,
  rappelleer: dossiervorming.rappelleer,
  ontvangMedischeInformatie: dossiervorming.ontvangMedischeInformatie,
  rondDossiervormingAf: dossiervorming.rondDossiervormingAf,
  beoordeelVereenvoudigd,
  stelBelastbaarheidVast: medisch.stelBelastbaarheidVast,
  delegeerVoorbereiding: voorbereiding.delegeerVoorbereiding,
  meldVoorbereidingTerug: voorbereiding.meldVoorbereidingTerug,
  keurVoorbereidingGoed: voorbereiding.keurVoorbereidingGoed,
  stuurVoorbereidingTerug: voorbereiding.stuurVoorbereidingTerug,
  trekDelegatieIn: voorbereiding.trekDelegatieIn,
  contrasigneer: medisch.contrasigneer,
  stuurBelastbaarheidTerug: medisch.stuurBelastbaarheidTerug,
  stelArbeidsongeschiktheidVast: stelArbeidsongeschiktheidVast<C>('WIA', datumInGeding),
  stelRechtVast: vaststelling.stelRechtVast,
  keurVaststellingGoed: vaststelling.keurVaststellingGoed,
  stuurVaststellingTerug,
  accepteerBevinding: accepteerBevinding<C>(WIA_CONTROLES),
  neemBesluit: vaststelling.neemBesluit,
} as unknown as Record<string, AnyAct<C>>;

/** In the order in which the screen offers them: first what moves the dossier on, then what ends it. */
export const wiaClaimActsV2: Record<string, AnyAct<C>> = {
  ...onTheRoad,
  ...actsInElkDossier<C>({
    invoerOf: wiaClaimInvoerV2,
    soort: 'WIA_CLAIM',
    heropenFasen: ['INTAKE', 'MEDISCHE_BEOORDELING', 'ARBEIDSKUNDIGE_BEOORDELING', 'VASTSTELLING'],
    backTo: (fase) => ({
      ...(backTo(fase) as Partial<C>),
      ...(fase === 'VASTSTELLING' ? {} : { schatting: null }),
    }),
    readyFor: (context, fase) => readyFor(context, fase, context.schatting !== null),
    // Leaving the ZW before week 104 is a reason to annul, never an afwijzing (evaluation 3.7).
    berichten: zwBerichten<C>(eindeWachttijdVan),
    onAlarm: (context, { sleutel, alarm }, { vandaag }) => {
      if (sleutel === 'HERVATTING_CLAIM') return loonsanctie.hervatNaLoonsanctie(context, vandaag);
      const hersteltermijn = context.aanvulling && `HERSTELTERMIJN-${context.aanvulling.nummer}`;
      return sleutel === hersteltermijn && alarm === 'VERSTREKEN'
        ? (intake.hersteltermijnPassed(context) as Effect<C>)
        : undefined;
    },
  }),
};
