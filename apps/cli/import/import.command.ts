import type { Command } from 'commander';
import { CannotStart } from '../start/cannot-start';
import { withDatabase } from '../start/environment';
import { prepareDatabase } from '../start/prepare-database';
import { checkHeader, importFile, type Imported } from './import-file';
import { openProgress } from './import-progress';
import { openSourceFile } from './source-file';

/** Exit code when rows were refused: the rest is in, and the report says which are not. */
const SOME_REFUSED = 2;

/** `import`: aanvragen in bulk, through the same command as one by one. */
export function importCommand(program: Command): void {
  program
    .command('import')
    .description('open een dossier voor elke aanvraag in een CSV-bestand')
    .argument('<bestand>', 'CSV in UTF-8, met een kopregel')
    .action(async (name: string) => {
      const file = await openSourceFile(name);
      await checkHeader(file);
      await withDatabase(async (settings) => {
        await prepareDatabase(settings.DATABASE_URL);
        const progress = openProgress('Aanvragen', file.lines);
        try {
          tell(await importFile(settings, file, progress.update));
        } catch (error) {
          if (error instanceof CannotStart) throw error;
          throw new CannotStart(
            // Its code only: the text of a database error may quote what was in the file.
            `De import is onderweg gestopt (${(error as NodeJS.ErrnoException).code ?? (error as Error).name}).\n` +
              'Start hem opnieuw met hetzelfde bestand; wat er al is, wordt niet nog eens geopend.',
            { cause: error },
          );
        } finally {
          progress.stop();
        }
      });
    });
}

function tell({ opened, before, rapport }: Imported): void {
  const earlier = before > 0 ? ` (waarvan ${before} al bij een eerdere keer)` : '';
  console.log(
    `${opened} ${opened === 1 ? 'dossier' : 'dossiers'} geopend${earlier}, ${rapport.rows} geweigerd.`,
  );
  if (rapport.rows === 0) return;
  console.log(`De redenen per regel staan in ${rapport.path}:`);
  for (const line of rapport.summary().slice(0, 12)) console.log(line);
  process.exitCode = SOME_REFUSED;
}
