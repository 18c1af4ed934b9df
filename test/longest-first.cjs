// The order in which Jest runs files, on a machine that has not run them before: the longest first, so that its cores end
// together. Jest goes by their size; a file that only calls another beside it is as long as both.
const { readFileSync, statSync } = require('node:fs');
const { dirname, join } = require('node:path');

const ofJest = { paths: [dirname(require.resolve('jest/package.json'))] };
const { default: Sequencer } = require(require.resolve('@jest/test-sequencer', ofJest));

/** Bytes of a file and of what it imports from its own folder. */
function sizeOf(path) {
  const text = readFileSync(path, 'utf8');
  const beside = [...text.matchAll(/ from '(\.\/[^']+)'/g)].map(([, name]) => join(dirname(path), `${name}.ts`));
  const sizes = beside.map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((all, size) => all + size, text.length);
}

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return sorted
      .map((test) => ({ test, size: sizeOf(test.path) }))
      .sort((one, other) => other.size - one.size)
      .map(({ test }) => test);
  }
};
