import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const returned = new Set<() => void>();
let reachable = true;
let timer: number | undefined;

function set(next: boolean): void {
  if (next === reachable) return;
  reachable = next;
  listeners.forEach((listener) => listener());
  if (next) returned.forEach((listener) => listener());
}

async function knock(): Promise<void> {
  timer = undefined;
  try {
    const answer = await fetch('/health/ready', { cache: 'no-store' });
    if (answer.status < 500) return set(true);
  } catch {
    // still away
  }
  timer = window.setTimeout(() => void knock(), 2000);
}

/** A request found nobody home: show the banner and keep knocking until somebody answers. */
export function reportUnreachable(): void {
  set(false);
  timer ??= window.setTimeout(() => void knock(), 2000);
}

export function reportReachable(): void {
  set(true);
}

export function onReturn(listener: () => void): () => void {
  returned.add(listener);
  return () => returned.delete(listener);
}

export function useReachable(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => reachable,
  );
}
