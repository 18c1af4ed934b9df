import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { runCommand } from '../../../local/command-line/command';
import { kpiBundle } from '../fixtures/kpi-bundle';
import { temporaryFolder } from '../fixtures/temporary-folder';

const dist = kpiBundle();

/** A folder with these files in it. */
function folderOf(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Runs the command and gives back what a person sees. */
async function command(words: string[]): Promise<{ code: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line) => out.push(String(line)));
  const fail = jest.spyOn(console, 'error').mockImplementation((line) => error.push(String(line)));
  const folder = folderOf({});
  const xlsx = words.some((word) => /^--(no-)?xlsx$/.test(word)) ? [] : ['--xlsx', join(folder, 'kpis.xlsx')];
  const code = await runCommand([...xlsx, ...words], { dist, make: () => {} });
  log.mockRestore();
  fail.mockRestore();
  return { code, out: out.join('\n'), error: error.join('\n') };
}

const deals = 'name,stage,amount\nA,won,10\nB,lost,20\n';

describe('the command', () => {
  test('prints tabs, KPIs with their units, the number of calls and where the workbook lies', async () => {
    const { code, out, error } = await command(['--data', folderOf({ 'deals.csv': deals }), '--headless']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/deals\s+deals\s+2/);
    expect(out).toMatch(/Win rate\s+63\.1%\s+6,711\s+standard/);
    expect(out).toMatch(/Revenue\s+10,005,534\s+4,238/);
    expect(out).toMatch(/Average purchase\s+€2,361/);
    expect(out).toMatch(/Sales cycle\s+57\.0 days\s+4,238\s+standard\s+mean 51\.78, median 57/);
    expect(out).toMatch(/CAC\s+–\s+standard\s+no tab with costs/);
    expect(out).toMatch(/Service calls: \d+ reads, \d+ writes/);
    expect(out).toContain('2023-01-01 to 2023-12-31');
    expect(out).not.toContain('Questions');
  });

  test('writes counts from 100 without decimals, each note once, and no line beyond the width of a terminal', async () => {
    const [json, sql] = ['figures.json', 'new/kpis.sql'].map((name) => join(folderOf({}), name));
    const dated = 'Deal ID,Stage,Created,Close date\nA,won,2024-01-01,2024-02-01\nB,lost,2024-01-02,2024-02-03\n';
    const words = ['--data', folderOf({ 'deals.csv': dated }), '--json', json, '--sql', sql];
    const { out } = await command(words);
    expect(out).toMatch(/Leads needed\s+3,272\s+4,238\s+standard\s+from the tab with Leads\n/);
    expect(out).toMatch(/Activities per won deal\s+12\s/);
    expect(out).toMatch(/Retention rate .*from the tab with Subscriptions;/);
    expect(out.match(/2023-12-01/g)).toHaveLength(2);
    expect(out).toMatch(/Churn rate .*2023-12-01 to 2023-12-31\n/);
    const table = out.slice(out.indexOf('KPI  '), out.indexOf('Service calls'));
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    const [, , , , , , retention] = JSON.parse(readFileSync(json, 'utf8')).kpis;
    expect(readFileSync(sql, 'utf8')).toMatch(
      /^-- KPIs as one query[\s\S]*\n`win_rate_\d+` AS \(\n[\s\S]*\nORDER BY figure/,
    );
    expect(retention.notes[2]).toBe('subscriptions without an end date are taken to be running still');
  });

  test('speaks the language of the plan and writes numbers as the locale does', async () => {
    const folder = folderOf({ 'plan.json': '{ "language": "nl" }', 'deals.csv': deals });
    const { out } = await command(['--data', folder, '--plan', join(folder, 'plan.json'), '--locale', 'nl_NL']);
    expect(out).toMatch(/63,1%/);
    expect(out).toMatch(/10\.005\.534/);
    expect(out).toContain('57,0 dagen');
    expect(out).toContain('Tabbladen');
  });

  test('speaks the language of the locale without a plan, as its sheet does, and that of a plan that names another', async () => {
    const folder = folderOf({ 'plan.json': '{ "language": "en" }', 'deals.csv': deals });
    const dutch = await command(['--data', folder, '--locale', 'nl_NL']);
    expect(dutch.out).toContain('Tabbladen');
    const english = await command(['--data', folder, '--plan', join(folder, 'plan.json'), '--locale', 'nl_NL']);
    expect(english.out).toContain('Tabs');
  });

  test('asks what only a person can know', async () => {
    const { out } = await command(['--data', folderOf({ 'asks.csv': deals })]);
    expect(out).toContain('on the KPI plan tab');
    expect(out).toContain('asks · closed: Is 3/4/2024 in March or in April? (answers: d/m/y, m/d/y)');
  });

  test('hands plan, as-of day and period to the add-on, and writes its figures', async () => {
    const json = join(folderOf({}), 'deep', 'figures.json');
    const words = ['--as-of', '2024-03-31', '--period', '2024-01-01..2024-03-31', '--json', json];
    const { code } = await command(['--data', folderOf({ 'deals.csv': deals }), ...words]);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      asOf: '2024-03-31',
      period: { from: '2024-01-01', to: '2024-04-01' },
    });
  });

  test('says which answers of the plan fit no tab or column, and goes on', async () => {
    const answers = [
      { tab: 'Deals', column: 'STAGE', value: 'won', answer: 'won' },
      { tab: '', column: 'amount', answer: '1,234.56' },
      { tab: 'deals', column: '', answer: 'deals' },
      { tab: 'pipeline', column: 'stage', answer: 'ignore' },
      { tab: 'deals', column: 'Staage', answer: 'ignore' },
    ];
    const folder = folderOf({ 'plan.json': JSON.stringify({ answers }), 'deals.csv': deals });
    const { code, out } = await command(['--data', join(folder, 'deals.csv'), '--plan', join(folder, 'plan.json')]);
    expect(code).toBe(0);
    const [, said] = out.split('Answers in the plan that fit nothing\n\n');
    expect(said.split('\n').slice(0, 3)).toEqual([
      '  pipeline: there is no tab of this name; its answer is left aside.',
      '  deals · Staage: the tab has no column of this name; its answer is left aside.',
      '',
    ]);
    const without = await command(['--data', join(folder, 'deals.csv')]);
    expect(without.out).not.toContain('fit nothing');
  });

  test('takes one file for a folder', async () => {
    const { code, out } = await command(['--data', join(folderOf({ 'my deals.tsv': 'a\tb\n1\t2\n' }), 'my deals.tsv')]);
    expect(code).toBe(0);
    expect(out).toMatch(/my deals\s+deals\s+1/);
  });

  test('says which files it left aside', async () => {
    const { code, error } = await command([
      '--data',
      folderOf({ 'deals.csv': deals, 'broken.xlsx': 'no zip', 'empty.csv': '' }),
    ]);
    expect(code).toBe(0);
    expect(error.split('\n')).toEqual(['broken.xlsx cannot be opened as an Excel file', 'empty.csv is empty']);
  });
});

describe('input that cannot be used ends in one sentence and exit code 2', () => {
  const data = folderOf({ 'deals.csv': deals });
  test.each([
    [['--nonsense'], '--nonsense is not an option; the options are --data'],
    [['stray', '--data', data], '"stray" does not belong to an option; the options are --data'],
    [['-x'], '-x is not an option; the options are --data'],
    [['--data'], '--data needs a value behind it.'],
    [['--plan', '--as-of', '2024-01-01'], '--plan needs a value behind it.'],
    [['--data='], '--data needs a value behind it.'],
    [['--headless=no', '--data', data], '--headless takes no value.'],
    [['--data', data, '--as-of', '2024-01-01', '--as-of=2024-02-01'], '--as-of is given twice: give it once.'],
    [['--data', '/no/such/folder'], 'There is no folder or file /no/such/folder.'],
    [['--data', folderOf({ 'notes.pdf': 'x' })], 'holds no .csv, .tsv or .xlsx file that can be read.'],
    [['--data', folderOf({ 'empty.csv': '\n\n' })], 'holds nothing that can be read: empty.csv is empty.'],
    [['--data', data, '--as-of', '2024-02-30'], '--as-of needs a day as YYYY-MM-DD, not "2024-02-30".'],
    [['--data', data, '--period', 'week'], '--period needs all, month, quarter, year or two days'],
    [['--data', data, '--period', '2024-02-01..2024-01-01'], '--period ends before it begins'],
    [['--data', data, '--locale', 'xx_YY'], '--locale needs a locale such as en_US or nl_NL, not "xx_YY".'],
    [
      ['--data', data, '--time-zone', 'Mars/Base'],
      '--time-zone needs a zone such as Europe/Amsterdam, not "Mars/Base".',
    ],
    [['--data', data, '--plan', '/no/plan.json'], 'The plan /no/plan.json cannot be read.'],
    [
      ['--data', data, '--plan', join(folderOf({ 'p.json': '{\n  "kpis": [\n    { "id": }\n' }), 'p.json')],
      'is not valid JSON; the mistake is on line 3.',
    ],
    [
      ['--data', data, '--plan', join(folderOf({ 'p.json': '{\n  "kpis": [' }), 'p.json')],
      'is not valid JSON; the mistake is on line 2.',
    ],
    [['--data', data, '--plan', join(folderOf({ 'p.json': '[]' }), 'p.json')], 'must be an object'],
    [
      ['--data', data, '--plan', join(folderOf({ 'p.json': '{ "broken": true }' }), 'p.json')],
      'The plan names no KPI that exists: broken.',
    ],
    [['--data', data, '--xlsx', join(data, 'deals.csv', 'x.xlsx')], 'cannot be written'],
    [['--data', data, '--xlsx', 'x.xlsx', '--no-xlsx'], 'give one of them.'],
  ])('%p', async (words, sentence) => {
    const { code, error, out } = await command(words);
    expect(code).toBe(2);
    expect(error).toContain(sentence);
    expect(error.split('\n')).toHaveLength(1);
    expect(out).toBe('');
  });
});

test('without a workbook the KPIs are printed and written, and no sheet is', async () => {
  const place = folderOf({ 'deals.csv': deals });
  const words = ['--data', place, '--json', join(place, 'kpis.json'), '--no-xlsx'];
  const { code, out } = await command(words);
  expect(code).toBe(0);
  expect(out).toMatch(/Win rate\s+63\.1%/);
  expect(out).not.toContain('The KPI sheet is in');
  expect(readdirSync(place)).toEqual(['deals.csv', 'kpis.json']);
});

test('the workbook holds values, formulas with their results, formats, rules, notes and the frozen header', async () => {
  const file = join(folderOf({}), 'kpis.xlsx');
  await command(['--data', folderOf({ 'deals.csv': 'id,amount\n007,=1+1\n' }), '--xlsx', file]);
  expect(existsSync(file)).toBe(true);
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.worksheets[0];
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['KPIs', 'deals']);
  expect(sheet.getCell('D2').value).toMatchObject({ formula: 'B2/C2', result: 0.6315 / 0.65 });
  expect(sheet.getCell('E3').value).toMatchObject({ result: 'on track' });
  expect(sheet.getCell('F2').value).toBe('▁█');
  expect(sheet.getCell('B2').numFmt).toBe('0.00%');
  expect(sheet.getCell('B2').note).toBe('won / (won + lost)');
  expect(sheet.getCell('G2').dataValidation).toMatchObject({ type: 'list', formulae: ['"weekly,monthly"'] });
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  // a raw text that looks like a formula, or like a number, is still that text
  expect([workbook.worksheets[1].getCell('A2').value, workbook.worksheets[1].getCell('B2').value]).toEqual([
    '007',
    '=1+1',
  ]);
});
