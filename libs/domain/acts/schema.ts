import type { Compartiment } from '../medisch';

/** The part of JSON Schema (draft-07) that forms are made of; `x-` words are ours. */
export interface FieldSchema {
  type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  title: string;
  description?: string;
  format?: 'datum';
  enum?: readonly string[];
  /** Dutch words for the values of `enum`. */
  'x-labels'?: Record<string, string>;
  /** A text of several lines. */
  'x-lang'?: true;
  /** The compartment this field belongs to; such a field never reaches the process part. */
  'x-medisch'?: Compartiment;
  /** The field belongs beside this answer in another field only; the screen shows it then, the act's rules guard it. */
  'x-bij'?: { veld: string; is: string | boolean | readonly string[]; mag?: true };
  /** Words to choose from while typing; another word is fine too. */
  'x-suggesties'?: readonly string[];
  /**
   * The value is the id of a team, or of a medewerker of the dossier's team: with this role, (COLLEGA) who can do the
   * work of the `discipline` beside it, or (AANSPREEKPUNT) whom a client can deal with. Checked before the act.
   */
  'x-verwijst'?: 'TEAM' | 'SMV' | 'COLLEGA' | 'AANSPREEKPUNT';
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  multipleOf?: number;
  items?: FieldSchema;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  additionalProperties?: false;
}

export interface GegevensSchema {
  type: 'object';
  properties: Record<string, FieldSchema>;
  required: string[];
  additionalProperties: false;
}

/** The form of an act: `required` fields first, then the optional ones. Unknown fields are refused. */
export function form(
  required: Record<string, FieldSchema>,
  optional: Record<string, FieldSchema> = {},
): GegevensSchema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

export const datumVeld = (title: string, description?: string): FieldSchema => ({
  type: 'string',
  format: 'datum',
  title,
  ...(description ? { description } : {}),
});

/** A text of one line (default) or several (`lang`), never empty. */
export const tekstVeld = (title: string, lang?: 'lang', maxLength = lang ? 4000 : 200): FieldSchema => ({
  type: 'string',
  title,
  minLength: 1,
  maxLength,
  // Something to read: a line of only spaces is no reason.
  pattern: '\\S',
  ...(lang ? { 'x-lang': true as const } : {}),
});

export const keuzeVeld = (title: string, labels: Record<string, string>): FieldSchema => ({
  type: 'string',
  title,
  enum: Object.keys(labels),
  'x-labels': labels,
});

/** An amount in euros, at most two decimals. */
export const bedragVeld = (title: string, minimum = 0): FieldSchema => ({
  type: 'number',
  title,
  minimum,
  maximum: 100000,
  multipleOf: 0.01,
});

/** A field that belongs beside some answers in another field, and is asked for there; with `mag` it may stay empty. */
export const bij = (
  veld: string,
  is: string | boolean | readonly string[],
  schema: FieldSchema,
  mag?: 'mag',
): FieldSchema => ({
  ...schema,
  'x-bij': { veld, is, ...(mag && { mag: true as const }) },
});

export const medisch = (veld: FieldSchema, compartiment: Compartiment = 'MEDISCH'): FieldSchema => ({
  ...veld,
  'x-medisch': compartiment,
});
