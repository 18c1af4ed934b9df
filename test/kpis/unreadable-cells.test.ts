import { say } from '../../src/texts/say';
import type { Sentence } from '../../src/texts/sentence';
import { rawTab } from '../raw-tab';
import { account, analysisOf, byMonth, period, reasonOf } from './asking';

describe('an amount that cannot be read', () => {
  const shop = (amounts: string[]): ReturnType<typeof rawTab> =>
    rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Total
      ${amounts.map((amount, at) => `${at + 1} | 2024-03-0${at + 1} | Customer ${at + 1} | ${amount}`).join('\n      ')}
      `,
    );

  it('is told apart from an order without one, and the rows add up', () => {
    const result = analysisOf(shop(['200.50', '', 'see mail', '€1.234.56', '100.25']), { asOf: '2024-03-31' }).result(
      'revenue',
    );
    expect(result).toMatchObject({ value: null, reason: { text: 'only_part' } });
    expect(account(result, 'orders')).toEqual({ used: 2, no_amount: 1, amount_unreadable: 2 });
  });

  it('is said beside a figure that lacks no more than one in twenty', () => {
    const amounts = Array.from({ length: 19 }, (_, at) => `${at + 1}`);
    const of = (all: string[]) =>
      analysisOf(
        rawTab(
          'orders',
          `Order ID|Order date|Total\n${all.map((amount, at) => `${at}|2024-03-01|${amount}`).join('\n')}`,
        ),
        { asOf: '2024-03-31' },
      ).result('revenue');
    const one = of([...amounts, 'see mail']);
    expect(one.value).toBe(190);
    const inWords = one.notes.filter(({ text }) => text === 'note_few_wait').map((note) => say(note, 'en'));
    expect(inWords).toEqual([
      '1 of 20 rows not counted yet: amount cannot be read (“see mail” in “Total”, orders C21: correct such cells)',
    ]);
    expect(of([...amounts.slice(1), 'see mail'])).toMatchObject({ value: null, reason: { text: 'only_part' } });
    expect(of(amounts).notes.map(({ text }) => text)).not.toContain('note_few_wait');
  });

  it('is read where it only says that it has no decimals', () => {
    const analysis = analysisOf(shop(['99:-', '1 200:-', 'kr 50:-', '2.500:-']), { asOf: '2024-03-31' });
    expect(analysis.result('revenue').value).toBe(99 + 1200 + 50 + 2500);
  });

  it('leaves a deal and a cost out with the same reason', () => {
    const deals = rawTab(
      'deals',
      `
      Deal name | Owner | Stage | Amount | Close date
      One       | Ann   | Won   | 100    | 2024-03-01
      Two       | Ann   | Won   | ask Jo | 2024-03-02
      Three     | Bob   | Won   |        | 2024-03-03
      Four      | Bob   | Lost  | 70     | 2024-03-04
      `,
    );
    const result = analysisOf(deals, { asOf: '2024-03-31' }).result('sales_per_rep');
    expect(account(result, 'deals')).toEqual({ used: 1, amount_unreadable: 1, no_amount: 1, lost_deal: 1 });
  });
});

describe('an end date that cannot be read', () => {
  const subscriptions = (end: string): ReturnType<typeof rawTab> =>
    rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | MRR | Start date | End date
      s1              | Aldi     | 10  | 2024-01-01 |
      s2              | Bert     | 20  | 2024-01-01 | ${end}
      s3              | Carl     | 40  | 2024-01-01 | 2024-03-10
      s4              | Dora     | 80  | 2024-01-01 | 2024-12-31
      `,
    );

  it.each(['see note', '??', 'ergens in mei'])('"%s" is no customer for ever', (end) => {
    const result = analysisOf(subscriptions(end), { asOf: '2024-03-31' }).result('mrr');
    expect(result).toMatchObject({ value: null, reason: { text: 'only_part' } });
    expect(account(result, 'subscriptions')).toMatchObject({ used: 2, end_unreadable: 1 });
  });

  it.each(['', '-', 'n/a', 'ongoing', 'lopend', 'unbefristet', 'en cours', 'indefinido', '9999-12-31', '31/12/2999'])(
    '"%s" says that there is none',
    (end) => {
      expect(analysisOf(subscriptions(end), { asOf: '2024-03-31' }).result('mrr').value).toBe(110);
    },
  );
});

describe('rows that all wait', () => {
  const orders = rawTab(
    'orders',
    `
    Order ID | Order date | Customer | Total | Status
    1        | 2024-02-01 | Anna     | 10    | paid
    2        | 2024-03-01 | Bram     | 20    | gribble
    3        | 2024-03-02 | Cor      | 30    | gribble
    `,
  );
  const analysis = analysisOf(orders, { asOf: '2024-04-30' });

  it('give a reason in place of 0', () => {
    const result = analysis.result('revenue', 'standard', period('2024-03'));
    expect(result.value).toBeNull();
    expect(reasonOf(result)).toBe('only_unclear');
    expect(say(result.reason as Sentence, 'en')).toBe('nothing can be counted: status not understood in 2 rows');
    expect(byMonth(analysis, 'revenue')).toEqual({ '2024-02': 10 });
  });

  it('give a reason in place of a part, over all months, of orders and of what is paid each month', () => {
    expect(reasonOf(analysis.result('revenue'))).toBe('only_part');
    const states = ['active', 'active', 'active', 'gribble'].map(
      (state, at) => `C${at}|2024-01-0${at + 1}|10|${state}`,
    );
    const paying = analysisOf(rawTab('subscriptions', `Customer|Start date|MRR|Status\n${states.join('\n')}`), {
      asOf: '2024-04-30',
    });
    expect(reasonOf(paying.result('mrr'))).toBe('only_part');
  });

  it('take nothing from a month of others, nor from one without any', () => {
    expect(analysis.result('revenue', 'standard', period('2024-02')).value).toBe(10);
    expect(analysis.result('revenue', 'standard', period('2024-04')).value).toBe(0);
  });
});

describe('a term in two columns', () => {
  it('is a number and its unit', () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Amount | Billing period | Billing period unit | Start date | End date
      s1              | Aldi     | 60     | 2              | month               | 2024-01-01 |
      s2              | Bert     | 240    | 2              | year                | 2024-01-01 |
      s3              | Carl     | 30     | 1              | month               | 2024-01-01 |
      `,
    );
    expect(analysisOf(tab, { asOf: '2024-03-31' }).result('mrr').value).toBe(30 + 10 + 30);
  });
});
