import type { GegevensSchema } from '../form/schema';
import { SOORT_KEUZES } from '../shell/soorten';

const datum = (title: string, over: GegevensSchema = {}): GegevensSchema => ({
  type: 'string',
  format: 'datum',
  title,
  'x-vandaag': false,
  ...over,
});
const euro = (title: string): GegevensSchema => ({ type: 'number', title, exclusiveMinimum: 0 });
const uren = (title: string): GegevensSchema => ({
  type: 'number',
  title,
  exclusiveMinimum: 0,
  maximum: 168,
});

export const OPSCHORTING_GRONDEN: Record<string, string> = {
  AWB_4_15_1A: 'aanvulling gevraagd (lid 1a)',
  AWB_4_15_1B: 'informatie uit het buitenland gevraagd (lid 1b)',
  AWB_4_15_2A: 'instemming van de aanvrager (lid 2a)',
  AWB_4_15_2B: 'vertraging toe te rekenen aan de aanvrager (lid 2b)',
  AWB_4_15_2C: 'overmacht (lid 2c)',
};

export const AANVRAGERS: Record<string, string> = {
  CLIENT: 'cliënt',
  WERKGEVER: 'werkgever',
  EIGENRISICODRAGER: 'eigenrisicodrager',
  UWV_INTERN: 'UWV',
};

/** Of these the law is computed too, though no dossier has them. */
export const WET_SOORTEN: Record<string, string> = { ...Object.fromEntries(SOORT_KEUZES), WAJONG: 'Wajong' };
export const TERMIJN_SOORTEN: Record<string, string> = {
  ...WET_SOORTEN,
  WIA_NA_LOONSANCTIE: 'WIA na loonsanctie',
  LOONSANCTIE_BEKORTING: 'Bekorting van een loonsanctie',
};

/** The body of POST /v1/termijnberekeningen as a form. */
export const termijnSchema: GegevensSchema = {
  type: 'object',
  required: ['soort', 'ontvangstDatum'],
  properties: {
    soort: {
      type: 'string',
      title: 'Soort',
      enum: Object.keys(TERMIJN_SOORTEN),
      'x-labels': TERMIJN_SOORTEN,
    },
    ontvangstDatum: datum('Aanvraag ontvangen op', { 'x-vandaag': true }),
    aanvrager: { type: 'string', title: 'Aanvrager', enum: Object.keys(AANVRAGERS), 'x-labels': AANVRAGERS },
    opschortingen: {
      type: 'array',
      title: 'Opschortingen',
      items: {
        type: 'object',
        title: 'Opschorting',
        required: ['grond', 'uitnodigingDatum'],
        properties: {
          grond: {
            type: 'string',
            title: 'Grond (Awb 4:15)',
            enum: Object.keys(OPSCHORTING_GRONDEN),
            'x-labels': OPSCHORTING_GRONDEN,
          },
          uitnodigingDatum: datum('Gevraagd of begonnen op'),
          aangevuldDatum: datum('Aangevuld of geëindigd op'),
        },
      },
    },
    verlengingen: {
      type: 'array',
      title: 'Verlengingen',
      items: {
        type: 'object',
        title: 'Verlenging',
        required: ['kennisgevingDatum'],
        properties: {
          kennisgevingDatum: datum('Kennisgeving verzonden op'),
          weken: { type: 'integer', title: 'Weken vanaf de ontvangst', minimum: 1, maximum: 104 },
          nieuweDatum: datum('Of: nieuwe datum'),
        },
      },
    },
  },
};

/** The body of POST /v1/schattingen as a form. */
export const schattingSchema: GegevensSchema = {
  type: 'object',
  required: ['wet', 'peilDatum', 'maatman'],
  properties: {
    wet: {
      type: 'string',
      title: 'Wet',
      enum: ['WIA', 'ZW'],
      'x-labels': { WIA: 'Wet WIA', ZW: 'Ziektewet (EZWb)' },
    },
    peilDatum: datum('Datum in geding', { 'x-vandaag': true }),
    maatman: {
      type: 'object',
      title: 'Maatman',
      required: ['uurloon', 'uren'],
      properties: { uurloon: euro('Loon per uur'), uren: uren('Uren per week') },
    },
    functies: {
      type: 'array',
      title: 'Functies',
      description: 'Ten minste drie, elk met ten minste drie arbeidsplaatsen (Schattingsbesluit 9).',
      maxItems: 100,
      items: {
        type: 'object',
        title: 'Functie',
        required: ['sbcCode', 'uurloon', 'arbeidsplaatsen'],
        properties: {
          sbcCode: { type: 'string', title: 'SBC-code', maxLength: 20 },
          uurloon: euro('Loon per uur'),
          arbeidsplaatsen: { type: 'integer', title: 'Arbeidsplaatsen', minimum: 0 },
          uren: uren('Uren per week'),
        },
      },
    },
    urenBelastbaar: {
      ...uren('Uren per week belastbaar'),
      minimum: 0,
      exclusiveMinimum: undefined,
      description: 'Leeg als er geen urenbeperking is.',
    },
    duurzaam: { type: 'boolean', title: 'Duurzaam arbeidsongeschikt' },
    geenBenutbareMogelijkheden: { type: 'boolean', title: 'Geen benutbare mogelijkheden' },
    geschiktVoorMaatgevendeArbeid: { type: 'boolean', title: 'Geschikt voor de maatgevende arbeid' },
    feitelijkUurloon: { type: 'number', title: 'Feitelijke verdiensten per uur', minimum: 0 },
    feitelijkeUren: {
      type: 'number',
      title: 'Feitelijke uren per week',
      minimum: 0,
      maximum: 168,
      description: 'De verdiensten worden dan over de uren van de maatman verdeeld.',
    },
  },
};

const periode = (title: string, extra: Record<string, GegevensSchema> = {}): GegevensSchema => ({
  type: 'object',
  title,
  required: ['vanDatum', 'totEnMetDatum'],
  properties: { vanDatum: datum('Van'), totEnMetDatum: datum('Tot en met'), ...extra },
});

/** The body of POST /v1/ziektewetkalenders as a form. */
export const kalenderSchema: GegevensSchema = {
  type: 'object',
  required: ['eersteZiektedagDatum'],
  properties: {
    eersteZiektedagDatum: datum('Eerste ziektedag', { 'x-vandaag': true }),
    geboorteDatum: datum('Geboortedatum', { description: 'Alleen nodig als de AOW-leeftijd in zicht is.' }),
    onderbrekingen: {
      type: 'array',
      title: 'Onderbrekingen',
      description: 'Korter dan vier weken wordt samengeteld (ZW 29 lid 5).',
      items: {
        type: 'object',
        title: 'Onderbreking',
        required: ['herstelDatum', 'ziekDatum'],
        properties: { herstelDatum: datum('Hersteld vanaf'), ziekDatum: datum('Weer ziek vanaf') },
      },
    },
    verlof: {
      type: 'array',
      title: 'Zwangerschaps- en bevallingsverlof',
      items: periode('Verlof', {
        oorzaakAnders: { type: 'boolean', title: 'Ziekte erna door een andere oorzaak' },
      }),
    },
    zonderZiekengeld: {
      type: 'array',
      title: 'Zonder ziekengeld na de EZWb',
      description: 'Telt niet mee voor de wachttijd (Wet WIA 23 lid 5).',
      items: periode('Periode'),
    },
  },
};
