const [unit] = require('../../jest.config.js').projects;

/** The unit specs beside the mutated files, alone: what a rule does must show where the rule is. */
module.exports = {
  ...unit,
  rootDir: '../..',
  testEnvironment: require.resolve('./stop-at-first.cjs'),
  roots: ['libs/domain', 'test/support', 'test/mutation'].map((folder) => `<rootDir>/${folder}`),
  testMatch: ['<rootDir>/test/mutation/all-rules.spec.ts'],
  setupFiles: ['<rootDir>/test/mutation/same-chance.ts'],
};
