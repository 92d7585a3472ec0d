import type { JourneyEvent } from './event';
import { mag, naar, type JourneyState } from './machine';
import { isEigenrisicodrager, metLoondoorbetaling, type ZiektewetContext } from './ziektewet.context';

type C = ZiektewetContext;
const door = ({ by }: JourneyEvent) => by.hoedanigheid === 'VERZEKERINGSARTS';
const zegt = (veld: string, waarde: string) => (_context: C, event: JourneyEvent) =>
  event.gegevens?.[veld] === waarde;

/** Where the road of the Ziektewet forks. */
export const ziektewetGuards = {
  doorVerzekeringsarts: (_context: C, event: JourneyEvent) => door(event),
  nuMogelijk: (_context: C, event: JourneyEvent) => door(event) && event.gegevens?.conclusie === 'MOGELIJK',
  nuGeen: (_context: C, event: JourneyEvent) =>
    door(event) && event.gegevens?.conclusie === 'GEEN_MOGELIJKHEDEN',
  wasMogelijk: ({ probleemanalyse }: C) => probleemanalyse?.conclusie === 'MOGELIJK',
  wasGeen: ({ probleemanalyse }: C) => probleemanalyse?.conclusie === 'GEEN_MOGELIJKHEDEN',
  bijstellen: zegt('conclusie', 'BIJSTELLEN'),
  naarArts: zegt('conclusie', 'NAAR_ARTS'),
  bijstellenPlan: zegt('vervolg', 'BIJSTELLEN_PLAN'),
  nieuweAnalyse: zegt('vervolg', 'NIEUWE_PROBLEEMANALYSE'),
  planDoorArbeidsdeskundige: ({ intake }: C) => intake?.planDoor === 'ARBEIDSDESKUNDIGE',
  isEigenrisicodrager,
  isGeenEigenrisicodrager: (context: C) => !isEigenrisicodrager(context),
  inTweedeLijn: (context: C) => context.lijn === 'TWEEDE' && !isEigenrisicodrager(context),
  rechtOpen: ({ vaststelling, rechtBesluitDatum }: C) => !vaststelling && !rechtBesluitDatum,
  rechtVastgesteld: ({ vaststelling, rechtBesluitDatum }: C) => vaststelling !== null && !rechtBesluitDatum,
  rechtBesloten: ({ rechtBesluitDatum }: C) => rechtBesluitDatum !== null,
  ezwbTeStarten: (context: C) => ezwbTeStarten(context),
  ezwbTeStartenNiet: (context: C) => !ezwbTeStarten(context),
  wiaNavragen: (context: C) => telt(context, context.wia.navragen),
  wiaNavragenNiet: (context: C) => !telt(context, context.wia.navragen),
};

/** While the client is recovered nobody has to start or ask anything. */
const telt = ({ herstelDatum }: C, open: boolean): boolean => open && herstelDatum === null;
const ezwbTeStarten = (context: C): boolean =>
  telt(context, context.ezwb.teStarten) && !metLoondoorbetaling(context);

const medischeInformatie = { vraagMedischeInformatie: mag, rappelleer: mag, ontvangMedischeInformatie: mag };

/** What can happen as long as the client is ill, wherever the begeleiding stands. */
const ziek = {
  registreerContact: mag,
  registreerHerstel: naar('#nazorg'),
  verklaarHersteld: naar('#nazorg'),
};

const mdoIntake: JourneyState = {
  id: 'mdoIntake',
  meta: { fase: 'MDO_INTAKE' },
  initial: 'gegevens',
  on: ziek,
  states: {
    gegevens: { meta: { taken: ['INTAKEGEGEVENS'] }, on: { verzamelIntakegegevens: naar('intake') } },
    intake: { meta: { taken: ['MDO_INTAKE'] }, on: { houdIntake: naar('#probleemanalyse') } },
  },
};

const probleemanalyse: JourneyState = {
  id: 'probleemanalyse',
  meta: { fase: 'PROBLEEMANALYSE' },
  initial: 'open',
  on: ziek,
  states: {
    open: {
      meta: { taken: ['PROBLEEMANALYSE'] },
      on: {
        ...medischeInformatie,
        delegeerVoorbereiding: naar('inVoorbereiding'),
        stelProbleemanalyseVast: [
          naar('#planVanAanpak', 'nuMogelijk'),
          naar('#meedelen', 'nuGeen'),
          naar('#monitoring', 'doorVerzekeringsarts'),
          naar('wachtOpContraseign'),
        ],
      },
    },
    inVoorbereiding: {
      meta: { taken: ['VOORBEREIDING'] },
      on: {
        ...medischeInformatie,
        meldVoorbereidingTerug: naar('teBeoordelen'),
        trekDelegatieIn: naar('open'),
      },
    },
    teBeoordelen: {
      meta: { taken: ['VOORBEREIDING_BEOORDELEN'] },
      on: { keurVoorbereidingGoed: naar('open'), stuurVoorbereidingTerug: naar('inVoorbereiding') },
    },
    wachtOpContraseign: {
      meta: { taken: ['CONTRASEIGN'] },
      on: {
        contrasigneer: [
          naar('#planVanAanpak', 'wasMogelijk'),
          naar('#meedelen', 'wasGeen'),
          naar('#monitoring'),
        ],
        stuurProbleemanalyseTerug: naar('open'),
      },
    },
    meedelen: {
      id: 'meedelen',
      meta: { taken: ['GEEN_MOGELIJKHEDEN'] },
      on: { deelGeenMogelijkhedenMee: naar('#monitoring') },
    },
  },
};

const planVanAanpak: JourneyState = {
  id: 'planVanAanpak',
  meta: { fase: 'PLAN_VAN_AANPAK' },
  initial: 'doorBegeleider',
  on: { ...ziek, stelPlanVanAanpakOp: naar('#monitoring'), meldStagnatie: naar('#bijArts') },
  states: {
    doorBegeleider: {
      meta: { taken: ['PLAN_VAN_AANPAK'] },
      always: [{ guard: 'planDoorArbeidsdeskundige', target: 'doorArbeidsdeskundige' }],
    },
    doorArbeidsdeskundige: { meta: { taken: ['PLAN_VAN_AANPAK_AD'] } },
  },
};

const terugblik = [naar('#planVanAanpak', 'bijstellen'), naar('#bijArts', 'naarArts'), mag];
const terugkijken = { evalueerPlan: terugblik, herijk: terugblik };

/** Stagnation always goes to the arts, and only the arts says how it goes on. */
const monitoring: JourneyState = {
  id: 'monitoring',
  meta: { fase: 'MONITORING' },
  initial: 'loopt',
  on: { ...ziek, startTraject: mag, beeindigTraject: mag, ...medischeInformatie },
  states: {
    loopt: {
      meta: { taken: ['MONITORING'] },
      on: {
        ...terugkijken,
        meldStagnatie: naar('#bijArts'),
        delegeerVoorbereiding: naar('gedelegeerd'),
      },
    },
    // The SMV keeps in touch under an opdracht, and feeds back to the arts.
    gedelegeerd: {
      meta: { taken: ['MONITORING', 'VOORBEREIDING'] },
      on: {
        ...terugkijken,
        meldStagnatie: naar('#bijArts'),
        meldVoorbereidingTerug: naar('teruggemeld'),
        trekDelegatieIn: naar('loopt'),
      },
    },
    teruggemeld: {
      meta: { taken: ['MONITORING', 'VOORBEREIDING_BEOORDELEN'] },
      on: {
        ...terugkijken,
        meldStagnatie: naar('#bijArts'),
        keurVoorbereidingGoed: naar('loopt'),
        stuurVoorbereidingTerug: naar('gedelegeerd'),
      },
    },
    bijArts: {
      id: 'bijArts',
      meta: { taken: ['VERVOLG_BEPALEN'] },
      on: {
        bepaalVervolg: [
          naar('#planVanAanpak', 'bijstellenPlan'),
          naar('#probleemanalyse', 'nieuweAnalyse'),
          naar('loopt'),
        ],
      },
    },
  },
};

/** From the ziekmelding to the end of the begeleiding. */
export const begeleidingStates: JourneyState = {
  initial: 'eersteLijn',
  states: {
    eersteLijn: {
      id: 'eersteLijn',
      meta: { fase: 'EERSTE_LIJN', taken: ['ZW_EERSTE_LIJN'] },
      always: [
        { guard: 'isEigenrisicodrager', target: 'bijEigenrisicodrager' },
        { guard: 'inTweedeLijn', target: 'mdoIntake' },
      ],
      on: { ...ziek, signaleerLangdurigVerzuim: naar('#mdoIntake') },
    },
    bijEigenrisicodrager: {
      id: 'bijEigenrisicodrager',
      meta: { fase: 'EIGENRISICODRAGER' },
      on: ziek,
      always: [{ guard: 'isGeenEigenrisicodrager', target: 'eersteLijn' }],
    },
    mdoIntake,
    probleemanalyse,
    planVanAanpak,
    monitoring,
    nazorg: {
      id: 'nazorg',
      meta: { fase: 'NAZORG' },
      on: {
        registreerNieuweZiekmelding: [
          naar('#bijEigenrisicodrager', 'verder in EIGENRISICODRAGER'),
          naar('#eersteLijn', 'verder in EERSTE_LIJN'),
          naar('#mdoIntake', 'verder in INTAKE'),
          naar('#probleemanalyse', 'verder in ANALYSE'),
          naar('#planVanAanpak', 'verder in PLAN'),
          naar('#monitoring'),
        ],
      },
    },
  },
};
