import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const shop = (name: string, customers: string[], month: string, amounts = ['100', '200']) =>
  rawTab(
    name,
    `
    Order | Date          | Customer        | Total
    1     | 2024-${month}-03 | ${customers[0]} | ${amounts[0]}
    2     | 2024-${month}-04 | ${customers[1]} | ${amounts[1]}
    `,
  );

describe('two shops that each count their orders from 1', () => {
  test.each([
    ['equal totals', ['100', '200'], 600],
    ['other totals', ['70', '30'], 400],
  ])('%s are all added up', (_what, amounts, revenue) => {
    const tabs = [shop('Utrecht', ['Ott', 'Uhl'], '01'), shop('Gent', ['Rey', 'Bos'], '02', amounts)];
    for (const order of [tabs, [...tabs].reverse()]) {
      const analysis = analysisOf(order, { asOf: '2024-03-31' });
      expect(analysis.result('revenue')).toMatchObject({ value: revenue, n: 4 });
      expect(analysis.result('average_purchase').value).toBe(revenue / 4);
    }
  });

  test('the same orders in two exports are still one', () => {
    const tabs = [shop('January', ['Ott', 'Uhl'], '01'), shop('January again', ['Ott', 'Uhl'], '01')];
    expect(analysisOf(tabs, { asOf: '2024-03-31' }).result('revenue')).toMatchObject({ value: 300, n: 2 });
  });
});
