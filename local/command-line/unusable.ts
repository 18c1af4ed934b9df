import type { TextKey } from './texts';

/** Input that cannot be used: one clear sentence, and exit code 2. */
export class Unusable extends Error {
  constructor(
    readonly key: TextKey,
    readonly values: Record<string, string | number> = {},
  ) {
    super(key);
  }
}
