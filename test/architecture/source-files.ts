import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** As written. */
  from: string;
  /** The file it leads to, for relative imports of a file we know. */
  to?: string;
  /** Types vanish when the code runs. */
  typeOnly: boolean;
  names: string[];
  /** `require(x)`: nobody can tell what it leads to. */
  computed?: boolean;
}

export interface SourceFile {
  /** From the root, with forward slashes. */
  path: string;
  lines: number;
  imports: Import[];
  tree: ts.SourceFile;
}

const houses = ['apps', 'libs', 'migrations', 'test'];
const skipped = new Set(['node_modules', 'dist', 'fixtures', 'golden']);

/** Every source file under a root: the project itself, or a fixture that looks like it. */
export function readSourceFiles(root: string): SourceFile[] {
  const paths = houses.flatMap((house) => walk(join(root, house))).map((path) => relative(root, path));
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const tree = ts.createSourceFile(
      path,
      text,
      ts.ScriptTarget.ES2022,
      true,
      path.endsWith('x') ? ts.ScriptKind.TSX : undefined,
    );
    return { path, tree, lines: text.trimEnd().split('\n').length, imports: importsOf(tree, path, known) };
  });
}

function walk(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(join(folder, entry.name));
      return /\.(ts|tsx|mjs|js)$/.test(entry.name) ? [join(folder, entry.name)] : [];
    });
  } catch {
    return [];
  }
}

function importsOf(tree: ts.SourceFile, path: string, known: Set<string>): Import[] {
  const found: Import[] = [];
  const add = (at: ts.Node | undefined, typeOnly: boolean, names: string[] = []) => {
    if (at && ts.isStringLiteralLike(at))
      found.push({ from: at.text, to: target(path, at.text, known), typeOnly, names });
    else found.push({ from: at?.getText(tree) ?? '?', typeOnly, names, computed: true });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named =
        clause?.namedBindings && ts.isNamedImports(clause.namedBindings)
          ? clause.namedBindings.elements
          : undefined;
      const allTypes =
        clause?.isTypeOnly || (!clause?.name && named?.length && named.every(({ isTypeOnly }) => isTypeOnly));
      add(
        node.moduleSpecifier,
        Boolean(allTypes),
        named?.map(({ propertyName, name }) => (propertyName ?? name).text) ?? [],
      );
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      add(node.moduleReference.expression, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node)) {
      const { expression } = node;
      const required = ts.isIdentifier(expression) && expression.text === 'require';
      if (required || expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function target(path: string, from: string, known: Set<string>): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const plain = normalize(join(dirname(path), from));
  const candidates = [
    plain,
    ...['.ts', '.tsx', '.mjs', '.js', '/index.ts'].map((end) => plain + end),
    plain.replace(/\.js$/, '.ts'),
  ];
  return candidates.find((candidate) => known.has(candidate)) ?? plain;
}
