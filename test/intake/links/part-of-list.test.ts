import { analysisOf, period } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const days = (amount: number) =>
  rawTab(
    'Bing',
    `Date | Campaign | Cost\n2026-02-03 | X | 10\n2026-02-20 | Y | 15\n2026-03-04 | X | 30\n2026-03-09 | Y | ${amount}`,
  );
const months = rawTab(
  'marketing costs',
  'Month | Channel | Cost\n2026-02 | Bing | 25\n2026-02 | Fairs | 80\n2026-03 | Bing | 35\n2026-03 | Fairs | 65',
);
const customers = rawTab('customers', 'Customer | Customer since\nA | 2026-03-02\nB | 2026-03-05');

test('the days of a channel whose months stand in another tab are asked about, and those of another are costs as well', () => {
  const cac = (amount: number) =>
    analysisOf([days(amount), months, customers], { asOf: '2026-03-31' }).result('cac', 'standard', period('2026-03'));
  expect(cac(5)).toMatchObject({ value: null });
  expect(cac(6)).toMatchObject({ value: (36 + 100) / 2 });
});
