import { useEffect, useRef, useState, type RefObject } from 'react';
import { useKeys } from './keys';

interface RowWalk<T> {
  /** For the tbody; its rows carry `data-row` with their id, and a link, or else a button. */
  body: RefObject<HTMLTableSectionElement | null>;
  /** The row somebody is at. */
  current: T | undefined;
  select: (id: string) => void;
}

/**
 * A list walked with j and k, the focus on the link of the row. The row that was acted on may leave the list: the one
 * that takes its place gets the focus. `start` is where to begin, and `onSelect` hears of every step.
 */
export function useRowWalk<T extends { id: string }>(
  rows: readonly T[],
  { start, onSelect }: { start?: string; onSelect?: (id: string) => void } = {},
): RowWalk<T> {
  const body = useRef<HTMLTableSectionElement>(null);
  const [chosen, setChosen] = useState(start);
  const at = rows.findIndex(({ id }) => id === chosen);

  const select = (id: string): void => {
    setChosen(id);
    onSelect?.(id);
  };
  const walkTo = (index: number): void => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (!row) return;
    select(row.id);
    const element = body.current?.querySelector<HTMLElement>(`[data-row="${row.id}"]`);
    const stop = element?.querySelector<HTMLElement>('a') ?? element?.querySelector('button');
    stop?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({ j: () => walkTo(at + 1), k: () => walkTo(at < 0 ? 0 : at - 1) });

  const place = useRef(-1);
  useEffect(() => {
    if (at >= 0) place.current = at;
    else if (place.current >= 0 && rows.length > 0 && isFocusAdrift()) walkTo(place.current);
  });

  return { body, current: rows[at], select };
}

/** Nothing, or only the page as a whole, has the focus. */
export function isFocusAdrift(): boolean {
  return [document.body, document.getElementById('inhoud')].includes(document.activeElement as HTMLElement);
}
