import type { Command } from 'commander';
import { join } from 'node:path';
import { startRegie } from './start';

/** `start`: everything in one process tree, until Ctrl-C. */
export function startCommand(program: Command): void {
  program
    .command('start', { isDefault: true })
    .description('start database, API, worker en schermen; Ctrl-C stopt alles')
    .option('--zonder-demo', 'begin met een leeg centrum')
    .action(async ({ zonderDemo }: { zonderDemo?: boolean }) => {
      const apps = join(__dirname, '../..');
      await startRegie({
        programs: { api: join(apps, 'api/main.js'), worker: join(apps, 'worker/main.js') },
        demo: !zonderDemo,
        say: (line) => console.log(line),
      });
    });
}
