import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkHeader, importFile } from '../apps/cli/import/import-file';
import { openSourceFile } from '../apps/cli/import/source-file';
import { isBsn } from '../libs/domain/bsn';
import { badLines, goodLine, HEADER } from './import/bad-rows';
import { openCasework, TEST_SLEUTEL, type Casework } from './support/casework';

const bsns = Array.from({ length: 100_000 }, (_, i) => String(999_900_000 + i)).filter(isBsn);
const testBsn = (n: number): string => bsns[n]!;

let casework: Casework;
let folder: string;
const write = (name: string, lines: (string | Buffer)[], newline = '\r\n'): string => {
  const path = join(folder, name);
  writeFileSync(
    path,
    Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string), Buffer.from(newline)])),
  );
  return path;
};
const run = async (path: string) =>
  importFile(
    { DATABASE_URL: casework.database.url, REGIE_SLEUTEL: TEST_SLEUTEL },
    await openSourceFile(path),
  );
const rapport = (path: string): string[] =>
  readFileSync(`${path}.rapport.csv`, 'utf8').trim().split('\r\n').slice(1);
const dossiers = async (): Promise<number> =>
  (await casework.query('select count(*)::int as count from dossier_overview'))[0].count;
const good = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => goodLine(testBsn(from + i)));

beforeAll(async () => {
  casework = await openCasework();
  folder = mkdtempSync(join(tmpdir(), 'regie-import-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await casework.close();
});

describe('importing a file', () => {
  it('opens a dossier per row, and again nothing', async () => {
    const path = write('once.csv', [`\uFEFF${HEADER}`, ...good(0, 30)]);
    expect(await run(path)).toMatchObject({ opened: 30, before: 0, rapport: { rows: 0 } });
    expect(await run(path)).toMatchObject({ opened: 30, before: 30, rapport: { rows: 0 } });
    expect(await dossiers()).toBe(30);
    const facts = await casework.query(`select distinct actor_id, hoedanigheid, type from facts`);
    expect(facts).toEqual([{ actor_id: 'systeem', hoedanigheid: 'SYSTEEM', type: 'AanvraagReceived' }]);
  });

  it('refuses who stands in it twice, or has an open dossier already', async () => {
    const before = await dossiers();
    const twice = goodLine(testBsn(40));
    const path = write('twice.csv', [
      HEADER,
      twice,
      goodLine(testBsn(0)),
      twice,
      goodLine(testBsn(41)),
      twice,
    ]);
    expect(await run(path)).toMatchObject({ opened: 2 });
    expect(rapport(path)).toEqual([
      '3;;"Deze cliënt heeft al een open dossier van deze soort."',
      '4;;"dubbel: deze cliënt staat met deze soort ook op regel 2"',
      '6;;"dubbel: deze cliënt staat met deze soort ook op regel 2"',
    ]);
    expect(await dossiers()).toBe(before + 2);
  });

  it('takes the second row of somebody whose first was refused', async () => {
    const line = goodLine(testBsn(50));
    const path = write('second.csv', [HEADER, line.replace('6411 AB', 'nergens'), line]);
    expect(await run(path)).toMatchObject({ opened: 1, rapport: { rows: 1 } });
    expect(rapport(path)[0]).toMatch(/^2;postcode;/);
  });

  it('refuses a hundred bad rows between good ones, each with its line and reason, and repeats no BSN', async () => {
    const before = await dossiers();
    const bad = badLines((n) => testBsn(3000 + n));
    expect(bad.length).toBeGreaterThanOrEqual(100);
    const path = write(
      'bad.csv',
      [HEADER, ...good(100, 5), ...bad.map(({ line }) => line), ...good(110, 5)],
      '\n',
    );
    expect(await run(path)).toMatchObject({ opened: 10, rapport: { rows: bad.length } });
    expect(await dossiers()).toBe(before + 10);
    const told = rapport(path);
    for (const [i, { kolom, reden }] of bad.entries()) {
      const lines = told.filter((line) => line.startsWith(`${i + 7};${kolom};`));
      if (!lines.some((line) => line.includes(reden)))
        throw new Error(`line ${i + 7}: ${kolom} ${reden}: ${lines.join()}`);
    }
    expect(told.join('\n')).not.toMatch(/\d{7}/);
  });

  it('leaves nothing beside a file that is something else', async () => {
    const path = write('passwd', ['root:x:0:0:root:/root:/bin/bash']);
    await expect(checkHeader(await openSourceFile(path))).rejects.toThrow('De kopregel mist');
    expect(existsSync(`${path}.rapport.csv`)).toBe(false);
  });

  it('that was killed halfway goes on where it was', async () => {
    const before = await dossiers();
    const path = write('killed.csv', [HEADER, ...good(1000, 500)]);
    const child = fork(
      join(__dirname, 'import/import-process.ts'),
      [casework.database.url, TEST_SLEUTEL, path],
      {
        execArgv: ['-r', join(__dirname, 'support/load-ts.cjs'), '--disable-warning=ExperimentalWarning'],
      },
    );
    const gone = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
    while ((await dossiers()) < before + 40 && child.exitCode === null)
      await new Promise((r) => setTimeout(r, 5));
    child.kill('SIGKILL');
    expect(await gone).toBe('SIGKILL');
    const halfway = (await dossiers()) - before;
    expect(halfway).toBeLessThan(500);

    expect(await run(path)).toMatchObject({ opened: 500, before: halfway, rapport: { rows: 0 } });

    expect(await dossiers()).toBe(before + 500);
    const [{ open }] = await casework.query(
      `select count(distinct client_id)::int as open from dossier_overview where status = 'OPEN'`,
    );
    expect(open).toBe(before + 500);
  });
});
