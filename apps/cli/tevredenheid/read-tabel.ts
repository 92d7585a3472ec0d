import type { Leesfout, Tabel } from '../../../libs/domain/tevredenheid/tabel';
import type { Line } from '../import/lines';
import { delimiterOf, splitFields } from '../import/rows';

/** More respondents than UWV has medewerkers, or clients it asks; a file that goes on and on is not read into memory. */
export const MEESTE_REGELS = 100_000;

/** The lines of a CSV file as a table; empty lines are passed over. A line that cannot be read spoils no other. */
export async function readTabel(lines: AsyncIterable<Line>): Promise<{ tabel: Tabel; fouten: Leesfout[] }> {
  const fouten: Leesfout[] = [];
  const rijen: { regel: number; velden: string[] }[] = [];
  let kop: { kolommen: string[]; delimiter: string } | undefined;
  for await (const { number: regel, text, fault } of lines) {
    const refuse = (melding: string) => fouten.push({ regel, kolom: '', melding });
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
    if (rijen.length > MEESTE_REGELS) {
      refuse(`meer dan ${MEESTE_REGELS} regels`);
      break;
    }
  }
  return { tabel: { kolommen: kop?.kolommen ?? [], rijen }, fouten };
}
