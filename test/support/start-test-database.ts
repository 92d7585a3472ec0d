import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../apps/cli/start/free-port';
import { serverUser } from '../../apps/cli/start/os-user';
import { reachableBinaries } from '../../apps/cli/start/postgres-binaries';
import { initCluster, startServer } from '../../apps/cli/start/postgres-server';
import { migrate } from '../../libs/storage/migrate';
import { databaseUrl } from './database-url';

/** Once per run: a server (our own, unless DATABASE_URL names one) with one migrated database to copy per test file. */
export default async function startTestDatabase(): Promise<void> {
  if (process.env.REGIE_TEST_TEMPLATE !== undefined) return;
  const server = process.env.DATABASE_URL ?? (await embeddedServer());
  const template = `regie_test_${process.pid}_template`;
  const admin = new Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${template}`);
  await admin.end();
  await migrate(databaseUrl(server, template));
  process.env.REGIE_TEST_SERVER = server;
  process.env.REGIE_TEST_TEMPLATE = template;
}

async function embeddedServer(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'regie-test-'));
  const dataFolder = join(folder, 'data');
  const user = serverUser(dataFolder);
  chmodSync(folder, 0o755);
  const options = {
    binaries: reachableBinaries(folder, user),
    dataFolder,
    logFile: join(folder, 'postgres.log'),
    port: await freePort(),
    password: 'test',
    user,
    // Nothing here has to survive a power cut, and the tests are three times as quick.
    settings: ['fsync=off', 'max_connections=200'],
  };
  initCluster(options);
  const server = await startServer(options);
  globalThis.stopTestServer = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', () => server.process.kill('SIGINT'));
  return server.url;
}

declare global {
  var stopTestServer: (() => Promise<void>) | undefined;
}
