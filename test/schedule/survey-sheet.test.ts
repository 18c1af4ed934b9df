import { fireTrigger } from '../../local/host/fire-triggers';
import { dealsUntil, kpiRow, replace, type Scheduled, scheduled, shown } from './scheduled-host';

const plan = {
  period: 'month',
  kpis: [{ id: 'enps', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 50 }] }],
};

function survey(scores: number[]): { name: string; cells: (string | number)[][] } {
  const rows = scores.map((score, at) => [`2017-05-${String(1 + (at % 9)).padStart(2, '0')}`, score]);
  return { name: 'Survey', cells: [['Timestamp', 'How likely are you to recommend us (0-10)'], ...rows] };
}

function runOn({ host, clock }: Scheduled, day: string, scores: number[]): unknown[] {
  replace(host, survey(scores));
  clock.time = Date.parse(`${day}T08:05:00Z`);
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
  const { Actual, n } = kpiRow(host, 'eNPS');
  return [Actual, n];
}

const five = [10, 10, 10, 10, 10];

describe('a survey on the sheet and in the history', () => {
  test('stays as it was told until five answers make the difference, by clock and by hand', () => {
    const one = scheduled({ plan, at: '2017-05-10T10:05:00Z', tabs: [survey(five), dealsUntil('2017-07-01')] });
    expect(runOn(one, '2017-05-11', five)).toEqual([100, 5]);
    expect(runOn(one, '2017-05-12', [...five, 0])).toEqual([100, 5]);
    expect(kpiRow(one.host, 'eNPS').Remark).toContain('As told before, of the answers up to and including 2017-05-');
    expect(runOn(one, '2017-05-15', [...five, 0, 0, 0, 0])).toEqual([100, 5]);
    expect(one.host.call('refreshNow', [])).toMatchObject({ ok: true });
    expect(kpiRow(one.host, 'eNPS')).toMatchObject({ Actual: 100, n: 5 });
    expect(one.host.call('buildKpiSheet', [{ asOf: '2017-05-14' }])).toMatchObject({ ok: true });
    expect(kpiRow(one.host, 'eNPS')).toMatchObject({ Actual: 100, n: 5 });
    expect(runOn(one, '2017-05-16', [...five, 0, 0, 0, 0, 0])).toEqual([0, 10]);
    expect(runOn(one, '2017-05-17', [...five, 0, 0, 0, 0, 0, 0])).toEqual([0, 10]);
  });

  test('a month closes with what was told of it', () => {
    const one = scheduled({ plan, at: '2017-05-10T10:05:00Z', tabs: [survey(five), dealsUntil('2017-07-01')] });
    runOn(one, '2017-05-11', five);
    runOn(one, '2017-06-01', [...five, 0, 0]);
    runOn(one, '2017-06-02', [...five, 0, 0]);
    const rows = shown(one.host, 'KPI history').filter((row) => row.includes('enps'));
    expect(rows.map((row) => row.slice(7, 9))).toEqual(rows.map(() => [100, 5]));
    expect(rows.some((row) => row[1] === 'closed')).toBe(true);
    expect([100, '']).toContain(kpiRow(one.host, 'eNPS').Previous);
  });
});
