// The @nestjs packages and a few others are published as ES modules only. Jest on Node 20 cannot require()
// those, so swc turns them into CommonJS; everything else in node_modules is left alone.
const esmOnly = [
  '@nestjs',
  'jose',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@borewit',
  '@tokenizer',
  'content-disposition',
];

const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j)s$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esmOnly.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.regie/'],
};

const onDatabase = {
  ...shared,
  globalSetup: '<rootDir>/test/support/start-test-database.ts',
  globalTeardown: '<rootDir>/test/support/stop-test-database.ts',
};

/** Four kinds of tests, told apart by their names; `npx jest --selectProjects unit` runs one kind. */
module.exports = {
  maxWorkers: 2,
  // What a file loaded is never quite let go: after two hundred of them a worker of 3 GB did little but collect.
  workerIdleMemoryLimit: '1GB',
  // For what hangs. How long anything takes says nothing here: the machine may be busy.
  testTimeout: 240_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'house',
      testMatch: ['<rootDir>/test/*.spec.ts'],
      testPathIgnorePatterns: ['\\.(int|e2e)\\.spec\\.ts$'],
    },
    { ...onDatabase, displayName: 'int', testMatch: ['<rootDir>/test/**/*.int.spec.ts'] },
    { ...onDatabase, displayName: 'e2e', testMatch: ['<rootDir>/test/**/*.e2e.spec.ts'] },
  ],
};
