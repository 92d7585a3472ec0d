import type { Rij } from './handeling';

/** From ziekmelding to herstel: what the eerste lijn does. */
/* prettier-ignore */
export const EERSTE_LIJN = {
  'zw1.ziekmelding':          ['Ziekmelding registreren', 15],
  'zw1.ziektedag':            ['Eerste ziektedag vaststellen', 15],
  'zw1.recht':                ['Recht op ziekengeld vaststellen', 'ZW_RECHT'],
  'zw1.geen_recht':           ['Vaststellen dat er geen recht op ziekengeld is', 45],
  'zw1.controle':             ['Vaststelling van het ziekengeld controleren', 15],
  'zw1.besluit':              ['Besluit over het ziekengeld', 15],
  'zw1.afwijzing':            ['Afwijzing van het ziekengeld', 25],
  'zw1.langdurig':            ['Langdurig verzuim signaleren', 20],
  'zw1.herstel':              ['Hersteldmelding verwerken', 10],
  'zw1.hersteldverklaring':   ['Hersteld verklaren', 60],
  'zw1.weer_ziek':            ['Nieuwe ziekmelding samentellen', 15],
  'zw1.verlof':               ['Zwangerschaps- of bevallingsverlof verwerken', 15],
} as const satisfies Record<string, Rij>;

/** The begeleiding of who is ill for longer (evaluation Box 6.1). */
/* prettier-ignore */
export const TWEEDE_LIJN = {
  'zw2.intakegegevens':       ['Gegevens voor de intake verzamelen', 'INTAKEGEGEVENS'],
  'zw2.probleemanalyse':      ['Probleemanalyse: re-integratie mogelijk', 'PROBLEEMANALYSE', { AIOS: 105, ANIOS: 120 }],
  'zw2.probleemanalyse_nog_niet': ['Probleemanalyse: nog niet mogelijk', 75, { AIOS: 90, ANIOS: 105 }],
  'zw2.probleemanalyse_geen': ['Probleemanalyse: geen mogelijkheden', 75, { AIOS: 90, ANIOS: 105 }],
  'zw2.geen_mogelijkheden':   ['Cliënt zeggen dat er nu geen mogelijkheden zijn', 'GEEN_MOGELIJKHEDEN'],
  'zw2.plan':                 ['Plan van aanpak maken', 'PLAN_VAN_AANPAK'],
  'zw2.plan_bijgesteld':      ['Plan van aanpak bijstellen', 45],
  'zw2.evaluatie':            ['Plan van aanpak evalueren', 45],
  'zw2.herijking':            ['Herijken', 60],
  'zw2.stagnatie':            ['Stagnatie melden', 'MONITORING'],
  'zw2.vervolg':              ['Vervolg bepalen na stagnatie', 'VERVOLG_BEPALEN'],
  'zw2.traject_starten':      ['Re-integratietraject starten', 60],
  'zw2.traject_beeindigen':   ['Re-integratietraject beëindigen', 30],
  'zw2.melding_42_weken':     ['42e-weeksmelding verwerken', 10],
  'zw2.wia_navragen':         ['Navragen waar de WIA-aanvraag blijft', 'WIA_AANVRAAG_NAVRAGEN'],
} as const satisfies Record<string, Rij>;

/** The assessment after a year (evaluation Box 6.2). */
/* prettier-ignore */
export const EZWB = {
  'ezwb.beginnen':            ['EZWb beginnen vanuit de Ziektewet', 'EZWB_STARTEN'],
  'ezwb.registreren':         ['EZWb registreren', 15],
  'ezwb.toetsdatum':          ['Toetsdatum bepalen', 20],
  'ezwb.screening':           ['Screening: uitstroom te verwachten', 'EZWB_SCREENING'],
  'ezwb.screening_geen':      ['Screening: geen uitstroom te verwachten', 60],
  'ezwb.oproep':              ['Cliënt oproepen voor de EZWb', 'EZWB_OPROEP'],
  'ezwb.uitstel':             ['Beoordeling uitstellen: verdient al meer dan 65%', 20],
  'ezwb.weer_opnemen':        ['Beoordeling weer opnemen', 15],
  'ezwb.fml':                 ['EZWb: belastbaarheid met FML', 120, { AIOS: 150, ANIOS: 165 }],
  'ezwb.gbm':                 ['EZWb: geen benutbare mogelijkheden', 90, { AIOS: 105, ANIOS: 120 }],
  'ezwb.schatting':           ['EZWb: schatting op functies', 180],
  'ezwb.schatting_zonder_functies': ['EZWb: schatting zonder functies', 90],
  'ezwb.voortzetten':         ['Vaststellen dat het ziekengeld doorloopt', 45],
  'ezwb.beeindigen':          ['Einde van het ziekengeld vaststellen', 'EZWB_VASTSTELLEN'],
  'ezwb.controle':            ['EZWb controleren (vier ogen)', 'EZWB_CONTROLEREN'],
  'ezwb.besluit_voortzetten': ['EZWb-besluit: voortzetten', 'EZWB_BESLUIT'],
  'ezwb.besluit_beeindigen':  ['EZWb-besluit: beëindigen', 30],
} as const satisfies Record<string, Rij>;
