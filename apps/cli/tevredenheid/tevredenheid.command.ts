import { type Command, InvalidArgumentError } from 'commander';
import { BRONNEN, type Bron } from '../../../libs/domain/tevredenheid/vragenlijst';
import { isDatum, type Datum } from '../../../libs/domain/termijnen/datum';
import { openSourceFile } from '../import/source-file';
import { withDatabase } from '../start/environment';
import { prepareDatabase } from '../start/prepare-database';
import { laadBestand } from './laad-bestand';

interface Keuze {
  bron?: Bron;
  meting?: string;
  van: Datum;
  tot?: Datum;
  uitgenodigd?: number;
  herkomst?: string;
  vervangt?: boolean;
}

/** Exit code when the file was refused; then nothing of it is in. */
const REFUSED = 2;
const MEESTE_GETOOND = 200;

/** `tevredenheid`: a meting of one of the two surveys from a CSV file. */
export function tevredenheidCommand(program: Command): void {
  program
    .command('tevredenheid')
    .description('laad een meting van het Werkbelevingsonderzoek of de Menselijke Maat Monitor')
    .argument('<bestand>', 'CSV in UTF-8: een regel per respondent, of een tabel zoals gepubliceerd')
    .requiredOption('--van <datum>', 'de eerste dag waarop is gevraagd, zoals 2026-05-08', datum)
    .option('--tot <datum>', 'de laatste dag; standaard dezelfde', datum)
    .option('--bron <bron>', `${Object.keys(BRONNEN).join(' of ')}; standaard wat de stellingen zeggen`, bron)
    .option('--meting <naam>', 'hoe de meting heet; standaard het jaar, of het halfjaar', naam)
    .option('--uitgenodigd <aantal>', 'hoeveel mensen zijn gevraagd, voor de respons', aantal)
    .option('--herkomst <tekst>', 'waar de uitkomsten vandaan komen; standaard de naam van het bestand')
    .option('--vervangt', 'in de plaats van een meting die er onder deze naam al is')
    .action(async (name: string, keuze: Keuze) => {
      const { path } = await openSourceFile(name);
      await withDatabase(async (settings) => {
        await prepareDatabase(settings.DATABASE_URL);
        const { van: vanDatum, tot: totDatum = vanDatum, herkomst, vervangt = false, ...rest } = keuze;
        const where = herkomst ?? path.split(/[\\/]/).at(-1)!.slice(0, 200);
        const result = await laadBestand(settings, path, {
          ...rest,
          vanDatum,
          totDatum,
          herkomst: where,
          vervangt,
        });
        if (result.kind === 'ok') return console.log(told(result));
        process.exitCode = REFUSED;
        if (result.kind === 'geweigerd') return console.error(`Niet geladen: ${result.melding}`);
        console.error(`Niet geladen: ${result.fouten.length} fouten. Er is niets veranderd.`);
        for (const { regel, kolom, melding } of result.fouten.slice(0, MEESTE_GETOOND))
          console.error(`regel ${regel}${kolom ? `, ${kolom}` : ''}: ${melding}`);
      });
    });
}

function told({
  bron,
  meting,
  nieuw,
  respondenten,
}: {
  bron: Bron;
  meting: string;
  nieuw: boolean;
  respondenten: number | null;
}) {
  if (!nieuw) return `${BRONNEN[bron]} ${meting} stond er al zo in; er is niets veranderd.`;
  return `${BRONNEN[bron]} ${meting} is geladen${respondenten === null ? '' : ` (${respondenten} respondenten)`}.`;
}

function datum(text: string): Datum {
  if (isDatum(text)) return text;
  throw new InvalidArgumentError('Geef een bestaande datum, zoals 2026-05-08.');
}

function bron(text: string): Bron {
  if (text in BRONNEN) return text as Bron;
  throw new InvalidArgumentError(`Kies ${Object.keys(BRONNEN).join(' of ')}.`);
}

function naam(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(text)) return text;
  throw new InvalidArgumentError('Geef een korte naam zonder spaties, zoals 2026-1.');
}

function aantal(text: string): number {
  const getal = Number(text);
  if (Number.isInteger(getal) && getal >= 1 && getal <= 10_000_000) return getal;
  throw new InvalidArgumentError('Geef een heel getal.');
}
