import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { Cipher } from '../../libs/storage/cipher';
import { createDataSource } from '../../libs/storage/data-source';
import { logboekCsv } from '../../libs/storage/logboek-csv';
import { ocelPieces } from '../../libs/storage/ocel';
import { PoolSql } from '../../libs/storage/sql';
import { withDatabase } from './start/environment';

/** `ocel`: the event log for process mining, with nobody in it who can be recognised. */
export function ocelCommand(program: Command): void {
  program
    .command('ocel <bestand>')
    .description('schrijf het logboek als OCEL 2.0 JSON, of als CSV bij een naam op .csv, gepseudonimiseerd')
    .action((bestand: string) =>
      withDatabase(async ({ DATABASE_URL, REGIE_SLEUTEL }) => {
        await writeOcel(bestand, DATABASE_URL, new Cipher(REGIE_SLEUTEL));
        console.log(`Geschreven: ${bestand}`);
      }),
    );
}

/** Whole or not at all: under another name until it is complete. */
export async function writeOcel(bestand: string, url: string, cipher: Cipher): Promise<void> {
  const dataSource = await createDataSource({ url, pool: 1 }).initialize();
  const deel = `${bestand}.deel`;
  const pieces = bestand.endsWith('.csv') ? logboekCsv : ocelPieces;
  try {
    await new PoolSql(dataSource).snapshot((sql) =>
      pipeline(
        Readable.from(pieces(sql, (type, id) => cipher.pseudoniem(type, id))),
        createWriteStream(deel),
      ),
    );
    await rename(deel, bestand);
  } catch (error) {
    await rm(deel, { force: true });
    throw error;
  } finally {
    await dataSource.destroy();
  }
}
