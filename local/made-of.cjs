// What something was made of, kept beside it: as long as none of these files has changed since, it need not be made again.
const { mkdirSync, readFileSync, statSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');

/** Changes with the size of a file and the time of its change. */
const stateOf = (file) => {
  const { size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return `${size} ${mtimeMs}`;
};

/** True where a record says that it was made of the very files that stand there now; `files`: of these, and no others. */
exports.isMade = function isMade(record, files) {
  try {
    const madeOf = JSON.parse(readFileSync(record, 'utf8'));
    const names = Object.keys(madeOf);
    const areSame = files === undefined || (files.length === names.length && files.every((file) => file in madeOf));
    return areSame && names.every((file) => stateOf(file) === madeOf[file]);
  } catch {
    return false;
  }
};

/** Keeps in a record what something was made of just now. */
exports.keepMadeOf = function keepMadeOf(record, files) {
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify(Object.fromEntries(files.map((file) => [file, stateOf(file)]))));
};
