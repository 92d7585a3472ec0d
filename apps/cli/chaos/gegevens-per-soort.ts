import { eindeZiekengeld } from '../../../libs/domain/acts/ezwb-vaststelling';
import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';
import { datumVan, kalenderVan } from '../../../libs/domain/termijnen/ziektewet-kalender';
import { ACTS, fml, medisch, nothing, toelichting, type Acts, type Situation } from './gegevens';
import { DWANGSOM } from './gegevens-dwangsom';

const terugblik = ({ chance }: Situation) => ({
  conclusie: chance.pick(['VOORTZETTEN', 'VOORTZETTEN', 'BIJSTELLEN', 'NAAR_ARTS']),
  toelichting,
});

const ZW: Acts = {
  stelRechtVast: [
    10,
    ({ chance }) =>
      chance.happens(0.95)
        ? { recht: true, toelichting, groep: 'UITZENDKRACHT', dagloon: 120, uitkeringspercentage: 70 }
        : { recht: false, toelichting, geenRechtGrond: 'NIET_VERZEKERD' },
  ],
  neemBesluit: [10, nothing],
  signaleerLangdurigVerzuim: [3, () => ({ toelichting })],
  verzamelIntakegegevens: [
    10,
    () => ({
      rechtBekend: true,
      arbeidsverledenBekend: true,
      uitkeringsverledenBekend: true,
      eerdereTrajectenBekend: true,
      toelichting,
    }),
  ],
  houdIntake: [
    10,
    ({ chance, vandaag }) => ({
      intakeDatum: vandaag,
      deelnemers: ['RE_INTEGRATIEBEGELEIDER', 'VERZEKERINGSARTS', 'ARBEIDSDESKUNDIGE'],
      planDoor: chance.pick(['RE_INTEGRATIEBEGELEIDER', 'ARBEIDSDESKUNDIGE']),
    }),
  ],
  stelProbleemanalyseVast: [
    10,
    ({ chance }) => ({
      conclusie: chance.pick(['MOGELIJK', 'MOGELIJK', 'NOG_NIET', 'GEEN_MOGELIJKHEDEN']),
      oorzaak: medisch,
      prognose: medisch,
      belastbaarheid: medisch,
    }),
  ],
  stuurProbleemanalyseTerug: [2, () => ({ reden: medisch })],
  deelGeenMogelijkhedenMee: [10, ({ vandaag }) => ({ mededelingDatum: vandaag, wijze: 'TELEFONISCH' })],
  stelPlanVanAanpakOp: [
    10,
    ({ vandaag }) => ({
      doel: toelichting,
      activiteiten: [{ omschrijving: toelichting, door: 'CLIENT' }],
      evaluatieDatums: [addDays(vandaag, 10), addDays(vandaag, 25)],
      akkoordDatum: vandaag,
    }),
  ],
  evalueerPlan: [4, terugblik],
  herijk: [3, terugblik],
  meldStagnatie: [2, () => ({ soort: 'STAGNATIE', verslag: medisch })],
  bepaalVervolg: [
    10,
    ({ chance }) => ({
      vervolg: chance.pick(['ONGEWIJZIGD', 'BIJSTELLEN_PLAN', 'NIEUWE_PROBLEEMANALYSE', 'EZWB_NAAR_VOREN']),
      onderbouwing: medisch,
    }),
  ],
  registreerContact: [2, ({ vandaag }) => ({ contactDatum: vandaag, wijze: 'TELEFONISCH' })],
  startTraject: [1, ({ vandaag }) => ({ soort: 'SCHOLING', startDatum: vandaag })],
  beeindigTraject: [1, ({ vandaag }) => ({ eindeDatum: vandaag, resultaat: 'WERKFIT' })],
  startEzwb: [10, nothing],
  vraagWiaAanvraagNa: [5, ({ vandaag }) => ({ datum: vandaag, toelichting })],
  registreerHerstel: [0.5, ({ vandaag }) => ({ herstelDatum: vandaag })],
  verklaarHersteld: [
    0.3,
    ({ vandaag }) => ({ herstelDatum: vandaag, maatstaf: 'ZIJN_ARBEID', onderbouwing: medisch }),
  ],
  registreerNieuweZiekmelding: [3, ({ vandaag }) => ({ ziekDatum: vandaag })],
};

/** As far as somebody knows who has not looked whether the illness was interrupted. */
const toetsdatum = ({ eersteZiektedagDatum }: Situation): Datum =>
  datumVan(kalenderVan({ eersteZiektedagDatum }), 'toetsEzwb')!;

const EZWB: Acts = {
  bepaalToetsdatum: [6, (now) => ({ toetsDatum: toetsdatum(now) })],
  legScreeningVast: [10, ({ chance }) => ({ uitstroomVerwacht: chance.happens(0.8), toelichting })],
  roepOp: [8, ({ vandaag }) => ({ datum: addDays(vandaag, 10), wijze: 'SPREEKUUR', waarvoor: 'MEDISCH' })],
  stelUit: [0.5, ({ vandaag }) => ({ verdientSindsDatum: addDays(vandaag, -120), toelichting })],
  neemWeerOp: [2, () => ({ reden: toelichting })],
  stelRechtVast: [
    10,
    (now) => ({
      werkgeverBetaalt: false,
      toelichting,
      // Whether the ziekengeld ends has been found by others; half of the time the form is filled in for the other case.
      ...(now.chance.happens(0.5) ? { eindeDatum: eindeZiekengeld(toetsdatum(now), now.vandaag) } : {}),
    }),
  ],
};

const DESKUNDIGENOORDEEL: Acts = {
  rondIntakeAf: [10, () => ({ vergoedingBetaald: true })],
  registreerInstemming: [10, ({ vandaag, chance }) => ({ stemtIn: chance.happens(0.9), datum: vandaag })],
  stelBelastbaarheidVast: [
    8,
    ({ chance }) => ({
      onderbouwing: medisch,
      conclusie: chance.pick(['OORDEEL_GESCHIKT', 'VIA_ARBEIDSDESKUNDIGE']),
      fml,
    }),
  ],
  geefArbeidskundigOordeel: [
    10,
    ({ chance }) => ({
      conclusie: chance.pick(['OORDEEL_GESCHIKT', 'OORDEEL_VOLDOENDE']),
      toelichting,
    }),
  ],
};

const PER_SOORT: Readonly<Record<string, Acts>> = { ZW, EZWB, DESKUNDIGENOORDEEL };

/** How an act of this soort is filled in, and how often it is chosen; undefined for what the crowd leaves alone. */
export const formOf = (soort: string, actie: string): Acts[string] | undefined =>
  PER_SOORT[soort]?.[actie] ?? ACTS[actie] ?? DWANGSOM[actie];

const BEGELEIDING = 'RE_INTEGRATIEBEGELEIDER';
/** Who usually has something to do, by phase; now and then somebody else looks. */
const AT_WORK: Readonly<Record<string, readonly string[]>> = {
  RIV_TOETS: ['ARBEIDSDESKUNDIGE'],
  DOSSIERVORMING: ['MEDISCH_SECRETARESSE', 'SMV'],
  MEDISCHE_BEOORDELING: ['VERZEKERINGSARTS', 'VERZEKERINGSARTS', 'AIOS', 'SMV'],
  ARBEIDSKUNDIGE_BEOORDELING: ['ARBEIDSDESKUNDIGE'],
  EERSTE_LIJN: [BEGELEIDING, 'PROCESBEGELEIDER'],
  MDO_INTAKE: [BEGELEIDING, BEGELEIDING, 'PROCESBEGELEIDER'],
  PROBLEEMANALYSE: ['VERZEKERINGSARTS', 'AIOS', 'SMV', BEGELEIDING],
  PLAN_VAN_AANPAK: [BEGELEIDING, 'ARBEIDSDESKUNDIGE'],
  MONITORING: [BEGELEIDING, BEGELEIDING, 'VERZEKERINGSARTS', 'SMV', 'PROCESBEGELEIDER'],
  NAZORG: [BEGELEIDING],
  SCREENING: [BEGELEIDING],
  OPROEP: [BEGELEIDING],
  UITGESTELD: [BEGELEIDING],
};

/** The roles that have work in a phase; the end of an EZWb is of the begeleiding. */
export const rolesAt = (soort: string, fase: string): readonly string[] =>
  AT_WORK[fase] ?? [soort === 'EZWB' ? BEGELEIDING : 'PROCESBEGELEIDER'];
