import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import { LocalBigQuery, type StoredTable } from '../../../local/host/bigquery/local-big-query';
import { fireTrigger } from '../../../local/host/fire-triggers';
import type { HostOptions } from '../../../local/host/host';
import { stateKey } from '../../../local/host/keep-state';
import { VirtualClock } from '../../../local/host/virtual-clock';
import type { Sheet } from '../../../local/workbook/sheet';
import type { Explanation } from '../../../src/explain/explanation';
import type { RawTab } from '../../../src/intake/reading';
import { analysisOf } from '../../kpis/asking';
import { builtWithBigQuery, type Opened, openedHost } from './big-query-host';
import { actualOf, costs, deals, errorOf, figures, plan } from './plan-of-sources';
import { refusesAtEveryCall } from './refuses-at-every-call';
import { storedViews } from './stored-views';

let dist: string;

const viewOfDeals = (): StoredTable => storedViews(analysisOf(deals as RawTab))[0];
const columnOf = ({ columns }: StoredTable, name: string): number => columns.findIndex((one) => one.name === name);

function opened(view: StoredTable = viewOfDeals(), more: Partial<HostOptions> = {}): Opened & { store: LocalBigQuery } {
  const store = new LocalBigQuery({ tables: [view], pageRows: 5, waits: 1 });
  return { store, ...openedHost({ dist, tabs: [costs], bigQuery: store, ...more }) };
}

const here = runsHere() ? describe : describe.skip;

here('a view in BigQuery in the add-on’s own columns (skipped where Google’s engine cannot run)', () => {
  beforeAll(() => {
    dist = builtWithBigQuery();
  });
  afterAll(stopEngine);

  it('gives the KPIs of its rows, none of which is read, and opens them where it is explained', () => {
    const { host, ask, store } = opened();
    const period = '2024-02-01..2024-02-29';
    const both = openedHost({ dist, tabs: [costs, deals] }).ask('buildKpiSheet', { plan: { kpis: plan.kpis, period } });
    expect(figures(ask('buildKpiSheet', { plan: { ...plan, period } }))).toEqual(figures(both));
    expect(actualOf(host, 'Revenue')).toBe(4000);
    const answers = [...store.jobs.values()].map(({ answer }) => JSON.stringify(answer.rows));
    for (const id of ['D1', 'D2', 'D3', 'D4']) expect(answers.filter((rows) => rows.includes(id))).toEqual([]);
    const sheet = host.workbook.sheetByName('KPIs') as Sheet;
    const rows = Array.from({ length: 40 }, (_, row) => host.workbook.read(sheet, row, 0).value);
    host.workbook.activate(sheet, [{ row: rows.indexOf('Win rate') + 1, column: 2, rows: 1, columns: 1 }]);
    const asked = store.jobs.size;
    const { division, tabs, why } = (host.call('explainSelection') as { data: Explanation }).data;
    // A look, what the figure and the one before it come to, and the rows that are opened.
    expect(why).toContain('What changed');
    expect(store.jobs.size - asked).toBe(3);
    expect(division).toBe('2 ÷ 3');
    expect(tabs[0].parts.map(({ rows: count }) => count)).toEqual([2, 1, 1]);
    // Won, lost, and not of the month, as of a tab.
    expect(tabs[0].parts.map(({ kind, opened }) => [kind, opened?.rows.map(([id]) => id).sort()])).toEqual([
      ['above', ['D1', 'D2']],
      ['below', ['D3']],
      ['out', ['D4']],
    ]);
  });

  it('is looked at and asked once by a run of the schedule, for its sheet, its records and its charts', () => {
    const clock = new VirtualClock(Date.parse('2024-02-06T10:05:00Z'));
    const { host, ask, store } = opened(viewOfDeals(), { clock });
    const queries = (work: () => unknown): number => {
      const before = store.jobs.size;
      work();
      return store.jobs.size - before;
    };
    ask('buildKpiSheet', { plan: { ...plan, period: 'month' } });
    expect(queries(() => ask('refreshNow'))).toBe(2);
    ask('startSchedule');
    clock.time += 24 * 3_600_000;
    expect(queries(() => expect(fireTrigger(host, host.state.triggers[0])).toBeNull())).toBe(2);
    expect(host.workbook.sheets.map(({ name }) => name)).toContain('KPI charts');
  });

  it('is asked anew at each refresh, and leaves all as it was when BigQuery fails, at whatever call', () => {
    const view = viewOfDeals();
    const { host, ask } = opened(view);
    ask('buildKpiSheet', { plan });
    const won = view.rows.find((row) => row[columnOf(view, 'id')] === 'D2') as StoredTable['rows'][number];
    won[columnOf(view, 'amount')] = 5000;
    const calls = refusesAtEveryCall(
      { host, ask },
      'BigQuery does not give local.crm.deals, and everything is as it was',
    );
    expect(actualOf(host, 'Revenue')).toBe(6000);
    console.info(`A refresh calls ${calls.join(', ')}`);
    // What it is, then of a look and of a query what each costs, its answer, and whether it is done.
    expect(calls.length).toBeGreaterThan(6);
  });

  it.each<[string, (view: StoredTable) => void, object, string]>([
    [
      'a column that is none of the add-on’s',
      ({ columns, rows }) => {
        columns.push({ name: 'margin', type: 'FLOAT64' });
        for (const row of rows) row.push(1);
      },
      {},
      'its column margin is none that it knows',
    ],
    [
      'a column of another type',
      (view) => {
        view.columns[columnOf(view, 'amount')].type = 'STRING';
        for (const row of view.rows) row[columnOf(view, 'amount')] = '1';
      },
      {},
      'its column amount is none that it knows, or not of its type',
    ],
    [
      'none that says how a deal ended',
      (view) => {
        view.columns[columnOf(view, 'outcome')].name = 'lostReason';
      },
      {},
      'lacks column outcome',
    ],
    ['an id twice', ({ rows }) => rows.push([...rows[0]]), {}, 'has 1 more rows than ids'],
    ['no rows', ({ rows }) => rows.splice(0), {}, 'holds no rows'],
    [
      'more to read than the plan allows',
      () => undefined,
      { maximumBytesBilled: 12_000_000 },
      'has billed 11 MB for the tables in BigQuery, one more query makes that 21 MB',
    ],
  ])('is refused with %s', (_, change, more, sentence) => {
    const view = viewOfDeals();
    change(view);
    const { host, ask } = opened(view);
    ask('readKpis', {});
    const before = stateKey(host);
    expect(errorOf(ask('buildKpiSheet', { plan: { ...plan, ...more } }))).toContain(sentence);
    expect(stateKey(host)).toBe(before);
  });

  it('leaves out the rows of which it says so, for its reason or one that is known', () => {
    const view = viewOfDeals();
    view.rows[0][columnOf(view, 'left_out')] = 'ours';
    const answer = opened(view).ask('buildKpiSheet', { plan });
    expect(figures(answer).revenue).toBe(3000);
    if (!answer.ok) throw new Error(answer.error);
    const revenue = answer.data.report.kpis.find(({ id }) => id === 'revenue');
    const reasons = revenue?.rows?.flatMap(({ leftOut }) => leftOut.map(({ reason }) => reason));
    expect(reasons).toContain('left out by the view in BigQuery');
  });
});
