import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { GegevensSchema } from '../../../libs/domain/acts/schema';
import { isDatum } from '../../../libs/domain/termijnen/datum';
import type { Fout } from '../../../libs/domain/aanvraag';

const ajv = new Ajv({ allErrors: true, strict: true, multipleOfPrecision: 9, validateFormats: true });
ajv.addFormat('datum', { type: 'string', validate: isDatum });
ajv.addVocabulary(['x-labels', 'x-lang', 'x-medisch', 'x-verwijst', 'x-bij', 'x-suggesties']);

const MAX_FOUTEN = 50;
const validators = new WeakMap<GegevensSchema, ValidateFunction>();

/** Checks the gegevens of an act against its form. The values are never repeated: they may be medical. */
export function checkGegevens(schema: GegevensSchema, gegevens: unknown): Fout[] {
  let validate = validators.get(schema);
  if (!validate) validators.set(schema, (validate = ajv.compile(schema)));
  if (validate(gegevens)) return [];
  return (validate.errors ?? []).slice(0, MAX_FOUTEN).map(foutOf);
}

function foutOf(error: ErrorObject): Fout {
  const path = ['gegevens', ...error.instancePath.split('/').slice(1).map(unescapePointer)];
  const { missingProperty, additionalProperty } = error.params as Record<string, string | undefined>;
  const last = missingProperty ?? additionalProperty?.slice(0, 60);
  return { veld: (last === undefined ? path : [...path, last]).join('.'), melding: meldingOf(error) };
}

const unescapePointer = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~');

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  integer: 'een geheel getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst',
  object: 'een object',
};

function meldingOf({ keyword, params, schema }: ErrorObject): string {
  const { limit, type, allowedValues } = params as {
    limit?: number;
    type?: string;
    allowedValues?: string[];
  };
  switch (keyword) {
    case 'required':
      return 'is verplicht';
    case 'additionalProperties':
      return 'is een onbekend veld';
    case 'type':
      return `moet ${TYPES[type ?? ''] ?? 'van een ander type'} zijn`;
    case 'format':
      return 'moet een bestaande datum zijn, zoals 2026-01-31';
    case 'enum':
      return `moet een van deze waarden zijn: ${(allowedValues ?? (schema as string[]) ?? []).join(', ')}`;
    case 'pattern':
      return 'heeft niet de juiste vorm';
    case 'minLength':
      return limit === 1 ? 'mag niet leeg zijn' : `moet ten minste ${limit} tekens hebben`;
    case 'maxLength':
      return `mag niet meer dan ${limit} tekens hebben`;
    case 'minimum':
      return `moet ten minste ${limit} zijn`;
    case 'exclusiveMinimum':
      return `moet meer dan ${limit} zijn`;
    case 'maximum':
      return `mag niet meer dan ${limit} zijn`;
    case 'multipleOf':
      return 'heeft te veel decimalen';
    case 'minItems':
      return `moet ten minste ${limit} regels hebben`;
    case 'maxItems':
      return `mag niet meer dan ${limit} regels hebben`;
    default:
      return 'is niet geldig';
  }
}
