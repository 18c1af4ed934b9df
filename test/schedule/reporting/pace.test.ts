import { fireTrigger } from '../../../local/host/fire-triggers';
import { kpis } from '../../../src/kpis';
import type { Plan } from '../../../src/plan/plan';
import { reportLine } from '../../../src/schedule/reporting/report-line';
import { sheetPeriod } from '../../../src/scorecard/kpi-facts';
import { factsOf } from '../../../src/sheet/build-sheets';
import { say } from '../../../src/texts/say';
import { analysisOf, describeSet, rowsOf, tabOf } from '../../real-data/data-set';
import { scheduled } from '../scheduled-host';

/** Each month 200 on the 5th and 800 on the 28th, this month 300 on the 5th and nothing on the 18th so far. */
function orders(): (string | number)[][] {
  const rows: (string | number)[][] = [['Order id', 'Order date', 'Customer', 'Total']];
  for (let month = 1; month <= 6; month++) {
    rows.push([`A${month}`, `2017-0${month}-05`, 'Ann', month === 6 ? 300 : 200]);
    rows.push(month < 6 ? [`B${month}`, `2017-0${month}-28`, 'Bob', 800] : ['B6', '2017-06-18', 'Bob', 0]);
  }
  return rows;
}

test('a month is compared with the same days of the one before, and led on by how months usually close, not in a straight line', () => {
  const kpis = [
    {
      id: 'revenue',
      targets: [{ from: '2017-06-01', to: '2017-06-30', target: 1_200 }],
      report: { name: 'Team', cadence: 'weekly', recipients: [{ address: 'team@example.com' }] },
    },
  ];
  const { host, clock } = scheduled({
    plan: { period: 'month', kpis },
    at: '2017-06-16T10:05:00Z',
    tabs: [{ name: 'Orders', cells: orders() }],
  });
  clock.time = Date.parse('2017-06-19T08:05:00Z');
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
  const { body } = host.state.outbox[0];
  expect(body).toContain(say({ text: 'report_compared_part', values: { part: '200.00', whole: '1,000' } }, 'en'));
  // 200 of 1,000 were in by the 18th in each of five months: 300 now makes 1,500.
  expect(body).toContain(say({ text: 'report_likely_end', values: { share: '20%', value: '1,500' } }, 'en'));
  expect(body).toContain('(+50.0%)');
});

describeSet('crm-maven', () => {
  const rows = rowsOf('crm-maven/sales_pipeline.csv');
  const closed = (from: string, to: string, stage: string) =>
    rows.filter((row) => row.deal_stage === stage && row.close_date >= from && row.close_date <= to);
  const sold = (from: string, to: string): number =>
    closed(from, to, 'Won').reduce((sum, row) => sum + Number(row.close_value), 0);
  const median = (values: number[]): number => {
    const sorted = values.sort((a, b) => a - b);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  };

  test('mid-August: the same fifteen days of July, all of July beside them, and the month led on as months usually close', () => {
    const plan: Plan = {
      period: 'month',
      kpis: [
        { id: 'revenue', targets: [{ from: '2017-08-01', to: '2017-08-31', target: 1_150_000 }] },
        { id: 'win_rate' },
        { id: 'sales_cycle' },
      ],
    };
    const analysis = analysisOf([tabOf('crm-maven/sales_pipeline.csv')], plan, { asOf: '2017-08-15' });
    const period = sheetPeriod(analysis);
    const lines = factsOf(analysis, plan, kpis).map((facts) =>
      reportLine(facts, { analysis, plan, period, language: 'en', soFar: null }),
    );
    const [august, part, july] = [
      ['2017-08-01', '2017-08-15'],
      ['2017-07-01', '2017-07-15'],
      ['2017-07-01', '2017-07-31'],
    ] as const;
    const rate = (span: readonly [string, string]): number => {
      const [won, lost] = [closed(...span, 'Won').length, closed(...span, 'Lost').length];
      return won / (won + lost);
    };
    const cycle = (span: readonly [string, string]): number =>
      median(
        closed(...span, 'Won').map((row) => (Date.parse(row.close_date) - Date.parse(row.engage_date)) / 86_400_000),
      );
    const by = [(span: readonly [string, string]) => sold(...span), rate, cycle];
    lines.forEach(({ facts }, at) => {
      expect(facts.result.value).toBeCloseTo(by[at](august), 9);
      expect(facts.previous?.value).toBeCloseTo(by[at](part), 9);
    });
    const whole = by.map((of) => of(july));
    const per = (value: number) => `${Math.round(value * 1_000) / 10}%`;
    const money = (value: number) => Math.round(value).toLocaleString('en-US');
    const usual = median(
      ['03', '04', '05', '06', '07'].map(
        (month) => sold(`2017-${month}-01`, `2017-${month}-15`) / sold(`2017-${month}-01`, `2017-${month}-31`),
      ),
    );
    const compared = (before: string, all: string) =>
      say({ text: 'report_compared_part', values: { part: before, whole: all } }, 'en');
    expect(lines.map(({ remarks }) => remarks)).toEqual([
      [
        compared(money(sold(...part)), money(whole[0])),
        say(
          {
            text: 'report_likely_end',
            values: { share: `${Math.round(usual * 100)}%`, value: money(sold(...august) / usual) },
          },
          'en',
        ),
      ],
      [compared(per(rate(part)), per(whole[1]))],
      [compared(`${cycle(part).toFixed(1)} days`, `${whole[2].toFixed(1)} days`)],
    ]);
    // The status goes by the same share as the forecast, not by the 11 of 23 working days.
    expect(lines[0].facts.share).toBeCloseTo(usual, 9);
    const reached = sold(...august) / usual / 1_150_000;
    expect(lines[0].status).toBe(reached >= 1 ? 'on_track' : reached >= 0.85 ? 'at_risk' : 'off_track');
  });

  test('deals of last month had longer to be won: what was opened this month is not compared with them', () => {
    const plan: Plan = { period: 'month', kpis: [{ id: 'win_rate' }, { id: 'win_rate', variant: 'cohort' }] };
    const analysis = analysisOf([tabOf('crm-maven/sales_pipeline.csv')], plan, { asOf: '2017-08-15' });
    const [closed, opened] = factsOf(analysis, plan, kpis);
    expect(closed.previous?.value).toBeGreaterThan(0);
    expect(opened.result.value).toBeGreaterThan(0);
    expect(opened.previous).toBeNull();
  });
});
