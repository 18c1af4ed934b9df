// Jest transform: esbuild strips the types, nothing else.
const esbuild = require('esbuild');

module.exports = {
  process(source, path) {
    const { code } = esbuild.transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
    });
    return { code };
  },
};
