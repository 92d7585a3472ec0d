import type { GegevensSchema } from '../form/schema';
import { AANVRAGERS, WET_SOORTEN } from './vraag-schemas';

const datum = (title: string, over: GegevensSchema = {}): GegevensSchema => ({
  type: 'string',
  format: 'datum',
  title,
  'x-vandaag': false,
  ...over,
});
const keuze = (title: string, labels: Record<string, string>, over: GegevensSchema = {}): GegevensSchema => ({
  type: 'string',
  title,
  enum: Object.keys(labels),
  'x-labels': labels,
  ...over,
});

export const BEHANDELINGEN: Record<string, string> = {
  GEWOON: 'zonder medisch of arbeidskundig oordeel',
  MEDISCH_ARBEIDSKUNDIG: 'medisch of arbeidskundig',
  EXTERNE_DESKUNDIGE: 'met een externe deskundige',
};

export const BEZWAAR_GRONDEN: Record<string, string> = {
  AWB_4_15_1A: 'verzuim te herstellen (Awb 7:10 lid 2)',
  AWB_4_15_1B: 'informatie uit het buitenland gevraagd (Awb 7:14 jo 4:15 lid 1b)',
  AWB_4_15_2B: 'vertraging toe te rekenen aan de indiener (Awb 7:14 jo 4:15 lid 2b)',
  AWB_4_15_2C: 'overmacht (Awb 7:14 jo 4:15 lid 2c)',
};

/** The body of POST /v1/bezwaarberekeningen as a form. */
export const bezwaarSchema: GegevensSchema = {
  type: 'object',
  required: ['soort', 'bekendmakingDatum'],
  properties: {
    soort: keuze('Soort', WET_SOORTEN),
    bekendmakingDatum: datum('Besluit bekendgemaakt op', { 'x-vandaag': true }),
    geneeskundig: {
      type: 'boolean',
      title: 'Gaat over een medisch oordeel over (on)geschiktheid',
      description: 'Dan is de bezwaartermijn twee weken (ZW 75j en 75k).',
      'x-bij': { veld: 'soort', is: 'ZW', mag: true },
    },
    behandeling: keuze('Heroverweging', BEHANDELINGEN),
    ontvangenDatum: datum('Bezwaarschrift ontvangen op'),
    verzondenDatum: datum('Ter post bezorgd op', { description: 'Awb 6:9 lid 2.' }),
    opschortingen: {
      type: 'array',
      title: 'Opschortingen',
      items: {
        type: 'object',
        title: 'Opschorting',
        required: ['grond', 'verzoekDatum'],
        properties: {
          grond: keuze('Grond', BEZWAAR_GRONDEN),
          verzoekDatum: datum('Gevraagd of meegedeeld op'),
          hersteltermijnDatum: datum('Gestelde termijn tot en met'),
          hersteldDatum: datum('Hersteld of geëindigd op'),
        },
      },
    },
    verdagingen: {
      type: 'array',
      title: 'Verdaging',
      description: 'Een keer, ten hoogste zes weken (Awb 7:10 lid 3).',
      maxItems: 1,
      items: {
        type: 'object',
        title: 'Verdaging',
        required: ['mededelingDatum', 'weken'],
        properties: {
          mededelingDatum: datum('Mededeling verzonden op'),
          weken: { type: 'integer', title: 'Weken', minimum: 1, maximum: 6 },
        },
      },
    },
    uitstel: {
      type: 'array',
      title: 'Verder uitstel met instemming',
      items: {
        type: 'object',
        title: 'Uitstel',
        required: ['instemmingDatum', 'totDatum'],
        properties: {
          instemmingDatum: datum('Schriftelijke instemming van'),
          totDatum: datum('Beslissen uiterlijk op'),
        },
      },
    },
  },
};

/** The body of POST /v1/dwangsomberekeningen as a form. */
export const dwangsomSchema: GegevensSchema = {
  type: 'object',
  required: ['soort', 'uiterlijkeBeslisdatum', 'ingebrekestellingDatum'],
  properties: {
    soort: keuze('Soort', WET_SOORTEN),
    over: keuze('Te laat beslist op', { AANVRAAG: 'De aanvraag', BEZWAAR: 'Het bezwaar' }),
    aanvrager: keuze('Aanvrager', AANVRAGERS),
    uiterlijkeBeslisdatum: datum('Laatste dag van de beslistermijn'),
    ingebrekestellingDatum: datum('Ingebrekestelling ontvangen op'),
    verzondenDatum: datum('Ingebrekestelling verzonden op'),
    besluitDatum: datum('Besluit bekendgemaakt op'),
    peilDatum: datum('Geteld tot en met', {
      description: 'Zonder besluit en zonder deze dag tellen alle 42 dagen.',
    }),
    aanvragers: { type: 'integer', title: 'Aantal aanvragers', minimum: 1, maximum: 1000 },
  },
};
