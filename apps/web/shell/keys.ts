import { useEffect, useRef, useSyncExternalStore } from 'react';

const KEY = 'regie.toetsen';
const listeners = new Set<() => void>();
let enabled = localStorage.getItem(KEY) !== 'uit';

/** Single-key shortcuts can be switched off (WCAG 2.1.4). */
export function setKeysEnabled(next: boolean): void {
  enabled = next;
  localStorage.setItem(KEY, next ? 'aan' : 'uit');
  listeners.forEach((listener) => listener());
}

export function useKeysEnabled(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => enabled,
  );
}

export type KeyMap = Record<string, (event: KeyboardEvent) => void>;

/** Listens to single keys, except while typing, with a modifier, or with a dialog or menu open. */
export function useKeys(map: KeyMap): void {
  const current = useRef(map);
  useEffect(() => {
    current.current = map;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!enabled || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('[role=dialog], [role=alertdialog], [role=menu]'))
        return;
      const act = current.current[event.key];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A radio or checkbox has the focus but takes no letters.
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}
