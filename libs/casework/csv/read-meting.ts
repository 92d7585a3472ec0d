import { herkenBron, herkenVorm, naamVanMeting } from '../../domain/tevredenheid/herken';
import type { Bron } from '../../domain/tevredenheid/vragenlijst';
import type { Datum } from '../../domain/termijnen/datum';
import type { LaadMetingInput, Leesfouten } from '../commands/laad-meting';
import { invalid, type NotDone } from '../results';
import { readLines, type Chunks } from './lines';
import { readTabel } from './read-tabel';

/** What a file does not say by itself, and what it need not say. */
export interface MetingKeuze {
  bron?: Bron;
  meting?: string;
  vanDatum: Datum;
  totDatum?: Datum;
  uitgenodigd?: number;
  herkomst: string;
  vervangt: boolean;
}

export type MetingUitBestand =
  { kind: 'gelezen'; meting: Omit<LaadMetingInput, 'by'> } | Leesfouten | NotDone;

/** A CSV file as the meting it holds: which survey it is, its questions say; the name follows from survey and day. */
export async function readMeting(
  chunks: Chunks,
  keuze: MetingKeuze,
  meesteRegels?: number,
): Promise<MetingUitBestand> {
  const tabel = await readTabel(readLines(chunks), meesteRegels);
  const { vanDatum, totDatum = vanDatum, uitgenodigd = null } = keuze;
  const bron = keuze.bron ?? herkenBron(tabel, vanDatum);
  if (bron === undefined)
    return tabel.onleesbaar?.length
      ? { kind: 'leesfouten', fouten: tabel.onleesbaar }
      : invalid(
          'bestand',
          'noemt geen stelling van het Werkbelevingsonderzoek of de Menselijke Maat Monitor',
        );
  const meting = keuze.meting ?? naamVanMeting(bron, vanDatum);
  return {
    kind: 'gelezen',
    meting: { ...keuze, bron, meting, vorm: herkenVorm(tabel), totDatum, uitgenodigd, tabel },
  };
}
