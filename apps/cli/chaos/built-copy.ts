import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One text in the built code replaced by another. */
export interface Edit {
  /** Below dist. */
  file: string;
  find: string;
  replace: string;
}

const BUILT = join(__dirname, '../../..');

/** A copy of the built code for one run: a rebuild does not disturb it, and a bug can be put into it. */
export function copyBuilt(folder: string, edits: readonly Edit[]): string {
  const copy = join(folder, 'dist');
  const web = join(BUILT, 'apps', 'web');
  cpSync(BUILT, copy, {
    recursive: true,
    filter: (path) => path !== web && !path.startsWith(web + sep) && !path.endsWith('.map'),
  });
  symlinkSync(join(BUILT, '..', 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const edit of edits) apply(copy, edit);
  return copy;
}

/** A text that is not there exactly once would leave the bug out, and then "caught" would mean nothing. */
function apply(copy: string, { file, find, replace }: Edit): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const times = text.split(find).length - 1;
  if (times !== 1)
    throw new Error(`the seeded bug does not fit any more: ${file} holds ${times} times «${find}»`);
  writeFileSync(
    path,
    text.replace(find, () => replace),
  );
}
