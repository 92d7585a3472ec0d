import type { Rij } from './handeling';

/** The first claim, with RIV-toets and loonsanctie, and the verkorte wachttijd (evaluation Box 6.3). */
/* prettier-ignore */
export const WIA = {
  'wia.aanvraag':             ['WIA-aanvraag registreren', 15],
  'wia.aanvraag_verkort':     ['Aanvraag verkorte wachttijd registreren', 20],
  'wia.intake_vangnet':       ['Aanvraag van een vangnetter beoordelen', 'INTAKE'],
  'wia.intake_werkgever':     ['Aanvraag met werkgever beoordelen', 60],
  'wia.intake_verkort':       ['Aanvraag verkorte wachttijd beoordelen', 60],
  'wia.riv':                  ['Re-integratieverslag goedkeuren', 'RIV_TOETS'],
  'wia.loonsanctie':          ['Loonsanctie opleggen', 180],
  'wia.herstel_gemeld':       ['Melding van herstel van de tekortkoming registreren', 10],
  'wia.bekorting':            ['Loonsanctie bekorten', 'BEKORTING_BEOORDELEN'],
  'wia.bekorting_afgewezen':  ['Bekorting van de loonsanctie afwijzen', 75],
  'wia.hervat':               ['Claim hervatten na de loonsanctie', 10],
  'wia.fml':                  ['WIA: belastbaarheid met FML', 'BELASTBAARHEID', { AIOS: 210, ANIOS: 240 }],
  'wia.gbm':                  ['WIA: geen benutbare mogelijkheden', 120, { AIOS: 150, ANIOS: 165 }],
  'wia.duurzaam':             ['WIA: duurzaam geen benutbare mogelijkheden', 150, { AIOS: 180, ANIOS: 210 }],
  'wia.schatting':            ['WIA: schatting op functies', 'ARBEIDSKUNDIG_ONDERZOEK'],
  'wia.schatting_zonder_functies': ['WIA: schatting zonder functies', 120],
  'wia.praktisch':            ['WIA: praktisch beoordelen op feitelijke verdiensten', 120],
  'wia.zestig_plus':          ['WIA: vereenvoudigde beoordeling 60-plus', 120],
  'wia.recht':                ['WIA: recht, duur, hoogte en toerekening vaststellen', 'RECHT_VASTSTELLEN'],
  'wia.geen_recht':           ['WIA: vaststellen dat er geen recht is', 45],
  'wia.controle':             ['WIA: vaststelling controleren (vier ogen)', 'VASTSTELLING_CONTROLEREN'],
  'wia.toekenning':           ['WIA-besluit: toekenning', 'BESLUIT'],
  'wia.afwijzing':            ['WIA-besluit: afwijzing', 30],
} as const satisfies Record<string, Rij>;

/* prettier-ignore */
export const HERBEOORDELING = {
  'herbeoordeling.vraag':     ['Verzoek om herbeoordeling registreren', 15],
  'herbeoordeling.intern':    ['Verzoek van UWV om herbeoordeling registreren', 10],
  'herbeoordeling.professioneel': ['Professionele herbeoordeling registreren', 10],
  'herbeoordeling.plannen':   ['Dag van de herbeoordeling bepalen', 'HERBEOORDELING_PLANNEN'],
  'herbeoordeling.verzetten': ['Herbeoordeling verzetten', 10],
  'herbeoordeling.beginnen':  ['Herbeoordeling eerder beginnen', 10],
  'herbeoordeling.intake':    ['Verzoek om herbeoordeling beoordelen', 30],
  'herbeoordeling.fml':       ['Herbeoordeling: belastbaarheid met FML', 150, { AIOS: 180, ANIOS: 210 }],
  'herbeoordeling.gbm':       ['Herbeoordeling: geen benutbare mogelijkheden', 105, { AIOS: 135, ANIOS: 150 }],
  'herbeoordeling.schatting': ['Herbeoordeling: schatting op functies', 210],
  'herbeoordeling.schatting_zonder_functies': ['Herbeoordeling: schatting zonder functies', 105],
  'herbeoordeling.ongewijzigd': ['Herbeoordeling: ongewijzigd recht vaststellen', 40],
  'herbeoordeling.gewijzigd': ['Herbeoordeling: gewijzigd recht vaststellen', 60],
  'herbeoordeling.controle':  ['Herbeoordeling controleren (vier ogen)', 20],
  'herbeoordeling.besluit_ongewijzigd': ['Besluit op herbeoordeling: ongewijzigd', 15],
  'herbeoordeling.besluit_gewijzigd': ['Besluit op herbeoordeling: gewijzigd', 25],
} as const satisfies Record<string, Rij>;

/* prettier-ignore */
export const DESKUNDIGENOORDEEL = {
  'do.vraag_werkgever':       ['Vraag van een werkgever registreren', 15],
  'do.vraag_werknemer':       ['Vraag van een werknemer registreren', 15],
  'do.intake':                ['Vraag om een oordeel beoordelen', 30],
  'do.instemming':            ['Instemming van de werknemer vragen', 'INSTEMMING_VRAGEN'],
  'do.medisch':               ['Deskundigenoordeel: medisch oordeel', 105, { AIOS: 120, ANIOS: 135 }],
  'do.arbeidskundig':         ['Deskundigenoordeel: arbeidskundig oordeel', 'ARBEIDSKUNDIG_OORDEEL'],
  'do.controle':              ['Deskundigenoordeel controleren (vier ogen)', 15],
  'do.verzenden':             ['Deskundigenoordeel verzenden', 'OORDEEL_VERZENDEN'],
} as const satisfies Record<string, Rij>;

/* prettier-ignore */
export const PARTICIPATIEWET = {
  'pw.banenafspraak_aanvraag': ['Aanvraag indicatie banenafspraak registreren', 15],
  'pw.arbeidsvermogen_aanvraag': ['Aanvraag beoordeling arbeidsvermogen registreren', 15],
  'pw.beschut_werk_verzoek':  ['Verzoek om advies beschut werk registreren', 15],
  'pw.intake':                ['Aanvraag Participatiewet beoordelen', 30],
  'pw.medisch':               ['Participatiewet: medisch oordeel', 105, { AIOS: 120, ANIOS: 135 }],
  'pw.banenafspraak':         ['Indicatie banenafspraak beoordelen', 90],
  'pw.arbeidsvermogen':       ['Arbeidsvermogen beoordelen', 150],
  'pw.beschut_werk':          ['Advies beschut werk opstellen', 120],
  'pw.controle':              ['Participatiewet: controleren (vier ogen)', 15],
  'pw.besluit_banenafspraak': ['Besluit indicatie banenafspraak', 20],
  'pw.besluit_arbeidsvermogen': ['Besluit arbeidsvermogen', 25],
  'pw.advies':                ['Advies beschut werk uitbrengen', 'ADVIES_UITBRENGEN'],
} as const satisfies Record<string, Rij>;
