import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COPIED =
  'src sidebar local test dist .ci package.json tsconfig.json appsscript.json README.md .biome.json .clasp.json LICENSE'.split(
    ' ',
  );

/** A copy of the project in which files may be broken; `end` takes it away. The data beside the project stay beside it. */
export function copiedTree(): { folder: string; end: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'mutants-'));
  const folder = join(parent, 'project');
  mkdirSync(folder);
  for (const name of COPIED) if (existsSync(name)) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  if (existsSync('../shared')) symlinkSync(resolve('../shared'), join(parent, 'shared'));
  return { folder, end: () => rmSync(parent, { recursive: true, force: true }) };
}
