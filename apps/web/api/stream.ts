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

/** The dossier named is refreshed at once; the lists at most once per pause, since one import touches thousands. */
function toucher(client: QueryClient): (data: string) => void {
  let timer: number | undefined;
  return (data) => {
    const id = dossierIdIn(data);
    if (id) void client.invalidateQueries({ queryKey: ['dossier', id] });
    // Everybody in an MDO looks at the same client: no pause there.
    if (data.includes('"sessieIds"')) void client.invalidateQueries({ queryKey: ['mdo'] });
    timer ??= window.setTimeout(() => {
      timer = undefined;
      void client.invalidateQueries({ queryKey: ['taken'] });
      void client.invalidateQueries({ queryKey: ['dossiers'] });
    }, LISTS_PAUSE);
  };
}

function dossierIdIn(data: string): string | undefined {
  try {
    const event = JSON.parse(data) as { dossierId?: string; id?: string };
    return event.dossierId ?? event.id;
  } catch {
    return undefined;
  }
}
