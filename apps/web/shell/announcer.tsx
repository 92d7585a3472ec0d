import { useEffect, useSyncExternalStore } from 'react';

interface Message {
  text: string;
  nr: number;
}

const VISIBLE = 7000;
const listeners = new Set<() => void>();
let message: Message = { text: '', nr: 0 };

/** Says a result: shown at the foot of the screen and read by screen readers. */
export function announce(text: string): void {
  message = { text, nr: message.nr + 1 };
  listeners.forEach((listener) => listener());
}

export function Announcer() {
  const { text, nr } = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => message,
  );
  useEffect(() => {
    if (!text) return;
    const timer = window.setTimeout(() => announce(''), VISIBLE);
    return () => window.clearTimeout(timer);
  }, [text, nr]);
  return (
    <div role="status" aria-live="polite" className={text ? 'announcer announcer-on' : 'announcer'}>
      {text && (
        <>
          <span aria-hidden="true">✓ </span>
          {text}
        </>
      )}
    </div>
  );
}
