import type { AnyAct } from '../acts/act';
import * as dossiervorming from '../acts/dossiervorming';
import { actsInElkDossier } from '../acts/in-elk-dossier';
import * as voorbereiding from '../acts/voorbereiding';
import { sluitNaHeropening } from '../acts/zw-einde';
import * as herstel from '../acts/zw-herstel';
import * as intake from '../acts/zw-intake';
import * as kalender from '../acts/zw-kalender';
import * as monitoring from '../acts/zw-monitoring';
import * as plan from '../acts/zw-plan';
import * as analyse from '../acts/zw-probleemanalyse';
import * as recht from '../acts/zw-recht';
import type { ZiektewetContext } from './ziektewet.context';
import { ziektewetInvoer } from './ziektewet.termijnen';

type C = ZiektewetContext;

/** In the order in which the screen offers them: first what moves the dossier on, then what ends it. */
export const ziektewetActs: Record<string, AnyAct<C>> = {
  stelRechtVast: recht.stelZwRechtVast,
  neemBesluit: recht.neemBesluit,
  stuurVaststellingTerug: recht.stuurVaststellingTerug,
  signaleerLangdurigVerzuim: intake.signaleerLangdurigVerzuim,
  verzamelIntakegegevens: intake.verzamelIntakegegevens,
  houdIntake: intake.houdIntake,
  stelProbleemanalyseVast: analyse.stelProbleemanalyseVast,
  contrasigneer: analyse.contrasigneer,
  stuurProbleemanalyseTerug: analyse.stuurProbleemanalyseTerug,
  delegeerVoorbereiding: voorbereiding.delegeerVoorbereiding,
  meldVoorbereidingTerug: voorbereiding.meldVoorbereidingTerug,
  keurVoorbereidingGoed: voorbereiding.keurVoorbereidingGoed,
  stuurVoorbereidingTerug: voorbereiding.stuurVoorbereidingTerug,
  trekDelegatieIn: voorbereiding.trekDelegatieIn,
  vraagMedischeInformatie: dossiervorming.vraagMedischeInformatie,
  rappelleer: dossiervorming.rappelleer,
  ontvangMedischeInformatie: dossiervorming.ontvangMedischeInformatie,
  deelGeenMogelijkhedenMee: analyse.deelGeenMogelijkhedenMee,
  stelPlanVanAanpakOp: plan.stelPlanVanAanpakOp,
  evalueerPlan: plan.evalueerPlan,
  herijk: plan.herijk,
  meldStagnatie: monitoring.meldStagnatie,
  bepaalVervolg: monitoring.bepaalVervolg,
  registreerContact: intake.registreerContact,
  startTraject: monitoring.startTraject,
  beeindigTraject: monitoring.beeindigTraject,
  startEzwb: kalender.startEzwb,
  registreerMelding42: kalender.registreerMelding42,
  vraagWiaAanvraagNa: kalender.vraagWiaAanvraagNa,
  bepaalEersteZiektedag: recht.bepaalEersteZiektedag,
  registreerVerlof: herstel.registreerVerlof,
  verklaarHersteld: herstel.verklaarHersteld,
  registreerHerstel: herstel.registreerHerstel,
  registreerNieuweZiekmelding: herstel.registreerNieuweZiekmelding,
  sluitNaHeropening,
  ...actsInElkDossier<C>({
    invoerOf: ziektewetInvoer,
    soort: 'ZW',
    heropenFasen: ['EERSTE_LIJN', 'MONITORING'],
    backTo: (fase) => ({
      herstelDatum: null,
      eindeDatum: null,
      einde: null,
      voorbereiding: null,
      ...(fase === 'EERSTE_LIJN' && {
        vaststelling: null,
        rechtBesluitDatum: null,
        lijn: 'EERSTE',
        langdurigSinds: null,
      }),
    }),
    berichten: {
      WIA_AANVRAAG_ONTVANGEN: kalender.wiaAanvraagOntvangen,
      EZWB_AFGEROND: kalender.ezwbAfgerond,
    },
    onAlarm: kalender.onKalenderAlarm,
  }),
};
