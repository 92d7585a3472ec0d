import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandBus } from '@nestjs/cqrs';
import { OpenDossier } from '../../../libs/casework/commands/open-dossier';
import type { Aanvraag } from '../../../libs/domain/aanvraag';
import { canonicalJson, type JsonObject } from '../../../libs/domain/json';
import { SYSTEEM } from '../../../libs/domain/rollen';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import type { Rapport } from './rapport';
import type { Reason, Row } from './rows';
import { columnOf, toAanvraag } from './to-aanvraag';

export interface ImportRun {
  bus: Pick<CommandBus, 'execute'>;
  vandaag: Datum;
  /** Hash of the file: with the line number it is the key of a row, so that a second run opens nothing twice. */
  hash: string;
  rapport: Rapport;
  progress(row: number): void;
  /** How long a database that is away is waited for. */
  patienceMs?: number;
}

const AT_ONCE = 4;
const PATIENCE_MS = 60_000;
/** The key an import gives to its rows begins with this. */
export const keyPrefix = (hash: string): string => `import:${hash.slice(0, 32)}:`;

/** On which row a client was taken, once that is known; undefined when they were not. */
interface Earlier {
  acceptedOn: Promise<number | undefined>;
}

/** Opens a dossier for every row, through the same command as the API; returns how many there are now. */
export async function importRows(rows: AsyncIterable<Row>, run: ImportRun): Promise<number> {
  const source = rows[Symbol.asyncIterator]();
  const earlier = new Map<string, Earlier>();
  let opened = 0;
  let failed = false;
  const takeNext = async (): Promise<void> => {
    for (let next = await source.next(); !next.done && !failed; next = await source.next()) {
      const row = next.value;
      try {
        const reasons = await importRow(row, run, earlier);
        if (reasons.length > 0) run.rapport.add({ number: row.number, reasons });
        else opened++;
        run.progress(row.number);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
  return opened;
}

/** No reasons means that the dossier is there. */
async function importRow(row: Row, run: ImportRun, earlier: Map<string, Earlier>): Promise<Reason[]> {
  if ('reasons' in row) return row.reasons;
  const read = toAanvraag(row.fields, run.vandaag);
  if ('reasons' in read) return read.reasons;
  const client = `${read.aanvraag.soort} ${read.aanvraag.client.bsn}`;
  const before = earlier.get(client);
  // Waits for the row before it of the same client: whether this is a second one depends on how that ended.
  const work = (async () => {
    const acceptedOn = await before?.acceptedOn;
    if (acceptedOn === undefined)
      return { acceptedOn: row.number, reasons: await open(read.aanvraag, row.number, run) };
    const reden = `dubbel: deze cliënt staat met deze soort ook op regel ${acceptedOn}`;
    return { acceptedOn, reasons: [{ kolom: '' as const, reden }] };
  })();
  earlier.set(client, {
    acceptedOn: work.then(
      ({ acceptedOn, reasons }) =>
        acceptedOn !== row.number || reasons.length === 0 ? acceptedOn : undefined,
      () => undefined,
    ),
  });
  return (await work).reasons;
}

async function open(aanvraag: Aanvraag, number: number, run: ImportRun): Promise<Reason[]> {
  const verzoekHash = createHash('sha256')
    .update(canonicalJson(aanvraag as unknown as JsonObject))
    .digest('hex');
  const idempotency = { sleutel: `${keyPrefix(run.hash)}${number}`, verzoekHash };
  const result = await patiently(
    () => run.bus.execute(new OpenDossier({ aanvraag, by: SYSTEEM, idempotency })),
    run.patienceMs,
  );
  switch (result.kind) {
    case 'ok':
      return [];
    case 'invalid':
      return result.fouten.map(({ veld, melding }) => ({ kolom: columnOf(veld), reden: melding }));
    case 'refused':
      return [{ kolom: '', reden: result.detail }];
    case 'keyReused':
      return [{ kolom: '', reden: 'deze regel is eerder met andere gegevens verwerkt' }];
    default:
      throw new Error(`opening answered ${result.kind}`);
  }
}

/** Away, starting or stopping; or a connection that broke under our hands. The key makes trying again harmless. */
const PASSING = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08|57P0)/;
const BROKEN = /connection terminated|timeout exceeded when trying to connect|connection error/i;

async function patiently<R>(work: () => Promise<R>, patienceMs = PATIENCE_MS): Promise<R> {
  for (const until = performance.now() + patienceMs; ; await sleep(500)) {
    try {
      return await work();
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      if (!(PASSING.test(code) || BROKEN.test(message)) || performance.now() > until) throw error;
    }
  }
}
