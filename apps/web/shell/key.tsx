import { useKeysEnabled } from './keys';

/** A key hint; hidden when the shortcuts are off, and never part of an accessible name. */
export function Key({ children }: { children: string }) {
  const enabled = useKeysEnabled();
  return enabled || children.length > 1 ? <kbd aria-hidden="true">{children}</kbd> : null;
}
