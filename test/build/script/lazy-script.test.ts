import { createContext, runInContext } from 'node:vm';
import { lazyScript } from '../../../src/build/script/lazy-script';

const counter = lazyScript(
  'Counter',
  'seen.push("counter");var a=0;function b(){return ++a}export{b as next,b as step};',
);
const user = lazyScript(
  'User',
  'import{next as n,step}from"./Counter.js";seen.push("user");export{c as twice};function c(){n();return step()}',
);

function load(...scripts: string[]): Record<string, () => Record<string, () => number>> & { seen: string[] } {
  const realm = createContext({ seen: [] });
  for (const script of scripts) runInContext(script, realm);
  return realm as never;
}

test('a module becomes a script of one hidden function, whichever is loaded first', () => {
  expect([counter.file, counter.loader]).toEqual(['Counter.js', 'counter_']);
  for (const order of [
    [counter, user],
    [user, counter],
  ]) {
    const realm = load(...order.map(({ code }) => code));
    expect(realm.seen).toEqual([]);
    expect(realm.user_().twice()).toBe(2);
    expect(realm.seen).toEqual(['counter', 'user']);
  }
});

test('it runs once, so that what it keeps is kept for all', () => {
  const realm = load(counter.code, user.code);
  expect([realm.user_().twice(), realm.counter_().next(), realm.user_().twice()]).toEqual([2, 3, 5]);
  expect(realm.seen).toEqual(['counter', 'user']);
});

test('a whole module cannot be taken from another script', () => {
  expect(() => lazyScript('User', 'import * as all from "./Counter.js"; export { all };')).toThrow(
    'User: only names can be imported from another part',
  );
});

test('what lies in Code.js is taken from there, but for what nothing refers to', () => {
  const reader = lazyScript(
    'Reader',
    'import{day as d}from"App:src/base/day";import{week}from"App:src/base/day";import{zone as z}from"App:src/base/zone";export{f as z};function f(){return d()+week()+{z:1}.z}',
  );
  expect(reader.taken).toEqual([
    { module: './src/base/day', name: 'day' },
    { module: './src/base/day', name: 'week' },
  ]);
  const realm = load('var App={day:()=>1,week:()=>7};', reader.code);
  expect(realm.reader_().z()).toBe(9);
});
