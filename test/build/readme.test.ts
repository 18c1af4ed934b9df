import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renewed } from '../../src/build/readme';
import { functions } from '../../src/functions/functions';
import { kpis } from '../../src/kpis';
import { cadences } from '../../src/plan/calendar/cadences';
import { readPlan } from '../../src/plan/read-plan';

/** What the README shows must be what the program takes. */
const readme = readFileSync('README.md', 'utf8');

test('what is made in README.md is that of the declarations (npm run readme makes it anew)', () => {
  expect(renewed(readme)).toBe(readme);
});

test('a count of KPIs and a list of cadences by hand are made anew', () => {
  const stale = readme.replace(/(<!-- made: (?:number of KPIs|cadences[^>]*) -->).*?(<!-- end -->)/g, '$1stale$2');
  const told = (made: string): string => made.replace(/<!--.*?-->/g, '');
  expect(told(stale)).toContain('computes stale sales KPIs');
  expect(told(renewed(stale))).toContain(`computes ${kpis.length} sales KPIs`);
  for (const cadence of cadences) expect(told(renewed(stale)).split('`cadence` is ')[1]).toContain(`\`${cadence}\``);
});

test('every dependency is named with what it is for', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = readme.slice(readme.indexOf('## What it is made with'));
  expect(Object.keys(devDependencies).filter((name) => !named.includes(name))).toEqual([]);
});

test('every command of npm is a script of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = Array.from(readme.matchAll(/^\s*npm (?:run )?([\w:-]+)/gm), ([, name]) => name);
  expect(commands).toContain('start');
  expect(commands.filter((name) => !scripts[name])).toEqual([]);
});

test('where it tells how to put the code into a spreadsheet it warns of its other editors', () => {
  const guide = readme.slice(
    readme.indexOf('## Put it in your own sheet'),
    readme.indexOf('## Your first hour at Google'),
  );
  expect(guide).toContain('npx clasp push');
  expect(guide).toMatch(/all who may edit it can change what runs in your name: .*take the add-on/);
});

test('the plan file it shows is a plan without mistakes', () => {
  const [, shown] = /```json\n([\s\S]*?)```/.exec(readme) as RegExpExecArray;
  expect(readPlan(JSON.parse(shown), kpis).problems).toEqual([]);
});

test('every formula in its text names a function that there is', () => {
  const named = Array.from(readme.matchAll(/`=([A-Z_]+)\(/g), ([, name]) => name);
  const known = functions.map(({ name }) => name);
  expect(named.length).toBeGreaterThan(known.length);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test('each test that it names as showing something is there', () => {
  const named = Array.from(readme.matchAll(/`(test\/[\w./-]+)`/g), ([, path]) => path.replace(/\/$/, ''));
  const all = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((file) => join('test', file));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !all.some((file) => file.startsWith(path)))).toEqual([]);
});

test('the guide to adding one thing names files that there are, and commands that run a test', () => {
  const guide = readme.slice(readme.indexOf('| To add |'), readme.indexOf('The code is in `src/`'));
  const files = Array.from(guide.matchAll(/`((?:src|sidebar)\/[\w./-]+)`/g), ([, file]) => file);
  const patterns = Array.from(guide.matchAll(/ (test\/[\w./-]+)/g), ([, pattern]) => pattern);
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('test', file));
  expect([files.length > 5, patterns.length > 5]).toEqual([true, true]);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(patterns.filter((pattern) => !tests.some((file) => file.startsWith(pattern)))).toEqual([]);
});
