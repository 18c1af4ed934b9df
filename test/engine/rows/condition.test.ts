import type { Period } from '../../../src/base/period';
import type { Condition } from '../../../src/engine/formula/formula';
import { rowsWhere } from '../../../src/engine/rows/condition';
import { dates, day, flags, numbers, tableOf, texts } from '../table-of';

const table = tableOf('subscriptions', {
  state: texts('active', 'trial', '', 'active'),
  churned: flags('yes', 'no', '', 'yes'),
  amount: numbers(10, 0, Number.NaN, -5),
  start: dates('2024-01-01', '2024-01-31', '2024-02-01', ''),
  end: dates('2024-02-01', '', '2024-02-29', '2024-03-01'),
});
const february: Period = { from: day('2024-02-01'), to: day('2024-03-01') };
const hits = (condition: Condition, period = february): number[] => Array.from(rowsWhere(condition, table, period));

describe('conditions on rows', () => {
  it('looks at labels and flags', () => {
    expect(hits({ field: 'state', is: 'active' })).toEqual([1, 0, 0, 1]);
    expect(hits({ field: 'state', is: ['active', 'trial'] })).toEqual([1, 1, 0, 1]);
    expect(hits({ field: 'churned', is: 'yes' })).toEqual([1, 0, 0, 1]);
    expect(hits({ field: 'churned', is: 'no' })).toEqual([0, 1, 0, 0]);
  });

  it('tells blanks from values, whatever the type', () => {
    expect(hits({ has: 'state' })).toEqual([1, 1, 0, 1]);
    expect(hits({ has: 'churned' })).toEqual([1, 1, 0, 1]);
    expect(hits({ has: 'amount' })).toEqual([1, 1, 0, 1]);
    expect(hits({ has: 'start' })).toEqual([1, 1, 1, 0]);
    expect(hits({ has: 'nothing of the kind' })).toEqual([0, 0, 0, 0]);
  });

  it('compares numbers; a blank is neither above, below nor equal', () => {
    expect(hits({ field: 'amount', above: 0 })).toEqual([1, 0, 0, 0]);
    expect(hits({ field: 'amount', below: 0 })).toEqual([0, 0, 0, 1]);
    expect(hits({ field: 'amount', equals: 0 })).toEqual([0, 1, 0, 0]);
  });

  it('joins conditions', () => {
    expect(hits({ not: { field: 'state', is: 'active' } })).toEqual([0, 1, 1, 0]);
    expect(hits({ all: [{ field: 'state', is: 'active' }, { has: 'start' }] })).toEqual([1, 0, 0, 0]);
    expect(
      hits({
        any: [
          { field: 'state', is: 'trial' },
          { field: 'amount', below: 0 },
        ],
      }),
    ).toEqual([0, 1, 0, 1]);
  });

  it('has a span run from its start up to, not on, its end', () => {
    // On 31 January: the first two. On 29 February: the second; the third ends that day and runs no more.
    expect(hits({ runs: 'at start' })).toEqual([1, 1, 0, 0]);
    expect(hits({ runs: 'at end' })).toEqual([0, 1, 0, 0]);
  });

  it('does not count who is paused, from that day on and until they are back, where the tab says that they are gone', () => {
    const paused = (gone: 'yes' | 'no', at: 'runs' | 'billed') => {
      const spans = tableOf('subscriptions', {
        start: dates(...Array(7).fill('2024-01-01')),
        pausedOn: dates('', '2024-02-29', '2024-03-01', '2024-02-10', '2024-02-10', '2024-02-10', '2024-02-10'),
        resumedOn: dates('', '', '', '2024-02-29', '2024-03-01', '2024-02-10', '2024-02-09'),
        goneWhilePaused: flags(...Array(7).fill(gone)),
      });
      const condition: Condition = at === 'runs' ? { runs: 'at end' } : { billed: 'at end' };
      return Array.from(rowsWhere(condition, spans, february));
    };
    expect(paused('yes', 'runs')).toEqual([1, 0, 1, 1, 0, 1, 0]);
    expect(paused('no', 'runs')).toEqual(Array(7).fill(1));
    for (const gone of ['yes', 'no'] as const) expect(paused(gone, 'billed')).toEqual([1, 0, 1, 1, 0, 1, 0]);
  });

  it('has nobody run before all data, or where no start is known; without an end all run on', () => {
    const all: Period = { from: null, to: february.to };
    expect(hits({ runs: 'at start' }, all)).toEqual([0, 0, 0, 0]);
    expect(hits({ runs: 'at end' }, all)).toEqual([0, 1, 0, 0]);
    const { start, end, ...others } = table.columns;
    const over = (columns: typeof table.columns) =>
      Array.from(rowsWhere({ runs: 'at end' }, { ...table, columns }, february));
    expect(over({ ...others, end })).toEqual([0, 0, 0, 0]);
    expect(over({ ...others, start })).toEqual([1, 1, 1, 0]);
  });

  it('asks a column of another type nothing', () => {
    expect(hits({ field: 'start', is: 'active' })).toEqual([0, 0, 0, 0]);
    expect(hits({ field: 'state', above: 0 })).toEqual([0, 0, 0, 0]);
    expect(hits({ field: 'amount', falls: 'inside' })).toEqual([0, 0, 0, 0]);
    expect(hits({ not: { field: 'amount', is: 'yes' } })).toEqual([1, 1, 1, 1]);
    expect(hits({ not: { has: 'amount' } })).toEqual([0, 0, 1, 0]);
    expect(hits({ not: { has: 'churned' } })).toEqual([0, 0, 1, 0]);
    expect(hits({ not: { has: 'nothing of the kind' } })).toEqual([1, 1, 1, 1]);
  });

  it('places dates before, inside and in the period just before', () => {
    expect(hits({ field: 'start', falls: 'before' })).toEqual([1, 1, 0, 0]);
    expect(hits({ field: 'start', falls: 'inside' })).toEqual([0, 0, 1, 0]);
    expect(hits({ field: 'end', falls: 'inside' })).toEqual([1, 0, 1, 0]);
    expect(hits({ field: 'start', falls: 'previous' })).toEqual([1, 1, 0, 0]);
    const march: Period = { from: day('2024-03-01'), to: day('2024-04-01') };
    expect(hits({ field: 'start', falls: 'previous' }, march)).toEqual([0, 0, 1, 0]);
    const all: Period = { from: null, to: february.to };
    expect(hits({ field: 'start', falls: 'previous' }, all)).toEqual([0, 0, 0, 0]);
    expect(hits({ field: 'start', falls: 'before' }, all)).toEqual([0, 0, 0, 0]);
    expect(hits({ field: 'start', falls: 'inside' }, all)).toEqual([1, 1, 1, 0]);
  });

  it('gives each period its own answer', () => {
    const january: Period = { from: day('2024-01-01'), to: day('2024-02-01') };
    expect(hits({ field: 'start', falls: 'inside' }, january)).toEqual([1, 1, 0, 0]);
    expect(hits({ not: { field: 'start', falls: 'inside' } }, february)).toEqual([1, 1, 0, 1]);
  });
});
