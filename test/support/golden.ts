import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The reviewed text of this name; UPDATE_GOLDEN=1 replaces it, to be read before it is committed. */
export function golden(name: string, text: string): string {
  const file = join(__dirname, '..', 'golden', name);
  if (process.env.UPDATE_GOLDEN || !existsSync(file)) writeFileSync(file, text);
  return readFileSync(file, 'utf8');
}
