import type { FieldSchema } from './schema';
import { keuzeVeld, tekstVeld } from './schema';

/** The closed list of Schattingsbesluit art. 2 lid 2 and 5. */
export const GBM_GRONDEN = {
  OPNAME: 'Opgenomen in ziekenhuis of instelling (lid 5a)',
  BEDLEGERIG: 'Bedlegerig (lid 5b)',
  ADL_AFHANKELIJK: 'Afhankelijk bij dagelijkse verrichtingen (lid 5c)',
  NIET_ZELFREDZAAM: 'Psychisch niet zelfredzaam op alle drie de terreinen (lid 5d)',
  VERLIES_BINNEN_DRIE_MAANDEN: 'Verliest mogelijkheden binnen drie maanden (lid 2b)',
  TERMINAAL: 'Terminale situatie (lid 2c)',
  WISSELEND_BELASTBAAR: 'Sterk wisselend belastbaar (lid 2d)',
};

export const FML_RUBRIEKEN = {
  PERSOONLIJK: '1 Persoonlijk functioneren',
  SOCIAAL: '2 Sociaal functioneren',
  OMGEVING: '3 Aanpassing aan fysieke omgevingseisen',
  DYNAMISCH: '4 Dynamische handelingen',
  STATISCH: '5 Statische houdingen',
  WERKTIJDEN: '6 Werktijden',
};

/** The Functionele Mogelijkhedenlijst: every limitation with its own toelichting (evaluation Box 6.3). */
export const fmlVeld: FieldSchema = {
  type: 'object',
  title: 'Functionele Mogelijkhedenlijst (FML)',
  properties: {
    urenPerWeek: { type: 'number', title: 'Belastbare uren per week', minimum: 0, maximum: 40 },
    beperkingen: {
      type: 'array',
      title: 'Beperkingen',
      maxItems: 60,
      items: {
        type: 'object',
        title: 'Beperking',
        properties: {
          rubriek: keuzeVeld('Rubriek', FML_RUBRIEKEN),
          item: tekstVeld('Item', undefined, 120),
          mate: keuzeVeld('Mate', { BEPERKT: 'Beperkt', STERK_BEPERKT: 'Sterk beperkt' }),
          toelichting: tekstVeld('Toelichting', 'lang', 1000),
        },
        required: ['rubriek', 'item', 'mate', 'toelichting'],
        additionalProperties: false,
      },
    },
  },
  required: ['urenPerWeek', 'beperkingen'],
  additionalProperties: false,
};
