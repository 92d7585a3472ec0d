import type { Fout } from '../api/problem';
import { fieldsOf, kindOf, parseNumber, type GegevensSchema, type Typed } from './schema';

/** What is sent: numbers as numbers, and nothing for what was left empty. */
export function toGegevens(schema: GegevensSchema, value: Typed): unknown {
  switch (kindOf(schema)) {
    case 'vast':
      return schema.const;
    case 'groep': {
      const group = (value ?? {}) as Record<string, Typed>;
      const entries = fieldsOf(schema, group)
        .map(({ name, part, required }) => ({ name, required, sent: toGegevens(part, group[name]) }))
        .filter(({ sent, required }) => sent !== undefined && (required || !isBare(sent)));
      return Object.fromEntries(entries.map(({ name, sent }) => [name, sent]));
    }
    case 'lijst':
      return ((value ?? []) as Typed[]).map((entry) => toGegevens(schema.items ?? {}, entry));
    case 'keuzes':
      return value ?? [];
    case 'getal':
      return typeof value === 'string' && value.trim() ? (parseNumber(value) ?? value) : undefined;
    case 'keuze':
      return schema.enum?.find((entry) => String(entry) === value);
    case 'jaNee':
      return value;
    default:
      return typeof value === 'string' && value.trim() ? value.trim() : undefined;
  }
}

function isBare(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((part) => part === undefined || isBare(part))
  );
}

/** The hints the browser can give before sending; the server checks everything again. */
export function findFouten(schema: GegevensSchema, value: Typed, path = 'gegevens', required = true): Fout[] {
  const kind = kindOf(schema);
  if (kind === 'groep') {
    if (!required && isBare(toGegevens(schema, value))) return [];
    const group = (value ?? {}) as Record<string, Typed>;
    return fieldsOf(schema, group).flatMap(({ name, part, required: needed }) =>
      findFouten(part, group[name], `${path}.${name}`, needed),
    );
  }
  if (kind === 'lijst') {
    const entries = (value ?? []) as Typed[];
    const short = required && entries.length < (schema.minItems ?? 0);
    if (short)
      return [
        {
          veld: path,
          melding: `Voeg ten minste ${schema.minItems} regel${schema.minItems === 1 ? '' : 's'} toe.`,
        },
      ];
    return entries.flatMap((entry, index) => findFouten(schema.items ?? {}, entry, `${path}.${index}`));
  }
  const melding = meldingFor(schema, kind, value, required);
  return melding ? [{ veld: path, melding }] : [];
}

function meldingFor(
  schema: GegevensSchema,
  kind: string,
  value: Typed,
  required: boolean,
): string | undefined {
  if (kind === 'vast') return undefined;
  if (kind === 'keuzes') {
    return required && ((value ?? []) as unknown[]).length < (schema.minItems ?? 0)
      ? 'Kies ten minste een.'
      : undefined;
  }
  const empty = value === undefined || (typeof value === 'string' && value.trim() === '');
  if (empty)
    return required ? (kind === 'keuze' || kind === 'jaNee' ? 'Maak een keuze.' : 'Vul dit in.') : undefined;
  if (kind === 'getal') return numberMelding(schema, String(value));
  if (kind === 'datum' && !/^\d{4}-\d\d-\d\d$/.test(String(value)))
    return 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 7-12-2026.';
  if (schema.maxLength && String(value).length > schema.maxLength)
    return `Dit mag hooguit ${schema.maxLength} tekens zijn.`;
  return undefined;
}

function numberMelding(schema: GegevensSchema, text: string): string | undefined {
  const number = parseNumber(text);
  if (number === undefined) return 'Vul een getal in, bijvoorbeeld 12,50.';
  if (schema.type === 'integer' && !Number.isInteger(number)) return 'Vul een heel getal in.';
  if (schema.minimum !== undefined && number < schema.minimum)
    return `Dit moet ${schema.minimum} of hoger zijn.`;
  if (schema.exclusiveMinimum !== undefined && number <= schema.exclusiveMinimum)
    return `Dit moet hoger zijn dan ${schema.exclusiveMinimum}.`;
  if (schema.maximum !== undefined && number > schema.maximum)
    return `Dit moet ${schema.maximum} of lager zijn.`;
  return undefined;
}
