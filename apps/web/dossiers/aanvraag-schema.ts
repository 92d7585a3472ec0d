import type { GegevensSchema, Typed } from '../form/schema';
import { SOORT_KEUZES } from '../shell/soorten';

const keuze = (title: string, labels: Record<string, string>): GegevensSchema => ({
  type: 'string',
  title,
  enum: Object.keys(labels),
  'x-labels': labels,
});

const AANVRAGERS = {
  CLIENT: 'cliënt',
  WERKGEVER: 'werkgever',
  EIGENRISICODRAGER: 'eigenrisicodrager',
  UWV_INTERN: 'UWV',
};

/** What some soorten are asked beside the rest. Not needed to open the dossier: what is missing an act asks for. */
const GROEP: GegevensSchema = {
  ...keuze('Groep', {
    UITZENDKRACHT: 'Uitzendkracht met uitzendbeding (ZW 29 lid 2a)',
    NAWERKING: 'Ziek binnen vier weken na het einde van de verzekering (lid 2b)',
    EINDEDIENSTVERBANDER: 'Dienstverband geëindigd tijdens ziekte (lid 2c)',
    WERKLOOS: 'Zieke werkloze (lid 2d)',
    ORGAANDONOR: 'Orgaandonor (lid 2e)',
    ZWANGERSCHAP: 'Ziek door zwangerschap of bevalling (lid 2f)',
    NO_RISK: 'No-riskpolis (lid 2g)',
    EIGENRISICODRAGER: 'Ex-werknemer van een eigenrisicodrager',
  }),
  description: 'Waarom de cliënt onder de Ziektewet valt.',
};
const OORDEEL: GegevensSchema = {
  ...keuze('Waarover', {
    EIGEN_WERK: 'Geschikt voor het eigen werk',
    REINT_WERKNEMER: 'Re-integratie-inspanningen van de werknemer',
    PASSENDE_ARBEID: 'Passende arbeid',
    REINT_WERKGEVER: 'Re-integratie-inspanningen van de werkgever',
    VERZUIM_ONTSLAG: 'Veelvuldig verzuim (ontslag)',
  }),
  description: 'Het soort oordeel dat gevraagd wordt (Wet SUWI 32).',
};
const AFDELING: GegevensSchema = {
  ...keuze('Afdeling', { WERKBEDRIJF: 'Werkbedrijf', UITKEREN: 'Uitkeren', HANDHAVING: 'Handhaving' }),
  description: 'Welk deel van UWV om de herbeoordeling vraagt.',
};

/** Participatiewet: no illness and no employer to ask about. */
const isParticipatiewet = (soort: string) => soort.startsWith('PW_');

/** The body of POST /v1/aanvragen as a form, with what goes with the soort; the server checks every field again. */
export function aanvraagSchema(value: Typed): GegevensSchema {
  const { soort = '', aanvrager } = (value ?? {}) as { soort?: string; aanvrager?: string };
  const ziek = !isParticipatiewet(soort);
  return {
    type: 'object',
    required: ['soort', 'ontvangstDatum', 'client'],
    properties: {
      soort: { ...keuze('Soort aanvraag', Object.fromEntries(SOORT_KEUZES)), default: 'WIA_CLAIM' },
      ...(soort === 'ZW' && { groep: GROEP }),
      ...(soort === 'DESKUNDIGENOORDEEL' && { oordeel: OORDEEL }),
      ontvangstDatum: {
        type: 'string',
        format: 'datum',
        title: 'Ontvangen op',
        description: 'De dag waarop de aanvraag binnenkwam. Daar begint de beslistermijn.',
      },
      client: CLIENT,
      ...(ziek && {
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
        werkgever: WERKGEVER,
      }),
      aanvrager: keuze('Aanvrager', AANVRAGERS),
      ...(soort === 'HERBEOORDELING_VRAAG' && aanvrager === 'UWV_INTERN' && { afdeling: AFDELING }),
    },
  };
}

const CLIENT: GegevensSchema = {
  type: 'object',
  title: 'Cliënt',
  required: ['bsn', 'naam', 'geboorteDatum', 'postcode'],
  properties: {
    bsn: { type: 'string', title: 'BSN', maxLength: 9 },
    naam: { type: 'string', title: 'Naam', description: 'Voorletters en achternaam.', maxLength: 200 },
    geboorteDatum: { type: 'string', format: 'datum', title: 'Geboortedatum', 'x-vandaag': false },
    postcode: { type: 'string', title: 'Postcode', maxLength: 7 },
  },
};

const WERKGEVER: GegevensSchema = {
  type: 'object',
  title: 'Werkgever',
  description: 'De werkgever bij het einde van de wachttijd; leeg bij vangnet.',
  required: ['naam'],
  properties: { naam: { type: 'string', title: 'Naam van de werkgever', maxLength: 200 } },
};
