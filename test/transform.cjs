// Jest transform: esbuild strips the types, nothing else.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const esbuild = require('esbuild');

/**
 * A module gives its exports themselves, not a copy that asks them by name each time one is used: V8 cannot see through that.
 */
const COPY = /^module\.exports = __toCommonJS\((\w+)\);$/m;
const THEMSELVES = 'module.exports = Object.defineProperty($1, "__esModule", { value: true });';
const itself = readFileSync(__filename);

module.exports = {
  getCacheKey: (source, path) => createHash('sha1').update(itself).update(`\0${path}\0`).update(source).digest('hex'),
  process(source, path) {
    const { code } = esbuild.transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
    });
    return { code: code.replace(COPY, THEMSELVES) };
  },
};
