import type { Datum } from '../termijnen/datum';
import type { KpiDefinitie, KpiNaam, KpiVersie } from './definitie';
import { TIJDIGHEID_DELEN, WACHTEND_DELEN, WIA_VANGNET, ZIEKTEWET } from './onderdelen';

/** The first version holds for everything that was ever counted. */
const ALTIJD = '2006-01-01' as Datum;
const eerste = (rest: Omit<KpiVersie, 'versie' | 'vanDatum'>): [KpiVersie] => [
  { versie: 1, vanDatum: ALTIJD, ...rest },
];
const namen = (delen: readonly { naam: string; label: string }[]) =>
  delen.map(({ naam, label }) => ({ naam, label }));
const landelijk = (waarde: number, paragraaf: string) => ({
  waarde,
  bron: `landelijke norm, evaluatie ${paragraaf}`,
});

const PRODUCTIVITEIT: KpiDefinitie = {
  naam: 'productiviteit',
  label: 'Productiviteit',
  resultaatgebied: 'KWANTITEIT',
  categorie: 'PRODUCTIE',
  eenheid: 'PROCENT',
  richting: 'HOGER_BETER',
  teltIn: { teller: 'norm-uren', noemer: 'contracturen' },
  versies: eerste({
    formule: '(som van handelingen × normtijd per functie, als fte) / (bruto fte van het team) × 100',
    populatie: 'Alle getelde handelingen van het team in de periode, van alle functies',
    bron: 'Evaluatie 3.3 en Bijlage I, Productiviteit',
    lezing:
      'Bruto fte: niet verminderd met opleiding, praktijkbegeleiding en taakdelegatie, zoals Bijlage I zegt. Netto staat ernaast als variant.',
  }),
  varianten: [
    { naam: 'bruto', label: 'Tegenover bruto fte', toelichting: 'De lezing van Bijlage I.' },
    {
      naam: 'netto',
      label: 'Tegenover netto fte',
      toelichting:
        'Zonder de uren voor opleiding en neventaken; geen lezing van de evaluatie, wel eerlijker tussen teams met veel aiossen.',
    },
  ],
  onderdelen: [],
  norm: landelijk(100, '3.3'),
  districtMagAfwijken: false,
};

const PRODUCTIE_PER_ARTS: KpiDefinitie = {
  naam: 'productie-per-arts',
  label: 'Productie per arts',
  resultaatgebied: 'KWANTITEIT',
  categorie: 'PRODUCTIE',
  eenheid: 'PROCENT',
  richting: 'HOGER_BETER',
  teltIn: { teller: 'norm-uren', noemer: 'contracturen van artsen, met aios en anios' },
  versies: eerste({
    formule: '(productie in norm-fte) / (bruto fte verzekeringsartsen, met aios en anios) × 100',
    populatie:
      'De productie van artsen, verpleegkundigen, secretaresses en overig medisch personeel in de periode',
    bron: 'Evaluatie 3.4 en Bijlage I, Productiviteit',
    lezing:
      'Bijlage I telt de productie van het hele team; met tabel 3.1 geeft dat 405% (SMC) en 379% (SMZ), terwijl ongeveer 150% en 130% is gepubliceerd. Alleen het medische deel geeft 157% en 129%. Daarom is dat de standaard en staat het hele team ernaast.',
  }),
  varianten: [
    {
      naam: 'medisch',
      label: 'Medische productie',
      toelichting: 'Reproduceert de gepubliceerde cijfers: 157% en 129%.',
    },
    {
      naam: 'alles',
      label: 'Productie van het hele team',
      toelichting: 'De letterlijke lezing van Bijlage I: 405% en 379%.',
    },
  ],
  onderdelen: [],
  norm: null,
  districtMagAfwijken: false,
};

const TIJDIGHEID: KpiDefinitie = {
  naam: 'tijdigheid',
  label: 'Tijdigheid',
  resultaatgebied: 'KWANTITEIT',
  categorie: 'TIJDIGHEID',
  eenheid: 'PROCENT',
  richting: 'HOGER_BETER',
  teltIn: { teller: 'beslissingen op tijd', noemer: 'beslissingen' },
  versies: eerste({
    formule:
      '(beslist op of vóór de uiterlijke beslisdatum) / (alle beslissingen) × 100, som over som van de vier delen',
    populatie:
      'Eerste beslissingen in de periode: WIA-claims, vraaggestuurde herbeoordelingen, deskundigenoordelen zonder ontslag en banenafspraak. Niet: EZWb, Ziektewet, bezwaar, beschut werk, en wat is ingetrokken of geannuleerd',
    bron: 'Evaluatie 3.5 en Bijlage I, Tijdigheid',
    lezing:
      'Som over som, geen gemiddelde van percentages. Bij de Participatiewet telt alleen de banenafspraak (Bijlage I); 3.5 noemt alle beoordelingen, dat is een variant. Ontslag valt uit teller én noemer. Een nieuw besluit na heropening telt niet nog eens: over de aanvraag was al beslist. Een beslissing hoort bij het team dat besliste.',
  }),
  varianten: [
    {
      naam: 'beslissend-team',
      label: 'Bij het team dat besliste',
      toelichting: 'Zoals gepubliceerd: wie te late dossiers overneemt, ziet zijn tijdigheid dalen (3.5).',
    },
    {
      naam: 'team-bij-verstrijken',
      label: 'Bij het team waar de termijn verstreek',
      toelichting: 'Een te laat besluit telt waar het te laat werd.',
    },
    {
      naam: 'participatiewet-ruim',
      label: 'Met alle beoordelingen Participatiewet',
      toelichting: 'De lezing van 3.5.',
    },
  ],
  onderdelen: namen(TIJDIGHEID_DELEN),
  norm: landelijk(85, '3.5'),
  districtMagAfwijken: false,
};

const WACHTEND: KpiDefinitie = {
  naam: 'wachtend',
  label: 'Wachtende cliënten',
  resultaatgebied: 'KWANTITEIT',
  categorie: 'WACHTENDE_CLIENTEN',
  eenheid: 'PROCENT',
  richting: 'LAGER_BETER',
  teltIn: { teller: 'open dossiers waarvan de termijn is verstreken', noemer: 'open dossiers' },
  versies: eerste({
    formule: '(open en termijn verstreken) / (alle open dossiers) × 100, op de laatste dag van de periode',
    populatie:
      'Open dossiers zonder besluit: WIA-claims, vraaggestuurde herbeoordelingen, deskundigenoordelen zonder ontslag en arbeidsvermogen',
    bron: 'Evaluatie 3.6 en Bijlage I, Wachtende cliënten',
    lezing:
      'Bijlage I zegt "nog niet verstreken" en deelt door de in behandeling genomen aanvragen; dan zou een lage score slecht zijn. 3.6, 3.1 en 3.8 tellen de verstreken termijnen onder alle wachtenden, en alleen dat past bij de norm van 10% en de gepubliceerde 58%. Op de laatste dag is een dossier niet te laat, de dag erna wel. Een termijn die stilstaat verstrijkt niet.',
  }),
  varianten: [
    {
      naam: 'verstreken',
      label: 'Termijn verstreken (3.6)',
      toelichting: 'Verstreken onder alle wachtenden.',
    },
    {
      naam: 'bijlage',
      label: 'Termijn nog niet verstreken (Bijlage I)',
      toelichting:
        'Open en nog niet verstreken, tegenover wat in de laatste twaalf maanden is ontvangen. Ter documentatie: de norm hoort er niet bij.',
    },
  ],
  onderdelen: namen(WACHTEND_DELEN),
  norm: landelijk(10, '3.6'),
  districtMagAfwijken: false,
};

const VERZUIMDUUR: KpiDefinitie = {
  naam: 'verzuimduur',
  label: 'Verzuimduur',
  resultaatgebied: 'KWANTITEIT',
  categorie: 'ZIEKTEWET_ARBO',
  eenheid: 'WEKEN',
  richting: 'LAGER_BETER',
  teltIn: { teller: 'dagen ziek', noemer: 'cliënten' },
  versies: eerste({
    formule: '(som van de dagen ziek) / 7 / (aantal cliënten)',
    populatie: 'Cliënten van wie de Ziektewet in de periode eindigde door herstel',
    bron: 'Evaluatie 3.7 en Bijlage I, Ziektewet-arbodienstverlening',
    lezing:
      'Gemeten in dagen (Bijlage I), getoond in weken omdat de norm dat is. Dagen waarop de cliënt tussendoor hersteld was, tellen niet; het eind telt in de maand waarin het vaststond, na de samentelling.',
  }),
  varianten: [{ naam: 'herstel', label: 'Geëindigd door herstel', toelichting: 'De lezing van Bijlage I.' }],
  onderdelen: [],
  norm: landelijk(45, '3.7'),
  districtMagAfwijken: true,
};

const AFWIJZINGEN: KpiDefinitie = {
  naam: 'afwijzingen-wia-vangnet',
  label: 'Afwijzingen WIA-vangnet',
  resultaatgebied: 'KWANTITEIT',
  categorie: 'ZIEKTEWET_ARBO',
  eenheid: 'PROCENT',
  richting: 'LAGER_BETER',
  teltIn: { teller: 'afwijzingen', noemer: 'beoordeelde WIA-aanvragen van vangnetters' },
  versies: eerste({
    formule: '(afgewezen WIA-aanvragen van vangnetters) / (beoordeelde WIA-aanvragen van vangnetters) × 100',
    populatie:
      'Eerste besluiten op WIA-aanvragen van vangnetters. Niet: ingetrokken, geannuleerd (ook omdat de Ziektewet eerder eindigde) en buiten behandeling gesteld',
    bron: 'Evaluatie 3.7 en Bijlage I, Ziektewet-arbodienstverlening',
    lezing:
      'De noemer is beperkt tot vangnetters; "totaal aantal WIA-aanvragen" (Bijlage I) zou het cijfer laten afhangen van hoeveel werkgevers er zijn. Wie uit de Ziektewet gaat vóór week 104 is geannuleerd, niet afgewezen.',
  }),
  varianten: [
    { naam: 'vangnet', label: 'Onder vangnetters', toelichting: 'Past bij de norm van 28%.' },
    {
      naam: 'alle-wia',
      label: 'Onder alle WIA-aanvragen',
      toelichting: 'De letterlijke noemer van Bijlage I.',
    },
  ],
  onderdelen: [],
  norm: landelijk(28, '3.7'),
  districtMagAfwijken: true,
};

const ZW_ARBO: KpiDefinitie = {
  naam: 'zw-arbo',
  label: 'Ziektewet-arbo',
  resultaatgebied: 'KWANTITEIT',
  categorie: 'ZIEKTEWET_ARBO',
  eenheid: 'PUNTEN',
  richting: 'LAGER_BETER',
  teltIn: { teller: 'punten', noemer: 'geen: de som van twee aandelen' },
  versies: eerste({
    formule: '(gemiddelde verzuimduur in dagen) / 728 × 100 + (percentage afwijzingen WIA-vangnet)',
    populatie: 'De populaties van verzuimduur en afwijzingen WIA-vangnet',
    bron: 'Evaluatie 3.7 en Bijlage I, Ziektewet-arbodienstverlening',
    lezing:
      'Bijlage I schrijft "weken / 104 weken × 7 dagen + percentage". Alleen als dagen / (104 × 7) zijn beide termen een aandeel: 45 weken en 28% geven 71,3 punten. De letterlijke lezing geeft 330,9, de derde 34,2; die staan ernaast.',
  }),
  varianten: [
    {
      naam: 'aandelen',
      label: 'Dagen / 728 + aandeel',
      toelichting: 'Beide termen een aandeel: 71,3 bij de norm.',
    },
    {
      naam: 'letterlijk',
      label: 'Weken / 104 × 7 + aandeel',
      toelichting: 'Zoals het er staat: 330,9 bij de norm.',
    },
    {
      naam: 'weken-over-dagen',
      label: 'Weken / (104 × 7) + aandeel',
      toelichting: 'Weken gedeeld door dagen: 34,2 bij de norm.',
    },
  ],
  onderdelen: namen([ZIEKTEWET, WIA_VANGNET]),
  norm: { waarde: 71.27, bron: 'volgt uit 45 weken en 28%, evaluatie 3.7' },
  districtMagAfwijken: true,
};

export const KPIS: Readonly<Record<KpiNaam, KpiDefinitie>> = {
  productiviteit: PRODUCTIVITEIT,
  'productie-per-arts': PRODUCTIE_PER_ARTS,
  tijdigheid: TIJDIGHEID,
  wachtend: WACHTEND,
  verzuimduur: VERZUIMDUUR,
  'afwijzingen-wia-vangnet': AFWIJZINGEN,
  'zw-arbo': ZW_ARBO,
};
