import type { Thema, Vragenlijst } from './vragenlijst';

/**
 * The Werkbelevingsonderzoek as asked from 8 May 2023 (evaluation, chapter 4 and Bijlage II): 39 questions, and one
 * more for who works in a SMC. Agreeing with a statement about werkdruk counts as low, so a high score is always good.
 */
// prettier-ignore
const THEMAS: readonly Thema[] = [
  {
    code: 'SMC',
    label: 'Werken in het SMC',
    onderdelen: [
      { code: 'SMC', label: 'Werken in het SMC', vragen: [
        { code: 'S1', tekst: 'Welk rapportcijfer geef je het werken in het SMC op dit moment?', antwoord: 'CIJFER' },
      ] },
    ],
  },
  {
    code: 'CLIENT',
    label: 'Cliënt centraal',
    onderdelen: [
      { code: 'CLIENT', label: 'Cliënt centraal', vragen: [
        { code: 'C1', tekst: 'Binnen mijn team staat de cliënt centraal', antwoord: 'EENS' },
        { code: 'C2', tekst: 'UWV maakt het voor mij mogelijk om rekening te houden met de wensen van de cliënt', antwoord: 'EENS' },
      ] },
    ],
  },
  {
    code: 'ORGANISATIE',
    label: 'Organisatie',
    onderdelen: [
      { code: 'WERKGEVERSCHAP', label: 'Werkgeverschap', vragen: [
        { code: 'O1', tekst: "De toekomstvisie van het werken in SMC's inspireert mij", antwoord: 'EENS' },
        { code: 'O2', tekst: 'Hoe waarschijnlijk is het dat je UWV als werkgever zou aanbevelen aan anderen?', antwoord: 'AANBEVELING' },
        { code: 'O3', tekst: 'Ik ben tevreden over UWV als organisatie', antwoord: 'EENS' },
        { code: 'O4', tekst: 'Ik voel dat ik gewaardeerd word door UWV', antwoord: 'EENS' },
        { code: 'O5', tekst: 'UWV gebruikt de ideeën en suggesties van medewerkers om te verbeteren', antwoord: 'EENS' },
      ] },
      { code: 'SAMENWERKING', label: 'Samenwerking', vragen: [
        { code: 'O6', tekst: 'Ik ervaar een goede samenwerking tussen de verschillende afdelingen binnen mijn divisie/directie', antwoord: 'EENS' },
      ] },
      { code: 'INFORMATIE', label: 'Informatievoorziening', vragen: [
        { code: 'O7', tekst: 'Over belangrijke zaken die met mijn werk te maken hebben, word ik op tijd geïnformeerd', antwoord: 'EENS' },
      ] },
    ],
  },
  {
    code: 'LEIDERSCHAP',
    label: 'Leiderschap',
    onderdelen: [
      { code: 'VERTROUWEN', label: 'Management vanuit vertrouwen', vragen: [
        { code: 'L1', tekst: 'Mijn direct-leidinggevenden geven mij voldoende vertrouwen bij de uitvoering van mijn werk', antwoord: 'EENS' },
        { code: 'L2', tekst: 'Mijn direct-leidinggevenden geven mij het gevoel dat ik fouten mag maken', antwoord: 'EENS' },
        { code: 'L3', tekst: 'Mijn direct-leidinggevenden vertrouwen erop dat ik mij volledig inzet', antwoord: 'EENS' },
      ] },
      { code: 'STEUN', label: 'Steun leidinggevende', vragen: [
        { code: 'L4', tekst: 'Ik kan mijn direct-leidinggevenden om hulp vragen als dat nodig is', antwoord: 'EENS' },
        { code: 'L5', tekst: 'Ik voel mij in mijn werk gewaardeerd door mijn direct-leidinggevenden', antwoord: 'EENS' },
      ] },
      { code: 'RELATIE', label: 'Relatie met uw leidinggevende', vragen: [
        { code: 'L6', tekst: 'Mijn direct-leidinggevenden en ik maken duidelijke afspraken over de resultaten die ik moet bereiken', antwoord: 'EENS' },
      ] },
      { code: 'STIMULANS', label: 'Leiderschap', vragen: [
        { code: 'L7', tekst: 'Mijn direct-leidinggevenden stimuleren me om mijn handelen vanuit verschillende invalshoeken te bekijken', antwoord: 'EENS' },
      ] },
    ],
  },
  {
    code: 'TEAM',
    label: 'Teamgericht werken',
    onderdelen: [
      { code: 'VERANDERVERMOGEN', label: 'Verandervermogen', vragen: [
        { code: 'T1', tekst: 'Wij zijn als team in staat ons continu aan te passen aan de veranderende omgeving', antwoord: 'EENS' },
      ] },
      { code: 'FUNCTIONEREN', label: 'Functioneren team', vragen: [
        { code: 'T2', tekst: 'We zijn als team trots op het werk dat we doen', antwoord: 'EENS' },
        { code: 'T3', tekst: 'Ons team vormt een eenheid om onze prestatiedoelen te kunnen bereiken', antwoord: 'EENS' },
        { code: 'T4', tekst: 'In mijn team bespreken we vaak de ideeën die we hebben over ons werk', antwoord: 'EENS' },
      ] },
      { code: 'DOELEN', label: 'Teamdoelstellingen', vragen: [
        { code: 'T5', tekst: 'Ik weet wat er van mij verwacht wordt om de teamdoelstellingen te behalen', antwoord: 'EENS' },
        { code: 'T6', tekst: 'Teamgericht samenwerken om doelen te halen wordt in mijn team tussen de teamleden goed toegepast', antwoord: 'EENS' },
        { code: 'T7', tekst: 'Mijn leidinggevenden faciliteren en begeleiden mijn team goed op het behalen van de doelstellingen', antwoord: 'EENS' },
      ] },
    ],
  },
  {
    code: 'INDIVIDU',
    label: 'Individuele medewerker',
    onderdelen: [
      { code: 'BEVLOGENHEID', label: 'Bevlogenheid', vragen: [
        { code: 'I1', tekst: 'Mijn werk inspireert me', antwoord: 'EENS' },
        { code: 'I2', tekst: 'Ik voel me gelukkig als ik intensief aan het werk ben', antwoord: 'EENS' },
        { code: 'I3', tekst: "Als ik 's ochtends wakker word, heb ik zin om aan het werk te gaan", antwoord: 'EENS' },
      ] },
      { code: 'PROACTIEF', label: 'Proactief gedrag', vragen: [
        { code: 'I4', tekst: 'Als er nieuwe ontwikkelingen zijn die mijn werk raken, ga ik hier snel in mee', antwoord: 'EENS' },
      ] },
      { code: 'VITALITEIT', label: 'Vitaliteit', vragen: [
        { code: 'I5', tekst: 'Mijn werk geeft mij energie', antwoord: 'EENS' },
      ] },
      { code: 'RUIMTE', label: 'Professionele ruimte', vragen: [
        { code: 'I6', tekst: 'Ik heb voldoende de ruimte om beslissingen te nemen in mijn werk', antwoord: 'EENS' },
        { code: 'I7', tekst: 'Ik heb in mijn werk voldoende ruimte voor eigen initiatieven', antwoord: 'EENS' },
        { code: 'I8', tekst: 'Ik neem initiatief wanneer ik ruimte voor verbetering zie', antwoord: 'EENS' },
      ] },
      { code: 'VEILIGHEID', label: 'Sociale veiligheid', vragen: [
        { code: 'I9', tekst: 'Op mijn werk durf ik mezelf te zijn', antwoord: 'EENS' },
        { code: 'I10', tekst: 'Op mijn werk durf ik voor mezelf op te komen', antwoord: 'EENS' },
        { code: 'I11', tekst: "Ik voel me veilig om collega's feedback te geven", antwoord: 'EENS' },
      ] },
      { code: 'ONTWIKKELING', label: 'Ontwikkeling', vragen: [
        { code: 'I12', tekst: 'Ik krijg voldoende mogelijkheden om vaardigheden te trainen die nodig zijn om mijn werk goed te kunnen doen', antwoord: 'EENS' },
      ] },
      { code: 'WERKDRUK', label: 'Werkdruk', vragen: [
        { code: 'W1', tekst: 'Ik heb vaak meer werk te doen dan ik aankan', antwoord: 'EENS_OMGEKEERD' },
        { code: 'W2', tekst: 'Ik moet regelmatig overwerken omdat ik mijn werk anders niet afkrijg', antwoord: 'EENS_OMGEKEERD' },
        { code: 'W3', tekst: 'Door de hoeveelheid werk kom ik vaak niet aan mijn pauzes toe', antwoord: 'EENS_OMGEKEERD' },
        { code: 'W4', tekst: 'Ik vind mijn werkdruk', antwoord: 'WERKDRUK' },
      ] },
    ],
  },
];

export const WERKBELEVING_2023: Vragenlijst = {
  bron: 'WERKBELEVING',
  versie: '2023',
  vanDatum: '2023-05-08' as Vragenlijst['vanDatum'],
  vindplaats: 'Evaluatie SMC, hoofdstuk 4 en Bijlage II',
  populaties: {},
  themas: THEMAS,
  kern: ['S1', 'O2', 'W4.te-hoog'],
};
