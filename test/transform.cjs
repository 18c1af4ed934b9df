// Jest transform: esbuild strips the types, nothing else.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const esbuild = require('esbuild');

/**
 * esbuild has a module give a copy of its exports, which asks for each by name whenever it is used, and V8 cannot see through
 * that. Here it gives the exports themselves, and once it has run, plain values: none of our exports changes after that.
 */
const COPY = /^module\.exports = __toCommonJS\((\w+)\);$/m;
const EXPORTS = 'module.exports = Object.defineProperty($1, "__esModule", { value: true });';
const VALUES =
  'module.exports = Object.assign(Object.defineProperty({}, "__esModule", { value: true }), module.exports);';
const itself = readFileSync(__filename);

module.exports = {
  getCacheKey: (source, path) => createHash('sha1').update(itself).update(`\0${path}\0`).update(source).digest('hex'),
  process(source, path) {
    const { code, map } = esbuild.transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      // Beside the code: Jest looks for one within it, takes it apart and writes it anew
      sourcemap: 'external',
      sourcesContent: false,
      sourcefile: path,
    });
    return { code: COPY.test(code) ? `${code.replace(COPY, EXPORTS)}${VALUES}\n` : code, map };
  },
};
