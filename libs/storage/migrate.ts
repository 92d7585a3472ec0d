import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Engine1795200000000 } from '../../migrations/1795200000000-engine';
import { Klantreis1795250000000 } from '../../migrations/1795250000000-klantreis';
import { BrievenPdf1795300000000 } from '../../migrations/1795300000000-brieven-pdf';
import { Concepten1795310000000 } from '../../migrations/1795310000000-concepten';
import { Agenda1795320000000 } from '../../migrations/1795320000000-agenda';
import { Dwangsom1795400000000 } from '../../migrations/1795400000000-dwangsom';
import { Meldingen1795500000000 } from '../../migrations/1795500000000-meldingen';
import { Weergaven1795600000000 } from '../../migrations/1795600000000-weergaven';
import { VastgelopenWerk1795700000000 } from '../../migrations/1795700000000-vastgelopen-werk';
import { Mensen1795800000000 } from '../../migrations/1795800000000-mensen';
import { Afspraken1796100000000 } from '../../migrations/1796100000000-afspraken';
import { ZonderTermijn1796200000000 } from '../../migrations/1796200000000-zonder-termijn';
import { Mdo1796250000000 } from '../../migrations/1796250000000-mdo';
import { Mandaten1796300000000 } from '../../migrations/1796300000000-mandaten';
import { Werklijst1796500000000 } from '../../migrations/1796500000000-werklijst';
import { Productie1796700000000 } from '../../migrations/1796700000000-productie';
import { Dekking1796710000000 } from '../../migrations/1796710000000-dekking';
import { Cijfers1796800000000 } from '../../migrations/1796800000000-cijfers';
import { Publicaties1796810000000 } from '../../migrations/1796810000000-publicaties';
import { Beoordelingen1796600000000 } from '../../migrations/1796600000000-beoordelingen';
import { Tevredenheid1797000000000 } from '../../migrations/1797000000000-tevredenheid';
import { Instellingen1796600100000 } from '../../migrations/1796600100000-instellingen';
import { Kwaliteit1796900000000 } from '../../migrations/1796900000000-kwaliteit';
import { Abonnementen1797000100000 } from '../../migrations/1797000100000-abonnementen';
import { MdoVerzetten1797200000000 } from '../../migrations/1797200000000-mdo-verzetten';
import { Cijferinstellingen1797300000000 } from '../../migrations/1797300000000-cijferinstellingen';
import { Krachten1797310000000 } from '../../migrations/1797310000000-krachten';
import { CijfersToen1797400000000 } from '../../migrations/1797400000000-cijfers-toen';
import { Afgesloten1797500000000 } from '../../migrations/1797500000000-afgesloten';
import { Stroom1797610000000 } from '../../migrations/1797610000000-stroom';
import { Maanden1797620000000 } from '../../migrations/1797620000000-maanden';

/** In order of age. A migration that has been released is never edited; a new one is added at the end. */
export const migrations = [
  Engine1795200000000,
  Klantreis1795250000000,
  BrievenPdf1795300000000,
  Concepten1795310000000,
  Agenda1795320000000,
  Dwangsom1795400000000,
  Meldingen1795500000000,
  Weergaven1795600000000,
  VastgelopenWerk1795700000000,
  Mensen1795800000000,
  Afspraken1796100000000,
  ZonderTermijn1796200000000,
  Mdo1796250000000,
  Mandaten1796300000000,
  Werklijst1796500000000,
  Beoordelingen1796600000000,
  Instellingen1796600100000,
  Productie1796700000000,
  Dekking1796710000000,
  Cijfers1796800000000,
  Publicaties1796810000000,
  Kwaliteit1796900000000,
  Tevredenheid1797000000000,
  Abonnementen1797000100000,
  MdoVerzetten1797200000000,
  Cijferinstellingen1797300000000,
  Krachten1797310000000,
  CijfersToen1797400000000,
  Afgesloten1797500000000,
  Stroom1797610000000,
  Maanden1797620000000,
];

/** Any constant: all Regie processes must agree on it, nothing else may use it. */
const MIGRATION_LOCK = 7_341_001;

export type MigrationStep = (url: string) => Promise<void>;

/**
 * Brings the database up to date: our tables, then `steps` (the queue keeps tables of its own).
 * Two processes that start at once take turns by an advisory lock. No time limits here: a migration may take long.
 */
export async function migrate(url: string, steps: readonly MigrationStep[] = []): Promise<string[]> {
  const lock = new Client({ connectionString: url, connectionTimeoutMillis: 5000, keepAlive: true });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await runMigrations(url);
    // The readiness probe asks as the application whether this code's migrations are there.
    await lock.query('grant select on regie_migrations to regie_app');
    for (const step of steps) await step(url);
    return applied;
  } finally {
    await lock.end();
  }
}

async function runMigrations(url: string): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'regie_migrations',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 2,
  });
  await dataSource.initialize();
  try {
    return (await dataSource.runMigrations()).map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}
