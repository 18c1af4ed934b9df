import type { BuildOptions } from 'esbuild';

/** How every script that runs at Google is bundled. */
export const scriptOptions = {
  bundle: true,
  write: false,
  target: 'es2019',
  platform: 'neutral',
  charset: 'utf8',
  minify: true,
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** Throws an Error with the bundler's warnings, if there are any. */
export function withoutWarnings(warnings: { text: string }[]): void {
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
}
