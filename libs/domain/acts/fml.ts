import { ARBEIDSDUUR_GRONDEN } from '../schatting/arbeidsduur';
import { FML_ITEMS } from '../schatting/fml-items';
import { ZELFREDZAAMHEID } from '../schatting/gbm';
import { keuzeVeld, tekstVeld, type FieldSchema } from './schema';

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

/** What some grounds ask for besides themselves: which areas, how often seen (Schattingsbesluit art. 2 lid 4 and 5 onder d). */
export const gbmTerreinenVeld: FieldSchema = {
  type: 'array',
  title: 'Niet zelfredzaam op',
  description: 'Bij psychisch niet zelfredzaam: alle drie de terreinen',
  maxItems: 3,
  items: keuzeVeld('Terrein', ZELFREDZAAMHEID),
};
export const gbmKeerGezienVeld: FieldSchema = {
  type: 'integer',
  title: 'Aantal keer gezien',
  description: 'Bij wisselend belastbaar: ten minste drie keer',
  minimum: 1,
  maximum: 99,
};

/** The items of the list, as they are written in an FML: "4.14 tillen of dragen". */
const ITEMS = FML_ITEMS.map(({ code, naam }) => `${code} ${naam}`);

/** The Functionele Mogelijkhedenlijst: every limitation with its own toelichting (evaluation Box 6.3). */
export const fmlVeld: FieldSchema = {
  type: 'object',
  title: 'Functionele Mogelijkhedenlijst (FML)',
  properties: {
    urenPerWeek: { type: 'number', title: 'Belastbare uren per week', minimum: 0, maximum: 40 },
    arbeidsduurGronden: {
      type: 'array',
      title: 'Gronden van de arbeidsduurbeperking',
      description: 'Nodig bij minder dan 40 uur per week',
      maxItems: 3,
      items: keuzeVeld('Grond', ARBEIDSDUUR_GRONDEN),
    },
    beperkingen: {
      type: 'array',
      title: 'Beperkingen',
      maxItems: 60,
      items: {
        type: 'object',
        title: 'Beperking',
        properties: {
          rubriek: keuzeVeld('Rubriek', FML_RUBRIEKEN),
          item: { ...tekstVeld('Item', undefined, 120), 'x-suggesties': ITEMS },
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
