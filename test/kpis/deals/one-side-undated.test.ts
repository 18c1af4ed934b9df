import { say } from '../../../src/texts/say';
import type { Sentence } from '../../../src/texts/sentence';
import { analysisOf, period, reasonOf } from '../asking';

const MARCH = period('2026-03');

/** A deal a row: its stage and its date. */
const deals = (stage: string, date: string, rows: [string, string][]) => ({
  name: 'Deals',
  cells: [
    ['Deal', 'Owner', 'Customer', stage, 'Amount', 'Created', date],
    ...rows.map(([is, on], at) => [`D${at}`, 'Ann', `C${at}`, is, '100', '2026-01-10', on]),
  ],
});
const asked = (...of: Parameters<typeof deals>) => analysisOf(deals(...of), { asOf: '2026-03-31' });

test.each([
  ['Stage', 'Closing date', 'Won', 'Lost'],
  ['Fase', 'Sluitingsdatum', 'Gewonnen', 'Verloren'],
  ['Phase', 'Abschlussdatum', 'Gewonnen', 'Verloren'],
  ['Étape', 'Date de clôture', 'Gagné', 'Perdu'],
  ['Etapa', 'Fecha de cierre', 'Ganado', 'Perdido'],
])('a win rate of a month has a reason where lost deals have no date: %s, %s', (stage, date, won, lost) => {
  const { result } = asked(stage, date, [
    [won, '2026-03-02'],
    [won, '2026-03-05'],
    [lost, ''],
    [lost, ''],
    [lost, '2026-03-06'],
  ]);
  const rate = result('win_rate', 'standard', MARCH);
  expect(rate.value).toBeNull();
  expect(reasonOf(rate)).toBe('lost_without_date');
  expect(rate.reason?.values).toEqual({ undated: 2, all: 3, column: date });
  expect(result('win_rate', 'by_value', MARCH).value).toBeNull();
  expect(result('sales_per_rep', 'standard', MARCH).value).toBe(200);
});

test('the same where it is the won deals that have none', () => {
  const { result } = asked('Stage', 'Close date', [
    ['Won', ''],
    ['Won', ''],
    ['Lost', '2026-03-05'],
  ]);
  expect(reasonOf(result('win_rate', 'standard', MARCH))).toBe('won_without_date');
});

test('no sale has a day where most won deals have none: that is a reason, and no sales of 0', () => {
  const { result } = asked('Stage', 'Close date', [
    ['Won', ''],
    ['Won', ''],
    ['Won', '2026-03-05'],
    ['Lost', ''],
    ['Open', '2026-05-01'],
  ]);
  expect(reasonOf(result('sales_per_rep', 'standard', MARCH))).toBe('won_without_date');
  expect(result('revenue', 'standard', MARCH).value).toBeNull();
  expect(result('average_purchase', 'standard', MARCH).value).toBeNull();
});

test('a few deals without a date are left out, as ever', () => {
  const { result } = asked('Stage', 'Close date', [
    ['Won', '2026-03-02'],
    ['Won', ''],
    ['Lost', '2026-03-05'],
    ['Lost', ''],
  ]);
  expect(result('win_rate', 'standard', MARCH).value).toBe(0.5);
});

test('of all that ever was, no deal needs a date', () => {
  const rows: [string, string][] = [
    ['Won', '2026-03-02'],
    ['Lost', ''],
  ];
  const { result } = analysisOf(deals('Stage', 'Close date', rows));
  expect(result('win_rate', 'standard', { from: null, to: MARCH.to }).value).toBe(0.5);
});

test.each([
  ['clv', 'standard'],
  ['clv', 'historic'],
  ['sales_cycle', 'standard'],
  ['sales_cycle', 'mean'],
] as const)(
  '%s, %s, counts no won deal without a date, so it is none of all that ever was where most have none',
  (id, variant) => {
    const everOf = (dates: string[]) =>
      asked('Stage', 'Close date', [...dates.map((on): [string, string] => ['Won', on]), ['Lost', '']]).result(
        id,
        variant,
        {
          from: null,
          to: MARCH.to,
        },
      );
    const mostWithout = everOf(['2026-03-02', '', '']);
    expect(mostWithout.value).toBeNull();
    expect(say(mostWithout.reason as Sentence, 'en')).toContain('2 of 3 won deals have no date in “Close date”');
    expect(everOf(['2026-03-02', '2026-03-02', '']).value).not.toBeNull();
  },
);
