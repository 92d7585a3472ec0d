const { TestEnvironment } = require('jest-environment-node');

/** A mutant is killed by one test: the rest of the file is not tried any more. */
module.exports = class StopAtFirst extends TestEnvironment {
  killed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_start' && this.killed) test.mode = 'skip';
    if (name === 'test_done' && test.errors.length > 0) this.killed = true;
  }
};
