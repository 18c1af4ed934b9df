import type { HostTab } from '../../local/host/host';
import type { HomeView } from '../../src/home/home-view';
import type { Opening } from '../../src/home/opening';
import { say } from '../../src/texts/say';
import { ask } from '../google/built-host';
import { differences, everything } from '../google/everything';
import {
  after,
  asCsv,
  before,
  compare,
  header,
  kpi,
  names,
  open,
  type Row,
  send,
  shown,
  tabOf,
  take,
  undo,
} from './sent-export';

test('a newer export says what it changes, replaces the rows of its tab, and the KPIs follow', () => {
  const host = open();
  expect(kpi(host, 'revenue')).toBe('30,000');
  send(host, 'deals june.csv', asCsv(after));
  expect(compare(host)).toEqual({
    language: 'en',
    tab: 'Deals',
    tabs: ['Deals', 'Leads'],
    says: [
      say(
        { text: 'incoming_replaces', values: { file: 'deals june.csv', before: '40', tab: 'Deals', after: '55' } },
        'en',
      ),
      say({ text: 'incoming_by', values: { header: 'Deal ID' } }, 'en'),
      say({ text: 'incoming_same', values: { count: '25' } }, 'en'),
    ],
    warns: [],
    kinds: [
      { title: '20 new rows', examples: ['D-040 · Deal 40', 'D-041 · Deal 41', 'D-042 · Deal 42'] },
      { title: '10 rows changed', examples: ['D-005 · Deal 5', 'D-006 · Deal 6', 'D-007 · Deal 7'] },
      { title: '5 rows gone', examples: ['D-000 · Deal 0', 'D-001 · Deal 1', 'D-002 · Deal 2'] },
    ],
  });
  // Nothing is written before a person has said so, and what waits is no tab of deals.
  expect(kpi(host, 'revenue')).toBe('30,000');
  expect(take(host)).toBe(
    say({ text: 'incoming_done', values: { tab: 'Deals', rows: '55', file: 'deals june.csv' } }, 'en'),
  );
  expect(kpi(host, 'revenue')).toBe('44,500');
  expect(shown(host, 'Deals')).toEqual([header, ...after]);
  expect(names(host)).not.toContain(say({ text: 'incoming_tab_name' }, 'en'));
  expect(host.workbook.sheetByName(say({ text: 'before_tab_name' }, 'en'))?.hidden).toBe(true);
});

test('a blank line in a file is no row, when it has been taken over either', () => {
  const host = open();
  const rows = asCsv(after);
  send(host, 'june.csv', [...rows.slice(0, -1), rows[0].map(() => ''), rows[rows.length - 1]]);
  expect(compare(host).says[0]).toContain('55 rows');
  expect(take(host)).toBe(say({ text: 'incoming_done', values: { tab: 'Deals', rows: '55', file: 'june.csv' } }, 'en'));
});

test('the rows of before can be put back, once, and not over what somebody has typed since', () => {
  const host = open();
  const [rows, revenue] = [shown(host, 'Deals'), kpi(host, 'revenue')];
  send(host, 'june.csv', asCsv(after));
  take(host);
  const typed = tabOf(host, 'Deals');
  host.workbook.put(typed, 1, 3, 9999);
  expect(() => undo(host)).toThrow('Deals was changed after the export was taken over.');
  host.workbook.put(typed, 1, 3, after[0][3]);
  expect(undo(host)).toBe(say({ text: 'incoming_undone', values: { tab: 'Deals' } }, 'en'));
  expect(shown(host, 'Deals')).toEqual(rows);
  expect(kpi(host, 'revenue')).toBe(revenue);
  expect(names(host)).toEqual(['Deals', 'Leads']);
  expect(() => undo(host)).toThrow('There is nothing to put back');
});

test('a tab that had no room for the newer rows is as large as it was once the old ones are back', () => {
  const host = open();
  const tab = tabOf(host, 'Deals');
  tab.rows = before.length + 1;
  tab.columns = header.length;
  const whole = everything(host);
  const wider = asCsv(after).map((line, at) => [...line, at === 0 ? 'Source' : 'web']);
  send(host, 'june.csv', wider);
  take(host);
  expect([tab.rows, tab.columns]).toEqual([after.length + 1, header.length + 1]);
  undo(host);
  expect(differences(whole, everything(host))).toEqual([]);
});

test('the sidebar offers the old rows as long as nobody has typed in the tab, and shows the KPIs over them', () => {
  const host = open();
  const rows = shown(host, 'Deals');
  const opened = (): HomeView | null => ask<Opening>(host, 'openSidebar').home;
  ask(host, 'buildKpiSheet', { plan: {} });
  expect(opened()?.oldRows).toBe('');
  send(host, 'june.csv', asCsv(after));
  take(host);
  expect(opened()?.oldRows).toBe('Deals');
  const typed = tabOf(host, 'Deals');
  host.workbook.put(typed, 1, 3, 9999);
  expect(opened()?.oldRows).toBe('');
  host.workbook.put(typed, 1, 3, after[0][3]);
  const { notices, oldRows } = ask<HomeView>(host, 'restoreRows');
  expect([notices, oldRows]).toEqual([[say({ text: 'incoming_undone', values: { tab: 'Deals' } }, 'en')], '']);
  expect(shown(host, 'Deals')).toEqual(rows);
  expect(() => ask(host, 'restoreRows')).toThrow('There is nothing to put back');
});

test('the sidebar says that the KPI sheet shows other numbers as long as it has not followed the rows', () => {
  const host = open();
  const behind = (): string | undefined => ask<Opening>(host, 'openSidebar').home?.behind;
  ask(host, 'buildKpiSheet', { plan: { kpis: [{ id: 'revenue' }, { id: 'win_rate' }, { id: 'churn' }] } });
  expect(behind()).toBe('');
  send(host, 'june.csv', asCsv(after));
  take(host);
  expect(behind()).toContain('still shows');
  expect(ask<HomeView>(host, 'refreshNow').behind).toBe('');
  expect(behind()).toBe('');
  expect(ask<HomeView>(host, 'restoreRows').behind).toContain('still shows');
  ask(host, 'refreshNow');
  expect(behind()).toBe('');
});

test('columns in another order, one that is new and one that is gone are told, and each goes to its own', () => {
  const host = open();
  const order = [3, 0, 1, 2, 4, 5];
  const rows = [
    [...order.map((at) => header[at]), 'Region'],
    ...after.map((cells) => [...order.map((at) => String(cells[at])), 'North']),
  ];
  send(host, 'june.csv', rows);
  const { says, warns } = compare(host);
  expect(says).toContain(say({ text: 'incoming_column_new', values: { header: 'Region' } }, 'en'));
  expect(warns).toEqual([say({ text: 'incoming_column_counts', values: { header: 'Owner', field: 'Rep' } }, 'en')]);
  take(host);
  expect(shown(host, 'Deals').slice(0, 2)).toEqual([
    [...header, 'Region'],
    [...after[0].slice(0, 6), '', 'North'],
  ]);
});

test('nothing of a file becomes a formula, and ids keep their zeros', () => {
  const host = open();
  const rows = asCsv(after);
  rows[1][1] = '=IMPORTDATA("https://example.com/")';
  rows[2][1] = '007';
  send(host, '=evil.csv', rows);
  expect(compare(host).says[0]).toBe(
    say({ text: 'incoming_replaces', values: { file: '=evil.csv', before: '40', tab: 'Deals', after: '55' } }, 'en'),
  );
  take(host);
  expect(
    shown(host, 'Deals')
      .slice(1, 3)
      .map((cells) => cells[1]),
  ).toEqual([rows[1][1], '007']);
  undo(host);
});

test('what is put back is the last tab that was replaced, nothing of a wider and longer one before it', () => {
  const wide: Row[] = [[...header, 'Region'], ...before.map((cells): Row => [...cells, 'North'])];
  const host = open({ name: 'Deals', cells: wide });
  send(host, 'june.csv', asCsv(after));
  take(host);
  const leads = shown(host, 'Leads');
  const newer: Row[] = [...leads, ['Lead 2', '2017-01-03', 'no']].map((cells) => (cells as Row).map(String));
  send(host, 'leads.csv', newer);
  take(host, 'Leads');
  undo(host);
  expect(shown(host, 'Leads')).toEqual(leads);
});

test('a tab whose rows stand whole in one cell each becomes a table, as the preview says', () => {
  const packed = [header, ...before].map((cells): HostTab['cells'][number] => [cells.join(',')]);
  const host = open({ name: 'Deals', cells: packed });
  send(host, 'june.csv', asCsv(after));
  expect(compare(host).says[0]).toBe(
    say({ text: 'incoming_replaces', values: { file: 'june.csv', before: '40', tab: 'Deals', after: '55' } }, 'en'),
  );
  take(host);
  expect(shown(host, 'Deals').map((cells) => cells.slice(0, 3))).toEqual(
    [header, ...after].map((cells) => cells.slice(0, 3)),
  );
  undo(host);
  expect(shown(host, 'Deals').map((cells) => cells[0])).toEqual(packed.map((cells) => cells[0]));
});

test('a cell that nobody gave a format keeps none: a date typed there later is a date', () => {
  const host = open();
  send(host, 'june.csv', asCsv(after));
  take(host);
  const format = (): unknown => tabOf(host, 'Deals').formats.get(1, 0);
  expect(format()).not.toBe('0.###############');
  undo(host);
  expect(format()).not.toBe('0.###############');
});
