import { readdirSync, readFileSync } from 'node:fs';
import { rooms } from '../../src/build/rooms';
import { fitsOneValue, isForgottenInCopies, isOf, keptThings } from '../../src/store/kept-things';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

test('each thing is named in its own room alone', () => {
  for (const [name, { room }] of Object.entries(keptThings)) {
    expect(rooms).toContain(room);
    const users = sources.filter(
      ({ path, text }) => !path.startsWith('store/') && new RegExp(`keptThings\\.${name}\\b`).test(text),
    );
    expect({ name, users: users.map(({ path }) => path.startsWith(`${room}/`)) }).toEqual({ name, users: [true] });
  }
});

test('no key stands, or is made, anywhere else', () => {
  const makes = /['"`]schedule:|keptThings\.\w+\.key/;
  const keys = sources.filter(({ path, text }) => !path.startsWith('store/') && makes.test(text));
  expect(keys.map(({ path }) => path)).toEqual([]);
});

test('no property is taken for another: each belongs to one thing', () => {
  for (const { key, as } of Object.values(keptThings)) {
    const property = as === 'a value each' ? `${key}ann@firm.nl` : as === 'parts' ? `${key}.0` : key;
    expect(Object.values(keptThings).filter((one) => isOf(one, property))).toHaveLength(1);
  }
});

test('a copy forgets the schedule of its original and what takes a build back, and keeps the plan and a set-up', () => {
  const schedule = [
    'schedule:owner',
    'schedule:run',
    'schedule:task report|weekly|ann@firm.nl|',
    'schedule:yes ann@firm.nl',
  ];
  const more = ['schedule:journal', 'schedule:goals', 'schedule:guard', 'schedule:notices', 'schedule:declined'];
  // What was taken back in the original would come over what stands in the copy.
  const undo = ['undo', 'undo.2'];
  expect([...schedule, ...more, ...undo].filter((key) => !isForgottenInCopies(key))).toEqual([]);
  expect(['build', 'build.0', 'setup', 'setup.3'].filter(isForgottenInCopies)).toEqual([]);
});

test('what fits one value is measured as Google does, in UTF-8', () => {
  expect(fitsOneValue('a'.repeat(8_500))).toBe(true);
  expect(fitsOneValue('a'.repeat(8_501))).toBe(false);
  expect(fitsOneValue('é'.repeat(4_251))).toBe(false);
});
