import { textTable } from '../../../local/command-line/printed/text-table';

const columns = [{ title: 'KPI' }, { title: 'Value', right: true }, { title: 'Note' }];

test('columns are aligned, letters with accents and wide letters too', () => {
  expect(
    textTable(columns, [
      ['Café', '1', 'x'],
      ['数', '1,000', 'y'],
    ]),
  ).toBe(['KPI   Value  Note', '────  ─────  ────', 'Café      1  x', '数    1,000  y'].join('\n'));
});

test('the last column is folded between words where the terminal ends', () => {
  const table = textTable(columns, [['A', '1', 'no tab with subscriptions, and no column for it']], 42);
  expect(table.split('\n').slice(2)).toEqual([
    'A        1  no tab with subscriptions, and',
    '            no column for it',
  ]);
});
