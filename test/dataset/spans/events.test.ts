import { prepareSubscriptionEvents } from '../../../src/dataset/spans/events';
import type { Column, DateColumn } from '../../../src/tables/table';
import { dates, numbers, tableOf, texts, wall } from '../../engine/table-of';
import { account, analysisOf, period, reasonOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const valuesOf = (column: Column): number[] => Array.from((column as DateColumn).values);

test('spans of events hold until the next, a cancellation for no time, whichever way a customer is written', () => {
  const prepared = prepareSubscriptionEvents(
    tableOf('subscription_events', {
      customer: texts('Anna', 'Bram', 'anna', 'Anna'),
      happenedOn: dates('2024-03-01', '2024-01-15', '2024-01-01', '2024-02-01'),
      kind: texts('cancel', 'start', 'start', 'change'),
      mrrAfter: numbers(0, 5, 10, 20),
    }),
  );
  expect(valuesOf(prepared.columns.end)).toEqual([
    wall('2024-03-01'),
    Number.NaN,
    wall('2024-02-01'),
    wall('2024-03-01'),
  ]);
  expect(valuesOf(prepared.columns.customerSince)).toEqual(
    ['2024-01-01', '2024-01-15', '2024-01-01', '2024-01-01'].map(wall),
  );
});

test('an event that does not count, of nobody or of no day ends no span, and none of its own begins', () => {
  const prepared = prepareSubscriptionEvents(
    tableOf(
      'subscription_events',
      {
        customer: texts('Anna', 'Anna', '', 'Anna', 'Anna'),
        happenedOn: dates('2024-01-01', '2024-02-01', '2024-01-15', '', '2024-03-01'),
        kind: texts('start', 'change', 'start', 'change', 'change'),
        mrrAfter: numbers(10, 20, 30, 40, 50),
      },
      { leftOut: Uint8Array.of(0, 1, 0, 0, 0) },
    ),
  );
  const nothing = Number.NaN;
  expect(valuesOf(prepared.columns.end)).toEqual([wall('2024-03-01'), nothing, nothing, nothing, nothing]);
});

test('of events of one day the later row follows, and while somebody pauses nothing is paid', () => {
  const prepared = prepareSubscriptionEvents(
    tableOf('subscription_events', {
      customer: texts('Anna', 'Anna', 'Anna'),
      happenedOn: dates('2024-01-01', '2024-01-01', '2024-02-01'),
      kind: texts('start', 'change', 'pause'),
      mrrAfter: numbers(10, 20, 20),
    }),
  );
  expect(valuesOf(prepared.columns.end)).toEqual([wall('2024-01-01'), wall('2024-02-01'), Number.NaN]);
  expect(valuesOf(prepared.columns.mrrValue)).toEqual([10, 20, 0]);
});

const march = period('2024-03');
const log = (lines: string) => analysisOf(rawTab('mrr movements', lines), { asOf: '2024-03-31' });

describe('a log of events', () => {
  it('of upgrades alone tells neither since when nor until when: a reason', () => {
    const analysis = log(`
      Movement date | Company ID | Movement type | Product
      2024-01-10    | 1001       | Upgrade       | Payroll
      2024-02-10    | 1002       | Downgrade     | Payroll
      2024-03-10    | 1003       | Upgrade       | Payroll`);
    for (const id of ['churn', 'retention', 'mrr'] as const) {
      const result = analysis.result(id, 'standard', march);
      expect([id, reasonOf(result)]).toEqual([id, 'both_reasons']);
      expect(result.reason?.values?.other).toEqual({ text: 'no_start_events' });
    }
  });

  it('without an end tells not who has left', () => {
    const analysis = log(`
      Event date | Customer | Event   | MRR after
      2024-01-10 | Anna     | New     | 10
      2024-02-10 | Anna     | Upgrade | 20
      2024-02-11 | Bram     | New     | 20`);
    expect(analysis.result('churn').reason?.values?.other).toEqual({ text: 'no_end_events' });
  });

  it('that begins in the middle leaves out those of whom it does not tell since when', () => {
    const analysis = log(`
      Event date | Customer | Event     | MRR after
      2024-01-10 | Anna     | New       | 10
      2024-01-11 | Bram     | New       | 10
      2024-02-10 | Cor      | Upgrade   | 20
      2024-03-10 | Anna     | Cancelled | 0
      2024-03-12 | Cor      | Cancelled | 0`);
    const churn = analysis.result('churn', 'standard', march);
    expect(churn).toMatchObject({ value: 1 / 2, n: 2 });
    expect(account(churn, 'mrr movements')).toMatchObject({ since_unknown: 2 });
    expect(analysis.result('mrr')).toMatchObject({ value: 10 });
  });

  it('counts a trial from the day it was paid for, and one that never was not at all', () => {
    const analysis = log(`
      Event date | Customer | Event           | MRR after
      2024-01-10 | Anna     | New             | 10
      2024-01-20 | Bram     | Trial started   | 10
      2024-02-05 | Bram     | Trial converted | 10
      2024-02-20 | Cor      | Trial started   | 10
      2024-03-05 | Cor      | Trial expired   | 0
      2024-03-20 | Anna     | Churned         | 0`);
    const february = analysis.result('churn', 'article', period('2024-02'));
    expect(february).toMatchObject({ value: -1, bottom: 1 });
    expect(analysis.result('churn', 'standard', march)).toMatchObject({ value: 1 / 2, n: 2 });
  });

  it('without words for what happened tells it by the MRR', () => {
    const analysis = log(`
      Date       | Customer | Previous MRR | New MRR
      2024-01-10 | Anna     | 0            | 10
      2024-01-11 | Bram     | 0            | 10
      2024-02-10 | Bram     | 10           | 30
      2024-03-10 | Anna     | 10           | 0`);
    expect(analysis.result('churn', 'standard', march)).toMatchObject({ value: 1 / 2, n: 2 });
    expect(analysis.result('mrr').value).toBe(30);
  });
});
