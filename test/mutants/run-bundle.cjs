// Runs a bundle of tests with Jest's own functions, and without its start, which takes longer than the tests: first those
// nearest to the file in which the fault is, and with `near` no others. Ends with 1 as soon as a test fails, and where there is none.
const { dirname } = require('node:path');

const ofJest = { paths: [dirname(require.resolve('jest/package.json'))] };
const part = (name) => require(require.resolve(name, ofJest));
const { run, addEventHandler, ...functions } = part('jest-circus');

const [, , bundle, file, near] = process.argv;
const parts = file
  .replace(/\.tsx?$/, '')
  .split('/')
  .slice(1);
/** How many parts of the way to the file the way to a test has too. */
const nearness = (test) => parts.filter((part) => test.split(/[/.]/).includes(part)).length;

// As long as Jest gives them: where others work too, what waits takes longer than usual.
globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = 60_000;
Object.assign(globalThis, functions, { expect: part('expect').expect });
addEventHandler(({ name, test }) => {
  if (name === 'test_done' && test.errors.length > 0) process.exit(1);
});
const tests = Object.entries(require(bundle));
tests.sort(([one], [other]) => nearness(other) - nearness(one));
// The room and a part of it; a file of the room itself has no nearer tests than those of all parts.
const least = near ? Math.min(2, nearness(tests[0]?.[0] ?? '')) : 0;
for (const [name, load] of tests.filter(([test]) => nearness(test) >= least)) describe(name, () => void load());
run().then(
  ({ testResults, unhandledErrors }) => process.exit(unhandledErrors.length > 0 || testResults.length === 0 ? 1 : 0),
  () => process.exit(1),
);
