import { type Answers, answersFor, describeSet, refsOf } from '../data-set';
import { span, sumBy, valuesOf } from '../expectations';
import { cdnowLines, cdnowTab } from './cdnow-tab';

describeSet('cdnow', () => {
  const refs = refsOf('cdnow').sample;
  const lines = cdnowLines();
  // 21 lines repeat another in every column. Without an order id they count once; the references count all.
  const distinct = [...new Set(lines.map((line) => line.slice(1).join(' ')))].map((line) => line.split(' '));
  const total = distinct.reduce((sum, line) => sum + Number(line[3]), 0);
  const month = (date: string) => `${date.slice(0, 4)}-${date.slice(4, 6)}`;
  let all: Answers;
  beforeAll(() => {
    all = answersFor([cdnowTab()]);
  });

  it('reads YYYYMMDD as days, not as numbers', () => {
    expect(all.report.tabs[0]).toMatchObject({ table: 'orders', rows: refs.rows });
    expect(all.report.asOf).toBe(refs.last_day);
  });

  it('revenue in total and by month, the 21 doubles left out', () => {
    const doubles = lines.reduce((sum, line) => sum + Number(line[4]), 0) - total;
    expect(lines.length - distinct.length).toBe(21);
    expect(all.kpi('revenue').value).toBeCloseTo(total, 2);
    expect(all.kpi('revenue').value).toBeCloseTo(refs.revenue - doubles, 2);
    const months = sumBy(
      distinct,
      (line) => month(line[1]),
      (line) => Number(line[3]),
    );
    const found = valuesOf(all.kpi('revenue').byMonth, 2);
    for (const [key, value] of Object.entries(months))
      expect([key, found[key]]).toEqual([key, Number(value.toFixed(2))]);
  });

  it('average purchase: one customer on one day is one order; orders of nothing are left out', () => {
    const orders = sumBy(
      distinct,
      (line) => `${line[0]} ${line[1]}`,
      (line) => Number(line[3]),
    );
    const paid = Object.values(orders).filter((amount) => amount !== 0);
    expect(Object.keys(orders)).toHaveLength(refs.customer_days);
    expect(all.kpi('average_purchase').n).toBe(paid.length);
    expect(all.kpi('average_purchase').value).toBeCloseTo(total / paid.length, 6);
  });

  it('historic value per customer', () => {
    expect(all.analysis.result('clv', 'historic').value).toBeCloseTo(total / refs.customers, 4);
    expect(total / refs.customers).toBeCloseTo(refs.historic_clv, 0);
  });

  it('retention as buying again: of last month’s buyers, who bought this month', () => {
    for (const [months, share] of Object.entries(refs.monthly_retention)) {
      const result = all.analysis.result('retention', 'repeat_purchase', span(months.split('->')[1]));
      expect([months, result.value?.toFixed(6)]).toEqual([months, (share as number).toFixed(6)]);
    }
  });

  it('the model expects less of the next year than the last one brought: customers of 1997 drop out', () => {
    const { value, n } = all.analysis.result('clv', 'model');
    const lastYear = distinct.filter((line) => line[1] >= '19970701').reduce((sum, line) => sum + Number(line[3]), 0);
    expect(n).toBe(refs.customers);
    expect(value).toBeLessThan(lastYear / refs.customers);
    expect(value).toBeGreaterThan(lastYear / refs.customers / 3);
  });
});
