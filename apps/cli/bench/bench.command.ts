import type { Command } from 'commander';
import { bench } from './bench';

/** `bench`: figures of this machine beside floors of the same run. */
export function benchCommand(program: Command): void {
  program
    .command('bench')
    .description('meet handelingen per seconde, werklijsten en geheugen op deze machine')
    .option('--quick', 'about a minute instead of four')
    .action(({ quick = false }: { quick?: boolean }) => bench({ quick, say: (line) => console.log(line) }));
}
