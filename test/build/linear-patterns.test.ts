import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { checkSync } from 'recheck';

/** Patterns that the checker cannot judge or calls slow, and why no text makes them so. */
const HARMLESS: Record<string, string> = {
  '/\\B(?=(\\d{3})+$)/g': 'sees the digits of one number only',
};

/** Files whose patterns see short texts only, and where that is made sure of. */
const SHORT_TEXTS: Record<string, string> = {
  'src/intake/values/dates/date-text.ts': 'dateText reads no text of more than 60 characters',
  'src/intake/values/durations.ts': 'durationMinutes reads no text of more than 40 characters',
};

const patterns = sources(['src', 'sidebar']).flatMap(patternsIn);

/**
 * A cell holds up to 50,000 characters. A pattern whose steps grow with the square of its text takes minutes over one
 * such cell, and stops a scheduled run. The checker judges a pattern by its automaton, whatever the machine.
 */
test('no pattern over texts of people takes more steps than the text has characters, times a constant', () => {
  expect(patterns.length).toBeGreaterThan(100);
  const slow = patterns.filter(({ file, raw, source, flags }) => {
    if (raw in HARMLESS || file in SHORT_TEXTS) return false;
    // No time of its own: how busy the machine is says nothing about a pattern
    return checkSync(source, flags, { checker: 'automaton', timeout: null }).status !== 'safe';
  });
  expect(slow.map(({ file, raw }) => `${file}: ${raw}`)).toEqual([]);
}, 600_000);

test('each exception is still in use', () => {
  expect(Object.keys(HARMLESS).filter((raw) => !patterns.some((pattern) => pattern.raw === raw))).toEqual([]);
  expect(Object.keys(SHORT_TEXTS).filter((name) => !patterns.some(({ file }) => file === name))).toEqual([]);
});

/** What runs at Google or in the sidebar: the build runs on the developer's machine alone. */
function sources(folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => join(folder, name))
      .filter((file) => !file.startsWith(join('src', 'build'))),
  );
}

interface Pattern {
  file: string;
  raw: string;
  source: string;
  flags: string;
}

function patternsIn(file: string): Pattern[] {
  const loader = file.endsWith('x') ? 'tsx' : 'ts';
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader, target: 'es2022' });
  const found = new Map<string, Pattern>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex, raw } = node as { regex?: { pattern: string; flags: string }; raw?: string };
    if (regex && raw) found.set(raw, { file, raw, source: regex.pattern, flags: regex.flags });
    for (const child of Object.values(node)) visit(child);
  };
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'module' }));
  return [...found.values()];
}
