import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file) && !file.startsWith('build'))
  .map((file) => join('src', file));

/** Every part of a program, the whole first. */
function parts(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(parts);
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(parts);
  return 'type' in node ? [node as Node, ...inside] : inside;
}

/** `key in record`, where the key is none that stands in the code: `constructor` is in every record. */
function asksForAnyKey(node: Node): boolean {
  const { type, operator, left } = node as Node & { operator?: string; left?: Node };
  return type === 'BinaryExpression' && operator === 'in' && left?.type !== 'Literal';
}

test('no part of the program asks whether a word is in a record: own keys only', () => {
  expect(sources.length).toBeGreaterThan(100);
  const found = sources.filter((file) => {
    const text = readFileSync(file, 'utf8');
    if (!text.includes(' in ')) return false;
    const { code } = transformSync(text, { loader: 'ts', target: 'es2022' });
    return parts(parse(code, { ecmaVersion: 2022, sourceType: 'module' })).some(asksForAnyKey);
  });
  expect(found).toEqual([]);
});
