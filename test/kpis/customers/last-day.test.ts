import fc from 'fast-check';
import type { RawTab } from '../../../src/intake/reading';
import type { KpiId } from '../../../src/kpis/declaration/catalogue';
import { cohortsOf } from '../../../src/questions/cohorts/cohorts';
import { rawTab } from '../../raw-tab';
import { analysisOf, period } from '../asking';

interface Contract {
  mrr: number;
  from: string;
  until: string;
}

const list = (contracts: readonly Contract[]) =>
  rawTab(
    'Subscriptions',
    [
      'Subscription|Customer|MRR|Start date|End date',
      'S0|Stays|1000|2025-01-01|',
      ...contracts.map(({ mrr, from, until }, at) => `S${at + 1}|C${at + 1}|${mrr}|${from}|${until}`),
    ].join('\n'),
  );

const MONTHS = ['2026-02', '2026-03', '2026-04'];

/** MRR at the end of a month, how it moved since the start, and the churn of customers. */
function toldOf(contracts: readonly Contract[], month: string) {
  const analysis = analysisOf(list(contracts), { asOf: '2026-05-31' });
  const of = (id: 'mrr' | 'quick_ratio' | 'churn') => analysis.result(id, 'standard', period(month));
  return { mrr: of('mrr').value, moved: of('quick_ratio').figures, churn: of('churn') };
}

describe('a contract that ends on the last day of a month', () => {
  const contracts = [{ mrr: 50, from: '2025-01-01', until: '2026-03-31' }];

  it('is lost in that month, for MRR and churn alike, and no loss of the next', () => {
    const told = MONTHS.map((month) => toldOf(contracts, month));
    expect(told.map(({ mrr }) => mrr)).toEqual([1050, 1000, 1000]);
    expect(told.map(({ churn }) => churn.top)).toEqual([0, 1, 0]);
    expect(told.map(({ moved }) => moved.churn)).toEqual([0, -50, 0]);
  });
});

/** The same four customers, of whom one leaves, as three kinds of tabs tell them. */
const TOLD: [string, (end: string) => RawTab][] = [
  [
    'subscriptions',
    (end) =>
      rawTab(
        'Subscriptions',
        `Customer|Start date|End date|MRR\nAnna|2025-11-05||100\nBram|2025-11-06||100\nCor|2026-01-07||100\nDirk|2026-01-08|${end}|100`,
      ),
  ],
  [
    'customers',
    (end) =>
      rawTab(
        'Klanten',
        `Klant|Klant sinds|Vertrokken op|MRR\nAnna|2025-11-05||100\nBram|2025-11-06||100\nCor|2026-01-07||100\nDirk|2026-01-08|${end}|100`,
      ),
  ],
  [
    'events',
    (end) =>
      rawTab(
        'Events',
        `Customer|Date|Event|MRR\nAnna|2025-11-05|new|100\nBram|2025-11-06|new|100\nCor|2026-01-07|new|100\nDirk|2026-01-08|new|100\nDirk|${end}|churn|0`,
      ),
  ],
];

/** Every figure that asks who is there at the end of March. */
const LEFT: [KpiId, string, left: number, stayed: number][] = [
  ['mrr', 'standard', 300, 400],
  ['arr', 'standard', 3600, 4800],
  ['churn', 'standard', 0.25, 0],
  ['churn', 'article', 0.25, 0],
  ['churn', 'net_of_new', 0.25, 0],
  ['churn', 'revenue', 0.25, 0],
  ['retention', 'standard', 0.75, 1],
  ['retention', 'article', 0.75, 1],
  ['retention', 'paying', 0.75, 1],
  ['net_revenue_retention', 'standard', 0.75, 1],
  ['gross_revenue_retention', 'standard', 0.75, 1],
];

describe.each(TOLD)('who ends as %s tell it', (_kind, tab) => {
  it.each([
    ['2026-03-01', true],
    ['2026-03-31', true],
    ['2026-03-31 17:30', true],
    ['2026-04-01', false],
  ])('on %s is gone at the end of March: %s, in every figure alike', (end, isGone) => {
    const analysis = analysisOf(tab(end), { asOf: '2026-04-30' });
    for (const [id, variant, left, stayed] of LEFT)
      expect([id, variant, analysis.result(id, variant, period('2026-03')).value]).toEqual([
        id,
        variant,
        isGone ? left : stayed,
      ]);
    const january = cohortsOf(analysis).find(({ month }) => month === '2026-01');
    expect(january?.months.map(({ kept }) => kept)).toEqual([2, 2, isGone ? 1 : 2, 1]);
  });
});

const day = fc.constantFrom('01', '15', '28');
const lastDay = fc.constantFrom('2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30');
const dated = (months: string[]) => fc.tuple(fc.constantFrom(...months), day).map(([month, at]) => `${month}-${at}`);
const contract: fc.Arbitrary<Contract> = fc.record({
  mrr: fc.integer({ min: 1, max: 500 }),
  from: dated(['2025-06', '2025-11', '2026-01']),
  until: fc.oneof(lastDay, dated(['2026-02', '2026-03', '2026-04']), fc.constant('')),
});

test('whatever day contracts end on, the movements of MRR add up from one month end to the next, and those who left are lost MRR', () => {
  fc.assert(
    fc.property(fc.array(contract, { minLength: 1, maxLength: 8 }), (contracts) => {
      const told = MONTHS.map((month) => toldOf(contracts, month));
      told.forEach(({ mrr, moved, churn }, at) => {
        const { start, end, churn: lost, ...gained } = moved as Record<string, number>;
        const moves = Object.values(gained).reduce((sum, one) => sum + one, 0);
        expect(start + moves + lost).toBe(end);
        expect(end).toBe(mrr);
        if (at > 0) expect(start).toBe(told[at - 1].mrr);
        expect(lost < 0).toBe((churn.top as number) > 0);
      });
    }),
    { numRuns: 40 },
  );
});
