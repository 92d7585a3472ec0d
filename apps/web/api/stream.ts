import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { headersOf } from './request';
import { useSession } from './session';

const LISTS_PAUSE = 1500;

/**
 * Follows `/v1/stroom` (ids only) and marks what it names as out of date. Read with fetch, because EventSource
 * cannot send the Authorization header.
 */
export function useStream(): void {
  const client = useQueryClient();
  const session = useSession();
  useEffect(() => {
    if (!session) return;
    const abort = new AbortController();
    const touch = toucher(client);
    void follow(abort.signal, touch, () => void client.invalidateQueries());
    return () => abort.abort();
  }, [client, session]);
}

async function follow(signal: AbortSignal, touch: (data: string) => void, missed: () => void): Promise<void> {
  for (let round = 0; !signal.aborted; round++) {
    try {
      const answer = await fetch('/v1/stroom', {
        headers: { ...headersOf({}), Accept: 'text/event-stream' },
        signal,
      });
      if (answer.ok && answer.body) {
        if (round > 0) missed();
        await readEvents(answer.body, touch);
      }
    } catch {
      if (signal.aborted) return;
    }
    await new Promise((resolve) => setTimeout(resolve, Math.min(15_000, 1000 * 2 ** Math.min(round, 4))));
  }
}

async function readEvents(body: ReadableStream<Uint8Array>, touch: (data: string) => void): Promise<void> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = block
        .split(/\r?\n/)
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).trim());
      if (data.length) touch(data.join('\n'));
    }
  }
}

/** What is named is refreshed at once; the lists at most once per pause, since one import touches thousands. */
function toucher(client: QueryClient): (data: string) => void {
  let timer: number | undefined;
  const refresh = (...queryKey: string[]) => void client.invalidateQueries({ queryKey });
  return (data) => {
    const named = namedIn(data);
    for (const id of named.dossierIds) refresh('dossier', id);
    // Everybody in an MDO looks at the same client: no pause there.
    if (named.sessieIds) refresh('mdo');
    // A mandate may be of a kind of dossiers, so it changes what can be done in whichever is open.
    if (named.mandaatIds) for (const key of ['dossier', 'dossiers']) refresh(key);
    timer ??= window.setTimeout(() => {
      timer = undefined;
      for (const key of ['taken', 'dossiers']) refresh(key);
    }, LISTS_PAUSE);
  };
}

interface Named {
  dossierIds: string[];
  sessieIds?: string[];
  mandaatIds?: string[];
}

function namedIn(data: string): Named {
  try {
    const { dossierId, ...named } = JSON.parse(data) as Partial<Named> & { dossierId?: string };
    return { ...named, dossierIds: named.dossierIds ?? (dossierId ? [dossierId] : []) };
  } catch {
    return { dossierIds: [] };
  }
}
