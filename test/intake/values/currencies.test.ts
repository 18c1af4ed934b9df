import type { Analysis } from '../../../src/analysis/analysis';
import type { KpiResult } from '../../../src/engine/result';
import { readHeader } from '../../../src/intake/text/header-text';
import { headerMoney } from '../../../src/intake/values/amounts/header-money';
import { analysisOf, reasonOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const orders = (header: string, rows: string[], extra = ''): ReturnType<typeof rawTab> =>
  rawTab(
    'Orders',
    [
      `Order | Order date | Customer | ${header}${extra === '' ? '' : ` | ${extra}`}`,
      ...rows.map((row, at) => `A${at} | 2026-02-0${at + 1} | K${at} | ${row}`),
    ].join('\n'),
  );

const revenue = (tab: ReturnType<typeof rawTab>, locale = 'en_US'): KpiResult =>
  analysisOf(tab, { locale }).result('revenue');

const problems = (analysis: Analysis): string[] => analysis.readings[0].problems.map(({ reason }) => reason.text);

describe('a sign that several currencies share', () => {
  test.each([
    ['€ 900', '900 kr'],
    ['NOK 900', '900 kr'],
    ['$ 900', 'CAD 900'],
    ['C$ 900', 'US$ 900'],
    ['¥ 900', '900 元'],
    ['Rs. 900', 'PKR 900'],
    ['R$ 900', 'R 900'],
    ['900 FCFA', '900 Fr.'],
    ['£ 900', '£E 900'],
  ])('%s and %s are never added up', (one, other) => {
    expect(reasonOf(revenue(orders('Amount', [one, other])))).toBe('several_currencies');
  });

  test.each([
    ['kr 900', 'SEK 100', 'sv_SE', 'SEK'],
    ['900 kr.', 'DKK 100', 'da_DK', 'DKK'],
    ['$900', 'A$100', 'en_AU', 'AUD'],
    ['$900', 'US$100', 'en_US', 'USD'],
    ['Rs 900', '₹100', 'en_IN', 'INR'],
    ['¥900', '100 円', 'ja_JP', 'JPY'],
    ['¥900', 'CNY 100', 'zh_CN', 'CNY'],
  ])('%s and %s are one currency where they are at home, in %s', (one, other, locale, currency) => {
    expect(revenue(orders('Amount', [one, other]), locale)).toMatchObject({ value: 1000, currency });
    expect(reasonOf(revenue(orders('Amount', [one, 'EUR 5']), locale))).toBe('several_currencies');
  });

  test('alone it adds up, and is shown as it is', () => {
    expect(revenue(orders('Amount', ['kr. 900', '75 kr']))).toMatchObject({ value: 975, currency: 'kr' });
    expect(revenue(orders('Amount', ['$900', '$75']))).toMatchObject({ value: 975, currency: 'USD' });
  });

  test('the header and the column of currencies tell which it is', () => {
    expect(revenue(orders('Amount (NOK)', ['kr 900', '75 kr']))).toMatchObject({ value: 975, currency: 'NOK' });
    const deals = orders('Amount', ['$900 | CAD', '$75 | CAD'], 'Currency');
    expect(revenue(deals)).toMatchObject({ value: 975, currency: 'CAD' });
  });
});

describe('which currency an amount is in', () => {
  test.each([
    ['amount_usd', 'USD'],
    ['Bedrag (EUR)', 'EUR'],
    ['Value in CHF', 'CHF'],
    ['Montant (€)', 'EUR'],
    ['Betrag in Euro', 'EUR'],
    ['Importe [PEN]', 'PEN'],
    ['amount_try', 'TRY'],
    ['Total kr', 'kr'],
  ])('header %s', (header, currency) => {
    const read = revenue(orders(header, ['900', '75']));
    expect([header, read.value, read.currency]).toEqual([header, 975, currency]);
  });

  test.each(['Top amount', 'All sales', 'TOP AMOUNT', 'Cost per KM', 'Time in Stage', 'Amount (all)'])(
    '%s names none',
    (header) => {
      expect(headerMoney(readHeader(header))).toEqual({ currency: '', power: 0 });
    },
  );

  test('a column of currencies belongs to another amount where the header names one', () => {
    const tab = orders(
      'amount_gbp | invoiced',
      ['100 | 90 | EUR', '200 | 210 | none yet', '300 | 280 | USD'],
      'currency',
    );
    expect(revenue(tab)).toMatchObject({ value: 600, currency: 'GBP' });
  });

  test('the sign beside an amount beats the column', () => {
    const tab = orders('Amount', ['€ 100 | USD', '€ 200 | EUR'], 'Currency');
    expect(revenue(tab)).toMatchObject({ value: 300, currency: 'EUR' });
    expect(reasonOf(revenue(orders('Amount', ['€ 100 | USD', '200 | USD'], 'Currency')))).toBe('several_currencies');
  });

  test('names and codes in any case are the same in a column of currencies', () => {
    const tab = orders(
      'Amount',
      ['1 | usd', '2 | USD', '3 | USD - U.S. Dollar', '4 | US dollar', '5 | US$'],
      'Currency',
    );
    expect(revenue(tab)).toMatchObject({ value: 15, currency: 'USD' });
  });

  test('an amount beside a word that is no currency is left out, and named', () => {
    const tab = orders('Amount', ['100 | EUR', '200 | EUR', '50 | Doubloon', '7 | eur'], 'Currency');
    const analysis = analysisOf(tab);
    expect(analysis.result('revenue')).toMatchObject({ value: 307, currency: 'EUR' });
    const [problem] = analysis.readings[0].problems;
    expect([problem.reason.text, problem.rows, problem.cells]).toEqual(['intake_problem_unknown_currency', 1, ['E4']]);
  });

  test('an amount beside a sign that nobody knows is left out, and so is text', () => {
    const analysis = analysisOf(orders('Amount', ['€ 100', '₿ 3', '12 Pro', 'ABC 12', '€ 50', '€ 7']));
    expect(analysis.result('revenue')).toMatchObject({ value: null, reason: { text: 'only_part' }, currency: 'EUR' });
    expect(analysis.result('revenue').rows[0].used).toBe(3);
    expect(problems(analysis)).toEqual(['intake_problem_numbers']);
  });

  test('tabs in two currencies are never added up, in whichever way each names its own', () => {
    const usd = { ...orders('Amount (USD)', ['100', '200']), name: 'Orders US' };
    const eur = { ...orders('Amount', ['11 | EUR', '22 | EUR'], 'Currency'), name: 'Orders EU' };
    const kr = { ...orders('Amount', ['kr 10', 'kr 20']), name: 'Orders DK' };
    for (const tabs of [
      [usd, eur],
      [eur, usd],
      [eur, kr],
      [usd, kr, eur],
    ])
      expect(reasonOf(analysisOf(tabs).result('revenue'))).toBe('several_currencies');
  });
});

test.each([
  ['Revenue (k€)', 2500],
  ['Umsatz in T€', 2500],
  ['Amount ($000)', 2500],
  ['Omzet (x 1.000)', 2500],
  ['Montant (en milliers)', 2500],
  ['Amount (EUR thousands)', 2500],
  ['Umsatz (Mio. €)', 2_500_000],
  ['Revenue (2026)', 2.5],
])('amounts under "%s" are counted so', (header, value) => {
  expect(revenue(orders(header, ['1', '1.5'])).value).toBe(value);
});

describe('a column for each currency', () => {
  test('is never the half of the sales that another column has the rest of', () => {
    const euros = orders('Bedrag EUR', ['100 | ', ' | 80', '50 | '], 'Bedrag GBP');
    expect(reasonOf(revenue(euros, 'nl_NL'))).toBe('several_currencies');
  });

  test('and one with the same amounts in another currency is not added', () => {
    expect(revenue(orders('Total EUR', ['100 | 110', '50 | 55'], 'Total USD')).value).toBe(150);
  });

  test('nor does a row without any amount make them several', () => {
    expect(revenue(orders('Total EUR', ['100 | 110', ' | '], 'Total USD')).value).toBe(100);
  });
});
