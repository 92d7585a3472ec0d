import type { AnyAct } from '../acts/act';
import { actsInElkDossier } from '../acts/in-elk-dossier';
import { hersteltermijnPassed } from '../acts/intake';
import * as loonsanctie from '../acts/loonsanctie';
import { accepteerBevinding } from '../controles/accepteer-bevinding';
import { WIA_CONTROLES } from '../controles/wia-controles';
import { backTo, readyFor } from './beoordeling.context';
import { wiaClaimActs } from './wia-claim.acts';
import type { WiaClaimContextV2 } from './wia-claim.context';
import { wiaClaimInvoerV2 } from './wia-claim.termijnen-v2';

type C = WiaClaimContextV2;

/** In the order in which the screen offers them: first what moves the dossier on, then what ends it. */
export const wiaClaimActsV2: Record<string, AnyAct<C>> = {
  ...wiaClaimActs,
  legLoonsanctieOp: loonsanctie.legLoonsanctieOp,
  meldTekortkomingHersteld: loonsanctie.meldTekortkomingHersteld,
  stelHerstelVast: loonsanctie.stelHerstelVast,
  wijsBekortingAf: loonsanctie.wijsBekortingAf,
  accepteerBevinding: accepteerBevinding<C>(WIA_CONTROLES),
  ...actsInElkDossier<C>({
    invoerOf: wiaClaimInvoerV2,
    heropenFasen: ['INTAKE', 'MEDISCHE_BEOORDELING', 'ARBEIDSKUNDIGE_BEOORDELING', 'VASTSTELLING'],
    backTo: (fase) => ({
      ...backTo(fase),
      ...(fase === 'VASTSTELLING' ? {} : { klasse: null }),
    }),
    readyFor: (context, fase) => readyFor(context, fase, context.klasse !== null),
    berichten: {
      // Leaving the ZW before week 104 is a reason to annul, never an afwijzing (evaluation 3.7).
      ZW_GEEINDIGD: (_context, { vanDossierId, datum }) => ({
        context: { voorstel: { soort: 'ANNULEREN_ZW_GEEINDIGD', vanDossierId, datum } },
      }),
    },
    onAlarm: (context, { sleutel, alarm }, { vandaag }) => {
      if (sleutel === 'HERVATTING_CLAIM') return loonsanctie.hervatNaLoonsanctie(context, vandaag);
      const hersteltermijn = context.aanvulling && `HERSTELTERMIJN-${context.aanvulling.nummer}`;
      return sleutel === hersteltermijn && alarm === 'VERSTREKEN' ? hersteltermijnPassed(context) : undefined;
    },
  }),
};
