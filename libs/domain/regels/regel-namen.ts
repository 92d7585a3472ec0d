type Naam = readonly [onderwerp: string, naam: string];

const per = (onderwerp: string, namen: Record<string, string>): Record<string, Naam> =>
  Object.fromEntries(Object.entries(namen).map(([sleutel, naam]) => [sleutel, [onderwerp, naam]]));

const DRIE = ['', ', medisch of arbeidskundig', ', met externe deskundige'];
const bezwaar = (wet: string, naam: string): Record<string, string> =>
  Object.fromEntries(
    ['', '.medisch_arbeidskundig', '.externe_deskundige'].map((rest, index) => [
      `bezwaar.${wet}${rest}`,
      `Beslissen op bezwaar ${naam}${DRIE[index]}`,
    ]),
  );

/** What each sleutel is called on the floor, under the subject it is looked for. Terms of a soort are called by it. */
export const NAMEN: Readonly<Record<string, Naam>> = {
  ...per('Beslistermijnen', {
    'term.herbeoordeling_ambtshalve': 'Beslistermijn herbeoordeling uit eigen beweging',
    'term.externe_deskundige': 'Verlenging voor een externe deskundige',
    'term.verzekerd_zijn_wia': 'Beslissen over verzekerd zijn, WIA',
    'term.verzekerd_zijn_zw': 'Beslissen over verzekerd zijn, Ziektewet',
    'term.aanvulling_buiten_behandeling': 'Buiten behandeling stellen na de hersteltermijn',
    'norm.herbeoordeling_intern': 'Streefdatum herbeoordeling op verzoek van UWV',
  }),
  ...per('Ziektewet en EZWb', {
    'zw.ziekmelding_client': 'Ziekmelding door de cliënt',
    'zw.aangifte_flex': 'Aangifte door de werkgever, flex',
    'zw.aangifte_zes_weken': 'Aangifte bij zwangerschap, orgaandonatie en no-riskpolis',
    'zw.aangifte_eigenrisicodrager': 'Aangifte door de eigenrisicodrager',
    'zw.aangifte_29d': 'Aangifte na dertien weken',
    'zw.probleemanalyse': 'Probleemanalyse',
    'zw.plan_van_aanpak': 'Plan van aanpak',
    'zw.tweede_lijn': 'Overgang naar de tweede lijn',
    'zw.herijking': 'Herijking',
    'zw.melding_werkgever': '42e-weeksmelding',
    'zw.eerstejaarsevaluatie': 'Eerstejaarsevaluatie',
    'zw.tweede_ziektejaar': 'Toetsing in het tweede ziektejaar',
    'zw.maximum': 'Langste duur van het ziekengeld',
    'zw.maximum_aow': 'Langste duur van het ziekengeld na de AOW-leeftijd',
    samentelling: 'Onderbreking die samengeteld wordt',
    'ezwb.screening': 'Screening EZWb',
    'ezwb.oproep': 'Oproep EZWb',
    'ezwb.toets': 'Toetsdatum EZWb',
    'ezwb.grens': 'Grens van de EZWb',
    'ezwb.uitloop': 'Uitloop na de EZWb',
    'aow.leeftijd': 'AOW-leeftijd',
  }),
  ...per('Wachttijd en WIA-aanvraag', {
    'wia.wachttijd': 'Wachttijd',
    'wia.uwv_kennisgeving': 'Brief over de WIA-aanvraag',
    'wia.reintegratieverslag': 'Re-integratieverslag',
    'wia.aanvraag_uiterlijk': 'WIA-aanvraag uiterlijk',
    'wia.verkort_vanaf': 'Verkorte wachttijd aanvragen vanaf',
    'wia.verkort_uiterlijk': 'Verkorte wachttijd aanvragen tot en met',
    'wia.verkort_minimum': 'Kortste verkorte wachttijd',
    'wia.verkort_na_aanvraag': 'Verkorte wachttijd na de aanvraag',
    'loonsanctie.uiterlijk': 'Loonsanctie uiterlijk opleggen',
    'loonsanctie.maximum': 'Langste loonsanctie',
  }),
  ...per('Schatting', {
    'schatting.functies': 'Functies die nodig zijn',
    'schatting.arbeidsplaatsen': 'Arbeidsplaatsen per functie',
    'schatting.gegevens': 'Leeftijd van de gegevens over functies',
    'schatting.arbeidsduur': 'Volledige arbeidsduur',
    'wia.ondergrens': 'Ondergrens van de WIA',
    'wia.volledig': 'Volledig arbeidsongeschikt',
    'wia.klassen': 'Klassen van de WGA',
    '60plus': 'Vereenvoudigde beoordeling 60-plus',
    '60plus.leeftijd': 'Leeftijd voor 60-plus',
    praktisch_beoordelen: 'Praktisch beoordelen',
    'praktisch_beoordelen.grens': 'Grens bij praktisch beoordelen',
  }),
  ...per('Uitkering', {
    'wia.vervolguitkering': 'Vervolguitkering per klasse',
    'iva.uitkering': 'IVA-uitkering',
    'wga.uitkering': 'WGA-uitkering',
    'wga.uitkering_hoog': 'WGA: duur van het hoge percentage',
    'wga.uitloop': 'Uitloop bij einde van de WGA',
    'wga.uitloop_verdienend': 'Uitloop voor wie meer dan 65% verdient',
    'lgu.minimum': 'Kortste loongerelateerde uitkering',
    'lgu.maximum': 'Langste loongerelateerde uitkering',
    'lgu.halve_maand_boven': 'Arbeidsverleden dat voor een halve maand telt',
    'voorschot.kwijtschelden': 'Voorschot kwijtschelden',
  }),
  ...per('Bezwaar', {
    'bezwaar.indienen': 'Bezwaar maken',
    'bezwaar.indienen_zw_geneeskundig': 'Bezwaar maken, geneeskundig oordeel Ziektewet',
    ...bezwaar('wia', 'WIA'),
    ...bezwaar('zw', 'Ziektewet'),
    ...bezwaar('wajong', 'Wajong'),
    'bezwaar.awb': 'Beslissen op bezwaar zonder bijzondere termijn',
    'bezwaar.verdaging': 'Verdagen van het besluit op bezwaar',
  }),
  ...per('Dwangsom en rechter', {
    'dwangsom.dag': 'Dwangsom per dag',
    'dwangsom.maximum': 'Hoogste dwangsom',
    'dwangsom.tijdvak': 'Dagen per bedrag',
    'dwangsom.dagen': 'Dagen waarover een dwangsom loopt',
    'dwangsom.wachttijd': 'Wachten na de ingebrekestelling',
    'dwangsom.wachttijd_atw': 'Termijnenwet op de twee weken',
    'dwangsom.beslissing': 'Besluit over de dwangsom',
    'dwangsom.terugvordering': 'Terugvordering van een dwangsom',
    'dwangsom.wia_afgeschaft': 'Dwangsom WIA afgeschaft',
    'rechter.dwangsom_dag': 'Dwangsom van de rechter per dag',
    'rechter.dwangsom_maximum': 'Hoogste dwangsom van de rechter',
    'rechter.beslistermijn': 'Beslissen na uitspraak',
  }),
  ...per('Vergoedingen', {
    'vergoeding.deskundigenoordeel_werknemer': 'Deskundigenoordeel, werknemer',
    'vergoeding.deskundigenoordeel_werkgever': 'Deskundigenoordeel, werkgever',
  }),
};
