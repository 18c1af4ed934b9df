import { models } from '../../../src/engine/models/models';
import { dates, numbers, tableOf, texts } from '../table-of';
import { rowsOf } from './model-rows';

/** Deals of which each is created, closed, and so decided. */
const deals = (...rows: [created: string, closed: string, outcome: string][]) =>
  tableOf('deals', {
    created: dates(...rows.map(([created]) => created)),
    closed: dates(...rows.map(([, closed]) => closed)),
    outcome: texts(...rows.map(([, , outcome]) => outcome)),
  });

describe('time to win', () => {
  const days = (last: string, ...rows: Parameters<typeof deals>) =>
    models.time_to_win.fit(rowsOf(deals(...rows), last));

  test('counts open and lost deals for as long as they lasted', () => {
    // After 10 days 3 of 4 are left, on day 15 one is lost, after 20 days half of the others: 3/8 are left.
    expect(
      days(
        '2024-01-31',
        ['2024-01-01', '2024-01-11', 'won'],
        ['2024-01-01', '2024-01-21', 'won'],
        ['2024-01-01', '2024-01-16', 'lost'],
        ['2024-01-01', '', 'open'],
      ),
    ).toEqual({ value: 20, n: 4, top: null, bottom: null, extra: { median: 20 } });
  });

  test('a deal won on the day after the last is open as yet, one won on the last day is won', () => {
    const two = (closed: string) => days('2024-01-31', ['2024-01-21', closed, 'won'], ['2024-01-01', '', 'open']);
    expect(two('2024-02-01')).toEqual({ text: 'not_reached' });
    expect(two('2024-01-31')).toMatchObject({ value: 10 });
  });

  test('a deal won before it was created took no time', () => {
    expect(days('2024-01-31', ['2024-01-10', '2024-01-01', 'won'])).toMatchObject({ value: 0 });
  });

  test.each(['created', 'closed', 'outcome'])('without %s there is none', (field) => {
    const table = deals(['2024-01-10', '2024-01-11', 'won']);
    const { [field]: _, ...columns } = table.columns;
    expect(models.time_to_win.fit(rowsOf({ ...table, columns }, '2024-01-31'))).toEqual({ text: 'no_data' });
    expect(models.older_than_usual.fit(rowsOf({ ...table, columns }, '2024-01-31'))).toEqual({ text: 'no_data' });
  });
});

describe('the age at which deals are usually won', () => {
  const open: Parameters<typeof deals>[number] = ['2024-12-11', '', 'open'];
  const usualOf = (table: ReturnType<typeof deals>) => {
    const found = models.older_than_usual.fit(rowsOf(table, '2024-12-31'));
    return 'text' in found ? found.text : found.extra.usualAge;
  };
  const usual = (...rows: Parameters<typeof deals>) => usualOf(deals(...rows));

  test('is told by the deals created in the year up to the last day', () => {
    const won: Parameters<typeof deals>[number] = ['2024-06-01', '2024-06-08', 'won'];
    expect(usual(won)).toBe(7);
    // 365 days: the first of them is 2 January of a leap year.
    expect(usual(['2024-01-02', '2024-01-12', 'won'])).toBe(10);
    expect(usual(['2024-01-01', '2024-01-11', 'won'])).toBe('not_reached');
    expect(usual(['2024-12-31', '2024-12-31', 'won'])).toBe(0);
    expect(usual(['2025-01-01', '2025-01-01', 'won'])).toBe('not_reached');
  });

  test('is not told by deals that are unclear, left out, or closed before they began; one closed the same day tells', () => {
    const won: Parameters<typeof deals>[number] = ['2024-06-01', '2024-06-08', 'won'];
    for (const outcome of ['', 'unknown'])
      expect(usual(won, ['2024-06-01', '2024-06-02', outcome], ['2024-06-01', '', outcome])).toBe(7);
    expect(usual(won, ['2024-06-02', '2024-06-01', 'won'], ['2024-06-02', '2024-06-01', 'won'])).toBe(7);
    expect(usual(won, ['2024-06-01', '2024-06-01', 'won'])).toBe(3.5);
    const table = deals(won, ['2024-06-01', '2024-06-02', 'won'], ['2024-06-01', '2024-06-02', 'won']);
    const marked = {
      ...table,
      leftOut: Uint8Array.from([0, 1, 1]),
      leftOutReasons: [{ text: 'intake_duplicate_id' as const }],
    };
    expect(usualOf(marked)).toBe(7);
  });

  test('of open deals those are older that are so on the last day', () => {
    const won: Parameters<typeof deals>[number][] = [1, 2, 3].map(() => ['2024-06-01', '2024-06-21', 'won']);
    const table = deals(...won, open, ['2024-12-10', '', 'open']);
    // 20 and 21 days on 31 December; usual are 20.
    const rows = rowsOf(table, '2024-12-31', { index: Int32Array.from([3, 4]) });
    expect(models.older_than_usual.leavesOut?.rows(rows)).toEqual(Uint8Array.from([0, 0, 0, 1, 0]));
    const older = { ...rows, index: Int32Array.from([4]) };
    expect(models.older_than_usual.fit(older)).toMatchObject({ value: 1, n: 1, extra: { usualAge: 20 } });
  });
});

test('quotas of the days of a period in which each rep works here', () => {
  const table = tableOf('team', {
    quota: numbers(300, 62, 100, 29, 1_000),
    quotaMonths: numbers(3, 1, 1, 1, 12),
    quotaFrom: dates('', '2024-01-16', '2023-01-01', '2024-02-01', '2024-03-01'),
    quotaTo: dates('', '', '2024-01-01', '2024-02-02', ''),
  });
  // 100 a month for two; 16 of 31 days of January and February; gone before; one day of 29; not here yet.
  const parts = [200, 32 + 62, 0, 1, 0];
  const asked = rowsOf(table, '2024-02-29', { first: '2024-01-01' });
  expect(models.quota_of_period.fit(asked)).toMatchObject({
    ...{ value: expect.closeTo(295), n: 3, top: expect.closeTo(295) },
  });
  const line = models.quota_of_period.line?.(asked);
  expect(Array.from(line?.top ?? [])).toEqual(parts.map((part) => expect.closeTo(part)));
  expect(Array.from(line?.bottom ?? [])).toEqual([0, 0, 0, 0, 0]);
  expect(models.quota_of_period.fit(rowsOf(table, '2024-02-29'))).toEqual({ text: 'no_data' });
  expect(Array.from(models.quota_of_period.line?.(rowsOf(table, '2024-02-29')).top ?? [])).toEqual([0, 0, 0, 0, 0]);
  for (const field of Object.keys(table.columns)) {
    const { [field]: _, ...columns } = table.columns;
    expect(models.quota_of_period.fit({ ...asked, table: { ...table, columns } })).toEqual({ text: 'no_data' });
  }
});

test('leads are ripe on the day after which four of five conversions have come', () => {
  const leads = (days: number[], ...created: string[]) =>
    models.maturity.fit(
      rowsOf(
        tableOf('leads', {
          created: dates(...created),
          daysToConvert: numbers(...created.map((_, at) => days[at] ?? Number.NaN)),
        }),
        '2024-02-29',
      ),
    );
  const created = ['2024-02-27', '2024-02-28', '2024-02-29', '2024-02-29', '2024-02-29', '2024-02-29'];
  // Of 0, 0, 0, 0 and 10 days four fifths lie below 2; days below nothing tell nothing.
  expect(leads([0, 0, 0, 0, 10, -9], ...created)).toEqual({ value: 2 / 6, n: 6, top: 2, bottom: 6, extra: {} });
  expect(leads([-1], ...created)).toMatchObject({ value: null, n: 0 });
  expect(leads([1])).toMatchObject({ value: null, n: 0 });
});
