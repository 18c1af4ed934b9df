import { type Answers, answersFor, describeSet, refsOf, rowsOf, tabOf } from '../data-set';
import { expectReason, span, sumBy } from '../expectations';

describeSet('messy-sales', () => {
  const refs = refsOf('messy-sales');
  const named = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
  let all: Answers;
  beforeAll(() => {
    all = answersFor([tabOf('messy-sales/sales-data-raw.csv')]);
  });
  const leftOut = () => all.kpi('revenue').rows?.[0].leftOut ?? [];

  it('leaves out the five rows that an unquoted comma pushed aside, and the two doubles; reading $1 there would be wrong', () => {
    expect(all.kpi('revenue').value).toBe(refs.sum_dedup_excluding_shifted);
    expect(refs.sum_dedup_excluding_shifted).toBe(21_060);
    expect(leftOut().map((each) => each.rows)).toEqual(
      expect.arrayContaining([refs.shifted_order_ids.length, refs.duplicate_order_ids.length]),
    );
    expect((all.kpi('revenue').rows?.[0].used ?? 0) + leftOut().reduce((sum, each) => sum + each.rows, 0)).toBe(
      refs.rows,
    );
  });

  it('reports the shifted cells', () => {
    const cells = all.report.tabs[0].problems.flatMap((problem) => problem.cells);
    // D2, D10, D17, D26 and D37: the amounts of orders 1001, 1008, 1015, 1024 and 1034.
    const rows = ['2', '10', '17', '26', '37'];
    for (const row of rows) expect(cells.filter((cell) => cell.replace(/\D/g, '') === row)).not.toEqual([]);
  });

  it('gives no monthly figure from dates that mix d/m and m/d', () => {
    expect((all.kpi('revenue').byMonth ?? []).filter((group) => /^\d{4}-/.test(group.key))).toEqual([]);
    expect(all.analysis.result('revenue', 'standard', span('2023-01')).value).toBeNull();
    expect(all.report.tabs[0].problems.some((problem) => problem.cells.some((cell) => cell.startsWith('B')))).toBe(
      true,
    );
  });

  it('knows a rep in any case and with blanks around', () => {
    const distinct = [...new Map(rowsOf('messy-sales/sales-data-raw.csv').map((row) => [row.OrderID, row])).values()];
    const good = distinct.filter(
      (row) => row.SalesPerson.trim() !== '' && !refs.shifted_order_ids.includes(row.OrderID),
    );
    const amount = (row: Record<string, string>): number => Number(row.Amount.replace(/[$,]/g, ''));
    const sums = sumBy(
      good.filter((row) => row.Amount !== ''),
      (row) => named(row.SalesPerson),
      amount,
    );
    const found = (all.kpi('revenue').byRep ?? []).filter((group) => !group.key.startsWith('(') && group.n > 0);
    expect(Object.fromEntries(found.map((group) => [named(group.key), group.value]))).toEqual(sums);
  });

  it('has no won deals', () => {
    for (const id of ['win_rate', 'sales_per_rep', 'sales_cycle'] as const) expectReason(all.kpi(id));
  });
});
