import { analyze } from '../../../../src/analysis/analysis';
import { dayFromIso } from '../../../../src/base/day';
import { UTC } from '../../../../src/base/zone';
import type { PlannedKpi } from '../../../../src/plan/plan';
import type { HistoryRow } from '../../../../src/schedule/records/history/history-row';
import { NOTHING_REPORTED, type ReportedFigure } from '../../../../src/schedule/records/memory/last-reported';
import { reportContent } from '../../../../src/schedule/reporting/report-content';
import { say } from '../../../../src/texts/say';

const figure: ReportedFigure = { value: 60_000, n: 20, status: 'off_track', from: '2017-06-01', to: '2017-06-25' };
const june: HistoryRow = {
  ...{ run: '2017-07-01 08:00 +00:00', kind: 'closed', from: '2017-06-01', to: '2017-06-30', kpi: 'revenue' },
  ...{ variant: 'standard', part: '', value: 71_250, n: 40, floor: null, stretch: null, definition: '', inputs: '' },
  target: 93_077,
  currency: '',
};

/** The weekly report of Monday 3 July, with what the one of the week before said; in June 71,250 came in. */
function july(target: number, revenue: PlannedKpi) {
  const cells: (string | number)[][] = [['Deal id', 'Stage', 'Amount', 'Created', 'Close date']];
  for (let date = 1; date <= 30; date++) {
    const day = `2017-06-${String(date).padStart(2, '0')}`;
    cells.push([`D${date}`, 'Closed Won', 2_375, '2017-05-01', day]);
  }
  cells.push(['E', 'Closed Won', 500, '2017-06-01', '2017-07-01']);
  const plan = { period: 'month', kpis: [revenue] };
  const analysis = analyze([{ name: 'Deals', cells }], { plan, asOf: '2017-07-01', zone: UTC, locale: 'en_US' });
  return reportContent({
    task: { key: 'k', cadence: 'weekly', hour: 8, name: '', address: 'a', language: 'en', kpis: ['revenue'] },
    ...{ occurrence: { day: dayFromIso('2017-07-03') as number, hour: 8 }, analysis, plan },
    recorded: { history: [{ ...june, target }], deals: [], notices: [] },
    last: { ...NOTHING_REPORTED, at: '2017-06-26 08:00 +00:00', figures: { revenue: figure } },
    ...{ notices: [], owner: 'Ann', url: '' },
  });
}

const year: PlannedKpi = {
  id: 'revenue',
  owner: 'Ann',
  targets: [{ from: '2017-01-01', to: '2017-12-31', target: 9e5 }],
};

test('the first report after a month says in its headline and its asks that the target was missed', () => {
  const { summary, todo, period } = july(93_077, year);
  expect(summary).toBe('Target missed in Jun 2017: Revenue.');
  expect(todo).toEqual([
    say(
      {
        text: 'report_do_ended',
        values: { kpi: 'Revenue', period: 'in Jun 2017', value: '71,250', target: '93,077', owner: 'Ann' },
      },
      'en',
    ),
  ]);
  expect(period).toBe('1 Jul 2017');
});

test('or that it was met, of which nothing is asked', () => {
  const { summary, todo } = july(71_000, year);
  expect(summary).toBe(say({ text: 'report_ended_met', values: { period: 'in Jun 2017' } }, 'en'));
  expect(todo).toEqual([]);
});

test('a target of June that is judged by in July is said to be that of June', () => {
  const { lines } = july(71_000, { id: 'revenue', targets: [{ from: '2017-06-01', to: '2017-06-30', target: 7e4 }] });
  expect(lines[0].remarks[0]).toBe(say({ text: 'goal_is_carried_on', values: { span: 'Jun 2017' } }, 'en'));
});
