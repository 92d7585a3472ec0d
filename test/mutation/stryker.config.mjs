const FOLDERS = ['termijnen', 'dwangsom', 'mandaat', 'taken'];
const at = process.argv.indexOf('--mutate');
const asked = at < 0 ? ['/termijnen/', '/dwangsom/'] : process.argv[at + 1].split(',');
const folders = FOLDERS.filter((folder) => asked.some((path) => path.includes(`/${folder}/`)));
// The specs beside what is mutated, for all-rules.spec.ts; the runners are children of this process.
process.env.REGIE_MUTATED = folders.join(',');

/**
 * Mutation testing of the legal dates and the dwangsom: `npm run mutation`, or one file with `-- --mutate <path>`, also
 * of the rules of mandates and taken.
 */
export default {
  mutate: ['libs/domain/{termijnen,dwangsom}/**/*.ts', '!**/*.spec.ts'],
  testRunner: 'jest',
  jest: { configFile: 'test/mutation/jest.config.cjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // A mutant in what is computed once, when the file is read, would need every spec anew.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 30_000,
  timeoutFactor: 4,
  incremental: true,
  incrementalFile: `.regie/mutation/${folders.join('-')}.json`,
  tempDirName: '.regie/mutation/sandbox',
  ignorePatterns: ['**', '!libs/**', '!test/**', '!jest.config.js', '!package.json', '!tsconfig.json'],
  checkers: [],
  disableTypeChecks: false,
  reporters: ['clear-text', 'progress-append-only', 'html'],
  htmlReporter: { fileName: '.regie/mutation/report.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  allowEmpty: true,
  thresholds: { high: 95, low: 90, break: 90 },
};
