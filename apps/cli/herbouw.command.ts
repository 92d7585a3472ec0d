import type { Command } from 'commander';
import { createDataSource } from '../../libs/storage/data-source';
import { rebuildProductie } from '../../libs/storage/productie-herbouw';
import { progressBar } from './progress';
import { withDatabase } from './start/environment';

/** `herbouw`: counts the production of the whole log anew, beside the work; the figures change hands at the end. */
export function herbouwCommand(program: Command): void {
  program
    .command('herbouw')
    .description('tel de productie opnieuw uit alle feiten')
    .action(() =>
      withDatabase(async ({ DATABASE_URL }) => {
        const owner = await createDataSource({ url: DATABASE_URL, pool: 2, role: null }).initialize();
        try {
          const [{ facts }] = (await owner.query('select count(*) as facts from facts')) as [
            { facts: number },
          ];
          const bar = progressBar('Feiten', facts);
          const done = await rebuildProductie(owner, (part) => bar.update(part));
          bar.stop();
          console.log(`${done} feiten opnieuw geteld.`);
        } finally {
          await owner.destroy();
        }
      }),
    );
}
