import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findViolations, isTest, layerOf, ruleNames } from './architecture/rules';
import { readSourceFiles } from './architecture/source-files';

const root = join(__dirname, '..');
const fixtures = join(__dirname, 'fixtures/architecture');

describe('the house', () => {
  const files = readSourceFiles(root);

  it('is built by its rules', () => {
    expect(findViolations(files)).toEqual([]);
  });

  it.each([
    'apps/api',
    'apps/worker',
    'apps/cli',
    'apps/web',
    'libs/domain',
    'libs/casework',
    'libs/access',
    'libs/settings',
  ])('has files in %s, so that the rules are about something', (layer) => {
    const code = files.filter((file) => layerOf(file.path) === layer && !isTest(file));
    expect(code.length).toBeGreaterThan(0);
    if (layer !== 'libs/settings')
      expect(code.some(({ imports }) => imports.some(({ to }) => to !== undefined))).toBe(true);
  });

  it('leads every relative import to a file', () => {
    const known = new Set(files.map(({ path }) => path));
    const code = files.filter(({ path }) => layerOf(path) !== 'apps/web');
    const lost = code.flatMap(({ path, imports }) =>
      imports
        .filter(({ to }) => to && !known.has(to) && !/\.json$/.test(to))
        .map(({ from }) => `${path}: ${from}`),
    );
    expect(lost).toEqual([]);
  });
});

// Each fixture is a small house that breaks one rule in a few ways; its README line says which and how often.
describe('the rules', () => {
  const houses = readdirSync(fixtures);
  const promised = (house: string) => {
    const [, rule = '', times] =
      /^(.*): (\d+)$/m.exec(readFileSync(join(fixtures, house, 'breaks.txt'), 'utf8')) ?? [];
    return { rule, times: Number(times) };
  };

  it.each(houses)('see what is wrong in %s', (house) => {
    const { rule, times } = promised(house);
    const found = findViolations(readSourceFiles(join(fixtures, house)));
    expect(found.map((violation) => violation.rule)).toEqual(Array<string>(times).fill(rule));
  });

  it('each have a house that breaks them', () => {
    expect([...new Set(houses.map((house) => promised(house).rule))].sort()).toEqual([...ruleNames].sort());
  });
});
