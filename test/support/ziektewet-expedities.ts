import type { ZiektewetContext } from '../../libs/domain/journeys/ziektewet.context';
import type { Expedition } from './explore-journey';
import { GEGEVENS, inMonitoring, MDO, metRecht, PLAN, RECHT, ziekmelding, zw } from './ziektewet';

type Trip = Expedition<ZiektewetContext>;
const alarm = (sleutel: string, soort: string, versie = 1) => ({ sleutel, versie, alarm: soort });
const terugblik = (['VOORTZETTEN', 'BIJSTELLEN', 'NAAR_ARTS'] as const).map((conclusie) => ({
  conclusie,
  toelichting: 'x',
}));
const einden: Trip['examples'] = {
  trekIn: [{}],
  annuleer: [{ reden: 'DUBBEL_GEREGISTREERD' }],
  registreerOverlijden: [{ overlijdensDatum: '2024-12-01' }],
};
const begeleiding = (vandaag: string): Trip['examples'] => ({
  signaleerLangdurigVerzuim: [{ toelichting: 'x' }],
  verzamelIntakegegevens: [GEGEVENS],
  houdIntake: [MDO, { ...MDO, planDoor: 'ARBEIDSDESKUNDIGE' }],
  stelProbleemanalyseVast: [
    { conclusie: 'MOGELIJK' },
    { conclusie: 'NOG_NIET' },
    { conclusie: 'GEEN_MOGELIJKHEDEN' },
  ],
  contrasigneer: [{}],
  stuurProbleemanalyseTerug: [{}],
  delegeerVoorbereiding: [{ terugVoorDatum: vandaag }],
  meldVoorbereidingTerug: [{}],
  keurVoorbereidingGoed: [{}],
  stuurVoorbereidingTerug: [{ reden: 'ONVOLLEDIG' }],
  trekDelegatieIn: [{}],
  deelGeenMogelijkhedenMee: [{ mededelingDatum: vandaag, wijze: 'TELEFONISCH' }],
  stelPlanVanAanpakOp: [PLAN],
  evalueerPlan: terugblik,
  herijk: terugblik,
  meldStagnatie: [{ soort: 'STAGNATIE' }],
  bepaalVervolg: ['ONGEWIJZIGD', 'BIJSTELLEN_PLAN', 'NIEUWE_PROBLEEMANALYSE'].map((vervolg) => ({
    vervolg,
  })),
  registreerContact: [{ contactDatum: vandaag, wijze: 'TELEFONISCH' }],
  registreerHerstel: [{ herstelDatum: '2024-12-15' }],
  verklaarHersteld: [{ herstelDatum: vandaag, maatstaf: 'ZIJN_ARBEID' }],
  registreerNieuweZiekmelding: [{ ziekDatum: vandaag }],
});

const place = ({
  lijn,
  intake,
  probleemanalyse,
  plan,
  planVoor,
  voorbereiding,
  ...rest
}: ZiektewetContext) => [
  lijn,
  intake?.planDoor,
  probleemanalyse && [probleemanalyse.conclusie, probleemanalyse.getekendDoorId !== null],
  plan?.evaluaties.some(({ gedaan }) => !gedaan),
  planVoor?.gemaakt,
  voorbereiding?.opdrachtgeverId,
  rest.herstelDatum,
  rest.einde?.reden,
];

/** The road of the begeleiding, once was decided over the right. */
export const road: Trip = {
  definition: zw,
  from: metRecht().journey.stored,
  vandaag: '2024-12-16',
  examples: {
    ...begeleiding('2024-12-16'),
    ...einden,
    laatAlarmAfgaan: [alarm('TWEEDE_LIJN', 'BEREIKT'), alarm('EINDE_WACHTTIJD', 'BEREIKT')],
  },
  reads: place,
  few: ({ onderbrekingen }) => onderbrekingen.length < 1,
};

/** The right beside it. */
export const recht: Trip = {
  definition: zw,
  from: ziekmelding({ groep: null }).journey.stored,
  vandaag: '2024-11-20',
  examples: {
    ...einden,
    registreerOverlijden: [{ overlijdensDatum: '2024-11-19' }],
    stelRechtVast: [
      { ...RECHT, groep: 'UITZENDKRACHT' },
      { ...RECHT, groep: 'EIGENRISICODRAGER' },
      { recht: false, geenRechtGrond: 'NIET_VERZEKERD', toelichting: 'x' },
    ],
    stuurVaststellingTerug: [{ reden: 'x' }],
    neemBesluit: [{}],
    signaleerLangdurigVerzuim: [{ toelichting: 'x' }],
    registreerHerstel: [{ herstelDatum: '2024-11-18' }],
    registreerNieuweZiekmelding: [{ ziekDatum: '2024-11-20' }],
    schortOp: [{ grond: 'AWB_4_15_2B', vanafDatum: '2024-11-20', reden: 'x' }],
    hervat: [{ datum: '2024-11-20' }],
    verleng: [{ kennisgevingDatum: '2024-11-20', nieuweDatum: '2024-12-20', reden: 'x' }],
    laatAlarmAfgaan: [alarm('BESLISTERMIJN', 'VERSTREKEN'), alarm('EINDE_WACHTTIJD', 'BEREIKT')],
  },
  reads: ({ vaststelling, rechtBesluitDatum, groep, herstelDatum, einde }) => [
    vaststelling,
    rechtBesluitDatum,
    groep,
    herstelDatum,
    einde?.reden,
  ],
  few: ({ onderbrekingen, opschortingen, verlengingen }) =>
    onderbrekingen.length < 1 && opschortingen.length <= 1 && verlengingen.length <= 1,
};

const laat = inMonitoring().laatAlarmenVallenTot('2025-08-10');
/** The second year: EZWb, WIA and trajecten beside the monitoring. */
export const signalen: Trip = {
  definition: zw,
  from: laat.journey.stored,
  vandaag: '2026-08-20',
  examples: {
    ...einden,
    startEzwb: [{}],
    vraagWiaAanvraagNa: [{ datum: '2026-08-20', toelichting: 'x' }],
    startTraject: [{ soort: 'SCHOLING', startDatum: '2026-08-01' }],
    beeindigTraject: [{ eindeDatum: '2026-08-20', resultaat: 'WERK' }],
    meldStagnatie: [{ soort: 'BELASTBAARHEID' }],
    bepaalVervolg: [{ vervolg: 'ONGEWIJZIGD' }, { vervolg: 'EZWB_NAAR_VOREN' }],
    registreerHerstel: [{ herstelDatum: '2026-08-19' }],
    registreerNieuweZiekmelding: [{ ziekDatum: '2026-08-20' }],
    verneem: [
      { bericht: 'EZWB_AFGEROND', vanDossierId: 'e', datum: '2026-09-20', uitkomst: 'BEEINDIGEN_GT65' },
      { bericht: 'EZWB_AFGEROND', vanDossierId: 'e', datum: '2026-08-20', uitkomst: 'VOORTZETTEN_LE65' },
      { bericht: 'WIA_AANVRAAG_ONTVANGEN', vanDossierId: 'w', datum: '2026-08-20' },
    ],
    laatAlarmAfgaan: [
      alarm('SCREENING_EZWB', 'BEREIKT', laat.termijn('SCREENING_EZWB')!.versie),
      alarm('WIA_AANVRAAG', 'VERSTREKEN', laat.termijn('WIA_AANVRAAG')!.versie),
    ],
  },
  reads: ({ ezwb, wia, traject, eindeDatum, herstelDatum }) => [
    [ezwb.teStarten, ezwb.naarVoren, ezwb.gestartDatum !== null, ezwb.uitkomst !== null],
    [wia.aanvraagDatum !== null, wia.navragen],
    traject !== null,
    eindeDatum !== null,
    herstelDatum,
  ],
  few: ({ onderbrekingen }) => onderbrekingen.length < 1,
};

export const trips = [
  ['road', road],
  ['recht', recht],
  ['signalen', signalen],
] as const;
