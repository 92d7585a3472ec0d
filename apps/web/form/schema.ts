/** The part of JSON Schema draft-07 the server describes an act with. */
export interface GegevensSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  format?: string;
  enum?: (string | number | boolean | null)[];
  const?: unknown;
  default?: unknown;
  properties?: Record<string, GegevensSchema>;
  required?: string[];
  items?: GegevensSchema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  'x-labels'?: Record<string, string>;
  'x-medisch'?: string;
  'x-lang'?: boolean;
  /** False: a date long ago, so no button for today. */
  'x-vandaag'?: boolean;
  /** Words to choose from while typing; another word is fine too. */
  'x-suggesties'?: string[];
  /** The field names a colleague with this role, or a TEAM. */
  'x-verwijst'?: string;
  /** Of this team, where it is not one's own. */
  'x-team'?: string;
  /** The field belongs beside this answer in another field only. */
  'x-bij'?: { veld: string; is: string | boolean | string[]; mag?: boolean };
}

export type Kind =
  | 'tekst'
  | 'lang'
  | 'datum'
  | 'getal'
  | 'keuze'
  | 'keuzes'
  | 'jaNee'
  | 'lijst'
  | 'groep'
  | 'vast'
  | 'verwijzing';

/** Values as typed: numbers stay text until they are sent, so a half-typed "12," is not lost. */
export type Typed = string | boolean | undefined | Typed[] | { [name: string]: Typed };

export function kindOf(schema: GegevensSchema): Kind {
  const type = Array.isArray(schema.type) ? schema.type.find((entry) => entry !== 'null') : schema.type;
  if (schema.const !== undefined) return 'vast';
  if (type === 'array') return schema.items?.enum ? 'keuzes' : 'lijst';
  if (type === 'object' || schema.properties) return 'groep';
  if (type === 'boolean') return 'jaNee';
  if (schema.enum) return 'keuze';
  if (type === 'number' || type === 'integer') return 'getal';
  if (schema['x-verwijst']) return 'verwijzing';
  if (schema.format === 'datum' || schema.format === 'date') return 'datum';
  return schema['x-lang'] ? 'lang' : 'tekst';
}

/** An untouched optional group or list stays undefined, so it is not sent. */
export function emptyValue(schema: GegevensSchema, required = true): Typed {
  if (schema.default !== undefined) return schema.default as Typed;
  switch (kindOf(schema)) {
    case 'groep': {
      const entries = Object.entries(schema.properties ?? {});
      return Object.fromEntries(
        entries.map(([name, part]) => [name, emptyValue(part, isRequired(schema, name))]),
      );
    }
    case 'lijst':
      return Array.from({ length: required ? (schema.minItems ?? 0) : 0 }, () =>
        emptyValue(schema.items ?? {}),
      );
    case 'keuzes':
      return [];
    default:
      return undefined;
  }
}

export function isRequired(schema: GegevensSchema, name: string): boolean {
  return schema.required?.includes(name) ?? false;
}

/** The same form, in which a colleague is one of this team. */
export function withTeam(schema: GegevensSchema, team: string | null): GegevensSchema {
  if (team === null || !schema.properties) return schema;
  const fields = Object.entries(schema.properties).map(([name, field]) => [
    name,
    field['x-verwijst'] ? { ...field, 'x-team': team } : field,
  ]);
  return { ...schema, properties: Object.fromEntries(fields) as GegevensSchema['properties'] };
}

export interface Field {
  name: string;
  part: GegevensSchema;
  required: boolean;
}

/** The fields that go with what was filled in so far. One beside an answer is needed once that is given, unless it `mag`. */
export function fieldsOf(schema: GegevensSchema, value: Record<string, Typed>): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const bij = part['x-bij'];
    if (bij && ![bij.is].flat().some((answer) => answer === value[bij.veld])) return [];
    return [{ name, part, required: bij ? !bij.mag : isRequired(schema, name) }];
  });
}

export function labelOf(schema: GegevensSchema, value: unknown): string {
  return schema['x-labels']?.[String(value)] ?? String(value).toLowerCase().replaceAll('_', ' ');
}

export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace(/\s/g, '');
  const dotted = plain.includes(',') ? plain.replaceAll('.', '').replace(',', '.') : plain;
  return /^-?\d+(\.\d+)?$/.test(dotted) ? Number(dotted) : undefined;
}
