import { kpiOf } from '../../../../src/kpis';
import type { KpiId } from '../../../../src/kpis/declaration/catalogue';
import { type Contribution, contributionTo } from '../../../../src/schedule/records/deals/deal-contribution';
import { dealDifferences } from '../../../../src/schedule/records/deals/deal-differences';
import { newDealRows } from '../../../../src/schedule/records/deals/deal-log';
import type { DealRow, DealState } from '../../../../src/schedule/records/deals/deal-row';
import { say } from '../../../../src/texts/say';

const SINCE = '2017-03-20 08:00';
const AS_OF = 17_246; // 2017-03-21
const february = { from: '2017-02-01', to: '2017-02-28', reps: null };

const won: DealState = {
  stage: 'won',
  amount: 100,
  currency: 'EUR',
  close: '2017-02-06',
  owner: 'Ann',
  name: '',
  reached: '',
};

/** What happened to deals that were all won by Ann on 6 February, unless said: by id, before and after. */
const happened: Record<string, [before: Partial<DealState> | null, after: Partial<DealState> | null]> = {
  withinTheMonth: [{}, { close: '2017-02-07' }],
  nowLost: [{}, { stage: 'lost' }],
  moreWorth: [{}, { amount: 103 }],
  handedOver: [{}, { owner: 'Carla' }],
  toJanuary: [{}, { close: '2017-01-31' }],
  marchLost: [{ close: '2017-03-06' }, { stage: 'lost', close: '2017-03-06' }],
  taken: [{ owner: 'Bob' }, { stage: 'lost', owner: 'Bob' }],
  opened: [{ owner: 'Bob' }, { stage: 'open', owner: 'Bob' }],
  gone: [{ stage: 'lost', owner: 'Bob' }, null],
};

function log(): DealRow[] {
  const now = (at: 0 | 1) => ({
    deals: new Map(
      Object.entries(happened).flatMap(([id, states]): [string, DealState][] =>
        states[at] ? [[id, { ...won, ...states[at] }]] : [],
      ),
    ),
    ...{ created: new Map<string, number>(), unclear: new Set<string>(), unnamed: 0 },
  });
  const before = newDealRows([], now(0), AS_OF - 1, SINCE) as DealRow[];
  return [...before, ...(newDealRows(before, now(1), AS_OF, '2017-03-22 08:00') as DealRow[])];
}

const causes = (id: KpiId, variant = 'standard', reps: string[] | null = null): string =>
  dealDifferences(log(), SINCE, contributionTo(kpiOf(id), variant, { ...february, reps }) as Contribution)
    .map((reason) => say(reason, 'en'))
    .join(', ');

describe('why a figure of a finished period is not what it was', () => {
  test('names the changes that this KPI reads, and no others', () => {
    expect(causes('win_rate')).toBe('1 deal re-dated, 1 re-opened, 2 now lost, 1 removed');
    expect(causes('win_rate', 'by_value')).toBe(
      '1 deal re-dated, 1 re-opened, 2 now lost, 1 removed, 1 with another amount',
    );
    expect(causes('sales_per_rep')).toBe('1 deal re-dated, 1 re-opened, 2 now lost, 1 with another amount');
    expect(causes('sales_cycle')).toBe('2 deals re-dated, 1 re-opened, 2 now lost');
  });

  test('by rep names what happened to the deals of these reps', () => {
    expect(causes('win_rate', 'standard', ['Carla'])).toBe('1 deal with another owner');
    expect(causes('win_rate', 'standard', ['Bob'])).toBe('1 deal re-opened, 1 now lost, 1 removed');
    expect(causes('revenue', 'standard', ['Bob', 'Carla'])).toBe('1 deal re-opened, 1 now lost, 1 with another owner');
  });

  test('cannot be told deal by deal where customers are compared', () => {
    expect(contributionTo(kpiOf('upsell_rate'), 'standard', february)).toBeNull();
  });
});
