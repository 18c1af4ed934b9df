import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

/** Revenue of orders under the headers of Amazon's reports: of each line its product, how many pieces, and a price. */
const revenueOf = (...lines: string[]): number | null =>
  analysisOf(
    rawTab(
      'orders',
      [
        'order-id|purchase-date|product-name|quantity-purchased|item-price',
        ...lines.map((line, at) => `${at}|2024-01-0${at + 1}|${line}`),
      ].join('\n'),
    ),
  ).result('revenue').value;

test.each([
  ['went with how many there were is that of all pieces of the line', ['Mug|1|10', 'Mug|3|30', 'Cup|2|8'], 48],
  ['stayed the same is that of one piece', ['Mug|1|10', 'Mug|3|10', 'Cup|2|8'], 56],
  [
    'went with how many there were of one product alone is that of one piece',
    ['Mug|1|10', 'Mug|2|20', 'Cup|1|8', 'Cup|2|8'],
    74,
  ],
])('a price that %s', (_, lines, revenue) => {
  expect(revenueOf(...lines)).toBe(revenue);
});
