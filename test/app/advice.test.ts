import type { Host } from '../../local/host/host';
import type { CallWatcher } from '../../local/host/state';
import type { Envelope } from '../../src/sheet/envelope';
import { scheduled } from '../schedule/scheduled-host';

const plan = { kpis: [{ id: 'win_rate' }] };
const opened = (): Host => scheduled({ plan, at: '2017-05-19T10:05:00Z' }).host;

/** Google says it in words that nobody here knows. */
const failing = (at: string): CallWatcher => ({
  before(service, method) {
    if (`${service}.${method}` === at) throw new Error('Tá teorainn sroichte.');
  },
  after() {},
});

function said(host: Host): string {
  const answer = host.call('refreshNow') as Envelope<unknown>;
  return answer.ok ? '' : answer.error;
}

test('what an editor may not change is told by the protection, whatever Google’s words', () => {
  const host = opened();
  const sheet = host.workbook.sheetByName('KPIs');
  const protection = { kind: 'SHEET' as const, area: null, description: '', warningOnly: false, unprotected: [] };
  sheet?.protections.push({ ...protection, editors: [] });
  host.state.user = { email: 'bob@example.com', locale: 'en' };
  expect(said(host)).toContain(
    'You may not change a part of this spreadsheet: ask its owner to lift the protection of the KPI tabs',
  );
});

test('a protection of another tab, or of cells that the person may change, is not to blame', () => {
  const host = opened();
  const protection = { kind: 'SHEET' as const, area: null, description: '', warningOnly: false, unprotected: [] };
  host.workbook.sheetByName('Deals')?.protections.push({ ...protection, editors: [] });
  host.workbook.sheetByName('KPIs')?.protections.push({ ...protection, editors: ['bob@example.com'] });
  host.state.user = { email: 'bob@example.com', locale: 'en' };
  host.state.watcher = failing('Range.setValues');
  expect(said(host)).toContain('Try again in a minute.');
});

test('a spreadsheet with 200 tabs says that it can hold no more', () => {
  const host = opened();
  const { workbook } = host;
  workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'KPI plan');
  while (workbook.sheets.length < 200) workbook.addSheet(`Tab ${workbook.sheets.length}`, { rows: 1, columns: 1 });
  expect(said(host)).toContain('The spreadsheet has 200 tabs, as many as Google allows: delete tabs');
});

test('a spreadsheet of ten million cells says that it is full', () => {
  const host = opened();
  host.workbook.addSheet('Large', { rows: 380_000, columns: 26 });
  host.state.watcher = failing('Range.setValues');
  expect(said(host)).toContain('The spreadsheet is full: delete tabs that nobody needs any more');
});
