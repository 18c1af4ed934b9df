import type { Cell } from '../../../src/base/cell';
import { readTab } from '../../../src/intake/read-tab';
import { readingWith } from '../shared-data';
import { type Export, systems } from './headers-of-systems';

/** Five rows whose ids, names, numbers and days differ as they do in an export. */
function rowsFor(columns: Export): Cell[][] {
  return Array.from({ length: 5 }, (_, row) =>
    columns.map(([, value, field]) => {
      if (field === 'id') return `${value}${row}`;
      if (field === 'score') return String(7 + (row % 3));
      return value;
    }),
  );
}

test.each(Object.entries(systems))('%s', (_name, { table, columns }) => {
  const cells: Cell[][] = [columns.map(([header]) => header), ...rowsFor(columns)];
  const reading = readTab({ name: 'Sheet1', cells }, readingWith());
  expect(reading.table).toBe(table);
  const found = Object.fromEntries(Object.entries(reading.columns).map(([field, { header }]) => [header, field]));
  expect(Object.fromEntries(columns.map(([header]) => [header, found[header.trim()] ?? '']))).toEqual(
    Object.fromEntries(columns.map(([header, , field]) => [header, field])),
  );
});
