import type { Command } from 'commander';
import {
  cijfersUitLog,
  leesCijferlog,
  type Cijferlog,
  type LogCijfer,
} from '../../../libs/domain/kpi/cijferlog';
import { KPIS } from '../../../libs/domain/kpi/definities';
import { isDatum, type Datum } from '../../../libs/domain/termijnen/datum';
import { openSourceFile } from '../import/source-file';
import { CannotStart } from '../start/cannot-start';
import { readLog } from './read-log';

/** Exit code when lines were refused: the figures are of the others. */
const SOME_REFUSED = 2;

interface Options {
  van?: string;
  tot?: string;
  team?: string;
  json?: boolean;
}

/** `cijferlog`: every figure out of a log made elsewhere, by the same sums as over the dossiers. Needs no database. */
export function cijferlogCommand(program: Command): void {
  program
    .command('cijferlog')
    .description('bereken elk cijfer uit een logboek van buiten (CSV of OCEL 2.0 JSON)')
    .argument('<bestand>', 'CSV in UTF-8 met een kopregel, of OCEL 2.0 JSON')
    .option('--van <datum>', 'eerste dag; standaard de eerste in het logboek')
    .option('--tot <datum>', 'laatste dag; standaard de laatste in het logboek')
    .option('--team <team>', 'alleen dit team; standaard alle teams samen')
    .option('--json', 'als JSON, met de reeks per maand')
    .action(async (name: string, options: Options) => {
      const { path } = await openSourceFile(name);
      const { regels, fouten } = await readLog(path);
      if (regels.length === 0)
        throw new CannotStart(['Geen regel kon worden gelezen.', ...fouten.slice(0, 20)].join('\n'));
      const dagen = regels.map(({ datum }) => datum).sort();
      const [van, tot] = [dag(options.van, '--van') ?? dagen[0]!, dag(options.tot, '--tot') ?? dagen.at(-1)!];
      if (tot < van) throw new CannotStart('--tot ligt vóór --van.');
      const log = leesCijferlog(regels);
      const cijfers = cijfersUitLog(log, van, tot, teamsVan(log, options.team));
      if (options.json) console.log(JSON.stringify({ van, tot, cijfers }, null, 2));
      else console.log(tabel(cijfers, `${options.team ?? 'Alle teams'}, ${van} t/m ${tot}`));
      for (const fout of fouten.slice(0, 50)) console.error(fout);
      if (fouten.length > 0) {
        console.error(`${fouten.length} fouten; wat niet klopt, telt nergens mee.`);
        process.exitCode = SOME_REFUSED;
      }
    });
}

function dag(text: string | undefined, option: string): Datum | undefined {
  if (text !== undefined && !isDatum(text))
    throw new CannotStart(`${option} moet een datum zijn (JJJJ-MM-DD).`);
  return text as Datum | undefined;
}

function teamsVan({ teamIds }: Cijferlog, team: string | undefined): string[] {
  if (team === undefined) return teamIds;
  if (!teamIds.includes(team))
    throw new CannotStart(`Het logboek kent dat team niet; wel: ${teamIds.join(', ')}.`);
  return [team];
}

/** A line per figure, variant and part, as wide as it has to be. */
function tabel(cijfers: readonly LogCijfer[], kop: string): string {
  const rows = cijfers.flatMap(({ naam, variant, onderdelen, teller, noemer, waarde, zonderOvergenomen }) => [
    [
      naam,
      variant,
      tekst(teller),
      tekst(noemer),
      tekst(waarde),
      tekst(zonderOvergenomen.waarde),
      KPIS[naam].eenheid.toLowerCase(),
    ],
    ...onderdelen.map((deel) => [
      '',
      `  ${deel.naam}`,
      tekst(deel.teller),
      tekst(deel.noemer),
      tekst(deel.waarde),
      '',
      '',
    ]),
  ]);
  const all = [['cijfer', 'variant', 'teller', 'noemer', 'waarde', 'zonder overgenomen', 'eenheid'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  return [kop, ...all.map(line)].join('\n');
}

const tekst = (waarde: number | null): string =>
  waarde === null ? '-' : waarde.toLocaleString('nl-NL', { maximumFractionDigits: 2, useGrouping: false });
