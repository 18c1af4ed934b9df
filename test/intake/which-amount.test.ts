import type { Answer } from '../../src/intake/reading';
import { say } from '../../src/texts/say';
import { analysisOf } from '../kpis/asking';
import { rawTab } from '../raw-tab';

const tab = (first: string, second: string, same = false) =>
  rawTab(
    'Deals',
    `
    Deal ID | Stage | ${first} | ${second} | Close date
    1       | Won   | 100      | ${same ? 100 : 70} | 2024-01-10
    2       | Won   | 200      | ${same ? 200 : 90} | 2024-01-31
    3       | Lost  | 400      | ${same ? 400 : 10} | 2024-03-01
    `,
  );
const of = (one: ReturnType<typeof rawTab>, ...answers: Answer[]) =>
  analysisOf([one], { asOf: '2024-03-31', plan: { answers } });
const asked = (one: ReturnType<typeof rawTab>) => of(one).readings[0].questions.map(({ ask }) => say(ask, 'en'));

test.each([
  ['Amount', 'Value'],
  ['Total contract value', 'First year value'],
  ['Bedrag', 'Waarde'],
])('"%s" beside "%s": one click says which is meant', (first, second) => {
  const deals = tab(first, second);
  expect(asked(deals)).toEqual([
    say({ text: 'intake_ask_amount', values: { columns: `“${first}”, “${second}”` } }, 'en'),
  ]);
  expect(of(deals).result('sales_per_rep')).toMatchObject({ value: null, reason: { text: 'intake_unread_amount' } });
  const [{ column, value, options }] = of(deals).readings[0].questions;
  const revenues = options.map((answer) => {
    const answered = of(deals, { tab: 'Deals', column, value, answer });
    expect(answered.readings[0].questions).toEqual([]);
    return answered.result('revenue').value;
  });
  expect(revenues).toEqual([300, 160]);
});

test.each([
  ['Amount', 'Weighted amount'],
  ['Amount', 'Expected revenue'],
  ['Amount', 'Total contract value'],
  ['Amount', 'Annual contract value'],
  ['Amount', 'Discount'],
  ['Bedrag', 'Gewogen bedrag'],
])('"%s" is clearly it beside "%s"', (first, second) => {
  for (const deals of [tab(first, second), tab(first, second, true)]) {
    expect(asked(deals)).toEqual([]);
    expect(of(deals).result('revenue').value).toBe(300);
  }
});

test('two columns with the same values need no question', () => {
  expect(asked(tab('Amount', 'Value', true))).toEqual([]);
  expect(of(tab('Amount', 'Value', true)).result('revenue').value).toBe(300);
});

describe('HubSpot, amounts in several currencies', () => {
  const hubSpot = (second: string) =>
    rawTab(
      'Deals',
      `
      Record ID | Deal Stage | Amount | Amount in company currency | Currency  | Close Date
      1         | Closed won | 100    | 90                         | USD       | 2024-01-10
      2         | Closed won | 200    | 200                        | ${second} | 2024-01-31
      `,
    );

  test('those in the company currency are counted, and that is said', () => {
    const deals = of(hubSpot('EUR'));
    expect(deals.result('revenue').value).toBe(290);
    const { columns, problems, questions } = deals.readings[0];
    expect(columns.amount.sure).toBeLessThan(0.9);
    expect(questions).toEqual([]);
    expect(problems.map(({ reason }) => reason.text)).toEqual(['intake_problem_company_currency']);
  });

  test.each([
    ['Amount (converted)', 'Amount (converted) Currency'],
    ['Bedrag (geconverteerd)', 'Bedrag (geconverteerd) valuta'],
    ['Betrag (umgerechnet)', 'Währung umgerechnet'],
  ])('so are those in "%s"', (converted, currency) => {
    const deals = (first: string) =>
      of(
        rawTab(
          'Deals',
          `Record ID|Stage|Amount|Currency|${converted}|${currency}|Close date\n1|Won|100|${first}|90|EUR|2024-01-10\n2|Won|200|EUR|200|EUR|2024-01-31`,
        ),
      );
    expect(deals('USD').result('revenue').value).toBe(290);
    expect(deals('EUR').result('revenue').value).toBe(300);
  });

  test('with one currency the amount is the amount', () => {
    expect(of(hubSpot('USD')).result('revenue')).toMatchObject({ value: 300, currency: 'USD' });
  });
});
