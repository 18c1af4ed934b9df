import type { Period } from '../../../src/base/period';
import type { Rule } from '../../../src/engine/formula/formula';
import { accountOf, mergeParts, selectRows } from '../../../src/engine/rows/parts';
import type { Table } from '../../../src/tables/table';
import { dates, day, numbers, tableOf, texts } from '../table-of';

const february: Period = { from: day('2024-02-01'), to: day('2024-03-01') };
const ever: Period = { from: null, to: day('2024-03-01') };
const rule = (leaveOut: Rule['leaveOut'], because: Rule['because']): Rule => ({ leaveOut, because });
const rowSet = { table: 'deals', needs: [], date: 'closed', rules: [] } as const;

/** Why each row is left out, 'used' where it is not. */
const reasons = (table: Table, period: Period, more: object = {}) => {
  const parts = selectRows({ ...rowSet, rules: [], needs: [], ...more }, table, period);
  return Array.from(parts.leftOut, (code) => (code === 0 ? 'used' : parts.reasons[code - 1].text));
};

const days = ['2024-01-31T23:59', '2024-02-01', '2024-02-29T23:59', '2024-03-01', ''];
const dated = tableOf('deals', { closed: dates(...days) });

describe('the period', () => {
  test('holds its first and its last day whole, and neither the day before nor the day after', () => {
    const [out, none] = ['outside_period', 'no_date_row'];
    expect(reasons(dated, february)).toEqual([out, 'used', 'used', out, none]);
  });

  test('of all data keeps what has no date, and leaves out what is after the last day', () => {
    expect(reasons(dated, ever)).toEqual(['used', 'used', 'used', 'after_as_of', 'used']);
    expect(reasons(dated, { from: null, to: day('2024-03-02') })).toEqual(Array(5).fill('used'));
  });

  test('up to its end holds all that was before, and nothing without a date', () => {
    const upToEnd = { upToEnd: true };
    expect(reasons(dated, february, upToEnd)).toEqual(['used', 'used', 'used', 'outside_period', 'no_date_row']);
    expect(reasons(dated, ever, upToEnd)).toEqual(['used', 'used', 'used', 'after_as_of', 'no_date_row']);
  });

  test('without a column of dates holds nothing, all data hold everything', () => {
    const bare = tableOf('deals', { value: numbers(1, 2) });
    expect(reasons(bare, february)).toEqual(['no_date_row', 'no_date_row']);
    expect(reasons(bare, ever)).toEqual(['used', 'used']);
    expect(reasons(dated, february, { date: null })).toEqual(Array(5).fill('used'));
  });
});

describe('rules', () => {
  const deals = tableOf(
    'deals',
    { outcome: texts('won', 'lost', 'open', 'open', 'won'), value: numbers(1, Number.NaN, Number.NaN, 4, 5) },
    { leftOut: Uint8Array.from([0, 0, 0, 0, 1]), leftOutReasons: [{ text: 'intake_duplicate_id' }] },
  );
  const open = rule({ field: 'outcome', is: 'open' }, 'open_deal');
  const lost = rule({ field: 'outcome', is: ['lost', 'open'] }, 'no_won_deals');
  const bare = rule({ not: { has: 'value' } }, 'no_amount');
  const by = (...rules: Rule[]) => reasons(deals, ever, { date: null, rules });

  test('leave a row out for the first of them that holds, and for none where no KPI counts it', () => {
    expect(by(open, lost, bare)).toEqual(['used', 'no_won_deals', 'open_deal', 'open_deal', 'intake_duplicate_id']);
    expect(by(bare, open)).toEqual(['used', 'no_amount', 'no_amount', 'open_deal', 'intake_duplicate_id']);
    expect(by(open, bare)).toEqual(['used', 'no_amount', 'open_deal', 'open_deal', 'intake_duplicate_id']);
    expect(by(lost, open)).toEqual(['used', ...Array(3).fill('no_won_deals'), 'intake_duplicate_id']);
    expect(by()).toEqual([...Array(4).fill('used'), 'intake_duplicate_id']);
  });

  test('that ask the period are asked again for each', () => {
    const before = rule({ field: 'closed', falls: 'before' }, 'no_won_deals');
    const asked = (period: Period) => reasons(dated, period, { date: null, rules: [before] });
    expect(asked(february)).toEqual(['no_won_deals', ...Array(4).fill('used')]);
    expect(asked({ from: day('2024-03-01'), to: day('2024-04-01') })).toEqual([
      ...Array(3).fill('no_won_deals'),
      ...['used', 'used'],
    ]);
  });

  test('the rows of each tab add up: what two reasons say alike stands where the first has rows', () => {
    const two = tableOf(
      'deals',
      { closed: dates('2024-02-01', '', '2024-02-02', '2023-01-01', '2023-01-01') },
      {
        segments: [
          { tab: 'One', start: 0, rows: 2, sheetRows: 2 },
          { tab: 'Two', start: 2, rows: 3, sheetRows: 2 },
        ],
      },
    );
    const undated = rule({ not: { has: 'closed' } }, 'outside_period');
    const account = (rules: Rule[]) =>
      accountOf(selectRows({ ...rowSet, needs: [], rules }, two, february), new Set()).map(({ tab, used, leftOut }) => [
        tab,
        used,
        ...leftOut.map(({ reason, rows }) => `${reason.text} ${rows}`),
      ]);
    expect(account([])).toEqual([
      ['One', 1, 'no_date_row 1'],
      ['Two', 1, 'outside_period 2'],
    ]);
    expect(account([undated])).toEqual([
      ['One', 1, 'outside_period 1'],
      ['Two', 1, 'outside_period 2'],
    ]);
    const times = { ...two, times: Float64Array.from([10, 20, 30, 40, 50]) };
    const [one, other] = accountOf(selectRows({ ...rowSet, needs: [], rules: [] }, times, february), new Set());
    expect([one.used, one.leftOut[0].rows, other.used, other.leftOut[0].rows]).toEqual([10, 20, 30, 90]);
  });
});

test('of a joined tab those rows are used that complete one; it comes along with its fields alone', () => {
  const accounts = tableOf(
    'customers',
    { customer: texts('Anna', 'Bram', 'Cor', 'Cor') },
    { leftOut: Uint8Array.from([0, 0, 0, 1]), leftOutReasons: [{ text: 'intake_duplicate_id' }] },
  );
  const joins = [{ fields: ['segment'], table: accounts, rowOf: Int32Array.from([0, 0, 1, -1, -1]) }];
  const account = (...fields: string[]) =>
    accountOf(selectRows({ ...rowSet, needs: [], rules: [] }, { ...dated, joins }, february), new Set(fields));
  // Rows 2 and 3 of the deals count, and are Anna's and Bram's.
  expect(account('segment')[1]).toEqual({
    tab: 'customers',
    used: 2,
    leftOut: [
      { reason: { text: 'intake_duplicate_id' }, rows: 1 },
      { reason: { text: 'not_joined' }, rows: 1 },
    ],
  });
  expect(account('value')).toHaveLength(1);
});

test('of a table asked twice a row is used where either uses it', () => {
  const parts = (field: string, is: string) =>
    selectRows(
      { ...rowSet, needs: [], date: null, rules: [rule({ field, is } as Rule['leaveOut'], 'open_deal')] },
      deals,
      ever,
    );
  const deals = tableOf('deals', { outcome: texts('won', 'lost', 'open') });
  const other = tableOf('deals', { outcome: texts('won') });
  const some = mergeParts([
    parts('outcome', 'won'),
    parts('outcome', 'lost'),
    { ...parts('outcome', 'won'), table: other },
  ]);
  expect(some.map(({ leftOut }) => Array.from(leftOut))).toEqual([
    [0, 0, 0],
    [1, 0, 0],
  ]);
  expect(mergeParts([parts('outcome', 'won'), parts('outcome', 'won')]).map(({ leftOut }) => [...leftOut])).toEqual([
    [1, 0, 0],
  ]);
});
