import { type Command, InvalidArgumentError } from 'commander';
import { progressBar } from '../progress';
import { withDatabase } from '../start/environment';
import { prepareDatabase } from '../start/prepare-database';
import { DEMO_DOSSIERS, loadDemoCentre } from './load-demo-centre';

/** `demo`: the demo centre in an empty database, for whoever does not use `start`. */
export function demoCommand(program: Command): void {
  program
    .command('demo')
    .description('vul een lege database met het democentrum en zijn afgelopen jaar')
    .option('--dossiers <aantal>', 'hoeveel dossiers', wholeNumber, DEMO_DOSSIERS)
    .action(({ dossiers }: { dossiers: number }) =>
      withDatabase(async (settings) => {
        await prepareDatabase(settings.DATABASE_URL);
        const bar = progressBar('Democentrum', 100);
        const outcome = await loadDemoCentre({
          settings,
          dossiers,
          progress: (part) => bar.update(Math.floor(part * 100)),
        });
        bar.stop();
        console.log(
          outcome === 'loaded'
            ? 'Het democentrum staat klaar.'
            : 'De database is niet leeg; er is niets veranderd.',
        );
      }),
    );
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 8000)
    throw new InvalidArgumentError('Geef een geheel getal van 1 t/m 8000.');
  return number;
}
