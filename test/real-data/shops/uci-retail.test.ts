import { type Answers, answersFor, describeSet, refsOf, rowsOf, tabOf } from '../data-set';
import { rounded, span, sumBy, valuesOf } from '../expectations';

const FILE = 'uci-retail-fr-es-ch/online_retail_fr_es_ch.csv';

describeSet('uci-retail-fr-es-ch', () => {
  const refs = refsOf('uci-retail-fr-es-ch');
  const rows = rowsOf(FILE);
  // The 29 rows equal to another in every column count once; the references count them all.
  const distinct = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  const worth = (row: Record<string, string>): number => Number(row.Quantity) * Number(row.UnitPrice);
  const sum = (list: Record<string, string>[]): number => list.reduce((total, row) => total + worth(row), 0);
  const isCredit = (row: Record<string, string>): boolean => row.InvoiceNo.startsWith('C');
  const sales = distinct.filter((row) => !isCredit(row));
  let all: Answers;
  beforeAll(() => {
    all = answersFor([tabOf(FILE)]);
  });

  it('differs from the references by 29 duplicate lines, and by nothing else', () => {
    expect(rows.length - distinct.length).toBe(refs.exact_duplicate_rows);
    expect(rounded(sum(rows), 2)).toBe(refs.net_revenue);
    const seen = new Set<string>();
    const doubles = rows.filter((row) => seen.size === seen.add(JSON.stringify(row)).size);
    expect(sum(distinct)).toBeCloseTo(refs.net_revenue - sum(doubles), 6);
  });

  it('revenue net of credit notes, by month and by country; gross as a variant', () => {
    const kpi = all.kpi('revenue');
    expect(kpi.value).toBeCloseTo(sum(distinct), 2);
    expect(kpi.variants?.gross).toBeCloseTo(sum(sales), 2);
    const months = sumBy(distinct, (row) => row.InvoiceDate.slice(0, 7), worth);
    expect(valuesOf(kpi.byMonth, 2)).toEqual(
      Object.fromEntries(Object.entries(months).map(([key, value]) => [key, rounded(value, 2)])),
    );
    const countries = sumBy(distinct, (row) => row.Country, worth);
    expect(valuesOf(kpi.by?.country, 2)).toEqual(
      Object.fromEntries(Object.entries(countries).map(([key, value]) => [key, rounded(value, 2)])),
    );
  });

  it('accounts for every row: the duplicates are left out with their reason', () => {
    const account = all.kpi('revenue').rows?.[0];
    expect(account?.used).toBe(distinct.length);
    expect(account?.leftOut.reduce((total, each) => total + each.rows, 0)).toBe(refs.exact_duplicate_rows);
  });

  it('average purchase: revenue over invoices; a credit note takes from the revenue and is no invoice', () => {
    const invoices = Object.values(sumBy(sales, (row) => row.InvoiceNo, worth)).filter((amount) => amount !== 0);
    const gross = invoices.reduce((total, amount) => total + amount, 0);
    expect(all.kpi('average_purchase').n).toBe(invoices.length);
    expect(all.kpi('average_purchase').value).toBeCloseTo(sum(distinct) / invoices.length, 4);
    expect(all.kpi('average_purchase').variants?.gross).toBeCloseTo(gross / invoices.length, 4);
    // The references (617.0662) look at invoices with a customer only, doubles included.
    const theirs = rows.filter((row) => !isCredit(row) && row.CustomerID !== '');
    expect(sum(theirs) / new Set(theirs.map((row) => row.InvoiceNo)).size).toBeCloseTo(refs.aov_gross, 4);
  });

  it('retention as buying again, month on month', () => {
    for (const [months, share] of Object.entries(refs.monthly_retention)) {
      const result = all.analysis.result('retention', 'repeat_purchase', span(months.split('->')[1]));
      expect([months, result.value?.toFixed(6)]).toEqual([months, (share as number).toFixed(6)]);
    }
  });

  it('historic value per customer, credit notes netted off', () => {
    const known = distinct.filter((row) => row.CustomerID !== '');
    const buyers = new Set(known.filter((row) => !isCredit(row)).map((row) => row.CustomerID));
    const theirs = known.filter((row) => buyers.has(row.CustomerID));
    expect(buyers.size).toBe(refs.customers);
    const result = all.analysis.result('clv', 'historic');
    expect(result.n).toBe(refs.customers);
    expect(result.value).toBeCloseTo(sum(theirs) / buyers.size, 4);
  });
});
