import { openHost } from '../../../local/host/host';
import { distOf, hostOf, run } from '../fixtures/dist';

describe('a realm', () => {
  test('is fresh for every execution', () => {
    const host = hostOf('var seen = 0; function count() { seen += 1; return seen; }');
    expect([host.call('count'), host.call('count')]).toEqual([1, 1]);
  });

  test.each([
    'setTimeout',
    'URL',
    'fetch',
    'TextEncoder',
    'structuredClone',
    'process',
    'require',
    'Buffer',
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
  ])('has no %s', (name) => {
    expect(run(`return typeof ${name};`)).toBe('undefined');
  });

  test('has no library method younger than ES2019', () => {
    expect(run("return [typeof [].at, typeof Object.groupBy, typeof 'a'.replaceAll];")).toEqual([
      'undefined',
      'undefined',
      'undefined',
    ]);
  });

  test.each([
    'globalThis',
    'SpreadsheetApp',
    'SpreadsheetApp.getActive()',
    'SpreadsheetApp.getActive().getSheets()',
    'SpreadsheetApp.WrapStrategy',
    'new Date()',
    'console.log',
    'Utilities.getUuid',
  ])('lets nothing of the host out through %s', (start) => {
    const reach = `try { return typeof ${start}.constructor.constructor('return process')(); } catch (error) { return 'undefined'; }`;
    expect(run(reach)).toBe('undefined');
  });

  test.each(["new Function('return 1')()", "eval('1')", "(() => 1).constructor('return 1')()"])(
    'makes no code from a text: %s',
    (expression) => {
      expect(() => run(`return ${expression};`)).toThrow('Code generation from strings disallowed for this context');
    },
  );

  test('holds all scripts, loaded as clasp pushes them', () => {
    const first = "var seen = ['Before']; function later_() { return seen.concat(rest_()); }";
    const dist = distOf("seen.push('Code'); function main() { return later_(); }", {
      'Before.js': first,
      'Zebra.js': "seen.push('Zebra'); function rest_() { return ['rest']; }",
    });
    expect(openHost({ dist }).call('main')).toEqual(['Before', 'Code', 'Zebra', 'rest']);
  });

  test('makes arrays and Dates of its own', () => {
    const body = `
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange(1, 1).setValue(new Date(0));
      const values = sheet.getRange(1, 1, 1, 2).getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, values[0][1]];`;
    expect(run(body)).toEqual([true, true, true, '']);
  });

  test('throws errors of its own, with the message of the service', () => {
    const body = `try { SpreadsheetApp.getActive().getSheets()[0].getRange(0, 1); }
      catch (error) { return [error instanceof Error, error.message]; }`;
    expect(run(body)).toEqual([true, 'The starting row of the range is too small.']);
  });

  test('has the clock of the script zone, not of the machine', () => {
    expect(
      run(
        "return [new Date(2024, 6, 1).toISOString(), new Date('2024-07-01T12:00').getHours(), new Date('Jul 1, 2024 10:00').toISOString(), String(new Date(0))];",
      ),
    ).toEqual([
      '2024-07-01T00:00:00.000Z',
      12,
      '2024-07-01T10:00:00.000Z',
      'Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)',
    ]);
  });

  test('takes now from the clock of the host', () => {
    expect(run('return [Date.now(), new Date().getTime()];', { clock: { now: () => 1234 } })).toEqual([1234, 1234]);
  });

  test('compares enumerations and sheets as Google does', () => {
    const body = `
      const book = SpreadsheetApp.getActive();
      return [book.getSheets()[0] === book.getSheets()[0], ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL,
        String(ScriptApp.AuthMode.FULL), ScriptApp.AuthMode.FULL == 'FULL'];`;
    expect(run(body)).toEqual([true, true, 'FULL', true]);
  });

  test('says what is not emulated, and never answers undefined', () => {
    expect(() => run('SpreadsheetApp.getActive().getSheets()[0].getSlicers();')).toThrow(
      'not emulated: Sheet.getSlicers',
    );
    expect(() => run('return SpreadsheetApp.getActive().nonsense;')).toThrow('not emulated: Spreadsheet.nonsense');
    expect(() => run("UrlFetchApp.fetch('https://example.com');")).toThrow('not emulated: UrlFetchApp.fetch');
  });
});
