/** The value below which this share lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** "0.52 (0.48-0.55)": the median with the lowest and highest of the rounds. */
export const withSpread = (values: readonly number[], digits: number): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}-${Math.max(...values).toFixed(digits)})`;

export const goal = (text: string, met: boolean): string => `goal ${text}: ${met ? 'met' : 'not met'}`;

/** Lines up columns; the first to the left, figures to the right. */
export function table(header: string[], rows: string[][]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ');
  return [line(header), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)]
    .map((text) => `  ${text.trimEnd()}`)
    .join('\n');
}

/** Does every job, so many at a time, and says how long it took in seconds with what it cost this process. */
export async function timed<T>(
  jobs: readonly T[],
  atOnce: number,
  work: (job: T) => Promise<void>,
): Promise<{ seconds: number; cpuSeconds: number }> {
  const queue = [...jobs].reverse();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const worker = async () => {
    for (let job = queue.pop(); job !== undefined; job = queue.pop()) await work(job);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 };
}
