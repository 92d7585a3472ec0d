import type { Rij } from './handeling';

/* prettier-ignore */
export const BEZWAAR = {
  'bezwaar.ontvangen':        ['Bezwaar registreren', 20],
  'bezwaar.heroverweging':    ['Soort heroverweging bepalen', 15],
  'bezwaar.opschorten':       ['Termijn van het bezwaar opschorten', 10],
  'bezwaar.hervatten':        ['Termijn van het bezwaar hervatten', 10],
  'bezwaar.verdagen':         ['Beslissing op bezwaar verdagen', 15],
  'bezwaar.uitstel':          ['Uitstel met instemming vastleggen', 15],
  'bezwaar.ongegrond':        ['Beslissing op bezwaar: ongegrond', 'BEZWAAR'],
  'bezwaar.gegrond':          ['Beslissing op bezwaar: gegrond', 360],
  'bezwaar.niet_ontvankelijk': ['Beslissing op bezwaar: niet-ontvankelijk', 120],
  'bezwaar.ingetrokken':      ['Intrekking van het bezwaar verwerken', 20],
} as const satisfies Record<string, Rij>;

/** Everybody who is there gives the minutes of the client under discussion. */
/* prettier-ignore */
export const MDO = {
  'mdo.intake':               ['Multidisciplinaire intake houden', 'MDO_INTAKE'],
  'mdo.vragen':               ['Bespreking in het MDO vragen', 5],
  'mdo.begeleiding':          ['Cliënt in begeleiding bespreken', 10],
  'mdo.beoordeling':          ['Cliënt in beoordeling bespreken', 10],
} as const satisfies Record<string, Rij>;

/* prettier-ignore */
export const TAAKDELEGATIE = {
  'delegatie.opdracht':       ['Voorbereiding delegeren', 10],
  'delegatie.intrekken':      ['Delegatie intrekken', 5],
  'delegatie.voorbereiding_wia': ['WIA-onderzoek voorbereiden', 'VOORBEREIDING'],
  'delegatie.voorbereiding_ezwb': ['EZWb voorbereiden', 90],
  'delegatie.voorbereiding_herbeoordeling': ['Herbeoordeling voorbereiden', 105],
  'delegatie.voorbereiding_overig': ['Ander medisch onderzoek voorbereiden', 75],
  'delegatie.akkoord':        ['Voorbereiding beoordelen', 'VOORBEREIDING_BEOORDELEN'],
  'delegatie.terug':          ['Voorbereiding terugsturen', 20],
  'delegatie.contraseign':    ['Medisch oordeel contrasigneren', 'CONTRASEIGN'],
  'delegatie.contraseign_terug': ['Medisch oordeel terugsturen', 40],
  'delegatie.contraseign_probleemanalyse': ['Probleemanalyse contrasigneren', 20],
  'delegatie.probleemanalyse_terug': ['Probleemanalyse terugsturen', 30],
} as const satisfies Record<string, Rij>;

/* prettier-ignore */
export const TAAKONDERSTEUNING = {
  'informatie.vragen':        ['Medische informatie opvragen', 20],
  'informatie.rappel':        ['Rappel versturen', 5],
  'informatie.ontvangen':     ['Medische informatie verwerken', 15],
  'informatie.dossier':       ['Medisch dossier compleet maken', 'DOSSIERVORMING'],
  'informatie.dossier_zonder': ['Medisch dossier afronden zonder de gevraagde informatie', 45],
  'contact.telefonisch':      ['Contact: telefonisch', 20],
  'contact.beeldbellen':      ['Contact: beeldbellen', 30],
  'contact.kantoor':          ['Contact: op kantoor', 45],
  'contact.huisbezoek':       ['Contact: huisbezoek', 120],
  'contact.bericht':          ['Contact: schriftelijk of digitaal', 10],
  'contact.oproep':           ['Oproep versturen', 10],
} as const satisfies Record<string, Rij>;

/* prettier-ignore */
export const TERMIJNEN = {
  'termijn.opschorten':       ['Beslistermijn opschorten', 15],
  'termijn.hervatten':        ['Beslistermijn hervatten', 10],
  'termijn.verlengen':        ['Kennisgeving van verlenging', 15],
  'termijn.uitstel':          ['Uitstel meedelen', 15],
  'termijn.ingebrekestelling': ['Ingebrekestelling beoordelen', 20],
  'termijn.onredelijk_laat':  ['Ingebrekestelling onredelijk laat verklaren', 30],
  'termijn.dwangsom':         ['Dwangsom vaststellen', 'DWANGSOM_VASTSTELLEN'],
  'termijn.dwangsombetaling': ['Dwangsom laten betalen', 'DWANGSOM_BETALEN'],
  'termijn.dwangsom_terug':   ['Dwangsom terugvorderen', 30],
  'termijn.uitspraak':        ['Uitspraak over te laat beslissen verwerken', 30],
} as const satisfies Record<string, Rij>;

/* prettier-ignore */
export const ADMINISTRATIE = {
  'dossier.aanvulling_vragen': ['Aanvulling van de aanvraag vragen', 20],
  'dossier.aanvulling_ontvangen': ['Aanvulling verwerken', 'AANVULLING_BEWAKEN'],
  'dossier.zonder_aanvulling': ['Verder gaan zonder aanvulling', 15],
  'dossier.buiten_behandeling': ['Buiten behandeling stellen', 30],
  'dossier.bevinding':        ['Bevinding van een controle aanvaarden', 15],
  'dossier.voorstel':         ['Voorstel uit de klantreis beoordelen', 'VOORSTEL_BEOORDELEN'],
  'dossier.afspraak':         ['Taak afspreken', 5],
  'dossier.afspraak_gedaan':  ['Afgesproken taak uitvoeren', 20],
  'dossier.intrekking':       ['Intrekking van de aanvraag verwerken', 15],
  'dossier.annulering':       ['Dossier annuleren', 15],
  'dossier.overlijden':       ['Overlijden verwerken', 15],
  'dossier.verhuizing':       ['Verhuizing verwerken', 10],
  'dossier.heropenen':        ['Dossier heropenen', 20],
  'dossier.ontvangst':        ['Ontvangstdatum corrigeren', 10],
} as const satisfies Record<string, Rij>;
