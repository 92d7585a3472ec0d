import type { Dwangsom } from '../../../libs/domain/dwangsom/bereken-dwangsom';

const text = { type: 'string' };
const datum = { type: 'string', format: 'date' };
const maybe = { ...datum, nullable: true };
const bedrag = { type: 'number', multipleOf: 0.01, description: 'Euro' };
const whole = { type: 'integer' };

const properties = {
  verschuldigd: { type: 'boolean' },
  eersteDagDatum: { ...maybe, description: 'null wanneer de ingebrekestelling geen gevolg heeft' },
  laatsteDagDatum: { ...maybe, description: 'De laatste dag die meetelt' },
  uiterlijkeDagDatum: { ...maybe, description: 'De laatste dag die mee kan tellen' },
  dagen: whole,
  bedrag,
  bedragMaximaal: bedrag,
  perDagNu: { ...bedrag, description: 'Wat de laatste getelde dag kost' },
  bedragPerAanvrager: bedrag,
  restBedrag: { ...bedrag, description: 'Centen die niet gelijk te verdelen zijn' },
  maandenNaVerstrijken: { ...whole, description: 'Voor het oordeel of zij onredelijk laat kwam' },
  code: text,
  reden: { ...text, description: 'Waarom er geen dwangsom is' },
  regelVersie: whole,
  onderbouwing: {
    type: 'array',
    items: {
      type: 'object',
      required: ['feit', 'datum', 'grondslag', 'gevolg'],
      properties: { feit: text, datum, grondslag: text, gevolg: text },
    },
  },
} satisfies Record<keyof Dwangsom, object>;

const OPTIONAL: readonly string[] = ['bedragPerAanvrager', 'restBedrag', 'code', 'reden'];

export const DWANGSOM_SCHEMA = {
  schema: {
    type: 'object',
    required: Object.keys(properties).filter((veld) => !OPTIONAL.includes(veld)),
    properties,
  },
};
