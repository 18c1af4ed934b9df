import { optionTitle } from '../../../../src/intake/answers/option-title';
import type { Answer } from '../../../../src/intake/reading';
import { say } from '../../../../src/texts/say';
import { analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const subscriptions = (header: string, ...rows: string[]) =>
  rawTab(
    'Subscriptions',
    [
      `Subscription ID | Customer | Start date | End date | ${header}`,
      ...rows.map((row, at) => `s${at} | K${at} | 2025-01-01 | | ${row}`),
    ].join('\n'),
  );

const analysed = (tab: ReturnType<typeof rawTab>, ...answers: Answer[]) =>
  analysisOf(tab, { asOf: '2026-03-31', period: '2026-03-01..2026-03-31', plan: { answers } });

const mrr = (tab: ReturnType<typeof rawTab>, ...answers: Answer[]) => analysed(tab, ...answers).result('mrr');

test('amounts are normalised by what is understood', () => {
  const tab = subscriptions(
    'Billing period | Amount',
    'every three months | 300',
    'om de maand | 200',
    'P1Y | 1200',
    'alle 2 Jahre | 2400',
    'semestriel | 600',
    'one-time | 999',
  );
  expect(analysed(tab).readings[0].questions).toEqual([]);
  expect(mrr(tab).value).toBeCloseTo(500, 10);
});

test('what is not is asked, and meanwhile the rest is not shown as if it were all', () => {
  const tab = subscriptions(
    'Facturatieperiode | Bedrag',
    'per maand | 100',
    'jaarcontract, per maand | 100',
    'per feature | 50',
  );
  const analysis = analysed(tab);
  expect(reasonOf(analysis.result('mrr'))).toBe('intake_unread_interval');
  expect(analysis.readings[0].questions.map(({ value, ask, options }) => [value, say(ask, 'en'), options])).toEqual([
    [
      'jaarcontract, per maand',
      say(
        {
          text: 'intake_ask_interval',
          values: { value: 'jaarcontract, per maand', column: 'Facturatieperiode', rows: '1' },
        },
        'en',
      ),
      ['1 month', '12 months', '3 months', '6 months'],
    ],
    [
      'per feature',
      say(
        { text: 'intake_ask_interval', values: { value: 'per feature', column: 'Facturatieperiode', rows: '1' } },
        'en',
      ),
      ['1 month', '3 months', '6 months', '12 months'],
    ],
  ]);
  const [first, second] = analysis.readings[0].questions;
  const answered = analysed(
    tab,
    { tab: 'Subscriptions', column: first.column, value: first.value, answer: '1 month' },
    { tab: 'Subscriptions', column: second.column, value: second.value, answer: 'once' },
  );
  expect(answered.readings[0].questions).toEqual([]);
  expect(answered.result('mrr').value).toBe(200);
});

test('every answer that is offered is understood, and has a title in both languages', () => {
  const labels = ['biweekly', 'bimonthly', 'biannual', 'twice a year', 'annual, billed monthly', 'whenever'];
  const tab = subscriptions('Interval | Amount', ...labels.map((label) => `${label} | 1200`));
  const { questions } = analysed(tab).readings[0];
  expect(questions).toHaveLength(labels.length);
  const said = ({ column, value, options: [answer] }: (typeof questions)[number]): Answer => ({
    tab: 'Subscriptions',
    column,
    value,
    answer,
  });
  for (const question of questions) {
    const others = questions.filter((one) => one !== question).map(said);
    for (const answer of question.options) {
      expect(mrr(tab, { ...said(question), answer }, ...others).value).toBeGreaterThan(0);
      expect(optionTitle(answer, 'subscriptions', 'nl')).toMatch(/maand|maanden|week|weken/);
      expect(optionTitle(answer, 'subscriptions', 'en')).toBe(answer);
    }
  }
});

test('where nothing is understood the reason says so', () => {
  expect(reasonOf(mrr(subscriptions('Interval | Amount', 'whenever | 5', 'bimonthly | 5')))).toBe(
    'intake_unread_interval',
  );
});

test('how long a contract lasts is not how often it is billed', () => {
  const tab = subscriptions('Laufzeit | Betrag', '24 Monate | 100', '12 Monate | 100');
  expect(analysed(tab).readings[0].questions.map(({ options }) => options.slice(0, 2))).toEqual([
    ['1 month', '24 months'],
    ['1 month', '12 months'],
  ]);
});

test.each([
  ['Laufzeit', ['vierteljährlich | 300', '6 Monate | 600', 'P1Y | 1200']],
  ['Looptijd', ['elke 6 maanden | 600', '2 jaar | 2400', 'maandelijks | 100']],
  ['Periodicità', ['Trimestrale | 300', 'Ogni 6 mesi | 600', 'annuale | 1200']],
  ['Periodicidade', ['mensal | 100', 'a cada 3 meses | 300', 'anual | 1200']],
  ['Term', ['cada 2 meses | 200', '1 año | 1200', '3 meses | 300']],
])('unless the column says elsewhere how often bills come: %s', (header, rows) => {
  expect(mrr(subscriptions(`${header} | Amount`, ...rows)).value).toBe(300);
});

test('an interval and a number of them are multiplied, unless both cells hold the same number', () => {
  expect(
    mrr(subscriptions('Interval | Interval count | Amount', 'month | 3 | 300', 'year | 1 | 1200', 'week | 2 | 60'))
      .value,
  ).toBeCloseTo(100 + 100 + (60 * 52) / 24, 10);
  expect(mrr(subscriptions('Interval | Interval count | Amount', '3 months | 3 | 300', 'month | | 100')).value).toBe(
    200,
  );
});

test('an amount that is monthly already asks nothing', () => {
  const tab = subscriptions('Billing period | MRR', 'bimonthly | 100', 'whenever | 50');
  expect(analysed(tab).readings[0].questions).toEqual([]);
  expect(mrr(tab).value).toBe(150);
});
