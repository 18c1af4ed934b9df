import type { Cell } from '../../../src/base/cell';
import { dayFromIso } from '../../../src/base/day';
import { UTC } from '../../../src/base/zone';
import { serialOf } from '../../../src/plan/tab/plan-cell';
import { recipientsFrom, recipientsText, type ShownColumn, sameCell } from '../../../src/plan/tab/shown-kpi';

const may = new Date(Date.UTC(2017, 4, 31));

test.each<[ShownColumn, Cell, Cell, boolean]>([
  ['target', 0.65, 0.65 + 1e-12, true],
  ['target', 0.65, 0.6501, false],
  ['target', 1e12, 1e12 + 1, true],
  ['target', 1e12, 1e12 + 5_000, false],
  ['target', 0, 1e-10, true],
  ['target', 0, 1e-8, false],
  ['target', 0, 1.5e-9, false],
  ['target', 2, 2 + 1.5e-9, true],
  ['target', 0, 1e-9, true],
  ['target', 0, '', false],
  ['target', '65', 65, true],
  ['due', may, '2017-05-31', true],
  ['due', may, serialOf(dayFromIso('2017-05-31') as number), true],
  ['due', may, '2017-06-01', false],
  ['cadence', 'weekly', 'elke week', true],
  ['cadence', 'never', '', true],
  ['cadence', 'weekly', 'monthly', false],
  ['cadence', 'hourly', 'weekly', false],
  ['cadence', 'hourly', '', false],
  ['owner', 'Ann ', 'Ann', true],
  ['owner', 'Ann', 'ann', false],
  ['note', '2017-05-31', may, true],
])('under %s, %p and %p say the same: %p', (column, one, other, same) => {
  expect([sameCell(column, one, other, UTC), sameCell(column, other, one, UTC)]).toEqual([same, same]);
});

test('recipients stand between commas, semicolons or lines, each with its language or without', () => {
  expect(recipientsFrom(' ann@example.com (nl);bob@example.com\n carl@example.com (English),,')).toEqual({
    recipients: [
      { address: 'ann@example.com', language: 'nl' },
      { address: 'bob@example.com' },
      { address: 'carl@example.com', language: 'en' },
    ],
    wrong: [],
  });
});

test.each([
  'ann',
  'ann@example.com (fr)',
  'ann@example.com (nl',
  'ann@example.com(nl',
  'ann@example.com (nl]',
  '(nl)',
  'ann@example.com bob@example.com',
  'a@b',
])('%p is named as no recipient, and the others stay', (part) => {
  expect(recipientsFrom(`${part}, bob@example.com`)).toEqual({
    recipients: [{ address: 'bob@example.com' }],
    wrong: [part],
  });
});

test('recipients are read as they are written', () => {
  const recipients = [{ address: 'ann@example.com', language: 'nl' as const }, { address: 'bob@example.com' }];
  expect(recipientsText(recipients)).toBe('ann@example.com (nl), bob@example.com');
  expect(recipientsFrom(recipientsText(recipients)).recipients).toEqual(recipients);
  expect(recipientsText(undefined)).toBe('');
});
