import { isDatum } from '../termijnen/datum';
import { TERMIJN_SOORTEN } from '../termijnen/termijn-soort';
import { foutenInAfspraak } from './regels-meldingen';
import { BEPALENDE_DATUMS, EENHEDEN, ZEKERHEDEN, type Regel } from './regel';
import type { Regelboek } from './regelboek';

const SLEUTEL = /^[a-z0-9_]+(\.[a-z0-9_]+)*$/;
const ZONDER_EIND = '9999-12-31';

/** What is wrong with a rulebook, in Dutch, row by row; an empty list when it can be used. */
export function foutenInRegelboek({ versie, regels }: Regelboek): string[] {
  const fouten =
    Number.isSafeInteger(versie) && versie > 0 ? [] : ['versie: moet een geheel getal vanaf 1 zijn'];
  for (const regel of regels) {
    for (const { melding } of foutenInRegel(regel))
      fouten.push(`${regel.sleutel} vanaf ${regel.van}: ${melding}`);
  }
  return [...fouten, ...overlappingen(regels).map(({ melding }) => melding)];
}

/** Two rows that would both be in force on one day, the later one last. */
export interface Overlapping {
  readonly melding: string;
  readonly rijen: readonly [Regel, Regel];
}

/** Every pair of rows of one sleutel, or of one kind of term of one soort, that overlaps. */
export function overlappingen(regels: readonly Regel[]): Overlapping[] {
  const statutory = regels.filter((regel) => regel.kennisgeving !== undefined);
  const announced = regels.filter((regel) => regel.soort !== undefined && regel.kennisgeving === undefined);
  return [
    ...overlaps(regels, ({ sleutel }) => sleutel),
    ...overlaps(statutory, ({ soort }) => `wettelijke termijn van ${soort}`),
    ...overlaps(announced, ({ soort }) => `aangekondigde termijn van ${soort}`),
  ];
}

/** What is wrong with one row by itself, each with the field it is about. */
export function foutenInRegel(regel: Regel): { veld: keyof Regel; melding: string }[] {
  const { waarde, eenheid, van, tot } = regel;
  const checks: [veld: keyof Regel, fine: boolean, melding: string][] = [
    ['sleutel', SLEUTEL.test(regel.sleutel), 'de sleutel bestaat uit kleine letters, cijfers, _ en punten'],
    ['eenheid', EENHEDEN.includes(eenheid), 'onbekende eenheid'],
    ['bepaaldDoor', BEPALENDE_DATUMS.includes(regel.bepaaldDoor), 'onbekende bepalende datum'],
    ['zekerheid', ZEKERHEDEN.includes(regel.zekerheid), 'onbekende zekerheid'],
    ['van', isDatum(van), 'van is geen kalenderdatum'],
    ['tot', tot === null || isDatum(tot), 'tot is geen kalenderdatum'],
    ['tot', tot === null || van <= tot, 'van ligt na tot'],
    ['artikel', regel.artikel.trim() !== '', 'zonder artikel'],
    ['waarde', isWaarde(waarde, eenheid), 'de waarde past niet bij de eenheid'],
    [
      regel.soort === undefined ? 'soort' : 'waarde',
      isTermijn(regel),
      'een termijn heeft een soort, gehele weken vanaf 1, atw en een kennisgeving met artikel',
    ],
  ];
  const wrong = checks.filter(([, fine]) => !fine).map(([veld, , melding]) => ({ veld, melding }));
  return wrong.length > 0 ? wrong : foutenInAfspraak(regel);
}

function isWaarde(waarde: Regel['waarde'], eenheid: Regel['eenheid']): boolean {
  if (eenheid === 'jaNee') return typeof waarde === 'boolean';
  const numbers = typeof waarde === 'object' ? waarde : [waarde];
  return numbers.length > 0 && numbers.every((n) => typeof n === 'number' && Number.isFinite(n) && n >= 0);
}

function isTermijn({ soort, atw, kennisgeving, kennisgevingArtikel, waarde, eenheid }: Regel): boolean {
  if (soort === undefined) {
    return atw === undefined && kennisgeving === undefined && kennisgevingArtikel === undefined;
  }
  const counted = eenheid === 'weken' && Number.isSafeInteger(waarde) && Number(waarde) > 0;
  const legal =
    kennisgeving === undefined
      ? kennisgevingArtikel === undefined
      : ['VERSCHUIFT', 'INFORMEERT'].includes(kennisgeving) && (kennisgevingArtikel ?? '').trim() !== '';
  return TERMIJN_SOORTEN.includes(soort) && counted && typeof atw === 'boolean' && legal;
}

function overlaps(regels: readonly Regel[], groupOf: (regel: Regel) => string): Overlapping[] {
  const groups = new Map<string, Regel[]>();
  for (const regel of regels) groups.set(groupOf(regel), [...(groups.get(groupOf(regel)) ?? []), regel]);
  return [...groups].flatMap(([group, rows]) => {
    const sorted = [...rows].sort((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0));
    return sorted.flatMap((row, index): Overlapping[] => {
      const before = sorted[index - 1];
      return before !== undefined && row.van <= (before.tot ?? ZONDER_EIND)
        ? [
            {
              melding: `${group}: de rijen vanaf ${before.van} en ${row.van} overlappen`,
              rijen: [before, row],
            },
          ]
        : [];
    });
  });
}
