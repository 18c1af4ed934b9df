import { readTab } from '../../../src/intake/read-tab';
import { readingWith } from '../shared-data';

const header = ['client_code', 'cancelled_on'];
const rows = [
  ['A-1', '2024-03-01'],
  ['A-2', '2024-04-01'],
  ['A-3', '2024-05-01'],
];
const read = (...beside: (string | null)[]) =>
  readTab({ name: 'export', cells: [header, ...rows].map((row) => [...row, ...beside]) as string[][] }, readingWith());

it('headers that a program has put together are headers, whatever blank cells stand behind them', () => {
  const { headerRow } = read();
  expect(headerRow).toBe(1);
  expect(read('', '', '', ' ', '').headerRow).toBe(headerRow);
});
