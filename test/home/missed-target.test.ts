import { dayFromIso } from '../../src/base/day';
import { missedTexts } from '../../src/home/missed-target';
import { analysisOf } from '../kpis/asking';
import { alike } from '../questions/alike-months';
import { rawTab } from '../raw-tab';

const deals = rawTab('deals', ['Deal ID|Stage|Amount|Created|Close date', ...alike].join('\n'));

/** What is said of July, in which 140 was won, on a day of data and with a target. */
function julyMissed(asOf: string, target: number): boolean {
  const targets = [{ from: '2024-07-01', to: '2024-07-31', target }];
  const plan = { period: 'month' as const, kpis: [{ id: 'sales_per_rep', targets }] };
  const [from, to] = ['2024-07-01', '2024-08-01'].map((day) => dayFromIso(day) as number);
  return missedTexts(analysisOf(deals, { asOf, plan }), { from, to }, 'en').length > 0;
}

test('a month that came to its very target missed nothing, one that was short of it did', () => {
  expect([139, 140, 141].map((target) => julyMissed('2024-08-10', target))).toEqual([false, false, true]);
});

test('a month is missed once its last day is in the data, and not before', () => {
  expect(['2024-07-30', '2024-07-31'].map((asOf) => julyMissed(asOf, 1_000))).toEqual([false, true]);
});
