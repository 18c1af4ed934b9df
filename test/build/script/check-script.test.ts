import { problemsOfCells, problemsOfCode, problemsOfPart } from '../../../src/build/script/check-script';

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
  [`${app}${documented}/*${'x'.repeat(1_000_000)}*/`, 'Code.js has'],
  [
    `${app}${documented.replace('1', '"wizard_above"')}`,
    'names wizard_above, which lies in wizard-texts.ts and is left',
  ],
  [`var App = new Function("return 1")();${documented}`, 'Code.js makes code from a text: Function(…)'],
  [`var App = { a: [() => eval("1")] };${documented}`, 'Code.js makes code from a text: eval(…)'],
])('%.60s', (code, problem) => {
  expect(problemsOfCode(code, ['COUNT_ALL']).join('\n')).toContain(problem);
});

describe('a script beside Code.js', () => {
  const problems = (code: string) => problemsOfPart({ file: 'Cells.js', loader: 'cells_', code });

  test.each(['function cells_() { return {} }', 'var cells_=(function(){return function cells_(){return {}}})();'])(
    'names its one function: %s',
    (code) => {
      expect(problems(code)).toEqual([]);
    },
  );

  test.each([
    ['function cells_() {} var made = null;', 'Cells.js: a VariableDeclaration at the top level runs on every call'],
    ...['made();return function(){}', 'return made()', ''].map((body) => [
      `var cells_=(function(){${body}})();`,
      'Cells.js: a VariableDeclaration at the top level runs on every call',
    ]),
    ['var cells_=(function(){return function(){}})(made());', 'Cells.js: a VariableDeclaration at the top level'],
    ['function cells_() {} cells_();', 'Cells.js: a ExpressionStatement at the top level runs on every call'],
    ['function cells_() {} function KPI() {}', 'Cells.js: unexpected top-level name: KPI'],
    ['function kpis_() {}', 'Cells.js: missing top-level name: cells_'],
    ['function cells_() { return a?.b }', 'Cells.js is not a script of ES2019: '],
    ['function cells_() { return Function("a") }', 'Cells.js makes code from a text: Function(…)'],
  ])('%s', (code, problem) => {
    expect(problems(code).join('\n')).toContain(problem);
  });
});

test('what only the sidebar and the schedule need is in no script of cells', () => {
  const part = { file: 'Cells.js', loader: 'cells_', code: 'function cells_() { return "plan_wrong" }' };
  expect(problemsOfCells({ ...part, sources: ['src/plan/plan.ts', 'src/app/cells/answer-cell.ts'] })).toEqual([]);
  expect(problemsOfCells({ ...part, sources: ['src/wizard/advice.ts'] })).toEqual([
    'Cells.js holds src/wizard/advice.ts, which no cell needs',
  ]);
  expect(problemsOfCells({ ...part, code: 'say("wizard_above")', sources: [] })).toEqual([
    'Cells.js names wizard_above, which lies in wizard-texts.ts and is left out',
  ]);
});
