import fc from 'fast-check';
import type { KpiId } from '../../../src/kpis/declaration/catalogue';
import { type Miss, missOf } from '../../../src/questions/miss/miss';
import { missText } from '../../../src/questions/miss/say-miss';
import { isSentence } from '../../../src/texts/sentence';
import { analysisOf, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const header = 'Deal ID | Stage | Amount | Created | Close date | Expected close | Owner';
const deals = (id: string, month: string, stage: string, count: number, amount: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const [closed, expected] = stage === 'Open' ? ['', `2024-${month}-20`] : [`2024-${month}-10`, ''];
    return `${id}${at} | ${stage} | ${amount} | 2024-01-02 | ${closed} | ${expected} | Ann`;
  });
const march = period('2024-03') as { from: number; to: number };
/** So many leads on the first days of a month. */
const leadsIn = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `L${month}${at} | 2024-${month}-0${1 + (at % 9)} | Web | New`);
const missed = (rows: string[], target: number, id: KpiId = 'sales_per_rep', leads: string[] = []) => {
  const tabs = [
    rawTab('deals', `${header}\n${rows.join('\n')}`),
    ...(leads.length > 0 ? [rawTab('leads', `Lead ID | Created | Source | Status\n${leads.join('\n')}`)] : []),
  ];
  const analysis = analysisOf(tabs, { asOf: '2024-03-31' });
  return missOf(analysis, { id, variant: 'standard', period: march, target });
};

/** From the day on which deals are created to that on which those of March close. */
const DAYS = 68;

/** What a miss says was lacking. */
const lacked = (miss: ReturnType<typeof missOf>): number =>
  isSentence(miss) ? Number.NaN : miss.items.reduce((sum, { amount }) => sum + amount, 0);

test('what lies between an amount won and its target, worked out by hand', () => {
  const february = [...deals('a', '02', 'Won', 10, 100), ...deals('b', '02', 'Lost', 10, 90)];
  const rows = [...february, ...deals('c', '03', 'Won', 4, 120), ...deals('d', '03', 'Lost', 12, 90)];
  // February: 20 × ½ × 100 = 1,000. March: 16 × ¼ × 120 = 480, of 1,200; two that were to close are open.
  const miss = missed([...rows, ...deals('e', '03', 'Open', 2, 500)], 1_200) as Miss;
  expect(miss.items).toEqual([
    { cause: 'asked', amount: -200 },
    { cause: 'held over', amount: -100, deals: 2 },
    { cause: 'decided', amount: -100 },
    { cause: 'won', amount: -400 },
    { cause: 'value', amount: 80 },
  ]);
  expect(missText(miss, 'en')).toBe(
    'Total sales, Mar 2024: 480 of 1,200: −200 because the target asked for more than Feb 2024 brought; −100 for 2 deals expected to close in it and still open; −100 from fewer deals decided; −400 because fewer of them were won; +80 from larger deals.',
  );
  expect(missText(miss, 'nl')).toMatch(/^[^{}]+\.$/);
});

test('with leads, the fewer that came in a sales cycle before are told apart from the deals decided of each', () => {
  const february = [...deals('a', '02', 'Won', 10, 100), ...deals('b', '02', 'Lost', 10, 90)];
  const rows = [...february, ...deals('c', '03', 'Won', 4, 120), ...deals('d', '03', 'Lost', 12, 90)];
  const open = deals('e', '03', 'Open', 2, 500);
  // Half of the deals are won in 39 days, a month: February grew from the 40 leads of January, March from the 24 of February.
  // 40 × ½ × ½ × 100 = 1,000; 24 × ⅔ × ¼ × 120 = 480.
  const miss = missed([...rows, ...open], 1_200, 'sales_per_rep', [...leadsIn('01', 40), ...leadsIn('02', 24)]) as Miss;
  expect(miss.items.map(({ cause, amount }) => [cause, Number(amount.toFixed(9))])).toEqual([
    ['asked', -200],
    ['leads', -400],
    ['held over', -100],
    ['decided of leads', 300],
    ['won', -400],
    ['value', 80],
  ]);
  expect(missText(miss, 'en')).toContain(
    '−400 from fewer leads to grow from (Feb 2024: 24, Jan 2024: 40); −100 for 2 deals expected to close in it and still open; +300 from more deals decided of so many leads;',
  );
  expect(missText(miss, 'nl')).toMatch(/^[^{}]+\.$/);
});

test('leads that are fewer than the deals decided, or begin later, explain none of them', () => {
  const rows = [
    ...deals('a', '02', 'Won', 10, 100),
    ...deals('b', '02', 'Lost', 10, 90),
    ...deals('c', '03', 'Won', 4, 120),
    ...deals('d', '03', 'Lost', 12, 90),
  ];
  for (const leads of [[...leadsIn('01', 19), ...leadsIn('02', 24)], leadsIn('02', 24)]) {
    const { items } = missed(rows, 1_200, 'sales_per_rep', leads) as Miss;
    expect(items.map(({ cause }) => cause)).toEqual(['asked', 'decided', 'won', 'value']);
  }
});

test('what lies between a rate and its target: what it asked, and what each group did', () => {
  const by = (source: string, rows: string[]): string[] => rows.map((row) => `${row} | ${source}`);
  const rows = [
    ...by('Partner', [...deals('a', '02', 'Won', 10, 100), ...deals('b', '02', 'Lost', 10, 100)]),
    ...by('Web', [...deals('c', '02', 'Won', 10, 100), ...deals('d', '02', 'Lost', 10, 100)]),
    ...by('Partner', [...deals('e', '03', 'Won', 2, 100), ...deals('f', '03', 'Lost', 18, 100)]),
    ...by('Web', [...deals('g', '03', 'Won', 10, 100), ...deals('h', '03', 'Lost', 10, 100)]),
  ];
  const analysis = analysisOf(rawTab('deals', `${header} | Source\n${rows.join('\n')}`), { asOf: '2024-03-31' });
  const miss = missOf(analysis, { id: 'win_rate', variant: 'standard', period: march, target: 0.6 }) as Miss;
  // 20 of 40 in February, 12 of 40 in March: 10 points short before anything happened, 20 that Partner lost since.
  expect(missText(miss, 'en')).toBe(
    'Win rate, Mar 2024: 30.0% of 60.0%, by source: −10.0 points because the target asked for more than Feb 2024 brought; −20.0 points because that of Partner went down.',
  );
  expect(missText(miss, 'nl')).toMatch(/^[^{}]+\.$/);
});

test('whatever the deals, the items add up to the gap', () => {
  const some = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(fc.tuple(some, some, some, some, some, some), fc.integer({ min: 1, max: 9_999 }), (n, target) => {
      const [won, lost, amount, wonNow, lostNow, amountNow] = n;
      const rows = [
        ...deals('a', '02', 'Won', won, amount),
        ...deals('b', '02', 'Lost', lost, 50),
        ...deals('c', '03', 'Won', wonNow, amountNow),
        ...deals('d', '03', 'Lost', lostNow, 50),
        ...deals('e', '03', 'Open', lost, 70),
      ];
      expect(lacked(missed(rows, target))).toBeCloseTo(wonNow * amountNow - target, 6);
      const leads = [...leadsIn('01', won + lost + amount), ...leadsIn('02', wonNow + lostNow + amountNow)];
      expect(lacked(missed(rows, target, 'sales_per_rep', leads))).toBeCloseTo(wonNow * amountNow - target, 6);
      const isRate = wonNow / (wonNow + lostNow);
      expect(lacked(missed(rows, target / 1e4, 'win_rate'))).toBeCloseTo(isRate - target / 1e4, 9);
      // A median is no sum of groups: the items are what was asked and all the rest.
      expect(lacked(missed(rows, target, 'sales_cycle'))).toBeCloseTo(DAYS - target, 6);
    }),
    { numRuns: 25 },
  );
});

test('without a period before there is nothing to compare with, and a reason', () => {
  const answer = missed([...deals('c', '03', 'Won', 4, 120), ...deals('d', '03', 'Lost', 12, 90)], 1_200);
  expect(isSentence(answer)).toBe(true);
});

test('after a period in which nothing was won there is nothing to compare deals with, and no effect is made up', () => {
  const rows = [
    ...deals('a', '02', 'Lost', 10, 100),
    ...deals('c', '03', 'Won', 4, 120),
    ...deals('d', '03', 'Lost', 6, 90),
  ];
  const miss = missed(rows, 1_200);
  const causes = isSentence(miss) ? [] : miss.items.map(({ cause }) => cause);
  expect(causes).not.toContain('won');
  expect(causes).not.toContain('value');
});
