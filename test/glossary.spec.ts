import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAliases, readGlossary, type Term } from './architecture/glossary';
import { readSourceFiles } from './architecture/source-files';

const root = join(__dirname, '..');
const fixture = join(__dirname, 'fixtures/glossary');
const read = (folder: string) => readGlossary(readFileSync(join(folder, 'README.md'), 'utf8'));

describe('the glossary', () => {
  let terms: Term[];
  beforeAll(() => (terms = read(root)));

  it('has terms, and words to avoid', () => {
    expect(terms.length).toBeGreaterThan(10);
    expect(terms.flatMap(({ avoid }) => avoid).length).toBeGreaterThan(5);
    expect(terms.map(({ term }) => term)).toContain('uiterlijkeBeslisdatum');
  });

  it('is the only vocabulary of the code', () => {
    expect(findAliases(terms, readSourceFiles(root))).toEqual([]);
  });
});

describe('the search for words to avoid', () => {
  const found = findAliases(read(fixture), readSourceFiles(fixture)).map((line) =>
    line.replaceAll('\\', '/'),
  );

  it.each([
    ['a variable', 'libs/domain/variable.ts'],
    ['a property in snake case', 'libs/domain/property.ts'],
    ['a comment', 'libs/domain/comment.ts'],
    ['the name of a file', 'libs/domain/due-date.ts'],
    ['a tag on the screen', 'apps/api/tag.tsx'],
  ])('sees it as %s', (_, file) => {
    expect(found).toContain(`${file}: "due date" is called uiterlijkeBeslisdatum here`);
  });

  it('leaves keywords, longer words and what is only a name in code alone', () => {
    expect(found.filter((line) => line.includes('fine.ts'))).toEqual([]);
  });

  it('sees a name that is banned for code only', () => {
    expect(found).toContain('libs/domain/variable.ts: "case" is called dossier here');
  });
});
