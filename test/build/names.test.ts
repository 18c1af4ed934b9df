import { functions } from '../../src/functions/functions';
import { builtInNames } from './built-in-names';

test('the list of built-in functions knows those that are nearest to ours', () => {
  for (const name of [
    'CONVERT',
    'RATE',
    'GROWTH',
    'TREND',
    'FORECAST',
    'DURATION',
    'RANK',
    'QUERY',
    'LET',
    'AI',
    'T',
  ]) {
    expect(builtInNames).toContain(name);
  }
});

test.each(functions.map(({ name }) => name))('%s can be typed into a cell', (name) => {
  expect(builtInNames).not.toContain(name);
  expect(name).toMatch(/^[A-Z][A-Z_]*[A-Z]$/);
  // Up to three letters and then digits would be the address of a cell.
  expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/i);
});

test('no two functions share a name', () => {
  expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
});
