import type { FactType } from '../facts';
import type { Handelingnaam } from './catalogus';
import { perTraject, type Teller } from './teller';
import { BEOORDELING } from './tellers-beoordeling';

/** The grond of a suspension that asking for completion brings along: one act, one handeling. */
const MET_AANVULLING = 'AWB_4_15_1A';

/**
 * What each fact counts for; null is nothing. What moves work without doing any (an overdracht, another aanspreekpunt),
 * what the engine states, and what goes along with another fact of the same act is no production: else a centre could
 * produce by passing dossiers on. The compiler holds it complete, so that a new fact does not build until somebody says
 * what it counts for.
 */
export const TELLERS: { readonly [T in FactType]: Teller<T> } = {
  ...BEOORDELING,
  AanvullingRequested: 'dossier.aanvulling_vragen',
  AanvullingReceived: 'dossier.aanvulling_ontvangen',
  AanvullingWaived: 'dossier.zonder_aanvulling',
  HersteltermijnPassed: null,
  BuitenBehandelingSet: 'dossier.buiten_behandeling',
  InstemmingRegistered: 'do.instemming',
  HerbeoordelingPlanned: 'herbeoordeling.plannen',
  HerbeoordelingMoved: 'herbeoordeling.verzetten',
  HerbeoordelingStarted: ({ data: { gepland } }) => (gepland ? null : 'herbeoordeling.beginnen'),
  HerbeoordelingRequested: null,
  RivApproved: 'wia.riv',
  LoonsanctieImposed: 'wia.loonsanctie',
  HerstelReported: 'wia.herstel_gemeld',
  LoonsanctieShortened: 'wia.bekorting',
  BekortingRejected: 'wia.bekorting_afgewezen',
  ClaimResumed: 'wia.hervat',
  MedischeInformatieRequested: 'informatie.vragen',
  RappelSent: 'informatie.rappel',
  MedischeInformatieReceived: 'informatie.ontvangen',
  DossiervormingCompleted: ({ data: { zonderInformatie } }) =>
    zonderInformatie ? 'informatie.dossier_zonder' : 'informatie.dossier',
  TaakAgreed: 'dossier.afspraak',
  TaakCompleted: 'dossier.afspraak_gedaan',
  TaakCancelled: null,
  MdoAsked: 'mdo.vragen',
  MdoDiscussed: ({ soort }) => (soort === 'ZW' ? 'mdo.begeleiding' : 'mdo.beoordeling'),
  AanspreekpuntChanged: null,
  VoorbereidingDelegated: 'delegatie.opdracht',
  VoorbereidingReported: ({ soort }) =>
    perTraject(soort, {
      wia: 'delegatie.voorbereiding_wia',
      ezwb: 'delegatie.voorbereiding_ezwb',
      herbeoordeling: 'delegatie.voorbereiding_herbeoordeling',
    }) ?? 'delegatie.voorbereiding_overig',
  VoorbereidingApproved: 'delegatie.akkoord',
  VoorbereidingReturned: 'delegatie.terug',
  DelegationWithdrawn: 'delegatie.intrekken',
  BelastbaarheidCountersigned: 'delegatie.contraseign',
  BelastbaarheidReturned: 'delegatie.contraseign_terug',
  ArbeidskundigOnderzoekSkipped: null,
  BevindingAccepted: 'dossier.bevinding',
  OproepSent: ({ soort }) => (soort === 'EZWB' ? 'ezwb.oproep' : 'contact.oproep'),
  EersteZiektedagDetermined: 'zw1.ziektedag',
  ContactRegistered: ({ data: { wijze } }) => CONTACT[wijze] ?? 'contact.telefonisch',
  LangdurigVerzuimSignalled: 'zw1.langdurig',
  TweedeLijnStarted: null,
  IntakegegevensCollected: 'zw2.intakegegevens',
  IntakeHeld: 'mdo.intake',
  ProbleemanalyseMade: ({ data: { conclusie } }) =>
    conclusie === 'GEEN_MOGELIJKHEDEN'
      ? 'zw2.probleemanalyse_geen'
      : conclusie === 'NOG_NIET'
        ? 'zw2.probleemanalyse_nog_niet'
        : 'zw2.probleemanalyse',
  ProbleemanalyseCountersigned: 'delegatie.contraseign_probleemanalyse',
  ProbleemanalyseReturned: 'delegatie.probleemanalyse_terug',
  GeenMogelijkhedenTold: 'zw2.geen_mogelijkheden',
  PlanVanAanpakMade: ({ data: { nummer } }) => (nummer > 1 ? 'zw2.plan_bijgesteld' : 'zw2.plan'),
  PlanEvaluated: 'zw2.evaluatie',
  PlanRecalibrated: 'zw2.herijking',
  StagnatieReported: 'zw2.stagnatie',
  VervolgDetermined: 'zw2.vervolg',
  TrajectStarted: 'zw2.traject_starten',
  TrajectEnded: 'zw2.traject_beeindigen',
  HerstelRegistered: 'zw1.herstel',
  HersteldDeclared: 'zw1.hersteldverklaring',
  NieuweZiekmeldingRegistered: 'zw1.weer_ziek',
  VerlofRegistered: 'zw1.verlof',
  Melding42WekenReceived: 'zw2.melding_42_weken',
  WiaLetterSent: null,
  WiaAanvraagAsked: 'zw2.wia_navragen',
  EzwbStarted: 'ezwb.beginnen',
  ZwEnded: null,
  WachttijdCompleted: null,
  ZiekengeldEndSet: null,
  ToetsdatumDetermined: 'ezwb.toetsdatum',
  ScreeningRecorded: ({ data: { uitstroomVerwacht } }) =>
    uitstroomVerwacht ? 'ezwb.screening' : 'ezwb.screening_geen',
  BeoordelingPostponed: 'ezwb.uitstel',
  BeoordelingResumed: 'ezwb.weer_opnemen',
  EzwbDecided: null,
  AanvraagWithdrawn: 'dossier.intrekking',
  DossierCancelled: 'dossier.annulering',
  OverlijdenRegistered: 'dossier.overlijden',
  BeslistermijnSuspended: ({ data: { grond } }) => (grond === MET_AANVULLING ? null : 'termijn.opschorten'),
  BeslistermijnResumed: ({ data: { grond } }) => (grond === MET_AANVULLING ? null : 'termijn.hervatten'),
  BeslistermijnExtended: 'termijn.verlengen',
  UitstelAnnounced: 'termijn.uitstel',
  BeslistermijnAlarmRaised: null,
  BeslistermijnPassed: null,
  IngebrekestellingRegistered: 'termijn.ingebrekestelling',
  OnredelijkLaatDeclared: 'termijn.onredelijk_laat',
  OnredelijkLaatWithdrawn: null,
  DwangsomDetermined: 'termijn.dwangsom',
  DwangsomPaid: 'termijn.dwangsombetaling',
  DwangsomReclaimed: 'termijn.dwangsom_terug',
  UitspraakRegistered: 'termijn.uitspraak',
  BezwaarReceived: 'bezwaar.ontvangen',
  BezwaarBehandelingDetermined: 'bezwaar.heroverweging',
  BezwaarSuspended: 'bezwaar.opschorten',
  BezwaarResumed: 'bezwaar.hervatten',
  BezwaarAdjourned: 'bezwaar.verdagen',
  BezwaarPostponed: 'bezwaar.uitstel',
  BezwaarDecided: ({ data: { uitkomst } }) =>
    uitkomst === 'GEGROND'
      ? 'bezwaar.gegrond'
      : uitkomst === 'NIET_ONTVANKELIJK'
        ? 'bezwaar.niet_ontvankelijk'
        : uitkomst === 'INGETROKKEN'
          ? 'bezwaar.ingetrokken'
          : 'bezwaar.ongegrond',
  ClientMoved: 'dossier.verhuizing',
  OntvangstCorrected: 'dossier.ontvangst',
  RegelsApplied: null,
  DossierReopened: 'dossier.heropenen',
  BerichtReceived: null,
  VoorstelRejected: 'dossier.voorstel',
  DossierTransferred: null,
};

const CONTACT: Readonly<Record<string, Handelingnaam>> = {
  TELEFONISCH: 'contact.telefonisch',
  BEELDBELLEN: 'contact.beeldbellen',
  KANTOOR: 'contact.kantoor',
  HUISBEZOEK: 'contact.huisbezoek',
  BERICHT: 'contact.bericht',
};
