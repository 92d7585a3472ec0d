import 'reflect-metadata';
import { Command } from 'commander';
import { WrongSettings } from '../../libs/settings/settings';
import { benchCommand } from './bench/bench.command';
import { chaosCommand } from './chaos/chaos.command';
import { cijferlogCommand } from './cijferlog/cijferlog.command';
import { demoCommand } from './demo/demo.command';
import { herbouwCommand } from './herbouw.command';
import { importCommand } from './import/import.command';
import { migrateCommand } from './migrate.command';
import { CannotStart } from './start/cannot-start';
import { ocelCommand } from './ocel.command';
import { startCommand } from './start/start.command';
import { tevredenheidCommand } from './tevredenheid/tevredenheid.command';
import { verifyCommand } from './verify.command';

const program = new Command('regie').description('Regie: de werkstroom van een sociaal-medisch centrum');

for (const register of [
  startCommand,
  migrateCommand,
  verifyCommand,
  herbouwCommand,
  benchCommand,
  chaosCommand,
  demoCommand,
  importCommand,
  cijferlogCommand,
  tevredenheidCommand,
  ocelCommand,
])
  register(program);

program.parseAsync().then(
  () => process.exit(),
  (error: unknown) => {
    // What the reader can repair is told in a sentence; anything else is a fault, and its stack says where.
    const known = error instanceof CannotStart || error instanceof WrongSettings;
    console.error(known ? error.message : error);
    process.exit(1);
  },
);
