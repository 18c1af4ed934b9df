import { rawTab } from '../raw-tab';
import { analysisOf } from './asking';

test('an amount of less than one counts as any other, one of nought does not, and one below it takes away', () => {
  const orders = rawTab(
    'Orders',
    `
    Order ID | Order date | Customer | Total
    1        | 2024-02-01 | Anna     | 0.50
    2        | 2024-02-02 | Bram     | 1.00
    3        | 2024-02-03 | Cor      | 0.00
    4        | 2024-02-04 | Anna     | -0.25
    `,
  );
  const sold = analysisOf(orders, { asOf: '2024-02-29' });
  expect(sold.result('revenue').value).toBe(1.25);
  expect(sold.result('revenue', 'gross').value).toBe(1.5);
  expect(sold.result('average_purchase')).toMatchObject({ value: 0.625, n: 2 });
  expect(sold.result('average_purchase', 'median')).toMatchObject({ value: 0.75, n: 2 });
  const deals = rawTab(
    'Deals',
    `
    Deal | Customer | Stage | Amount | Created    | Close date
    A    | Anna     | Won   | 1.00   | 2024-01-02 | 2024-02-01
    B    | Bram     | Won   | 0.50   | 2024-01-02 | 2024-02-09
    C    | Cor      | Lost  | 0.50   | 2024-01-02 | 2024-02-09
    D    | Dirk     | Won   | 0.00   | 2024-01-02 | 2024-02-09
    `,
  );
  const decided = analysisOf(deals, { asOf: '2024-02-29' });
  expect(decided.result('win_rate', 'by_value')).toMatchObject({ value: 0.75, n: 3 });
  expect(decided.result('average_purchase')).toMatchObject({ value: 0.75, n: 2 });
});

test('what takes no time at all counts as such, and what ends before it begins does not', () => {
  const leads = rawTab(
    'Leads',
    `
    Lead ID | Created          | First response   | Status    | Converted on
    1       | 2024-02-01 10:00 | 2024-02-01 10:00 | Converted | 2024-02-01
    2       | 2024-02-02 10:00 | 2024-02-02 10:30 | New       |
    3       | 2024-02-03 10:00 | 2024-02-03 09:59 | Converted | 2024-01-31
    `,
  );
  const analysis = analysisOf(leads, { asOf: '2024-02-29' });
  expect(analysis.result('response_time')).toMatchObject({ value: 15, n: 2 });
  expect(analysis.result('conversion').figures).toMatchObject({ wonBeforeCreated: 1 });
});
