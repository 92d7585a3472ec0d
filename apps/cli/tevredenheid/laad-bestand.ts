import { createReadStream } from 'node:fs';
import { CommandBus } from '@nestjs/cqrs';
import {
  LaadMeting,
  type LaadMetingInput,
  type MetingGeladen,
} from '../../../libs/casework/commands/laad-meting';
import { SYSTEEM } from '../../../libs/domain/rollen';
import type { Vorm } from '../../../libs/domain/tevredenheid/groepen';
import { vindVraag, type Leesfout, type Tabel } from '../../../libs/domain/tevredenheid/tabel';
import { vragenlijstOp, vragenVan, BRONNEN, type Bron } from '../../../libs/domain/tevredenheid/vragenlijst';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { type CaseworkSettings, withCasework } from '../casework-context';
import { readLines } from '../import/lines';
import { CannotStart } from '../start/cannot-start';
import { readTabel } from './read-tabel';

/** What a file does not say by itself. */
export interface MetingKeuze {
  bron?: Bron;
  meting?: string;
  vanDatum: Datum;
  totDatum: Datum;
  uitgenodigd?: number;
  herkomst: string;
  vervangt: boolean;
}

export type BestandGeladen =
  | ({ bron: Bron; meting: string; vorm: Vorm } & MetingGeladen)
  | { kind: 'leesfouten'; fouten: Leesfout[] }
  | { kind: 'geweigerd'; melding: string };

/** Loads one CSV file as a meting, through the same command as the API. */
export async function laadBestand(
  settings: CaseworkSettings,
  path: string,
  keuze: MetingKeuze,
): Promise<BestandGeladen> {
  const { tabel, fouten } = await readTabel(readLines(createReadStream(path) as AsyncIterable<Buffer>));
  if (fouten.length > 0) return { kind: 'leesfouten', fouten };
  const { bron, vorm } = herken(tabel, keuze);
  const meting = keuze.meting ?? naamVan(bron, keuze.vanDatum);
  const input: LaadMetingInput = {
    ...keuze,
    bron,
    vorm,
    meting,
    uitgenodigd: keuze.uitgenodigd ?? null,
    tabel,
    by: SYSTEEM,
  };
  return withCasework(settings, { pool: 2 }, async (app) => {
    const result = await app.get(CommandBus).execute(new LaadMeting(input));
    switch (result.kind) {
      case 'ok':
        return { bron, meting, vorm, ...result };
      case 'leesfouten':
        return result;
      case 'invalid':
        return {
          kind: 'geweigerd',
          melding: result.fouten.map(({ veld, melding }) => `${veld} ${melding}`).join('; '),
        };
      case 'refused':
      case 'forbidden':
        return { kind: 'geweigerd', melding: result.detail };
      default:
        throw new Error(`loading answered ${result.kind}`);
    }
  });
}

/** A published table has a column `vraag`; of which survey it is, its questions say. */
function herken({ kolommen, rijen }: Tabel, { bron, vanDatum }: MetingKeuze): { bron: Bron; vorm: Vorm } {
  const vraag = kolommen.findIndex((kop) => kop.trim().toLowerCase() === 'vraag');
  const vorm = vraag === -1 ? 'RESPONDENTEN' : 'PUBLICATIE';
  if (bron) return { bron, vorm };
  const named = vorm === 'RESPONDENTEN' ? kolommen : rijen.map(({ velden }) => velden[vraag] ?? '');
  const hits = (Object.keys(BRONNEN) as Bron[]).map((each) => {
    const lijst = vragenlijstOp(each, vanDatum);
    const vragen = lijst ? vragenVan(lijst) : [];
    return { bron: each, aantal: named.filter((tekst) => vindVraag(vragen, tekst)).length };
  });
  const [best] = hits.sort((a, b) => b.aantal - a.aantal);
  if (!best || best.aantal === 0)
    throw new CannotStart(
      'In het bestand staat geen stelling van het Werkbelevingsonderzoek of de Menselijke Maat Monitor.',
    );
  return { bron: best.bron, vorm };
}

/** The Werkbelevingsonderzoek is of a year, the Menselijke Maat Monitor of a half-year. */
function naamVan(bron: Bron, vanDatum: Datum): string {
  const jaar = vanDatum.slice(0, 4);
  return bron === 'WERKBELEVING' ? jaar : `${jaar}-${Number(vanDatum.slice(5, 7)) <= 6 ? 1 : 2}`;
}
