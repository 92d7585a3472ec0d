import type { Fout } from '../api/problem';
import { typedDatum } from '../form/datum';
import { findFouten, toGegevens } from '../form/gegevens';
import { fieldsOf, kindOf, labelOf, type GegevensSchema, type Typed } from '../form/schema';

/** Where the fields of a calculator stand in the page. */
export const ROOT = 'berekening';

/** Rows at the end that nobody filled in do not count. */
export function withoutEmptyRows(schema: GegevensSchema, value: Typed): Typed {
  const group = { ...(value as Record<string, Typed> | undefined) };
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    if (kindOf(part) !== 'lijst') continue;
    const rows = (group[name] as Typed[] | undefined) ?? [];
    group[name] = rows.slice(0, rows.findLastIndex((row) => !isEmpty(row)) + 1);
  }
  return group;
}

/** What is sent, or which fields do not allow it yet. */
export function vraagOf(schema: GegevensSchema, value: Typed): { vraag: unknown } | { fouten: Fout[] } {
  const filled = withoutEmptyRows(schema, value);
  const fouten = findFouten(schema, filled, ROOT);
  return fouten.length ? { fouten } : { vraag: toGegevens(schema, filled) };
}

/** Of the messages only those on fields that were filled in: what is still empty is no mistake yet. */
export function aboutFilled(fouten: readonly Fout[], value: Typed): Fout[] {
  return fouten.filter(({ veld }) => !isEmpty(at(value, veld.split('.').slice(1))));
}

/** Messages of the server, on the fields of the page. */
export const onPage = (fouten: readonly Fout[]): Fout[] =>
  fouten.map(({ veld, melding }) => ({ veld: `${ROOT}.${veld}`, melding }));

export interface Regel {
  label: string;
  waarde: string;
}

/** What was filled in, line by line, as it goes on paper. */
export function regelsOf(schema: GegevensSchema, value: Typed): Regel[] {
  const filled = withoutEmptyRows(schema, value) as Record<string, Typed>;
  return fieldsOf(schema, filled).flatMap(({ name, part }): Regel[] => {
    const typed = filled[name];
    if (isEmpty(typed)) return [];
    const label = part.title ?? name;
    if (kindOf(part) !== 'lijst') return [{ label, waarde: wordsFor(part, typed) }];
    const item = part.items ?? {};
    return (typed as Typed[]).map((row, index) => ({
      label: `${item.title ?? label} ${index + 1}`,
      waarde: wordsFor(item, row),
    }));
  });
}

function wordsFor(schema: GegevensSchema, value: Typed): string {
  switch (kindOf(schema)) {
    case 'groep': {
      const group = value as Record<string, Typed>;
      return fieldsOf(schema, group)
        .filter(({ name }) => !isEmpty(group[name]))
        .map(({ name, part }) => `${(part.title ?? name).toLowerCase()} ${wordsFor(part, group[name])}`)
        .join(', ');
    }
    case 'keuze':
      return labelOf(schema, value);
    case 'jaNee':
      return value ? 'ja' : 'nee';
    case 'datum':
      return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? typedDatum(String(value)) : String(value);
    default:
      return String(value).trim();
  }
}

function isEmpty(value: Typed): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'boolean') return false;
  return Object.values(value).every((part) => isEmpty(part as Typed));
}

function at(value: Typed, path: string[]): Typed {
  return path.reduce<Typed>((part, name) => (part as Record<string, Typed> | undefined)?.[name], value);
}
