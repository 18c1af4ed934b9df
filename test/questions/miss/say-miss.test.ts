import { kpiOf } from '../../../src/kpis';
import type { Miss, MissItem } from '../../../src/questions/miss/miss';
import { missText } from '../../../src/questions/miss/say-miss';
import { period } from '../../kpis/asking';

/** A thousand short of ten thousand, of which a reason of its own explains so much. */
function said(amount: number): string {
  const revenue = kpiOf('sales_per_rep');
  const result = { id: revenue.id, variant: 'standard', unit: 'money', currency: 'EUR', value: 9_000 };
  const items: MissItem[] = [
    { cause: 'asked', amount: -1_000 - amount },
    { cause: 'won', amount },
  ];
  const [before, now] = ['2024-02', '2024-03'].map(period);
  return missText({ result, target: 10_000, items, before, period: now } as unknown as Miss, 'en');
}

test('what explains a fiftieth of the gap has words of its own, what explains less is said with all else', () => {
  expect(said(-20)).toContain('−€20 because fewer of them were won');
  expect(said(-19)).toContain('−€19 from all else');
  expect(said(-19)).not.toContain('fewer of them were won');
  expect(said(20)).toContain('+€20 because more of them were won');
});
