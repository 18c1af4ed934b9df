import { hostOf } from '../fixtures/dist';

const kinds = `
  function kind(value) { return Array.isArray(value) ? '[' + value.map(kind).join() + ']' : value instanceof Date ? value.toISOString() : value === '' ? 'blank' : typeof value + ' ' + value; }
  /** @customfunction */ function KIND(value) { return kind(value); }
  /** @customfunction */ function KINDS() { return Array.prototype.map.call(arguments, kind).join(' | '); }`;

const tab = {
  name: 'Data',
  cells: [
    [1, 'x', true],
    [45322, undefined, '007'],
    [45322.5, 3, 4],
  ],
  formats: [[], ['yyyy-mm-dd'], ['yyyy-mm-dd hh:mm']],
};
const host = hostOf(kinds, { tabs: [tab], timeZone: 'Europe/Amsterdam' });

describe('what a function is given', () => {
  test.each([
    ['=KIND(A1)', 'number 1'],
    ['=KIND(A1:A1)', 'number 1'],
    ['=KIND(B1)', 'string x'],
    ['=KIND(C1)', 'boolean true'],
    ['=KIND(C2)', 'string 007'],
    ['=KIND(B2)', 'blank'],
    ['=KIND(A2)', '2024-01-30T23:00:00.000Z'],
    ['=KIND(A3)', '2024-01-31T11:00:00.000Z'],
    ['=KIND(A2+0)', '2024-01-30T23:00:00.000Z'],
    ['=KIND(B3)', 'number 3'],
    ['=KIND(A1:B2)', '[[number 1,string x],[2024-01-30T23:00:00.000Z,blank]]'],
    ['=KIND(A1:C1)', '[[number 1,string x,boolean true]]'],
    ['=KIND(1/0)', 'string #DIV/0!'],
    ['=KIND("text")', 'string text'],
    ['=KINDS(A1,,B1)', 'number 1 | blank | string x'],
    ['=KINDS()', ''],
  ])('%s', (formula, expected) => {
    expect(host.evaluate(formula)).toBe(expected);
  });

  test('a whole column is as high as the grid', () => {
    expect(
      hostOf('/** @customfunction */ function ROWS_OF(range) { return range.length; }', { tabs: [tab] }).evaluate(
        '=ROWS_OF(A:A)',
      ),
    ).toBe(1000);
  });

  test('names are matched without regard to case', () => {
    expect(host.evaluate('=kind(A1)')).toBe('number 1');
  });

  test('semicolons separate its arguments in every locale', () => {
    expect(hostOf(kinds, { locale: 'nl_NL' }).evaluate('=KINDS(1;2)')).toBe('number 1 | number 2');
  });
});

describe('what a function may give back', () => {
  const back = (expression: string) =>
    hostOf(`/** @customfunction */ function GIVE() { return ${expression}; }`).evaluate('=GIVE()');

  test.each([
    ['1.5', 1.5],
    ["'text'", 'text'],
    ['false', false],
    [
      "[[1, 'a'], [2, 'b']]",
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    ['[1, 2]', [[1], [2]]],
  ])('%s', (expression, expected) => {
    expect(back(expression)).toEqual(expected);
  });

  test.each([
    'new Date()',
    'NaN',
    'Infinity',
    '[[1, 2], [3]]',
    '[]',
    'Promise.resolve(1)',
    '{}',
    '[[new Date()]]',
    '(() => 1)',
  ])('%s is an error', (expression) => {
    expect(back(expression.startsWith('{') ? '({})' : expression)).toMatchObject({ error: '#ERROR!' });
  });

  test('a thrown error shows as #ERROR! with its message', () => {
    expect(
      hostOf("/** @customfunction */ function FAIL() { throw new Error('CLV: give a number'); }").evaluate('=FAIL()'),
    ).toEqual({
      error: '#ERROR!',
      message: 'CLV: give a number',
    });
  });

  test('a function that never ends is stopped', () => {
    const endless = hostOf('/** @customfunction */ function LOOP() { for (;;); }', { cellMilliseconds: 50 });
    expect(endless.evaluate('=LOOP()')).toMatchObject({ error: '#ERROR!', message: 'Exceeded maximum execution time' });
  });
});

test('a result spills only into empty cells', () => {
  const spill = hostOf(`
    /** @customfunction */ function PAIR() { return [[1, 2]]; }
    function main() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1:A2').setFormulas([['=PAIR()'], ['=PAIR()']]);
      sheet.getRange('B2').setValue('mine');
      return sheet.getRange('A1:B2').getValues();
    }`);
  expect(spill.call('main')).toEqual([
    [1, 2],
    ['#REF!', 'mine'],
  ]);
});

test.each(['NOW()', 'RAND()'])('a function that takes %s waits for ever', (volatile) => {
  expect(host.evaluate(`=KIND(${volatile})`)).toBe('Loading...');
});

describe('a tab whose name has an apostrophe', () => {
  const apostrophe = hostOf(
    `${kinds}
    function main() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      SpreadsheetApp.getActive().setNamedRange('deals', SpreadsheetApp.getActive().getSheetByName("O'Brien").getRange('A1:B1'));
      sheet.getRange('D1').setFormula("=KIND('O''Brien'!A1:B2)");
      sheet.getRange('D2').setFormula(\`=KINDS(deals;'O''Brien'!A2;"O''Brien")\`);
      const before = sheet.getRange('D1:D2').getValues();
      SpreadsheetApp.getActive().getSheetByName("O'Brien").getRange('B2').setValue('changed');
      return [before, sheet.getRange('D1').getValue(), sheet.getRange('D1').getFormula()];
    }`,
    {
      tabs: [
        tab,
        {
          name: "O'Brien",
          cells: [
            [10, 'won'],
            [20, 'lost'],
          ],
        },
        { name: "''s'", cells: [['odd']] },
      ],
      locale: 'nl_NL',
    },
  );

  test('its cells reach a typed function, whatever the apostrophes', () => {
    expect(apostrophe.evaluate("=KIND('O''Brien'!A1:B2)")).toBe('[[number 10,string won],[number 20,string lost]]');
    expect(apostrophe.evaluate("=SUM('O''Brien'!A:A)")).toBe(30);
    expect(apostrophe.evaluate("=KIND('''''s'''!A1)")).toBe('string odd');
  });

  test('so they do from a formula in a cell, from a named range, and when they change', () => {
    expect(apostrophe.call('main')).toEqual([
      [
        ['[[number 10,string won],[number 20,string lost]]'],
        ["[[number 10,string won]] | number 20 | string O''Brien"],
      ],
      '[[number 10,string won],[number 20,string changed]]',
      "=KIND('O''Brien'!A1:B2)",
    ]);
  });
});

test('every public function can be typed into a cell, one whose name ends in an underscore cannot', () => {
  const typed = hostOf("function refresh() { return 'ran'; } function hidden_() { return 'ran'; }");
  expect(typed.evaluate('=REFRESH()')).toBe('ran');
  expect(typed.evaluate('=HIDDEN_()')).toMatchObject({ error: '#NAME?' });
});

test('each cell is an execution of its own', () => {
  const counting = hostOf(`var calls = 0;
    /** @customfunction */ function CALLS() { calls += 1; return calls; }`);
  expect([counting.evaluate('=CALLS()'), counting.evaluate('=CALLS()+CALLS()')]).toEqual([1, 2]);
});

test('a cell is calculated again when a cell among its arguments changes', () => {
  const again = hostOf(`
    /** @customfunction */ function TWICE(n) { return n * 2; }
    function main() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1:B1').setValues([[2, '=TWICE(A1)']]);
      const before = sheet.getRange('B1').getValue();
      sheet.getRange('A1').setValue(21);
      return [before, sheet.getRange('B1').getValue()];
    }`);
  expect(again.call('main')).toEqual([4, 42]);
});

test('functions of two hosts do not mix', () => {
  const one = hostOf("/** @customfunction */ function WHO() { return 'one'; }");
  const two = hostOf(
    "/** @customfunction */ function WHO() { return 'two'; } /** @customfunction */ function ONLY_TWO() { return 1; }",
  );
  expect([one.evaluate('=WHO()'), two.evaluate('=WHO()'), one.evaluate('=WHO()')]).toEqual(['one', 'two', 'one']);
  expect(one.evaluate('=ONLY_TWO()')).toMatchObject({ error: '#NAME?' });
});
