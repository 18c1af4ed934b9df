import { analysisOf, lines, reasonOf } from '../../../kpis/asking';
import { rawTab, rawTabOf } from '../../../raw-tab';

const asOf = '2026-03-31';
const tableOf = (tab: ReturnType<typeof rawTab>) => analysisOf(tab, { asOf }).readings[0].table;

describe('a log of what happened to subscriptions', () => {
  it('is no list of activities of anybody, whatever its rows are called', () => {
    const tab = rawTab(
      'revenue_log',
      `event_id|account_id|type|amount|event_date
       1|A1|new|100|2026-01-05
       2|A1|expansion|20|2026-02-05
       3|A2|new|80|2026-02-07
       4|A2|churn|-80|2026-03-07`,
    );
    expect(tableOf(tab)).not.toBe('activities');
    expect(reasonOf(analysisOf(tab, { asOf }).result('sales_activities'))).toBe('no_tab');
  });

  it('says by how much each changes what is paid per year; renewals change nothing', () => {
    const log = rawTab(
      'ARR movements',
      `Account|Movement month|Movement type|ARR change
       Acme|2026-01-01|New|1200
       Bolt|2026-01-01|New|600
       Acme|2026-02-01|Renewal|0.0
       Bolt|2026-02-01|Churn|-600
       Acme|2026-03-01|Expansion|240`,
    );
    const analysis = analysisOf(log, { asOf });
    expect(analysis.readings[0].questions).toEqual([]);
    expect(analysis.result('mrr').value).toBeCloseTo(120);
  });
});

describe('a log of visits, where customers come back', () => {
  it('is no list of customers', () => {
    const visits = Array.from({ length: 30 }, (_, row) => [
      row + 1,
      `U${row % 6}`,
      `2026-03-${10 + (row % 9)} 10:00`,
      'mail',
    ]);
    expect(tableOf(rawTabOf('Visits', 'Session ID|User ID|Session time|UTM source', visits))).toBeNull();
  });
});

describe('a user for each lead', () => {
  it('is the lead and not its rep', () => {
    const leads = Array.from({ length: 24 }, (_, row) => [`L${row}`, `U${row + 500}`, '2026-03-10', 'MQL']);
    const { readings } = analysisOf(rawTabOf('Leads', 'Lead ID|User ID|Created|Lifecycle stage', leads), { asOf });
    expect(readings[0].table).toBe('leads');
    expect(readings[0].columns.rep).toBeUndefined();
  });
});

test('a clock behind what a moment is of says how it is read, and no more', () => {
  const leads = rawTab(
    'Leads',
    'Lead ID|created_at_utc|Lead source\n1|2026-03-10 23:30:00|Ads\n2|2026-03-11 08:00:00|Mail',
  );
  expect(analysisOf(leads, { asOf }).readings[0].columns.createdOn?.header).toBe('created_at_utc');
});

test('who sold is the employee, in Spanish too', () => {
  const sales = rawTab(
    'Facturas',
    'Factura|Fecha|Cliente|Empleado|Importe\nF1|2026-03-10|Roca|Eva|100\nF2|2026-03-11|Sol|Leo|50',
  );
  expect(lines(analysisOf(sales, { asOf }).breakdown('revenue', 'rep'))).toEqual({ Eva: 100, Leo: 50 });
});
