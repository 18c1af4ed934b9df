import { fireTrigger } from '../../../../local/host/fire-triggers';
import { reportOf } from '../../../../src/analysis/report-of';
import { call } from '../../../functions/call-in-cell';
import { analysisOf, lines } from '../../../kpis/asking';
import { displayed, kpiRow, passDays, scheduled, shown } from '../../scheduled-host';

// Two customers are too few for the model: the standard figure stands in for it, and says so wherever it is shown.
const orders = {
  name: 'Orders',
  cells: [
    ['Order ID', 'Order date', 'Customer', 'Total', 'Rep'],
    ...[1, 2, 3, 4, 5, 6].map((at) => [
      `O${at}`,
      `2017-0${at > 4 ? 5 : at}-0${at}`,
      at % 2 ? 'K1' : 'K2',
      100 * at,
      'Ann',
    ]),
  ],
};
const WHY = /the model needs at least 200 customers, 50 of them with a repeat purchase; there are 2 and 2/i;
const SAID = /the model needs at least 200 customers.*; this is the standard figure/i;

describe('a figure that stands in for the one asked for', () => {
  test('says so in the JSON, where another variant has a reason in place of a number', () => {
    const asked = reportOf(analysisOf(orders, { plan: { kpis: [{ id: 'clv', variant: 'model' }] } }));
    const clv = asked.kpis.find(({ id }) => id === 'clv');
    expect(clv?.value).toBeGreaterThan(0);
    expect(clv?.notes?.[0]).toMatch(SAID);
    const other = reportOf(analysisOf(orders)).kpis.find(({ id }) => id === 'clv');
    expect(other?.variants?.model).toBeNull();
    expect(other?.variantReasons?.model).toMatch(WHY);
    expect(other?.variants?.historic).toBeGreaterThan(0);
    expect(other?.variantReasons?.historic).toBeUndefined();
  });

  test('is no number in a cell, which has no room to say so', () => {
    expect(call('KPI', ['clv', '', '', orders.cells])).toBeGreaterThan(0);
    expect(() => call('KPI', ['clv: model', '', '', orders.cells])).toThrow(WHY);
    const months = call('KPI_TREND', ['clv: model', 'month', '2017-04-01', '2017-05-31', orders.cells]) as unknown[][];
    expect(months.slice(1).map(([, value]) => value)).toEqual([expect.stringMatching(WHY), expect.stringMatching(WHY)]);
    expect(lines(analysisOf(orders).breakdown('clv', 'rep', 'model'))).toEqual({ Ann: null });
  });

  test('says so beside the number on the KPI sheet, on its note and in the mail, and is not recorded as that figure', () => {
    const report = { name: 'Board', cadence: 'weekly', recipients: [{ address: 'board@example.com' }] };
    const plan = { period: 'month', kpis: [{ id: 'clv', variant: 'model', live: true, report }, { id: 'revenue' }] };
    const running = scheduled({ plan, at: '2017-05-19T10:05:00Z', tabs: [orders] });
    const title = displayed(running.host, 'KPIs').find(([first]) => first.startsWith('Customer lifetime value'))?.[0];
    const row = kpiRow(running.host, String(title));
    expect(row.Actual).toBeGreaterThan(0);
    expect(Object.values(row).join()).toMatch(SAID);
    for (const trigger of [...running.host.state.triggers]) expect(fireTrigger(running.host, trigger)).toBeNull();
    passDays(running, '2017-05-23T00:00:00Z');
    expect(running.host.state.outbox.length).toBeGreaterThan(0);
    for (const { body } of running.host.state.outbox) expect(body).toMatch(SAID);
    const history = JSON.stringify(shown(running.host, 'KPI history'));
    expect(history).toContain('revenue');
    expect(history).not.toContain('model');
  });
});
