import { dayBefore } from '../agenda/day-groups';
import { dayDatum } from '../form/datum';
import { emptyValue, type GegevensSchema, type Typed } from '../form/schema';
import type { Regel, RegelVorm, Waarde, Wijziging } from './regels-api';
import { ZEKERHEDEN } from './zekerheid';

/** What the form is for: ending a rule, another value from a day on, or a rule under a key that is free then. */
export type Opdracht =
  | { soort: 'EINDE'; regel: Regel }
  | { soort: 'WAARDE'; regel: Regel }
  | { soort: 'NIEUW'; sleutels: RegelVorm[] };

/** One line of the proposal; another value is two changes. */
export interface Voorgesteld {
  zin: string;
  wijzigingen: Wijziging[];
}

const datumVeld = (title: string, description?: string): GegevensSchema => ({
  type: 'string',
  format: 'datum',
  title,
  ...(description && { description }),
});

function waardeVeld(waarde: Waarde, eenheid: string): GegevensSchema {
  const title = eenheid === 'jaNee' ? 'Geldt het' : `Waarde in ${EENHEDEN[eenheid] ?? eenheid}`;
  if (typeof waarde === 'boolean') return { type: 'boolean', title };
  if (typeof waarde === 'number') return { type: 'number', title, minimum: 0 };
  const items: GegevensSchema = { type: 'number', title: 'Waarde', minimum: 0 };
  return { type: 'array', title, items, minItems: waarde.length, maxItems: waarde.length };
}
const EENHEDEN: Record<string, string> = {
  weeknummer: 'weeknummer',
  aantal: 'aantal',
  euro: "euro's",
  procent: 'procenten',
};

const nieuweRij = (vorm: RegelVorm | undefined, withTot: boolean): GegevensSchema => ({
  type: 'object',
  required: ['van', 'waarde', 'artikel', 'zekerheid'],
  properties: {
    van: datumVeld(
      'Geldt vanaf',
      vorm && 'bepaaldDoorLabel' in vorm ? `Beslissend is: ${String(vorm.bepaaldDoorLabel)}.` : undefined,
    ),
    ...(withTot && { tot: datumVeld('Geldt tot en met', 'Leeg als er geen laatste dag bekend is.') }),
    ...(vorm && { waarde: waardeVeld(vorm.waarde, vorm.eenheid) }),
    artikel: { type: 'string', title: 'Artikel of bron', maxLength: 200 },
    zekerheid: { type: 'string', title: 'Hoe zeker', enum: Object.keys(ZEKERHEDEN), 'x-labels': ZEKERHEDEN },
    toelichting: { type: 'string', title: 'Toelichting bij de regel', maxLength: 1000, 'x-lang': true },
  },
});

/** The form of this opdracht; for a new rule it grows with the chosen key. */
export function schemaVan(opdracht: Opdracht, value: Record<string, Typed>): GegevensSchema {
  if (opdracht.soort === 'EINDE')
    return {
      type: 'object',
      required: ['tot'],
      properties: { tot: datumVeld('Laatste dag waarop de regel geldt') },
    };
  if (opdracht.soort === 'WAARDE') return nieuweRij(opdracht.regel, false);
  const { sleutels } = opdracht;
  const schema = nieuweRij(vormVan(opdracht, value), true);
  return {
    ...schema,
    required: ['sleutel', ...schema.required!],
    properties: {
      sleutel: {
        type: 'string',
        title: 'Regel',
        enum: sleutels.map(({ sleutel }) => sleutel),
        'x-labels': Object.fromEntries(sleutels.map(({ sleutel, naam }) => [sleutel, naam])),
      },
      ...schema.properties,
    },
  };
}

const vormVan = (opdracht: Opdracht, { sleutel }: Record<string, Typed>): RegelVorm | undefined =>
  opdracht.soort === 'NIEUW' ? opdracht.sleutels.find((each) => each.sleutel === sleutel) : opdracht.regel;

/** What is filled in to begin with: the row as it is now. */
export function beginVan(opdracht: Opdracht): Record<string, Typed> {
  if (opdracht.soort !== 'WAARDE') return emptyValue(schemaVan(opdracht, {})) as Record<string, Typed>;
  const { waarde, artikel, zekerheid, toelichting } = opdracht.regel;
  return { waarde: asTyped(waarde), artikel, zekerheid, toelichting };
}

export function asTyped(waarde: Waarde): Typed {
  if (typeof waarde === 'boolean') return waarde;
  const text = (n: number) => String(n).replace('.', ',');
  return typeof waarde === 'number' ? text(waarde) : waarde.map(text);
}

/** The changes that were filled in, with one sentence for the list. `gegevens` has passed the form. */
export function voorgesteld(opdracht: Opdracht, gegevens: Record<string, unknown>): Voorgesteld {
  if (opdracht.soort === 'EINDE') {
    const { sleutel, van, naam } = opdracht.regel;
    const tot = String(gegevens.tot);
    return {
      zin: `${naam}: geldt tot en met ${dayDatum(tot)}`,
      wijzigingen: [{ actie: 'BEEINDIG', sleutel, van, tot }],
    };
  }
  const vorm = vormVan(opdracht, gegevens as Record<string, Typed>)!;
  const { sleutel, eenheid, bepaaldDoor, soort, atw, kennisgeving, kennisgevingArtikel } = vorm;
  const term = soort && { soort, atw, kennisgeving, kennisgevingArtikel };
  const regel = { ...gegevens, sleutel, eenheid, bepaaldDoor, ...term };
  const van = String(gegevens.van);
  const zin = `${vorm.naam}: ${opdracht.soort === 'WAARDE' ? 'nieuwe waarde' : 'nieuwe regel'} ${asText(gegevens.waarde)} vanaf ${dayDatum(van)}`;
  const added: Wijziging = { actie: 'VOEG_TOE', regel };
  if (opdracht.soort === 'NIEUW') return { zin, wijzigingen: [added] };
  const { van: begin, tot } = opdracht.regel;
  return {
    zin,
    wijzigingen: [
      { actie: 'BEEINDIG', sleutel, van: begin, tot: dayBefore(van) },
      { actie: 'VOEG_TOE', regel: { ...regel, ...(tot !== null && { tot }) } },
    ],
  };
}

const asText = (waarde: unknown): string =>
  waarde === true ? 'ja' : waarde === false ? 'nee' : [asTyped(waarde as number)].flat().join(', ');
