import type { GegevensSchema } from '../form/schema';

/** The body of POST /v1/aanvragen as a form; the server checks every field again. */
export const aanvraagSchema: GegevensSchema = {
  type: 'object',
  required: ['soort', 'ontvangstDatum', 'client'],
  properties: {
    soort: {
      type: 'string',
      title: 'Soort aanvraag',
      enum: ['WIA_CLAIM'],
      default: 'WIA_CLAIM',
      'x-labels': { WIA_CLAIM: 'WIA-claim' },
    },
    ontvangstDatum: {
      type: 'string',
      format: 'datum',
      title: 'Ontvangen op',
      description: 'De dag waarop de aanvraag binnenkwam. Daar begint de beslistermijn.',
    },
    client: {
      type: 'object',
      title: 'Cliënt',
      required: ['bsn', 'naam', 'geboorteDatum', 'postcode'],
      properties: {
        bsn: { type: 'string', title: 'BSN', maxLength: 9 },
        naam: { type: 'string', title: 'Naam', description: 'Voorletters en achternaam.', maxLength: 200 },
        geboorteDatum: { type: 'string', format: 'datum', title: 'Geboortedatum', 'x-vandaag': false },
        postcode: { type: 'string', title: 'Postcode', maxLength: 7 },
      },
    },
    eersteZiektedagDatum: {
      type: 'string',
      format: 'datum',
      title: 'Eerste ziektedag',
      'x-vandaag': false,
    },
    vangnet: {
      type: 'boolean',
      title: 'Vangnet',
      description: 'Ja als er geen werkgever meer is die loon doorbetaalt.',
    },
    werkgever: {
      type: 'object',
      title: 'Werkgever',
      description: 'De werkgever bij het einde van de wachttijd; leeg bij vangnet.',
      required: ['naam'],
      properties: { naam: { type: 'string', title: 'Naam van de werkgever', maxLength: 200 } },
    },
    aanvrager: {
      type: 'string',
      title: 'Aanvrager',
      enum: ['CLIENT', 'WERKGEVER', 'EIGENRISICODRAGER', 'UWV_INTERN'],
      'x-labels': {
        CLIENT: 'cliënt',
        WERKGEVER: 'werkgever',
        EIGENRISICODRAGER: 'eigenrisicodrager',
        UWV_INTERN: 'UWV',
      },
    },
  },
};
