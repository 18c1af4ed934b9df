import fc from 'fast-check';
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
