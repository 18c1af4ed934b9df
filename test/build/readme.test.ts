import { readFileSync } from 'node:fs';
import { renewed } from '../../src/build/readme';

const readme = readFileSync('README.md', 'utf8');

test('the tables in README.md are those of the declarations (npm run readme makes them anew)', () => {
  expect(renewed(readme)).toBe(readme);
});

test('every dependency is named with what it is for', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = readme.slice(readme.indexOf('## What it is made with'));
  expect(Object.keys(devDependencies).filter((name) => !named.includes(name))).toEqual([]);
});

test('every command of npm is a script of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = Array.from(readme.matchAll(/^\s*npm (?:run )?(\w+)/gm), ([, name]) => name);
  expect(commands).toContain('start');
  expect(commands.filter((name) => !scripts[name])).toEqual([]);
});
