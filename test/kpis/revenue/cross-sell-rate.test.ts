import { rawTab } from '../../raw-tab';
import { account, analysisOf, period } from '../asking';

describe('cross-sell rate', () => {
  const orders = rawTab(
    'orders',
    `
    Order ID | Order date | Customer | Product | Total
    1        | 2024-01-01 | Anna     | Pen     | 10
    1        | 2024-01-01 | Anna     | Ink     | 30
    2        | 2024-03-01 | Anna     | Ink     | 90
    3        | 2024-01-01 | Bram     | Pen     | 10
    4        | 2024-03-02 | Bram     | Ink     | 10
    5        | 2024-02-01 | Cor      | Pen     | 10
    6        | 2024-03-03 | Dirk     | Pen     | 10
    7        | 2024-03-04 | Dirk     | Pad     | 10
    `,
  );
  const analysis = analysisOf(orders, { asOf: '2024-03-31' });

  it('is a product first bought on a later day, by customers there at the start', () => {
    // Anna’s two products came together; Dirk was no customer at the start of March.
    const result = analysis.result('cross_sell_rate');
    expect(result).toMatchObject({ value: 1 / 3, n: 3, top: 1, bottom: 3, period: period('2024-03') });
  });

  it('is of all customers those who ever bought something else', () => {
    expect(analysis.result('cross_sell_rate', 'ever')).toMatchObject({ value: 2 / 4, n: 4 });
  });

  it('accounts for the tab that names the products', () => {
    const named = rawTab(
      'products',
      'Product ID|Product name|Price\nPen|Pencil|1\nInk|Ink|2\nPad|Notepad|3\nGum|Eraser|4',
    );
    const result = analysisOf([orders, named], { asOf: '2024-03-31' }).result('cross_sell_rate', 'ever');
    expect(result).toMatchObject({ value: 2 / 4, n: 4 });
    expect(account(result, 'products')).toEqual({ used: 3, not_joined: 1 });
  });

  it('counts nothing that was paid back or cancelled, nor whoever kept nothing', () => {
    // Kept: Anna pens, then ink; Bram pens; Cor ink, her pens before it came back; Dirk nothing before March.
    const kept = 'A|2024-01-02|Anna|Pen|20|STATE\nB|2024-01-03|Bram|Pen|20|STATE\nC|2024-03-04|Anna|Ink|30|STATE';
    const back =
      'D|2024-03-05|Bram|Ink|30|BACK\nE|2024-01-06|Cor|Pen|20|BACK\nF|2024-02-07|Cor|Ink|10|STATE\nG|2024-01-08|Dirk|Pen|20|BACK\nH|2024-03-09|Bram|Pen|90|BACK\nI|2024-03-10|Dirk|Ink|5|STATE';
    const of = (header: string, state: string, undone: string): ReturnType<typeof analysisOf> =>
      analysisOf(
        rawTab(
          'orders',
          `Order ID|Order date|Customer|Product|Total|${header}\n${kept}\n${back}`
            .replaceAll('STATE', state)
            .replaceAll(/(\d+)\|BACK/g, (_, total) => `${total}|${undone === 'total' ? total : undone}`),
        ),
        { asOf: '2024-03-31' },
      );
    for (const [header, state, undone] of [
      ['Status', 'Paid', 'Refunded'],
      ['Status', 'Betaald', 'Geannuleerd'],
      ['Refunded amount', '0', 'total'],
      ['Terugbetaald', '0', 'total'],
    ]) {
      const analysis = of(header, state, undone);
      expect([header, analysis.result('cross_sell_rate').top, analysis.result('cross_sell_rate').bottom]).toEqual([
        header,
        1,
        3,
      ]);
      expect([header, analysis.result('upsell_rate').top, analysis.result('upsell_rate').bottom]).toEqual([
        header,
        0,
        3,
      ]);
    }
  });

  it('counts no line that its own order takes back, in a note of the same number', () => {
    const tab = rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Product | Total
      1        | 2024-01-01 | Anna     | Pen     | 10
      2        | 2024-03-01 | Anna     | Ink     | 90
      2        | 2024-03-01 | Anna     | Ink     | -90
      3        | 2024-01-01 | Bram     | Pen     | 10
      4        | 2024-03-02 | Bram     | Ink     | 10
      `,
    );
    const result = analysisOf(tab, { asOf: '2024-03-31' }).result('cross_sell_rate');
    expect(result).toMatchObject({ value: 1 / 2, n: 2 });
  });

  it('is what the deal type says', () => {
    const deals = rawTab(
      'deals',
      `
      Deal ID | Customer | Stage | Amount | Close date | Type
      1       | Anna     | Won   | 100    | 2024-01-10 | New Business
      2       | Bram     | Won   | 100    | 2024-01-11 | New Business
      3       | Anna     | Won   | 300    | 2024-03-10 | Cross-sell
      4       | Bram     | Won   | 300    | 2024-03-10 | Upsell
      5       | Bram     | Lost  | 300    | 2024-03-10 | Cross-sell
      `,
    );
    const typed = analysisOf(deals, { asOf: '2024-03-31' });
    expect(typed.result('cross_sell_rate')).toMatchObject({ value: 1 / 2, n: 2 });
    expect(typed.result('upsell_rate')).toMatchObject({ value: 1 / 2, n: 2 });
    expect(typed.result('cross_sell_rate', 'share_of_won_deals')).toMatchObject({ value: 1 / 4, n: 4 });
  });

  it('needs a product or a type', () => {
    const tab = rawTab('orders', 'Order ID|Order date|Customer|Total\n1|2024-01-01|Anna|1\n2|2024-03-01|Anna|2');
    const result = analysisOf(tab, { asOf: '2024-03-31' }).result('cross_sell_rate');
    expect(result.value).toBeNull();
    expect(result.reason).not.toBeNull();
  });
});
