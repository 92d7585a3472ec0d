import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Logregel } from '../../../libs/domain/kpi/cijferlog';
import {
  foutenInLog,
  LOG_KOLOMMEN,
  logregelUit,
  type LogKolom,
  type LogVelden,
} from '../../../libs/domain/kpi/logregel';
import { CannotStart } from '../start/cannot-start';
import { ocelVelden } from './ocel';

export interface GelezenLog {
  regels: Logregel[];
  /** Per line what is wrong with it; a line that is refused counts nowhere. */
  fouten: string[];
}

/** Reads a log of either shape: JSON is an OCEL 2.0 log, anything else a CSV with a header. */
export async function readLog(path: string): Promise<GelezenLog> {
  const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  const velden = text.trimStart().startsWith('{') ? ocelVelden(text) : csvVelden(text);
  const regels: Logregel[] = [];
  const fouten: string[] = [];
  for (const { waar, ...regel } of velden) {
    const found = logregelUit(regel.velden);
    if (Array.isArray(found)) fouten.push(...found.map((fout) => `${waar}: ${fout}`));
    else regels.push(found);
  }
  // A dossier that is not whole would be counted wrongly: none of its lines count.
  const gebroken = foutenInLog(regels);
  fouten.push(...gebroken);
  const dossiers = new Set(gebroken.map((fout) => fout.split(' ')[1]));
  return { regels: regels.filter(({ dossier }) => dossier === null || !dossiers.has(dossier)), fouten };
}

export interface Regel {
  /** Where it stands in the file, in words. */
  waar: string;
  velden: LogVelden;
}

function csvVelden(text: string): Regel[] {
  const [head = ''] = text.split(/\r?\n/, 1);
  const delimiter = [';', ',', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)[0]!;
  const rows = parseCsv(text, delimiter);
  const names = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const columns = names.map((name) => LOG_KOLOMMEN.find((column) => column.toLowerCase() === name));
  const missing = (['dossier', 'datum', 'gebeurtenis'] as const).filter(
    (column) => !columns.includes(column),
  );
  const unknown = columns.indexOf(undefined);
  if (missing.length > 0 || unknown !== -1)
    throw new CannotStart(
      `De kopregel ${missing.length > 0 ? `mist: ${missing.join(', ')}` : `heeft een onbekende kolom ${unknown + 1}`}. Verwacht wordt: ${LOG_KOLOMMEN.join(delimiter)}`,
    );
  return rows
    .slice(1)
    .map((row, index) => ({ waar: `regel ${index + 2}`, velden: named(columns as LogKolom[], row) }))
    .filter(({ velden }) => Object.keys(velden).length > 0);
}

function parseCsv(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false });
  } catch {
    throw new CannotStart('De aanhalingstekens in het bestand kloppen niet.');
  }
}

const named = (columns: readonly LogKolom[], row: readonly string[]): LogVelden =>
  Object.fromEntries(
    columns.flatMap((column, index) => {
      const value = row[index]?.trim() ?? '';
      return value === '' ? [] : [[column, value]];
    }),
  );
