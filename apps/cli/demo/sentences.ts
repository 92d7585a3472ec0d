/** What people write in the demo. Invented, and general enough to fit whatever the story turns out to be. */
export const ONTBREKEND = [
  'Handtekening op het aanvraagformulier',
  'Re-integratieverslag met het oordeel van de werknemer',
  'Loonstroken van de laatste twaalf maanden',
  'Actueel oordeel van de bedrijfsarts',
  'Medische vragenlijst',
];
export const RIV_GOED = [
  'Spoor 1 en spoor 2 zijn tijdig ingezet en geëvalueerd.',
  'Passend werk in opbouw aangeboden; geen re-integratiekans gemist.',
  'De inspanningen zijn in redelijkheid voldoende geweest.',
];
export const RIV_TEKORT = [
  'Spoor 2 is niet ingezet hoewel terugkeer bij de eigen werkgever niet te verwachten was.',
  'Gedurende zeven maanden is geen passend werk onderzocht, zonder deugdelijke grond.',
];
export const INFORMATIE = {
  vraag: [
    'Beloop, huidige behandeling en verwachting',
    'Uitslagen van aanvullend onderzoek',
    'Ontslagbrief en vervolgbehandeling',
  ],
  inhoud: [
    'Brief ontvangen en toegevoegd aan het medisch dossier.',
    'Uitslagen ontvangen; beloop stabiel.',
    'Behandeling loopt nog, evaluatie over drie maanden.',
  ],
};
export const OPDRACHTEN = [
  'Anamnese afnemen en dagverhaal uitwerken; geen oordeel over beperkingen.',
  'Voorbereiden van het spreekuur: beloop, behandeling en dagbesteding in kaart.',
  'Telefonisch contact met cliënt over veranderingen sinds de probleemanalyse.',
];
export const VERSLAGEN = [
  'Anamnese en dagverhaal uitgewerkt; cliënt herkent zich in het verslag.',
  'Cliënt gesproken; beloop en behandeling beschreven, vragen voor het spreekuur toegevoegd.',
  'Dossier doorgenomen en contact gehad; ontbrekende informatie is aangevuld.',
];
export const MEDISCH = [
  'Op spreekuur gezien; bevindingen sluiten aan bij de informatie van de behandelend sector.',
  'Consistent beeld uit anamnese, onderzoek en dossier; beperkingen plausibel en toetsbaar.',
  'Beoordeling op dossier en videospreekuur, navolgbaar onderbouwd.',
];
export const BEPERKINGEN = [
  {
    rubriek: 'PERSOONLIJK',
    item: 'Vasthouden van de aandacht',
    mate: 'BEPERKT',
    toelichting: 'Niet langer dan een half uur aaneen.',
  },
  {
    rubriek: 'PERSOONLIJK',
    item: 'Herinneren',
    mate: 'BEPERKT',
    toelichting: 'Aangewezen op geheugensteun.',
  },
  {
    rubriek: 'SOCIAAL',
    item: 'Omgaan met conflicten',
    mate: 'BEPERKT',
    toelichting: 'Geen rechtstreeks contact met boze klanten.',
  },
  { rubriek: 'OMGEVING', item: 'Koude', mate: 'BEPERKT', toelichting: 'Niet werken onder 10 graden.' },
  {
    rubriek: 'DYNAMISCH',
    item: 'Tillen of dragen',
    mate: 'STERK_BEPERKT',
    toelichting: 'Tot ongeveer 5 kg.',
  },
  { rubriek: 'DYNAMISCH', item: 'Duwen of trekken', mate: 'BEPERKT', toelichting: 'Tot ongeveer 10 kgf.' },
  {
    rubriek: 'STATISCH',
    item: 'Staan tijdens het werk',
    mate: 'BEPERKT',
    toelichting: 'Een kwartier aaneen, vier uur per dag.',
  },
  { rubriek: 'STATISCH', item: 'Zitten tijdens het werk', mate: 'BEPERKT', toelichting: 'Een uur aaneen.' },
  {
    rubriek: 'WERKTIJDEN',
    item: 'Werken in de nacht',
    mate: 'STERK_BEPERKT',
    toelichting: 'Regelmaat is noodzakelijk.',
  },
] as const;
export const ARBEIDSKUNDIG = [
  'Drie passende functies geduid; signaleringen toegelicht en besproken.',
  'Eigen werk vergeleken met de belastbaarheid en functies geselecteerd.',
  'Maatman vastgesteld op het loon in de vier aangiftetijdvakken voor uitval.',
];
export const CONTROLE = [
  'Dagloon wijkt af van de polisadministratie.',
  'Toerekening aan de verkeerde werkgever.',
  'Duur van de loongerelateerde uitkering klopt niet met het arbeidsverleden.',
  'Ingangsdatum en toelichting spreken elkaar tegen.',
];
export const HERSTEL_GEZIEN = [
  'Spoor 2 is alsnog ingezet en geëvalueerd; de tekortkoming is hersteld.',
  'Passend werk is onderzocht en aangeboden; de tekortkoming is hersteld.',
];
export const ZW = {
  recht: [
    'Verzekerd op de eerste ziektedag; dagloon volgt uit de polisadministratie.',
    'Dienstverband geëindigd tijdens de ziekte; recht vastgesteld.',
  ],
  terug: ['Dagloon wijkt af van de polisadministratie.', 'Ingangsdatum klopt niet met de wachtdagen.'],
  langdurig: [
    'Herstel binnen dertien weken is niet te verwachten.',
    'Na twee contacten nog geen uitzicht op hervatting.',
  ],
  intake: [
    'Tien jaar productiewerk, laatst via een uitzendbureau; geen eerder traject.',
    'Wisselende dienstverbanden in de zorg; eerder een kort traject afgerond.',
  ],
  navraag: [
    'Cliënt dient de aanvraag deze week in.',
    'Aanvraag was blijven liggen; formulier opnieuw gestuurd.',
  ],
  hersteld: [
    'Belastbaarheid past weer bij het laatste eigen werk.',
    'Onderzoek laat geen beperkingen meer zien.',
  ],
};
export const PLAN = {
  doel: ['Terugkeer in eigen soort werk', 'Passend werk voor halve dagen', 'Oriëntatie op ander werk'],
  activiteit: [
    'Dagelijks bewegen en opbouwen',
    'Sollicitatietraining volgen',
    'Vrijwilligerswerk voor twee dagdelen',
  ],
  begeleiding: ['Elke zes weken voortgang bespreken', 'Werkplekken zoeken', 'Contact met het Werkbedrijf'],
  terugblik: [
    'Plan loopt volgens afspraak.',
    'Opbouw gaat langzamer dan gedacht.',
    'Doelen gehaald tot nu toe.',
  ],
};
export const EZWB = {
  wel: ['Mogelijkheden in passend werk; uitstroom te verwachten.', 'Opbouw in werk; beoordeling heeft zin.'],
  geen: [
    'Behandeling loopt nog; geen uitstroom te verwachten.',
    'Geen uitzicht op werk binnen afzienbare tijd.',
  ],
  uitkomst: [
    'Uitkomst volgt uit oordeel en schatting.',
    'Vastgesteld volgens rapport van arts en arbeidsdeskundige.',
  ],
};
export const OORDEEL = {
  arbeidskundig: [
    'Werkplek bezocht en taken vergeleken met de mogelijkheden.',
    'Dossier en gesprekken met beide partijen.',
  ],
  planning: ['Eindpunt van het traject nadert later dan gedacht.', 'Op verzoek van cliënt na de vakantie.'],
  vervalt: ['Situatie is ongewijzigd; herbeoordeling voegt niets toe.'],
};
