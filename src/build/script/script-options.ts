import type { BuildOptions } from 'esbuild';

/**
 * How every script that runs at Google is bundled: in the language of 2019, without the fields of classes that younger ones
 * have and Apps Script's parser refuses, but with `?.` and `??`, which Google's own samples for Apps Script are written with.
 */
export const scriptOptions = {
  bundle: true,
  write: false,
  target: 'es2019',
  supported: { 'optional-chain': true, 'nullish-coalescing': true },
  platform: 'neutral',
  charset: 'utf8',
  minify: true,
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** Throws an Error with the bundler's warnings, if there are any. */
export function withoutWarnings(warnings: { text: string }[]): void {
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
}
