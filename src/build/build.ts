import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { distFiles } from './dist-files';

/**
 * Makes dist/: exactly the files that clasp pushes. Throws when a check fails, and then leaves no dist/ behind.
 * `--bigquery`: with what reads tables of BigQuery; `--to FOLDER`: there rather than in dist/.
 */
async function buildAll(): Promise<void> {
  const { values } = parseArgs({
    options: { bigquery: { type: 'boolean', default: false }, to: { type: 'string', default: 'dist' } },
  });
  const { bigquery: bigQuery, to } = values;
  rmSync(to, { recursive: true, force: true });
  const files = await distFiles({ bigQuery });
  mkdirSync(to, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(to, name), text);
  const sizes = Object.entries(files).map(([name, text]) => `${name} ${Math.ceil(Buffer.byteLength(text) / 1_000)} kB`);
  console.log(`${to}/: ${sizes.join(', ')}`);
}

buildAll().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
