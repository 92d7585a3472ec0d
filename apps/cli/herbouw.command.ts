import type { Command } from 'commander';
import { createDataSource } from '../../libs/storage/data-source';
import { rebuildProductie } from '../../libs/storage/productie-herbouw';
import { herbouwStanden } from '../../libs/storage/standen';
import { progressBar } from './progress';
import { withDatabase } from './start/environment';

/** `herbouw`: counts the production of the whole log anew and folds every dossier again, beside the work. */
export function herbouwCommand(program: Command): void {
  program
    .command('herbouw')
    .description('tel de productie opnieuw uit alle feiten, en hoe elk dossier stond')
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
          const [{ dossiers }] = (await owner.query('select count(*) as dossiers from journeys')) as [
            { dossiers: number },
          ];
          const standen = progressBar('Dossiers', dossiers);
          const gevouwen = await herbouwStanden(owner.manager, (part) => standen.update(part));
          standen.stop();
          console.log(`Van ${gevouwen} dossiers opnieuw bepaald hoe zij stonden.`);
        } finally {
          await owner.destroy();
        }
      }),
    );
}
