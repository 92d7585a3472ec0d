import ts from 'typescript';
import { findCircles } from './circles';
import type { Import, SourceFile } from './source-files';

export interface Violation {
  rule: string;
  file: string;
  what: string;
}

/** Which layer may lean on which. What is not listed may not; a layer that is not listed does not exist. */
const mayImport: Record<string, string[]> = {
  'libs/domain': [],
  'libs/settings': [],
  'libs/jobs': ['libs/domain'],
  'libs/storage': ['libs/domain', 'migrations'],
  'libs/access': ['libs/domain', 'libs/storage'],
  'libs/casework': ['libs/domain', 'libs/storage', 'libs/jobs', 'libs/access'],
  'apps/api': ['libs/domain', 'libs/casework', 'libs/access', 'libs/storage', 'libs/jobs', 'libs/settings'],
  'apps/worker': [
    'libs/domain',
    'libs/casework',
    'libs/access',
    'libs/storage',
    'libs/jobs',
    'libs/settings',
  ],
  'apps/cli': ['libs/domain', 'libs/casework', 'libs/access', 'libs/storage', 'libs/jobs', 'libs/settings'],
  // The UI talks to the API and to nothing else.
  'apps/web': [],
  migrations: [],
};

/** Packages with one home. Types may travel: they vanish when the code runs, and a DataSource is handed around. */
const homes: [RegExp, string[]][] = [
  [/^typeorm(\/|$)/, ['libs/storage', 'migrations']],
  [/^(bullmq|ioredis)(\/|$)/, ['libs/jobs']],
  [/^(class-validator|class-transformer)(\/|$)/, ['apps/api', 'apps/worker', 'apps/cli', 'libs/settings']],
  [/^xstate(\/|$)/, ['libs/domain']],
  [/^pg(\/|$)/, ['libs/storage', 'libs/jobs', 'apps/cli']],
];

const onlyPackageOfDomain = /^xstate(\/|$)/;
/** In @nestjs/cqrs events are sent and forgotten and their errors swallowed; a query bus is a hop that adds nothing. */
const notFromCqrs = [
  'EventBus',
  'EventsHandler',
  'Saga',
  'AggregateRoot',
  'EventPublisher',
  'QueryBus',
  'QueryHandler',
];

export const layerOf = (path: string) =>
  path
    .split('/')
    .slice(0, /^(apps|libs)\//.test(path) ? 2 : 1)
    .join('/');
export const isTest = ({ path }: SourceFile) => path.startsWith('test/') || /\.spec\.tsx?$/.test(path);

type Check = (file: SourceFile) => string[];

const importsOf = (
  check: (imported: Import, layer: string, file: SourceFile) => string | false | undefined,
): Check => {
  return (file) => file.imports.flatMap((imported) => check(imported, layerOf(file.path), file) || []);
};

/** Rules for what runs; specs may reach everywhere. */
const codeRules: Record<string, Check> = {
  'known layers': ({ path }) => (layerOf(path) in mayImport ? [] : [`${layerOf(path)} is no layer`]),
  'one way': importsOf(({ from, to }, layer) => {
    if (
      to === undefined ||
      to.startsWith('test/') ||
      layerOf(to) === layer ||
      mayImport[layer]?.includes(layerOf(to))
    )
      return false;
    return `${layer} imports ${layerOf(to)} (${from})`;
  }),
  'code leans on no test': importsOf(
    ({ to, from }) => to && (to.startsWith('test/') || /\.spec$|\.spec\./.test(to)) && from,
  ),
  'domain imports only xstate': importsOf(
    ({ from, to }, layer) =>
      layer === 'libs/domain' && to === undefined && !onlyPackageOfDomain.test(from) && from,
  ),
  'packages stay at home': importsOf(({ from, typeOnly }, layer) => {
    const home = homes.find(([name]) => name.test(from));
    return home && !typeOnly && !home[1].includes(layer) && `${from} in ${layer}`;
  }),
  'imports can be read': importsOf(
    ({ computed, from }, layer) => computed && layer.startsWith('libs/') && from,
  ),
  'no events, sagas or query bus': importsOf(({ from, names }) => {
    const banned = names.filter((name) => from === '@nestjs/cqrs' && notFromCqrs.includes(name));
    return banned.length > 0 && banned.join(', ');
  }),
  'machines only state facts': (file) =>
    file.path.startsWith('libs/domain/') ? machineTricks(file.tree) : [],
  'domain takes time as an argument': (file) =>
    file.path.startsWith('libs/domain/') ? clockReadings(file.tree) : [],
  'SQL takes domain time from regie_now()': (file) =>
    layerOf(file.path) === 'apps/web' ? [] : sqlClocks(file.tree),
  'rows are inserted and updated, never saved': ({ path, tree }) =>
    layerOf(path) === 'apps/web' ? [] : calls(tree, /^(save|softRemove)$/),
};

const fileRules: Record<string, Check> = {
  'at most 250 lines': ({ lines }) => (lines > 250 ? [`${lines} lines`] : []),
  'names say what it is': ({ path }) => {
    const name =
      path
        .split('/')
        .at(-1)
        ?.replace(/(\.spec|\.d)?\.\w+$/, '') ?? '';
    return /(^|[-.])(utils?|helpers?|manager|common|misc|base|index)$/.test(name) ? [name] : [];
  },
  'at most three levels, none called src': ({ path }) => {
    const folders = path.split('/').slice(0, -1);
    return folders.length > 3 || folders.includes('src') ? [folders.join('/')] : [];
  },
};

/** Everything the files do that this house does not. */
export function findViolations(files: SourceFile[]): Violation[] {
  const apply = (rules: Record<string, Check>, some: SourceFile[]) =>
    some.flatMap((file) =>
      Object.entries(rules).flatMap(([rule, check]) =>
        check(file).map((what) => ({ rule, file: file.path, what })),
      ),
    );
  const circles = findCircles(files).map((circle) => ({
    rule: 'no circles',
    file: circle[0] ?? '',
    what: circle.join(' -> '),
  }));
  return [
    ...apply(
      codeRules,
      files.filter((file) => !isTest(file)),
    ),
    ...apply(fileRules, files),
    ...circles,
  ];
}

export const ruleNames = [...Object.keys(codeRules), ...Object.keys(fileRules), 'no circles'];

function collect(tree: ts.SourceFile, look: (node: ts.Node) => string | false | undefined): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = look(node);
    if (what)
      found.push(`${what} (line ${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1})`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `after` is not armed again after a restore and overflows at 25 days; the others run or remember outside the stored state. */
const machineTricks = (tree: ts.SourceFile) =>
  collect(tree, (node) => {
    if (ts.isPropertyAssignment(node) && /^(after|invoke)$/.test(node.name.getText(tree)))
      return node.name.getText(tree);
    if (ts.isPropertyAssignment(node) && /^type: 'history'/.test(node.getText(tree))) return 'history state';
    return (
      ts.isIdentifier(node) &&
      /^(createActor|spawnChild|spawn|raise|sendTo)$/.test(node.text) &&
      ts.isCallExpression(node.parent) &&
      node.text
    );
  });

const clockReadings = (tree: ts.SourceFile) =>
  collect(tree, (node) => {
    if (ts.isNewExpression(node) && node.expression.getText(tree) === 'Date' && !node.arguments?.length)
      return 'new Date()';
    return (
      ts.isPropertyAccessExpression(node) &&
      /^(Date\.now|Math\.random|performance\.now)$/.test(node.getText(tree)) &&
      node.getText(tree)
    );
  });

const sqlClocks = (tree: ts.SourceFile) =>
  collect(tree, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
    const text = node.getText(tree);
    const isSql = /\b(select|insert|update|delete|where|values|interval)\b/i.test(text);
    return isSql && /(?<![\w.])(now\(\)|current_date|current_timestamp|localtimestamp)/i.exec(text)?.[1];
  });

const calls = (tree: ts.SourceFile, name: RegExp) =>
  collect(
    tree,
    (node) =>
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      name.test(node.expression.name.text) &&
      node.expression.name.text,
  );
