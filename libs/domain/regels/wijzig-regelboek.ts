import type { Fout } from '../aanvraag';
import { addDays, formatDatum, isDatum, type Datum } from '../termijnen/datum';
import type { Regel } from './regel';
import { inForce, REGELBOEK, regelsVan, type Regelboek } from './regelboek';
import { foutenInRegel, foutenInRegelboek, overlappingen } from './validate-regelboek';

/** What is asked of a next rulebook; another value is BEEINDIG of the old row and VOEG_TOE of the new one. */
export type Wijziging =
  | { readonly actie: 'VOEG_TOE'; readonly regel: Regel }
  | { readonly actie: 'BEEINDIG'; readonly sleutel: string; readonly van: Datum; readonly tot: Datum };

/**
 * The next version of the rulebook with these changes, or what is wrong with them, each with its field. A row is ended
 * or added, never rewritten: what has been in force stays readable. Only a row that never came into force is left out,
 * by ending it the day before it would begin.
 */
export function volgendRegelboek(
  boek: Regelboek,
  wijzigingen: readonly Wijziging[],
  vandaag: Datum,
): { boek: Regelboek } | { fouten: Fout[] } {
  if (wijzigingen.length === 0)
    return { fouten: [{ veld: 'wijzigingen', melding: 'moet ten minste één wijziging bevatten' }] };
  const ended = new Map<Regel, Datum>();
  const fouten = wijzigingen.flatMap((wijziging, index) => {
    const at = (velden: Fout[]) =>
      velden.map(({ veld, melding }) => ({ veld: `wijzigingen.${index}.${veld}`, melding }));
    if (wijziging.actie === 'VOEG_TOE') return at(foutenInToevoeging(boek, wijziging.regel));
    const row = rowOf(boek, wijziging);
    const wrong = row ? foutenInEinde(row, wijziging.tot, vandaag, ended) : [ONBEKEND];
    if (row && wrong.length === 0) ended.set(row, wijziging.tot);
    return at(wrong);
  });
  if (fouten.length > 0) return { fouten };
  const next = { versie: boek.versie + 1, regels: rowsOf(boek, wijzigingen, ended) };
  const together = [...foutenSamen(next, wijzigingen), ...gaten(boek, next, wijzigingen)];
  if (together.length > 0) return { fouten: together };
  const rest = foutenInRegelboek(next).map((melding) => ({ veld: 'wijzigingen', melding }));
  return rest.length > 0 ? { fouten: rest } : { boek: next };
}

type Einde = Extract<Wijziging, { actie: 'BEEINDIG' }>;

const ONBEKEND: Fout = { veld: 'sleutel', melding: 'er is geen regel met deze sleutel en begindatum' };

/** The row that a BEEINDIG is about. */
export const rowOf = (boek: Regelboek, { sleutel, van }: Einde): Regel | undefined =>
  regelsVan(boek, sleutel).find((regel) => regel.van === van);

function foutenInEinde(row: Regel, tot: Datum, vandaag: Datum, ended: ReadonlyMap<Regel, Datum>): Fout[] {
  const fout = (veld: string, melding: string): Fout[] => [{ veld, melding }];
  if (ended.has(row)) return fout('sleutel', 'deze regel wordt in dit voorstel al beëindigd');
  if (!isDatum(tot)) return fout('tot', 'is geen kalenderdatum');
  if (row.tot !== null && row.tot < vandaag)
    return fout('sleutel', `is al geëindigd op ${formatDatum(row.tot)}; wat gold blijft staan`);
  if (row.tot !== null && tot >= row.tot)
    return fout(
      'tot',
      `de regel eindigt al op ${formatDatum(row.tot)}; voeg een regel toe om hem langer te laten gelden`,
    );
  const earliest = row.van > vandaag ? addDays(row.van, -1) : row.van;
  return tot < earliest
    ? fout(
        'tot',
        `kan niet vóór ${formatDatum(earliest)} liggen: de regel geldt vanaf ${formatDatum(row.van)}`,
      )
    : [];
}

/** A calculation reads a sleutel in its unit and by its date: a row it cannot read would do nothing, or harm. */
function foutenInToevoeging(boek: Regelboek, regel: Regel): Fout[] {
  const wrong = foutenInRegel(regel).map(({ veld, melding }) => ({ veld: `regel.${veld}`, melding }));
  if (wrong.length > 0) return wrong;
  const known = vormVan(boek, regel.sleutel);
  if (!known)
    return regel.soort === undefined
      ? [{ veld: 'regel.sleutel', melding: 'is onbekend: geen berekening leest deze sleutel' }]
      : [];
  const same: [veld: keyof Regel, fine: boolean, hoort: string][] = [
    ['eenheid', regel.eenheid === known.eenheid, known.eenheid],
    ['bepaaldDoor', regel.bepaaldDoor === known.bepaaldDoor, known.bepaaldDoor],
    ['waarde', shapeOf(regel.waarde) === shapeOf(known.waarde), shapeOf(known.waarde)],
    ['soort', regel.soort === known.soort, known.soort ?? 'geen soort'],
    ['kennisgeving', regel.kennisgeving === known.kennisgeving, known.kennisgeving ?? 'geen kennisgeving'],
  ];
  return same.flatMap(([veld, fine, hoort]) =>
    fine ? [] : [{ veld: `regel.${veld}`, melding: `bij deze sleutel hoort ${hoort}` }],
  );
}

/** What a row of this key looks like: also of a key that came after this book was made. */
const vormVan = (boek: Regelboek, sleutel: string): Regel | undefined =>
  regelsVan(boek, sleutel)[0] ?? regelsVan(REGELBOEK, sleutel)[0];

const shapeOf = (waarde: Regel['waarde']): string =>
  typeof waarde === 'object'
    ? `een lijst van ${waarde.length} getallen`
    : typeof waarde === 'boolean'
      ? 'ja of nee'
      : 'een getal';

/** In the order of the book: an ended row in its place, a new one after the others of its sleutel. */
function rowsOf(
  { regels }: Regelboek,
  wijzigingen: readonly Wijziging[],
  ended: ReadonlyMap<Regel, Datum>,
): Regel[] {
  const rows = regels.flatMap((regel) => {
    const tot = ended.get(regel);
    if (tot === undefined) return [regel];
    return tot < regel.van ? [] : [{ ...regel, tot }];
  });
  for (const wijziging of wijzigingen) {
    if (wijziging.actie !== 'VOEG_TOE') continue;
    const last = rows.findLastIndex(({ sleutel }) => sleutel === wijziging.regel.sleutel);
    rows.splice(last < 0 ? rows.length : last + 1, 0, wijziging.regel);
  }
  return rows;
}

/** Rows that overlap, at the row that was added: what was there before did not. */
function foutenSamen(next: Regelboek, wijzigingen: readonly Wijziging[]): Fout[] {
  const found = overlappingen(next.regels);
  return wijzigingen.flatMap((wijziging, index) => {
    if (wijziging.actie !== 'VOEG_TOE') return [];
    const overlap = found.find(({ rijen }) => rijen.includes(wijziging.regel));
    const other = overlap?.rijen.find((row) => row !== wijziging.regel);
    return other ? [{ veld: `wijzigingen.${index}.regel.van`, melding: geldtAl(other) }] : [];
  });
}

const geldtAl = ({ van, tot }: Regel): string =>
  `er geldt dan al een regel, vanaf ${formatDatum(van)}${tot === null ? '' : ` t/m ${formatDatum(tot)}`}; beëindig die eerst`;

/** What the calculations cannot do without has a value on every day it had one. */
function gaten(boek: Regelboek, next: Regelboek, wijzigingen: readonly Wijziging[]): Fout[] {
  return wijzigingen.flatMap((wijziging, index) => {
    const row = wijziging.actie === 'BEEINDIG' ? rowOf(boek, wijziging) : undefined;
    if (!row || wijziging.actie !== 'BEEINDIG' || canLapse(row)) return [];
    const gap = firstGap(
      next.regels.filter((other) => replaces(other, row)),
      addDays(wijziging.tot, 1),
      row.tot,
    );
    return gap === null
      ? []
      : [
          {
            veld: `wijzigingen.${index}.tot`,
            melding: `vanaf ${formatDatum(gap)} is er dan geen waarde, en de berekeningen kunnen niet zonder: voeg de nieuwe waarde toe`,
          },
        ];
  });
}

/** A yes or no falls back to no, an announced term to the statutory one. */
const canLapse = ({ waarde, soort, kennisgeving }: Regel): boolean =>
  typeof waarde === 'boolean' || (soort !== undefined && kennisgeving === undefined);

const replaces = (other: Regel, row: Regel): boolean =>
  other.sleutel === row.sleutel ||
  (row.soort !== undefined && other.soort === row.soort && other.kennisgeving !== undefined);

function firstGap(rows: readonly Regel[], from: Datum, until: Datum | null): Datum | null {
  for (let day = from; until === null || day <= until;) {
    const row = inForce(rows, day);
    if (!row) return day;
    if (row.tot === null) return null;
    day = addDays(row.tot, 1);
  }
  return null;
}
