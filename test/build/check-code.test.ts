import { problemsOfCode } from '../../src/build/check-code';

const app = 'var App = (() => ({}))();\n';
const documented = '/** Counts. */\nfunction COUNT_ALL(cells) { return 1 }\n';

test('a documented function beside App is all there may be', () => {
  expect(problemsOfCode(`"use strict";${app}${documented}`, ['COUNT_ALL'])).toEqual([]);
});

test.each([
  ['class A { #secret = 1 }', 'Code.js is not a script of ES2019: Unexpected character'],
  ['export const a = 1', 'Code.js is not a script of ES2019: '],
  ['const a = b ?? c', 'Code.js is not a script of ES2019: '],
  [`${app}function COUNT_ALL() {}`, 'COUNT_ALL has no JSDoc directly before it'],
  [`/** Counts. */\n${app}function COUNT_ALL() {}`, 'COUNT_ALL has no JSDoc directly before it'],
  [`${app}/* Counts. */\nfunction COUNT_ALL() {}`, 'COUNT_ALL has no JSDoc directly before it'],
  [`${app}${documented}SpreadsheetApp.getUi()`, 'a ExpressionStatement at the top level runs on every call'],
  [`${app}${documented}var Charts = 1`, 'unexpected top-level name: Charts'],
  [app, 'missing top-level name: COUNT_ALL'],
  [`${app}${documented}${documented}`, 'a top-level name is declared twice'],
  [`${app}${documented}/*${'x'.repeat(100_000)}*/`, 'Code.js has'],
])('%.60s', (code, problem) => {
  expect(problemsOfCode(code, ['COUNT_ALL']).join('\n')).toContain(problem);
});
