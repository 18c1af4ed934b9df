import { run } from './fixtures/dist';
import { onSheet } from './fixtures/on-sheet';

/** The value and the formula that a written string becomes. */
function typed(text: string, locale = 'en_US'): unknown {
  const body = onSheet(
    'const cell = sheet.getRange(1, 1); cell.setValues([[TEXT]]); const v = cell.getValue(); return [v instanceof Date ? Utilities.formatDate(v, book.getSpreadsheetTimeZone(), "yyyy-MM-dd\'T\'HH:mm") : v, cell.getFormula()];',
  );
  const [value, formula] = run(body.replace('TEXT', JSON.stringify(text)), {
    locale,
    clock: { now: () => Date.UTC(2026, 5, 1) },
  }) as [unknown, string];
  return formula === '' ? value : formula;
}

describe('a string written with setValues is read as if typed', () => {
  test.each([
    ['007', 7],
    ['1,234.5', 1234.5],
    ['12%', 0.12],
    ['$2.99', 2.99],
    ['(1,200)', -1200],
    ['1e3', 1000],
    ['TRUE', true],
    ['1-2', '2026-01-02T00:00'],
    ['3/4/2024', '2024-03-04T00:00'],
    ['2024-01-31', '2024-01-31T00:00'],
    ['2024-01-31 10:30', '2024-01-31T10:30'],
    ['5 Jan 2024', '2024-01-05T00:00'],
    ['January 5, 2024', '2024-01-05T00:00'],
    ['31/12/2024', '31/12/2024'],
    ['1.234,5', '1.234,5'],
    ['=1+1', '=1+1'],
    ['+A2', '=+A2'],
    ['-A2', '=-A2'],
    ['-', '-'],
    ["'=1+1", '=1+1'],
    ["'007", '007'],
    ['Acme 12', 'Acme 12'],
    ['  ', '  '],
  ])('%p in en_US is %p', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  test.each([
    ['1.234,5', 1234.5],
    ['1-2', '2026-02-01T00:00'],
    ['31-12-2024', '2024-12-31T00:00'],
    ['5 mei 2024', '2024-05-05T00:00'],
    ['WAAR', true],
    ['1,234.5', '1,234.5'],
  ])('%p in nl_NL is %p', (text, expected) => {
    expect(typed(text, 'nl_NL')).toEqual(expected);
  });

  test('in a cell of text format it stays, unless it begins with an equals sign', () => {
    const body = onSheet(`
      const range = sheet.getRange('A1:B1').setNumberFormat('@');
      range.setValues([['007', '=1+1']]);
      return [range.getValues()[0][0], range.getFormulas()[0]];`);
    expect(run(body)).toEqual(['007', ['', '=1+1']]);
  });
});
