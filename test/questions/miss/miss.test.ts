import fc from 'fast-check';
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
const missed = (rows: string[], target: number) => {
  const analysis = analysisOf(rawTab('deals', `${header}\n${rows.join('\n')}`), { asOf: '2024-03-31' });
  return missOf(analysis, { id: 'sales_per_rep', variant: 'standard', period: march, target });
};

test('what lies between an amount won and its target, worked out by hand', () => {
  const february = [...deals('a', '02', 'Won', 10, 100), ...deals('b', '02', 'Lost', 10, 90)];
  const rows = [...february, ...deals('c', '03', 'Won', 4, 120), ...deals('d', '03', 'Lost', 12, 90)];
  // February: 20 × ½ × 100 = 1,000. March: 16 × ¼ × 120 = 480, of 1,200; two that were to close are open.
  const miss = missed([...rows, ...deals('e', '03', 'Open', 2, 500)], 1_200) as Miss;
  expect(miss.parts).toEqual([
    { cause: 'asked', amount: -200 },
    { cause: 'held over', amount: -100 },
    { cause: 'decided', amount: -100 },
    { cause: 'won', amount: -400 },
    { cause: 'value', amount: 80 },
  ]);
  expect(missText(miss, 'en')).toBe(
    'Sales per rep, Mar 2024: 480 of 1,200: −200 because the target asked for more than Feb 2024 brought; −100 for 2 deals expected to close in it and still open; −100 from fewer deals decided; −400 because fewer of them were won; +80 from larger deals.',
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
      const miss = missed(rows, target) as Miss;
      const sum = miss.parts.reduce((all, { amount: part }) => all + part, 0);
      expect(sum).toBeCloseTo(wonNow * amountNow - target, 6);
    }),
    { numRuns: 25 },
  );
});

test('without a period before there is nothing to compare with, and a reason', () => {
  const answer = missed([...deals('c', '03', 'Won', 4, 120), ...deals('d', '03', 'Lost', 12, 90)], 1_200);
  expect(isSentence(answer)).toBe(true);
});
