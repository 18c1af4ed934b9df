import { exportFiles, readExports } from '../../../local/exports/exports';
import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import type { StoredTable } from '../../../local/host/bigquery/local-big-query';
import { Fault } from '../../../local/host/faults';
import { fireTrigger } from '../../../local/host/fire-triggers';
import { stateKey } from '../../../local/host/keep-state';
import { VirtualClock } from '../../../local/host/virtual-clock';
import type { Sheet } from '../../../local/workbook/sheet';
import type { Explanation } from '../../../src/explain/explanation';
import type { SetupView } from '../../../src/wizard/setup-view';
import { heartbeat } from '../../schedule/scheduled-host';
import { areAlike } from './as-tabs';
import { builtWithBigQuery, type Opened, openedHost, storeOf, tabOfLines } from './big-query-host';
import { actualOf, costs, DEALS, deals, errorOf, figures, plan, sourcesCell } from './plan-of-sources';
import { refusesAtEveryCall } from './refuses-at-every-call';

let dist: string;

function opened(more: Partial<Parameters<typeof openedHost>[0]> = {}): Opened {
  return openedHost({ dist, tabs: [costs], bigQuery: storeOf([deals], { pageRows: 2, waits: 1 }), ...more });
}

const here = runsHere() ? describe : describe.skip;

here('tables in BigQuery (skipped where Google’s engine cannot run)', () => {
  beforeAll(() => {
    dist = builtWithBigQuery();
  });
  afterAll(stopEngine);

  it('give the KPIs of the sample that its tabs give, figure by figure', async () => {
    const { tabs } = await readExports(exportFiles('local/sample'));
    const isKept = ({ name }: { name: string }): boolean => name === 'survey';
    const from = Object.fromEntries(tabs.filter((tab) => !isKept(tab)).map(({ name }) => [name, `local.crm.${name}`]));
    const period = '2025-10-01..2026-09-30';
    const ofTabs = openedHost({ dist, tabs }).ask('buildKpiSheet', { plan: { language: 'en', period } });
    const stored = storeOf(tabs);
    const opened = openedHost({ dist, tabs: tabs.filter(isKept), bigQuery: stored });
    const ofTables = opened.ask('buildKpiSheet', { plan: { language: 'en', period, sources: from } });
    if (!ofTabs.ok || !ofTables.ok) throw new Error(`${errorOf(ofTabs)} ${errorOf(ofTables)}`);
    // A column of BigQuery has no room for spaces in its name, a table has its place in it, and sums end in other bits.
    const told = (answer: typeof ofTabs): string[] =>
      answer.data.report.kpis.map((kpi) =>
        JSON.stringify(kpi)
          .replace(/local\.crm\./g, '')
          .replace(/[_ ]|-(?! )/g, ' '),
      );
    const values = ofTables.data.report.kpis.filter(({ value }) => value !== undefined).length;
    expect(values).toBeGreaterThan(25);
    const wanted = told(ofTabs);
    expect(told(ofTables).filter((kpi, at) => !areAlike(kpi, wanted[at]))).toEqual([]);
    const bytes = [...stored.jobs.values()].reduce((sum, job) => sum + job.bytes, 0);
    console.info(
      `${values} figures of the sample from BigQuery, by all dimensions, all as from its tabs: ${bytes} bytes`,
    );
  });

  it('stand beside tabs: costs in a tab, deals in BigQuery, and what needs both', () => {
    const both = openedHost({ dist, tabs: [costs, deals] }).ask('buildKpiSheet', { plan: { kpis: plan.kpis } });
    expect(figures(opened().ask('buildKpiSheet', { plan }))).toEqual(figures(both));
    expect(figures(both)).toMatchObject({ win_rate: 2 / 3, revenue: 4000 });
  });

  it('stay in the plan: a refresh reads them anew, and a schedule does', () => {
    const clock = new VirtualClock(Date.parse('2024-02-08T10:05:00Z'));
    const table = storeOf([deals]);
    const { host, ask } = opened({ bigQuery: table, clock });
    ask('buildKpiSheet', { plan });
    const stored = table.table('local.crm.deals');
    stored?.rows.push(['D5', 'Won', 5000, Date.UTC(2024, 0, 6), Date.UTC(2024, 1, 6), 'Ann', 'Echo']);
    expect(ask('refreshNow')).toMatchObject({ ok: true });
    expect(actualOf(host, 'Revenue')).toBe(9000);
    expect(ask('startSchedule')).toMatchObject({ ok: true });
    stored?.rows.push(['D6', 'Won', 1000, Date.UTC(2024, 0, 6), Date.UTC(2024, 1, 6), 'Ann', 'Fox']);
    clock.time += 24 * 3_600_000;
    expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
    expect(actualOf(host, 'Revenue')).toBe(10000);
  });

  it('are no live formulas, for no cell can ask, and a cell that counts the tabs of such a plan says so', () => {
    const { host, ask } = opened();
    ask('buildKpiSheet', { plan });
    expect(actualOf(host, 'Win rate')).toBeCloseTo(2 / 3, 9);
    const planTab = host.workbook.sheets.find(({ name }) => /plan/i.test(name))?.name;
    const cell = host.evaluate(`=KPI("cac";"";"";costs!A:D;'${planTab}'!A:Z)`);
    expect(JSON.stringify(cell)).toContain('connected tables');
  });

  it('leave all as it was when BigQuery fails, at whatever call', () => {
    const { host, ask } = opened();
    ask('buildKpiSheet', { plan });
    expect(
      refusesAtEveryCall({ host, ask }, 'BigQuery does not give local.crm.deals, and everything is as it was').length,
    ).toBeGreaterThan(4);
  });

  it('say on the sheet what failed in a run of the schedule, and leave the figures', () => {
    const clock = new VirtualClock(Date.parse('2024-02-08T10:05:00Z'));
    const store = storeOf([deals]);
    const { host, ask } = opened({ clock, bigQuery: store });
    ask('buildKpiSheet', { plan });
    ask('startSchedule');
    const stored = store.table('local.crm.deals') as StoredTable;
    stored.path = 'local.crm.gone';
    clock.time += 24 * 3_600_000;
    expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
    expect(actualOf(host, 'Revenue')).toBe(4000);
    expect(heartbeat(host).attention).toContain('BigQuery does not give local.crm.deals, and everything is as it was');
  });

  it.each([
    [{ maximumBytesBilled: 100 }, 'would bill 11 MB for the tables in BigQuery and the plan allows 0 MB'],
    // Ten megabytes a table are billed, however small it is.
    [{ maximumBytesBilled: 10_000_000 }, 'would bill 11 MB for the tables in BigQuery and the plan allows 10 MB'],
    [{ sources: { deals: 'local.crm.leads' } }, 'BigQuery does not give local.crm.leads'],
    [{ sources: { deals: 'crm.deals' } }, 'a table as project.dataset.table'],
    [{ sources: { deals: 'local.crm.de`als' } }, 'a table as project.dataset.table'],
    [{ sources: { survey: 'local.crm.survey' } }, 'sources.survey'],
    [{ sources: { costs: 'local.crm.deals' } }, 'Tab costs holds the same kind of rows as local.crm.deals'],
  ])('refuse %j', (more, sentence) => {
    const { host, ask } = opened();
    // Whoever opens the spreadsheet has properties of it.
    ask('readKpis', {});
    const before = stateKey(host);
    expect(errorOf(ask('buildKpiSheet', { plan: { ...plan, ...more } }))).toContain(sentence);
    expect(stateKey(host)).toBe(before);
  });

  it('read nothing that costs more than the plan allows', () => {
    const { host, ask } = opened();
    const watched = new Fault(0, 'exception');
    host.state.watcher = watched;
    ask('buildKpiSheet', { plan: { ...plan, maximumBytesBilled: 100 } });
    expect(watched.names.filter((name) => name.startsWith('BigQuery'))).toEqual([
      'BigQuery.Tables.get',
      'BigQuery.Jobs.query',
    ]);
  });

  it('refuse rows that differ and share an id, for a table has no last row', () => {
    const twice = tabOfLines('deals', `${DEALS}\n  D4 | Won | 700 | 2024-01-05 | 2024-02-09 | Bob | Dove`);
    const answer = opened({ bigQuery: storeOf([twice]) }).ask('buildKpiSheet', { plan });
    expect(errorOf(answer)).toContain('share the id D4');
    const spaced = storeOf([deals]);
    const rows = spaced.table('local.crm.deals')?.rows ?? [];
    rows.push(rows[3].map((value, at) => (at === 0 ? 'D4 ' : at === 2 ? 900 : value)));
    expect(errorOf(opened({ bigQuery: spaced }).ask('buildKpiSheet', { plan }))).toContain('share the id D4');
    const equal = tabOfLines('deals', `${DEALS}\n${DEALS.trim().split('\n')[1]}`);
    expect(figures(opened({ bigQuery: storeOf([equal]) }).ask('buildKpiSheet', { plan }))).toMatchObject({
      revenue: 4000,
    });
  });

  it('are named on the plan tab, where no plan did', () => {
    const { host, ask } = opened();
    ask('buildKpiSheet', { plan: { kpis: plan.kpis } });
    expect(actualOf(host, 'Revenue')).not.toBe(4000);
    const { sheet, row } = sourcesCell(host);
    expect(host.workbook.read(sheet, row, 2).value ?? '').toBe('');
    host.workbook.put(sheet, row, 2, 'Deals = local.crm.deals');
    expect(errorOf(ask('refreshNow'))).toContain('Connected tables');
    host.workbook.put(sheet, row, 2, 'deals = local.crm.deals');
    expect(ask('refreshNow')).toMatchObject({ ok: true });
    expect(actualOf(host, 'Revenue')).toBe(4000);
  });

  it('ask what a stage means as a tab does, in the wizard too, and know the answer from then on', () => {
    const unclear = tabOfLines('deals', DEALS.replace('Lost', 'Verbal OK'));
    const { host, ask } = opened({ bigQuery: storeOf([unclear]) });
    ask('buildKpiSheet', { plan: { kpis: plan.kpis } });
    const { sheet, row } = sourcesCell(host);
    host.workbook.put(sheet, row, 2, 'deals = local.crm.deals');
    const { setup, tabs } = (host.call('readSetup', [{ setup: null }]) as { data: SetupView }).data;
    const read = tabs.find(({ name }) => name === 'local.crm.deals');
    expect(read).toMatchObject({ table: 'deals', rows: 4, notes: ['BigQuery reads 1 MB of it at each refresh'] });
    const [{ column, value }] = read?.questions ?? [];
    expect([column, value]).toEqual(['Stage', 'Verbal OK']);
    const answers = [{ tab: 'local.crm.deals', column: 'Stage', value: 'Verbal OK', answer: 'lost' }];
    expect(ask('buildSetup', { setup: { ...setup, answers, automatic: false } })).toMatchObject({ ok: true });
    expect(actualOf(host, 'Win rate')).toBeCloseTo(2 / 3, 9);
    expect(ask('refreshNow')).toMatchObject({ ok: true });
    expect(actualOf(host, 'Win rate')).toBeCloseTo(2 / 3, 9);
  });

  it('are explained by how many rows count, and none of them can be selected', () => {
    const { host, ask } = opened();
    ask('buildKpiSheet', { plan });
    const sheet = host.workbook.sheetByName('KPIs') as Sheet;
    const rows = Array.from({ length: 40 }, (_, row) => host.workbook.read(sheet, row, 0).value);
    host.workbook.activate(sheet, [{ row: rows.indexOf('Win rate') + 1, column: 2, rows: 1, columns: 1 }]);
    const { division, tabs } = (host.call('explainSelection') as { data: Explanation }).data;
    expect([division, tabs[0].tab]).toEqual(['2 ÷ 3', 'local.crm.deals']);
    expect(tabs[0].parts.map(({ rows, ranges, more }) => [rows, ranges, more])).toEqual([
      [2, [], 0],
      [1, [], 0],
      [1, [], 0],
    ]);
  });

  it('are not waited for longer than a run can', () => {
    let time = Date.parse('2024-02-08T10:05:00Z');
    const clock = { now: () => (time += 1_000) };
    const answer = opened({ clock, bigQuery: storeOf([deals], { waits: 10_000 }) }).ask('buildKpiSheet', { plan });
    expect(errorOf(answer)).toContain('was not done with local.crm.deals within 150 seconds');
  });

  it('refuse a table without rows, in whose place others would answer', () => {
    const store = storeOf([deals]);
    store.table('local.crm.deals')?.rows.splice(0);
    expect(errorOf(opened({ bigQuery: store }).ask('buildKpiSheet', { plan }))).toContain('holds no rows');
  });

  it('wait for a person where the plan tab cannot be read', () => {
    const { host, ask } = opened();
    ask('buildKpiSheet', { plan });
    const { sheet, row } = sourcesCell(host);
    expect(host.workbook.read(sheet, row, 2).value).toBe('deals = local.crm.deals');
    host.workbook.put(sheet, row, 2, 'deals, somewhere');
    expect(errorOf(ask('refreshNow'))).toContain('Connected tables');
  });
});

it('are refused by an add-on that was built without, of which no line asks BigQuery', async () => {
  const { ask } = openedHost({ dist: 'dist', tabs: [costs] });
  expect(errorOf(ask('buildKpiSheet', { plan }))).toContain('was built without');
});
