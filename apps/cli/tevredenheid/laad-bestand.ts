import { createReadStream } from 'node:fs';
import { CommandBus } from '@nestjs/cqrs';
import {
  LaadMeting,
  type LaadMetingResult,
  type Leesfouten,
  type MetingGeladen,
} from '../../../libs/casework/commands/laad-meting';
import type { Chunks } from '../../../libs/casework/csv/lines';
import { readMeting, type MetingKeuze } from '../../../libs/casework/csv/read-meting';
import { SYSTEEM } from '../../../libs/domain/rollen';
import type { Bron } from '../../../libs/domain/tevredenheid/vragenlijst';
import { type CaseworkSettings, withCasework } from '../casework-context';

export type BestandGeladen =
  ({ bron: Bron; meting: string } & MetingGeladen) | Leesfouten | { kind: 'geweigerd'; melding: string };

/** Loads one CSV file as a meting, through the same command as the API. */
export async function laadBestand(
  settings: CaseworkSettings,
  path: string,
  keuze: MetingKeuze,
): Promise<BestandGeladen> {
  const read = await readMeting(createReadStream(path) as Chunks, keuze);
  if (read.kind !== 'gelezen') return told(read);
  const { bron, meting } = read.meting;
  return withCasework(settings, { pool: 2 }, async (app) => {
    const result = await app.get(CommandBus).execute(new LaadMeting({ ...read.meting, by: SYSTEEM }));
    return result.kind === 'ok' ? { bron, meting, ...result } : told(result);
  });
}

function told(result: Exclude<LaadMetingResult, MetingGeladen>): BestandGeladen {
  switch (result.kind) {
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
}
