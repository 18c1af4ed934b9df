import { runningTotals } from '../../src/intake/locate/by-numbers/running-total';
import { readTab } from '../../src/intake/read-tab';
import { profileOf } from '../../src/intake/recognise/profile';
import { readingWith } from './shared-data';

const dayOf = (day: number): string => new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);

/** A staff calendar: a row per person and a column per day. */
const calendar = (days: number): string[][] => [
  ['Employee', ...Array.from({ length: days }, (_, day) => dayOf(day))],
  ...Array.from({ length: 8 }, (_, person) => [
    `Person ${person}`,
    ...Array.from({ length: days }, (_day, day) => String((person * 7 + day) % 9)),
  ]),
];

/** How many looks the cells of the header and of the first row get. */
function reads([header, first, ...rest]: string[][]): number {
  let count = 0;
  const counted = (line: string[]): string[] =>
    new Proxy(line, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) count++;
        return Reflect.get(target, key);
      },
    });
  readTab({ name: 'planning', cells: [counted(header), counted(first), ...rest] }, readingWith());
  return count;
}

describe('a tab with hundreds of columns', () => {
  it('is read in a time that grows with its columns', () => {
    expect(reads(calendar(800)) / reads(calendar(400))).toBeLessThan(2.5);
  });

  it('is read no further than its first thousand columns, and says so', () => {
    const limit = reads(calendar(1100));
    expect(reads(calendar(2200))).toBeLessThan(limit * 1.5);
    const { table, problems } = readTab({ name: 'planning', cells: calendar(2200) }, readingWith());
    expect(table).toBeNull();
    expect(problems).toEqual([
      { reason: { text: 'intake_problem_wide', values: { columns: 2201, most: 1000 } }, rows: 8, cells: ['ALM1'] },
    ]);
    expect(readTab({ name: 'planning', cells: calendar(900) }, readingWith()).problems).toEqual([]);
  });

  it('is still data where the columns that count stand among them', () => {
    const header = [
      'Deal ID',
      'Stage',
      'Amount',
      'Close Date',
      ...Array.from({ length: 1500 }, (_, i) => `Field ${i}`),
    ];
    const rows = ['Won', 'Lost', 'Won'].map((stage, row) => [
      `D${row}`,
      stage,
      '100',
      '2025-03-01',
      ...Array.from({ length: 1500 }, (_, i) => `text ${i}`),
    ]);
    const read = readTab({ name: 'deals', cells: [header, ...rows] }, readingWith());
    expect(Object.keys(read.columns).sort()).toEqual(['amount', 'closedOn', 'id', 'stage']);
    expect(read.problems.map(({ reason }) => reason.text)).toEqual(['intake_problem_wide']);
  });
});

describe('a running total', () => {
  const amounts = [10, 25, 5, 40, 12];
  const sums = [10, 35, 40, 80, 92];
  const found = (between: number, isFirst = false): Set<number> => {
    const rows = amounts.map((amount, row) => {
      const others = Array.from({ length: between }, (_, i) => ((row + 3) * (i + 2) * 7) % 101);
      return isFirst ? [sums[row], ...others, amount] : [amount, ...others, sums[row]];
    });
    const columns = rows[0].map((_, column) => column);
    return runningTotals(
      rows,
      columns,
      columns.map((column) => profileOf(rows, column)),
    );
  };

  it('is found beside what it adds up and with columns between, but not across a whole calendar', () => {
    expect([...found(0)]).toEqual([1]);
    expect([...found(20)]).toContain(21);
    expect([...found(400)]).not.toContain(401);
  });

  it('is found up to thirty columns from what it adds up, on either side', () => {
    expect([found(29).has(30), found(30).has(31)]).toEqual([true, false]);
    expect([found(29, true).has(0), found(30, true).has(0)]).toEqual([true, false]);
  });
});
