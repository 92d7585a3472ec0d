import { setImmediate } from 'node:timers/promises';
import { MEESTE_FOUTEN, type Leesfout, type Tabel } from '../../domain/tevredenheid/tabel';
import { delimiterOf, splitFields } from './fields';
import type { Line } from './lines';

/** More respondents than UWV has medewerkers, or clients it asks; a file that goes on and on is not read into memory. */
const MEESTE_REGELS = 100_000;
/** So many lines are read before others get their turn. */
const BEURT = 500;

/** The lines of a CSV file as a table; empty lines are passed over. A line that cannot be read spoils no other. */
export async function readTabel(lines: AsyncIterable<Line>, meesteRegels = MEESTE_REGELS): Promise<Tabel> {
  const onleesbaar: Leesfout[] = [];
  const rijen: { regel: number; velden: string[] }[] = [];
  let kop: { kolommen: string[]; delimiter: string } | undefined;
  for await (const { number: regel, text, fault } of lines) {
    if (regel % BEURT === 0) await setImmediate();
    const refuse = (melding: string) => onleesbaar.push({ regel, kolom: '', melding });
    if (text === undefined || text.includes('\0')) {
      refuse(fault === 'TOO_LONG' ? 'de regel is te lang' : 'de regel bevat tekens die geen UTF-8 zijn');
      if (!kop) break;
      continue;
    }
    if (text.trim() === '') continue;
    const delimiter = kop?.delimiter ?? delimiterOf(text);
    const velden = splitFields(text, delimiter)?.map((veld) => veld.trim());
    if (!velden) {
      refuse('de aanhalingstekens op deze regel kloppen niet');
      if (!kop) break;
    } else if (!kop) kop = { kolommen: velden, delimiter };
    else if (velden.some((veld) => veld !== '')) rijen.push({ regel, velden });
    if (onleesbaar.length >= MEESTE_FOUTEN) break;
    if (rijen.length > meesteRegels) {
      refuse(`meer dan ${meesteRegels} regels`);
      break;
    }
  }
  return { kolommen: kop?.kolommen ?? [], rijen, onleesbaar };
}
