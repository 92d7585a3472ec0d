import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../libs/storage/data-source';
import { databaseUrl } from './database-url';

export interface TestDatabase {
  url: string;
  /** As the application: role `regie_app`. */
  dataSource: DataSource;
  /** As the owner of the database, to prepare and to look behind the scenes. */
  owner: Client;
  /** Moves the domain clock so that it is this moment now; it runs on from there. */
  setClock(moment: string): Promise<void>;
  close(): Promise<void>;
}

/** A database of its own for one test file, copied from the migrated template in some 50 ms. */
export async function openTestDatabase({ pool = 10 } = {}): Promise<TestDatabase> {
  const { REGIE_TEST_SERVER: server, REGIE_TEST_TEMPLATE: template } = process.env;
  if (!server || !template)
    throw new Error('Run this file in the Jest project int or e2e, which starts the test server.');
  const name = `${template.replace('_template', '')}_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${template}`);
  const url = databaseUrl(server, name);
  const dataSource = await createDataSource({ url, pool }).initialize();
  const owner = new Client({ connectionString: url, options: '-c search_path=regie,public' });
  await owner.connect();
  return {
    url,
    dataSource,
    owner,
    setClock: (moment) => setClock(owner, moment),
    async close() {
      await Promise.all([dataSource.isInitialized && dataSource.destroy(), owner.end()]);
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

async function setClock(owner: Client, moment: string): Promise<void> {
  await owner.query('update regie.clock set verzet = $1::timestamptz - clock_timestamp()', [moment]);
}

async function onServer(server: string, statement: string): Promise<void> {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
