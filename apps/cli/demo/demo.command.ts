import { type Command, InvalidArgumentError } from 'commander';
import { Client } from 'pg';
import { multiplyDossiers } from '../bench/multiply';
import { progressBar } from '../progress';
import { withDatabase } from '../start/environment';
import { prepareDatabase } from '../start/prepare-database';
import { DEMO_DOSSIERS, loadDemoCentre } from './load-demo-centre';

/** More aanvragen than this have no BSN in the range of the demo. */
const MOST = 8000;

/** `demo`: the demo centre in an empty database, for whoever does not use `start`. */
export function demoCommand(program: Command): void {
  program
    .command('demo')
    .description('vul een lege database met het democentrum en zijn afgelopen jaar')
    .option('--dossiers <aantal>', 'hoeveel dossiers', wholeNumber(MOST), DEMO_DOSSIERS)
    .option(
      '--vermenigvuldig <keer>',
      'kopieer de open dossiers tot zoveel keer (zonder tijdlijn), om te meten',
      wholeNumber(500),
      1,
    )
    .action(({ dossiers, vermenigvuldig }: { dossiers: number; vermenigvuldig: number }) =>
      withDatabase(async (settings) => {
        await prepareDatabase(settings.DATABASE_URL);
        const bar = progressBar('Democentrum', 100);
        const progress = (part: number) => bar.update(Math.floor(part * 100));
        const outcome = await loadDemoCentre({ settings, dossiers, progress }).finally(() => bar.stop());
        if (outcome !== 'loaded') return console.log('De database is niet leeg; er is niets veranderd.');
        console.log('Het democentrum staat klaar.');
        if (vermenigvuldig > 1)
          console.log(`Nu ${await multiply(settings.DATABASE_URL, vermenigvuldig)} open dossiers.`);
      }),
    );
}

async function multiply(url: string, times: number): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ open: number }>(
    `select count(*)::int as open from regie.dossier_overview where status = 'OPEN'`,
  );
  await client.end();
  return multiplyDossiers(url, rows[0]!.open * times);
}

const wholeNumber = (most: number) => (text: string) => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new InvalidArgumentError(`Geef een geheel getal van 1 t/m ${most}.`);
};
