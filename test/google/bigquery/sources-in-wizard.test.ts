import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import type { LocalBigQuery } from '../../../local/host/bigquery/local-big-query';
import { Fault } from '../../../local/host/faults';
import { type Host, openHost } from '../../../local/host/host';
import { stateKey } from '../../../local/host/keep-state';
import type { SourcesListed, SourceView } from '../../../src/app/sources/asked-of-big-query';
import type { HomeView } from '../../../src/home/home-view';
import type { Setup } from '../../../src/wizard/setup/setup';
import type { SetupView } from '../../../src/wizard/setup-view';
import { builtWithBigQuery, storeOf, tabOfLines } from './big-query-host';
import { costs, DEALS, deals, sourcesCell } from './plan-of-sources';

type Told<Data> = { ok: true; data: Data } | { ok: false; error: string };

let dist: string;
const path = 'local.crm.deals';
const place = { project: 'local', dataset: 'crm', page: '' };
/** More rows than are looked at, the last with a stage that nobody knows, and that none of the first has. */
const many = tabOfLines(
  'deals',
  `${DEALS}\n${Array.from({ length: 400 }, (_, at) => `  E${at} | ${at === 399 ? 'Verbal OK' : 'Won'} | 100 | 2024-01-02 | 2024-02-01 | Ann | Acme`).join('\n')}`,
);

const opened = (bigQuery: LocalBigQuery, tabs = [costs]): Host => openHost({ dist, tabs, bigQuery, keepsRealm: true });

function asked<Data>(host: Host, name: string, request: object): Data {
  const answer = host.call(name, [request]) as Told<Data>;
  if (!answer.ok) throw new Error(answer.error);
  return answer.data;
}

const begun = (host: Host): Setup => asked<SetupView>(host, 'readSetup', { setup: null }).setup;
const look = (host: Host, more: object = {}): SourceView =>
  asked(host, 'lookAtSource', { source: path, table: null, setup: begun(host), ...more });

const here = runsHere() ? describe : describe.skip;

here('tables in BigQuery, chosen in the wizard (skipped where Google’s engine cannot run)', () => {
  beforeAll(() => {
    dist = builtWithBigQuery();
  });
  afterAll(stopEngine);

  it('are listed a page at a time, those that a plan can name', () => {
    const names = Array.from({ length: 60 }, (_, at) => `deals_${at}`);
    const store = storeOf([...names.map((name) => ({ ...deals, name })), deals]);
    (store.tables[0] as { path: string }).path = 'local.crm.no`name';
    const host = opened(store);
    const first = asked<SourcesListed>(host, 'listSources', { ...place, project: ' local ' });
    expect(first.tables).toHaveLength(49);
    expect(first.tables[0]).toEqual({ source: 'local.crm.deals_1', isView: false });
    const last = asked<SourcesListed>(host, 'listSources', { ...place, page: first.next });
    expect(last.tables.map(({ source }) => source).slice(-1)).toEqual([path]);
    expect(last.next).toBe('');
  });

  it('say what Google says where there is no such dataset', () => {
    const host = opened(storeOf([deals]));
    const listed = (): unknown => asked(host, 'listSources', { ...place, dataset: 'sales' });
    expect(listed).toThrow('BigQuery does not give local.sales');
    expect(listed).toThrow('Not found: Dataset local:sales');
  });

  it('are recognised from some of their rows as the tab of all rows is, and ask the same', () => {
    const store = storeOf([many]);
    const seen = look(opened(store));
    const ofTab = asked<SetupView>(opened(store, [many]), 'readSetup', { setup: null }).tabs[0];
    expect(seen).toMatchObject({ name: path, table: 'deals', rows: 404, problems: [] });
    expect(seen.notes).toEqual(['BigQuery reads 1 MB of it at each refresh']);
    const fields = ({ columns }: Pick<SourceView, 'columns'>) => columns.map(({ field, sure }) => [field, sure]);
    expect(fields(seen)).toEqual(fields(ofTab));
    const questions = ({ questions }: Pick<SourceView, 'questions'>) =>
      questions.map(({ column, value, options }) => [column, value, options]);
    expect(questions(seen)).toEqual(questions(ofTab));
    expect(questions(seen)).toEqual([['Stage', 'Verbal OK', expect.anything()]]);
    // One query, of a row for each label, and a weighing that reads nothing.
    expect([...store.jobs.values()].map(({ answer }) => answer.rows.length)).toEqual([5]);
  });

  it('are looked at by a query where they are views, and are whatever a person says they are', () => {
    const store = storeOf([many]);
    const view = store.table(path);
    if (view) view.isView = true;
    expect(look(opened(store))).toMatchObject({ table: 'deals', rows: null });
    expect(look(opened(store), { table: 'orders' })).toMatchObject({ table: 'orders' });
  });

  it('make a first KPI sheet alone, without a tab of data, and stand on the plan tab as if they had been typed there', () => {
    const host = opened(storeOf([deals]), []);
    const before = asked<SetupView>(host, 'readSetup', { setup: null });
    expect([before.setup.picked, before.sources]).toEqual([[], {}]);
    const chosen = { ...before.setup, sources: { deals: path } };
    const { setup, tabs, proposals } = asked<SetupView>(host, 'readSetup', { setup: chosen });
    expect(tabs.find(({ name }) => name === path)).toMatchObject({ table: 'deals', rows: 4 });
    expect(proposals['']).toContain('revenue');
    const home = asked<HomeView>(host, 'buildSetup', { setup: { ...setup, automatic: false } });
    expect(home.kpis.find(({ key }) => key === 'revenue')).toMatchObject({ value: '4,000' });
    const { sheet, row } = sourcesCell(host);
    expect(host.workbook.read(sheet, row, 2).value).toBe(`deals = ${path}`);
    // Taken off again, the plan names none.
    const again = asked<SetupView>(host, 'readSetup', {});
    expect(again.sources).toEqual({ deals: path });
    expect(asked<SetupView>(host, 'readSetup', { setup: { ...again.setup, sources: {} } }).sources).toEqual({});
  });

  it('that were chosen half-way and are gone by then keep nobody from the steps', () => {
    const store = storeOf([deals]);
    const host = opened(store);
    asked(host, 'readSetup', { setup: { ...begun(host), sources: { deals: path } } });
    (store.table(path) as { path: string }).path = 'local.crm.gone';
    const { setup, changes } = asked<SetupView>(host, 'readSetup', { setup: null });
    expect([setup.sources, changes]).toEqual([undefined, [expect.stringContaining(`BigQuery does not give ${path}`)]]);
    expect(() => asked(host, 'readSetup', { setup: { ...setup, sources: { deals: path } } })).toThrow(path);
  });

  it('change nothing when BigQuery fails while they are looked at, at whatever call', () => {
    const host = opened(storeOf([many]));
    const setup = begun(host);
    const names = new Fault(0, 'exception');
    host.state.watcher = names;
    host.call('lookAtSource', [{ source: path, table: null, setup }]);
    const before = stateKey(host);
    const calls = names.names.flatMap((name, at) => (name.startsWith('BigQuery') ? [at + 1] : []));
    // What it is, what reading it costs, its first rows; what one of each label costs, and those.
    expect(calls).toHaveLength(5);
    for (const at of calls) {
      host.state.watcher = new Fault(at, 'exception');
      const looked = host.call('lookAtSource', [{ source: path, table: null, setup }]) as Told<SourceView>;
      host.state.watcher = null;
      expect(looked).toMatchObject({ ok: false, error: expect.stringContaining(`BigQuery does not give ${path}`) });
      expect(stateKey(host)).toBe(before);
    }
  });

  it('are refused under a name that is none', () => {
    const host = opened(storeOf([deals]));
    expect(() => look(host, { source: 'local.crm.de`als` WHERE TRUE' })).toThrow('BigQuery does not give');
  });
});
