import type { Command } from 'commander';
import { withDatabase } from './start/environment';
import { prepareDatabase } from './start/prepare-database';

/** `migrate`: the deploy step for who runs API and worker apart. */
export function migrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('breng de tabellen op de stand van deze versie')
    .action(() =>
      withDatabase(async ({ DATABASE_URL }) => {
        const applied = await prepareDatabase(DATABASE_URL);
        console.log(applied.length > 0 ? `Bijgewerkt: ${applied.join(', ')}.` : 'De database was al bij.');
      }),
    );
}
