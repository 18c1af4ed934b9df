import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import { fireTrigger } from '../../../local/host/fire-triggers';
import { VirtualClock } from '../../../local/host/virtual-clock';
import type { HomeView } from '../../../src/home/home-view';
import type { ExportPreview } from '../../../src/incoming/preview';
import { heartbeat } from '../../schedule/scheduled-host';
import { builtWithBigQuery, type Opened, openedHost, storeOf } from './big-query-host';
import { actualOf, costs, DEALS, deals, errorOf, plan, sourcesCell } from './plan-of-sources';

let dist: string;
const path = 'local.crm.deals';

const shrunk = `${path} has 1 row, 4 before: is the export whole?`;

function built(): Opened & { store: ReturnType<typeof storeOf>; clock: VirtualClock } {
  const store = storeOf([deals, { ...deals, name: 'deals_2024' }]);
  const clock = new VirtualClock(Date.parse('2024-02-08T10:05:00Z'));
  const opened = openedHost({ dist, tabs: [costs], bigQuery: store, clock });
  expect(opened.ask('buildKpiSheet', { plan })).toMatchObject({ ok: true });
  return { ...opened, store, clock };
}

const here = runsHere() ? describe : describe.skip;

here('a table in BigQuery that was counted before (skipped where Google’s engine cannot run)', () => {
  beforeAll(() => {
    dist = builtWithBigQuery();
  });
  afterAll(stopEngine);

  it('is told of when it has lost more than half of its rows, as a tab is', () => {
    const { ask, store } = built();
    store.table(path)?.rows.splice(0, 3);
    const { changes } = (ask('refreshNow') as unknown as { data: HomeView }).data;
    expect(changes).toContain(shrunk);
  });

  it('is told of on the heartbeat of a schedule, and no longer once it is whole', () => {
    const { host, ask, store, clock } = built();
    ask('startSchedule');
    const gone = store.table(path)?.rows.splice(0, 3) ?? [];
    clock.time += 24 * 3_600_000;
    expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
    expect(heartbeat(host).attention).toContain(shrunk);
    store.table(path)?.rows.push(...gone);
    clock.time += 24 * 3_600_000;
    expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
    expect(heartbeat(host).attention).not.toContain('4 before');
  });

  it('is nothing to tell of as long as it grows, nor once the plan names it no longer', () => {
    const { host, ask, store } = built();
    store.table(path)?.rows.push(['D5', 'Won', 5000, Date.UTC(2024, 0, 6), Date.UTC(2024, 1, 6), 'Ann', 'Echo']);
    expect((ask('refreshNow') as unknown as { data: HomeView }).data.changes).toEqual([]);
    const { sheet, row } = sourcesCell(host);
    host.workbook.put(sheet, row, 2, '');
    expect((ask('refreshNow') as unknown as { data: HomeView }).data.changes).toEqual([]);
  });

  it('hands its answers to the table that takes its place', () => {
    const unclear = {
      ...deals,
      cells: deals.cells.map((row) => row.map((cell) => (cell === 'Lost' ? 'Verbal' : cell))),
    };
    const store = storeOf([unclear, { ...unclear, name: 'deals_2024' }]);
    const { host, ask } = openedHost({ dist, tabs: [costs], bigQuery: store });
    const answers = [{ tab: path, column: 'Stage', value: 'Verbal', answer: 'lost' }];
    ask('buildKpiSheet', { plan: { ...plan, answers } });
    expect(actualOf(host, 'Win rate')).toBeCloseTo(2 / 3, 9);
    const { sheet, row } = sourcesCell(host);
    host.workbook.put(sheet, row, 2, 'deals = local.crm.deals_2024');
    expect(ask('refreshNow')).toMatchObject({ ok: true });
    expect(actualOf(host, 'Win rate')).toBeCloseTo(2 / 3, 9);
  });

  it('is no tab that a newer export could replace', () => {
    const { host, ask } = built();
    const rows = DEALS.trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(ask('receiveExport', { file: 'deals.csv', all: rows.length, from: 0, rows })).toMatchObject({ ok: true });
    const preview = (ask('compareExport', { tab: null }) as unknown as { data: ExportPreview }).data;
    expect(preview.tabs).toEqual(['costs']);
    expect(preview.tab).toBeNull();
    const before = host.workbook.sheets.map(({ name }) => name);
    expect(errorOf(ask('takeExport', { tab: path }))).toContain(path);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
  });
});
