import * as algemeen from '../acts/algemeen';
import type { AnyAct } from '../acts/act';
import { stelArbeidsongeschiktheidVast } from '../acts/arbeidskundig';
import * as dossiervorming from '../acts/dossiervorming';
import * as intake from '../acts/intake';
import { hervat, laatAlarmAfgaan, schortOp } from '../acts/klok';
import * as medisch from '../acts/medisch';
import { keurRivGoed, legLoonsanctieOp } from '../acts/riv';
import * as vaststelling from '../acts/vaststelling';
import { verleng } from '../acts/verleng';
import * as voorbereiding from '../acts/voorbereiding';
import type { WiaClaimContext } from './wia-claim.context';
import { wiaClaimInvoer } from './wia-claim.termijnen';

/** As it was released: version 1 does not ask who the author was. */
const { when: _later, ...contrasigneer } = medisch.contrasigneer;

/** In the order in which the screen offers them: first what moves the dossier on, then what ends it. */
export const wiaClaimActs: Record<string, AnyAct<WiaClaimContext>> = {
  rondIntakeAf: intake.rondIntakeAf,
  vraagAanvulling: intake.vraagAanvulling,
  ontvangAanvulling: intake.ontvangAanvulling,
  gaVerderZonderAanvulling: intake.gaVerderZonderAanvulling,
  stelGeenRechtVast: vaststelling.stelGeenRechtVast,
  stelBuitenBehandeling: intake.stelBuitenBehandeling,
  keurRivGoed,
  legLoonsanctieOp,
  vraagMedischeInformatie: dossiervorming.vraagMedischeInformatie,
  rappelleer: dossiervorming.rappelleer,
  ontvangMedischeInformatie: dossiervorming.ontvangMedischeInformatie,
  rondDossiervormingAf: dossiervorming.rondDossiervormingAf,
  stelBelastbaarheidVast: medisch.stelBelastbaarheidVast,
  delegeerVoorbereiding: voorbereiding.delegeerVoorbereiding,
  meldVoorbereidingTerug: voorbereiding.meldVoorbereidingTerug,
  keurVoorbereidingGoed: voorbereiding.keurVoorbereidingGoed,
  stuurVoorbereidingTerug: voorbereiding.stuurVoorbereidingTerug,
  trekDelegatieIn: voorbereiding.trekDelegatieIn,
  contrasigneer,
  stuurBelastbaarheidTerug: medisch.stuurBelastbaarheidTerug,
  stelArbeidsongeschiktheidVast,
  stelRechtVast: vaststelling.stelRechtVast,
  keurVaststellingGoed: vaststelling.keurVaststellingGoed,
  stuurVaststellingTerug: vaststelling.stuurVaststellingTerug,
  neemBesluit: vaststelling.neemBesluit,
  verleng: verleng(wiaClaimInvoer, 'WIA_CLAIM'),
  schortOp,
  hervat,
  registreerIngebrekestelling: algemeen.registreerIngebrekestelling,
  draagOver: algemeen.draagOver,
  trekIn: algemeen.trekIn,
  annuleer: algemeen.annuleer,
  registreerOverlijden: algemeen.registreerOverlijden,
  laatAlarmAfgaan: {
    ...laatAlarmAfgaan,
    apply: (context, gegevens, env) => {
      const outcome = laatAlarmAfgaan.apply(context, gegevens, env);
      const hersteltermijn = context.aanvulling && `HERSTELTERMIJN-${context.aanvulling.nummer}`;
      if (gegevens.sleutel !== hersteltermijn || gegevens.alarm !== 'VERSTREKEN') return outcome;
      const passed = intake.hersteltermijnPassed(context);
      return {
        context: { ...outcome.context, ...passed.context },
        facts: [...outcome.facts, ...passed.facts],
      };
    },
  },
};
