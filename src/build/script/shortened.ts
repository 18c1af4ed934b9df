import { minifySync } from '@swc/core';
import { shortUndefined } from './short-undefined';

/**
 * What esbuild, which looks at each statement by itself, leaves of a script in a longer form than need be; in the same
 * language. No function of ours but those of classes asks for `this` or is made with `new`: each may be written as an arrow.
 */
export function shortened(script: string): string {
  const compress = { ecma: 2019, passes: 2, unsafe_arrows: true } as const;
  return `${shortUndefined(minifySync(script, { ecma: 2019, compress, mangle: true }).code)}\n`;
}
