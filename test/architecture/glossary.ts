import ts from 'typescript';
import type { SourceFile } from './source-files';

export interface Term {
  term: string;
  /** Words this house does not use for it. Between `backticks` only names in code are meant, else comments too. */
  avoid: { words: string; namesOnly: boolean }[];
}

/** The table under `## Glossary`: one row per term, the words to avoid in its last column. */
export function readGlossary(readme: string): Term[] {
  const section = /^## Glossary\s*$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(readme)?.[1] ?? '';
  const rows = section
    .split('\n')
    .filter((line) => /^\|/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const column = rows[0]?.findIndex((title) => /aliases to avoid/i.test(title)) ?? -1;
  return rows.slice(2).map((cells) => ({
    term: cells[0]?.replaceAll(/[`*]/g, '') ?? '',
    avoid: (cells[column] ?? '')
      .split(/[,;]/)
      .map((alias) => alias.trim())
      .filter((alias) => /\w/.test(alias))
      .map((alias) => ({ namesOnly: alias.startsWith('`'), words: inWords(alias.replaceAll(/[`"']/g, '')) })),
  }));
}

/** One term written as one word, with underscores or with dashes is the same term. */
const inWords = (name: string) =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .toLowerCase()
    .trim();

/** Every place where a word to avoid is used, as a name (of a file too) or in a comment. */
export function findAliases(terms: Term[], files: SourceFile[]): string[] {
  const aliases = terms.flatMap(({ term, avoid }) =>
    avoid.map(({ words, namesOnly }) => ({
      term,
      words,
      namesOnly,
      pattern: new RegExp(`(^|\\W)${words}(\\W|$)`),
    })),
  );
  return files.flatMap(({ path, tree }) => {
    const { names, comments } = wordsOf(tree);
    names.add(inWords(path.replaceAll('/', ' / ')));
    return aliases
      .filter(({ pattern, namesOnly }) =>
        [...names, ...(namesOnly ? [] : comments)].some((words) => pattern.test(words)),
      )
      .map(({ term, words }) => `${path}: "${words}" is called ${term} here`);
  });
}

function wordsOf(tree: ts.SourceFile): { names: Set<string>; comments: Set<string> } {
  const names = new Set<string>();
  const comments = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) names.add(inWords(node.text));
    const ranges = [
      ...(ts.getLeadingCommentRanges(tree.text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(tree.text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges)
      comments.add(inWords(tree.text.slice(pos, end).replaceAll(/\s+\*?\s*/g, ' ')));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { names, comments };
}
