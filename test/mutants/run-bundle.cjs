// Runs a bundle of tests with Jest's own functions, and without its start, which takes longer than the tests. Ends with 1
// at the first test that fails, and where there is none.
const { dirname } = require('node:path');

const ofJest = { paths: [dirname(require.resolve('jest/package.json'))] };
const part = (name) => require(require.resolve(name, ofJest));
const { run, addEventHandler, ...functions } = part('jest-circus');

Object.assign(globalThis, functions, { expect: part('expect').expect });
addEventHandler(({ name }) => {
  if (name === 'test_fn_failure' || name === 'hook_failure') process.exit(1);
});
require(process.argv[2]);
run().then(
  ({ testResults, unhandledErrors }) => {
    const hasFailed = unhandledErrors.length > 0 || testResults.some(({ errors }) => errors.length > 0);
    process.exit(hasFailed || testResults.length === 0 ? 1 : 0);
  },
  () => process.exit(1),
);
