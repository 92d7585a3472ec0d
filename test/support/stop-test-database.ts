import { Client } from 'pg';

/** Drops what this run made, and the server when it was ours. */
export default async function stopTestDatabase(): Promise<void> {
  if (process.env.REGIE_TEST_SERVER === undefined) return;
  const admin = new Client({ connectionString: process.env.REGIE_TEST_SERVER });
  delete process.env.REGIE_TEST_SERVER;
  delete process.env.REGIE_TEST_TEMPLATE;
  if (globalThis.stopTestServer) return globalThis.stopTestServer();
  await admin.connect();
  const { rows } = await admin.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [`regie_test_${process.pid}_`],
  );
  for (const { datname } of rows) await admin.query(`drop database ${datname} with (force)`);
  await admin.end();
}
