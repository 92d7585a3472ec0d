import { createReadStream } from 'node:fs';
import { CommandBus } from '@nestjs/cqrs';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { type CaseworkSettings, withCasework } from '../casework-context';
import { importRows, keyPrefix } from './import-rows';
import { readLines } from '../../../libs/casework/csv/lines';
import { Rapport } from './rapport';
import { readRows } from './rows';
import type { SourceFile } from './source-file';

export interface Imported {
  /** Rows whose dossier is there now. */
  opened: number;
  /** Of those, the ones an earlier run of the same file had opened already. */
  before: number;
  rapport: Rapport;
}

/** Imports a file; a run that was broken off goes on where it was, since every row has a key of its own. */
export async function importFile(
  settings: CaseworkSettings,
  file: SourceFile,
  progress: (line: number) => void = () => undefined,
): Promise<Imported> {
  const rapport = new Rapport(file.path);
  try {
    return await withCasework(settings, { pool: 6 }, async (app) => {
      const dataSource = app.get<DataSource>(getDataSourceToken());
      const { vandaag, before } = await lookAhead(dataSource, file.hash);
      const bus = app.get(CommandBus);
      const opened = await importRows(rowsOf(file), { bus, vandaag, hash: file.hash, rapport, progress });
      return { opened, before, rapport };
    });
  } finally {
    rapport.write();
  }
}

const rowsOf = ({ path }: SourceFile) => readRows(readLines(createReadStream(path) as AsyncIterable<Buffer>));

/** Refuses a file that is something else, before a database starts or a report is written beside it. */
export async function checkHeader(file: SourceFile): Promise<void> {
  await rowsOf(file).next();
}

async function lookAhead(dataSource: DataSource, hash: string): Promise<{ vandaag: Datum; before: number }> {
  const [row] = (await dataSource.query(
    `select regie_vandaag() as vandaag, (select count(*) from idempotency_keys
       where actor_id = 'systeem' and sleutel between $1 and $1 || '~') as before`,
    [keyPrefix(hash)],
  )) as { vandaag: Datum; before: number }[];
  return row!;
}
