/** The words of the calculators for what the server answers in codes. */
export const KLASSEN: Record<string, string> = {
  LT35: 'minder dan 35%',
  '35_45': '35 tot 45%',
  '45_55': '45 tot 55%',
  '55_65': '55 tot 65%',
  '65_80': '65 tot 80%',
  '80_100': '80 tot 100%',
  GT65: 'meer dan 65% van het maatmanloon',
  LE65: 'ten hoogste 65% van het maatmanloon',
};

export const UITKOMSTEN: Record<string, string> = {
  GEEN_RECHT_LT35: 'Geen recht: minder dan 35% arbeidsongeschikt',
  WGA_35_80: 'WGA 35-80%',
  WGA_80_100: 'WGA 80-100%',
  IVA: 'IVA',
  VOORTZETTEN_GBM: 'Ziekengeld loopt door: geen benutbare mogelijkheden',
  VOORTZETTEN_LE65: 'Ziekengeld loopt door: kan ten hoogste 65% verdienen',
  BEEINDIGEN_GT65: 'Ziekengeld eindigt: kan meer dan 65% verdienen',
};

export const GRONDEN: Record<string, string> = {
  GEEN_BENUTBARE_MOGELIJKHEDEN: 'geen benutbare mogelijkheden',
  MAATGEVENDE_ARBEID: 'geschikt voor de maatgevende arbeid',
  ZESTIG_PLUS: 'vereenvoudigde beoordeling 60-plus',
  FEITELIJKE_VERDIENSTEN: 'feitelijke verdiensten',
  FUNCTIES: 'functies',
  ARBEIDSKUNDIG_VOLLEDIG: 'te weinig functies: arbeidskundig volledig',
};

export const MOMENTEN: Record<string, string> = {
  ziekmelding: 'Ziekmelding door de cliënt',
  aangifteFlex: 'Ziekteaangifte door de werkgever (flex)',
  verkorteWachttijdVanaf: 'Verkorte wachttijd aan te vragen vanaf',
  probleemanalyse: 'Probleemanalyse',
  aangifteZesWeken: 'Ziekteaangifte door de werkgever (zes weken)',
  aangifteEigenrisicodrager: 'Ziekteaangifte door de eigenrisicodrager',
  planVanAanpak: 'Plan van aanpak',
  tweedeLijn: 'Overgang naar de tweede lijn',
  aangifte29d: 'Ziekteaangifte door de werkgever (no-risk)',
  herijking: 'Herijking',
  screeningEzwb: 'Screening EZWb',
  melding42Weken: '42e-weeksmelding',
  oproepEzwb: 'Oproep EZWb',
  tweedeHerijking: 'Tweede herijking',
  eerstejaarsevaluatie: 'Eerstejaarsevaluatie',
  toetsEzwb: 'Toetsdatum EZWb',
  eindeZiekengeldNaToets: 'Einde ziekengeld bij meer dan 65%',
  tweedeZiektejaar: 'Begin tweede ziektejaar',
  verkorteWachttijdUiterlijk: 'Verkorte wachttijd uiterlijk aan te vragen',
  derdeHerijking: 'Derde herijking',
  wiaBrief: 'Brief over de WIA-aanvraag',
  reIntegratieverslag: 'Re-integratieverslag',
  wiaAanvraag: 'WIA-aanvraag uiterlijk',
  loonsanctie: 'Loonsanctie uiterlijk',
  eindeZiekengeld: 'Einde ziekengeld',
  eindeWachttijd: 'Einde wachttijd',
  eindeLoonsanctie: 'Loonsanctie eindigt uiterlijk',
};

export const WIE: Record<string, string> = { CLIENT: 'cliënt', WERKGEVER: 'werkgever', UWV: 'UWV' };

const nl2 = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
export const bedrag = (n: number): string => `€ ${nl2.format(n)}`;
export const procent = (n: number): string => `${nl2.format(n)}%`;
