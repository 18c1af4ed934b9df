import { dayFromIso } from '../../../../src/base/day';
import type { Language } from '../../../../src/base/language';
import { kpiOf } from '../../../../src/kpis';
import type { AlertRule, PlannedKpi } from '../../../../src/plan/plan';
import { alertContent } from '../../../../src/schedule/reporting/alert/alert-content';
import { alertTasks } from '../../../../src/schedule/reporting/alert/alerts';
import type { TabTrouble } from '../../../../src/schedule/reporting/alert/tab-trouble';
import { kpiFacts, sheetPeriod } from '../../../../src/scorecard/kpi-facts';
import { say } from '../../../../src/texts/say';
import { analysisOf } from '../../../kpis/asking';
import { rawTabOf } from '../../../raw-tab';

/** Of 30 deals that closed by 2 January 18 were won, of 30 by 2 February 12. */
const deals = rawTabOf(
  'Deals',
  'Deal ID|Stage|Amount|Created|Close date|Owner',
  [
    { day: '2024-01-02', won: 18 },
    { day: '2024-02-02', won: 12 },
  ].flatMap(({ day, won }) =>
    Array.from({ length: 30 }, (_, at) => [`${day} ${at}`, at < won ? 'Won' : 'Lost', 100, '2023-12-01', day, 'Ann']),
  ),
);

const stopped = (tabs: string): TabTrouble => ({
  ...{ kind: 'stale', name: `stale ${tabs}`, standing: '2024-01-02', tabs },
  told: { text: 'alert_stale', values: { tabs, day: '2 January', days: 40 } },
  short: { text: 'alert_summary_stale', values: { tabs } },
  asked: { text: 'alert_do_stale', values: { tabs } },
  concerns: () => false,
});

/** What Ann is told of a win rate with these lines, none where there are no lines, and of these tabs. */
function toldOf(alerts: AlertRule[], troubles: TabTrouble[] = [], language: Language = 'en') {
  const targets = [{ from: '2024-01-01', to: '2024-12-31', target: 0.7, floor: 0.5 }];
  const planned: PlannedKpi = { id: 'win_rate', owner: 'ann@example.com', alerts, targets };
  const plan = { period: 'month', thresholds: { quiet: 0 }, language, kpis: [planned] };
  const analysis = analysisOf(deals, { plan, asOf: '2024-02-20' });
  const rows = [kpiFacts(analysis, kpiOf('win_rate'), planned, sheetPeriod(analysis))];
  const today = dayFromIso('2024-02-21') as number;
  const [task] = alertTasks({ analysis, plan, rows, today, keeper: '', name: '', hour: 8, told: () => ({}) });
  const own = { ...task, troubles, ...(alerts.length === 0 ? { crossings: [] } : {}) };
  return alertContent({ task: own, analysis, plan, notices: [], owner: '', url: 'https://example.com/sheet' });
}

test('a KPI below its floor: by how much, since when, and in whose hands it is', () => {
  const { summary, lines, period, notices, todo } = toldOf(['floor']);
  expect(summary).toBe('Win rate is below its floor.');
  expect(period).toContain('Feb');
  expect(lines.map(({ remarks }) => remarks)).toEqual([
    [
      expect.stringMatching(
        /^Below its floor since .*: 40\.0%, where 50\.0% is the least by now; 10\.0 points short\.$/,
      ),
    ],
  ]);
  expect(notices).toEqual([]);
  expect(todo.join()).toContain('ann@example.com');
});

test('what should be low and is above its limit is said to be over it, not short of it', () => {
  const targets = [{ from: '2024-01-01', to: '2024-12-31', target: 20, floor: 30 }];
  const planned: PlannedKpi = { id: 'sales_cycle', owner: 'ann@example.com', alerts: ['floor'], targets };
  const plan = { period: 'month', thresholds: { quiet: 0 }, kpis: [planned] };
  const analysis = analysisOf(deals, { plan, asOf: '2024-02-20' });
  const rows = [kpiFacts(analysis, kpiOf('sales_cycle'), planned, sheetPeriod(analysis))];
  const today = dayFromIso('2024-02-21') as number;
  const [task] = alertTasks({ analysis, plan, rows, today, keeper: '', name: '', hour: 8, told: () => ({}) });
  const { lines } = alertContent({ task, analysis, plan, notices: [], owner: '', url: '' });
  // From 1 December to 2 February are 63 days.
  expect(lines[0].remarks.join()).toMatch(
    /^Above its limit.*: 63\.0 days, where 30\.0 days is the most; 33\.0 days over\.$/,
  );
});

test('one that is far worse than the period before says what it was, and asks its owner', () => {
  const { summary, lines, todo } = toldOf(['previous']);
  expect(summary).toBe('Win rate is far worse than the period before.');
  expect(lines[0].remarks.join()).toContain('40.0%, where it was 60.0%');
  const asked = { text: 'alert_do_previous', values: { kpi: 'Win rate', owner: 'ann@example.com' } } as const;
  expect(todo).toContain(say(asked, 'en'));
});

test('the same in Dutch, figures too', () => {
  const { summary, lines } = toldOf(['floor'], [], 'nl');
  expect(summary).toMatch(/ is onder de ondergrens\.$/);
  expect(lines[0].remarks.join()).toContain('40,0%, terwijl 50,0% nu het minste is');
});

test('a tab that has stopped is said once, and asked for; two are named together and told one by one', () => {
  const [deal, lead] = ['Deals', 'Leads'].map(stopped);
  const one = toldOf([], [deal]);
  expect([one.lines, one.period, one.notices]).toEqual([[], '', []]);
  expect(one.summary).toContain('Deals');
  expect(one.todo).toHaveLength(1);
  const two = toldOf([], [deal, { ...lead, standing: '2024-01-09' }]);
  expect(two.summary).toBe('Nothing new comes in: Deals, Leads.');
  expect(two.notices).toHaveLength(2);
});

test('a KPI and a tab in one alert are both named', () => {
  const { summary, notices } = toldOf(['floor'], [stopped('Leads')]);
  expect(summary).toBe('Needs attention: Win rate, Leads.');
  expect(notices.join()).toContain('Leads');
});
