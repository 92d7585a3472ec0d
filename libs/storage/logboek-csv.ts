import type { Pseudoniem } from '../domain/ocel/ocel';
import { feiten } from './ocel';
import type { Sql } from './sql';

const KOLOMMEN = [
  'dossier',
  'tijdstip',
  'gebeurtenis',
  'taak',
  'medewerker',
  'hoedanigheid',
  'team',
  'opTijd',
];

/**
 * The event log as lines of CSV, one per fact, for tools that do not read OCEL: a dossier is the case. The same aliases
 * as in OCEL, and nothing in a cell that a spreadsheet would take for a formula.
 */
export async function* logboekCsv(sql: Sql, alias: Pseudoniem): AsyncGenerator<string> {
  yield `${KOLOMMEN.join(';')}\r\n`;
  for await (const page of feiten(sql))
    yield page
      .map(({ dossierId, tijdstip, type, taakId, hoedanigheid, doorId, teamId, opTijd }) =>
        [
          alias('dossier', dossierId),
          tijdstip,
          type,
          taakId === null ? '' : alias('taak', taakId),
          hoedanigheid === 'SYSTEEM' ? '' : alias('medewerker', doorId),
          hoedanigheid,
          teamId ?? '',
          opTijd ?? '',
        ].join(';'),
      )
      .map((line) => `${line}\r\n`)
      .join('');
}
