import type { Command } from 'commander';
import { bench, SECTIONS } from './bench';

/** `bench`: figures of this machine beside floors of the same run. */
export function benchCommand(program: Command): void {
  program
    .command('bench')
    .description('meet handelingen, werklijsten, termijnen, alarmen en geheugen op deze machine')
    .option('--quick', 'a few minutes instead of a quarter of an hour')
    .option('--only <sections...>', `only these parts: ${Object.keys(SECTIONS).join(', ')}`)
    .action(async ({ quick = false, only }: { quick?: boolean; only?: string[] }, command: Command) => {
      const unknown = only?.find((section) => !(section in SECTIONS));
      if (unknown !== undefined) command.error(`bench has no part ${unknown}`);
      await bench({ quick, only, say: (line) => console.log(line) });
    });
}
