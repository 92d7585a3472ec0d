import type { SourceFile } from './source-files';

/** Circles of imports between files, each once, starting at its first file by name. Types that refer to each other untie when the code runs. */
export function findCircles(files: SourceFile[]): string[][] {
  const next = new Map(
    files.map(({ path, imports }) => [
      path,
      [...new Set(imports.flatMap(({ to, typeOnly }) => (typeOnly ? [] : (to ?? []))))],
    ]),
  );
  const circles = new Map<string, string[]>();
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) {
      const circle = trail.slice(seen);
      const first = circle.indexOf([...circle].sort()[0] ?? '');
      const turned = [...circle.slice(first), ...circle.slice(0, first)];
      circles.set(turned.join(), turned);
      return;
    }
    if (done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return [...circles.values()];
}
