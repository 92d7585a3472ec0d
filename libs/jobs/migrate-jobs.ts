import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { bullmqSchema } from './queues';

/** Brings BullMQ's own schema up to date. Safe beside another migrator: it takes an advisory lock. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  const pgClient = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 3000 });
  await pgClient.connect();
  try {
    await runMigrations(pgClient, bullmqSchema);
  } finally {
    await pgClient.end();
  }
}
