import type { Command } from 'commander';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../libs/storage/data-source';
import { recountProductie } from '../../libs/storage/productie-hertelling';
import { verifyJourneys, verifyTables, type Difference } from '../../libs/storage/verify';
import { progressBar } from './progress';
import { withDatabase } from './start/environment';

/** `verify`: holds everything stored against the facts and says where they differ; exit code 1 when they do. */
export function verifyCommand(program: Command): void {
  program
    .command('verify')
    .description('controleer dat elk dossier klopt met zijn feiten')
    .action(() =>
      withDatabase(async ({ DATABASE_URL }) => {
        const differences = await verify(DATABASE_URL);
        for (const { dossierId, what } of differences) console.log(`${dossierId ?? '-'}  ${what}`);
        console.log(differences.length ? `${differences.length} verschillen.` : 'Alles klopt met de feiten.');
        process.exitCode = differences.length ? 1 : 0;
      }),
    );
}

async function verify(url: string): Promise<Difference[]> {
  const dataSource = await createDataSource({ url, pool: 2 }).initialize();
  try {
    const { manager } = dataSource;
    const [{ count }] = (await manager.query('select count(*) from journeys')) as [{ count: number }];
    const bar = progressBar('Dossiers', count);
    const differences: Difference[] = [];
    for await (const difference of verifyJourneys(manager, (done) => bar.update(done)))
      differences.push(difference);
    bar.stop();
    for await (const difference of verifyTables(manager)) differences.push(difference);
    return [...differences, ...(await verifyProductie(dataSource))];
  } finally {
    await dataSource.destroy();
  }
}

/** The production counts against a recount of what their follower has read, in one snapshot. */
async function verifyProductie(dataSource: DataSource): Promise<Difference[]> {
  const found = await dataSource.transaction('REPEATABLE READ', (manager) =>
    recountProductie(manager, { totVolger: true }),
  );
  return found.map(({ sleutel, geteld, herteld }) => ({
    dossierId: null,
    what: `production ${sleutel}: counted ${geteld ?? 'nothing'}, recounted ${herteld ?? 'nothing'}`,
  }));
}
