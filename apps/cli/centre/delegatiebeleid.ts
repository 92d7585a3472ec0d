import type { Rol } from '../../../libs/domain/rollen';
import type { Datum } from '../../../libs/domain/termijnen/datum';

/** Columns as the table has them. */
export interface Beleid {
  kantoorId: string;
  van: Datum;
  tot: Datum | null;
  delegeren: Rol[];
  bijAfwezigheid: 'SCHORT_OP' | 'WAARNEMER';
  laagste: number;
  hoogste: number;
  reeks: number;
}

const VAN = '2000-01-01' as Datum;
const beleid = (kantoorId: string, over: Partial<Beleid> = {}): Beleid => ({
  kantoorId,
  van: VAN,
  tot: null,
  delegeren: ['VERZEKERINGSARTS', 'AIOS'],
  bijAfwezigheid: 'WAARNEMER',
  laagste: 5,
  hoogste: 100,
  reeks: 10,
  ...over,
});

/**
 * As the evaluation has the offices: in Heerlen aios delegate and the anios gets support only (text of 2.2.6); in Tilburg
 * both delegate (table 2.1, of the same two offices); Breda is beginning with its aios, and looks at more; of Rotterdam
 * nothing is said, so it has what holds without a word, and looks at a tenth at least.
 */
export const DELEGATIEBELEID: readonly Beleid[] = [
  beleid('heerlen'),
  beleid('tilburg', { delegeren: ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'] }),
  beleid('breda', { laagste: 25, reeks: 20 }),
  beleid('rotterdam', { laagste: 10 }),
];
