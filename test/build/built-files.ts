import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../../local/command-line/make-dist';

/** The files of a build, name → text, made of the sources as they stand now: anew where it was made of others. */
export function builtFiles({ dist, make }: Build): Record<string, string> {
  make();
  return Object.fromEntries(readdirSync(dist).map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
}
