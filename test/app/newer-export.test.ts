import { type Host, type HostTab, openHost } from '../../local/host/host';
import type { ExportTold } from '../../src/app/newer-export';
import { limits } from '../../src/base/limits';
import type { ExportPreview } from '../../src/incoming/preview';
import type { View } from '../../src/sheet/view';
import { say } from '../../src/texts/say';
import { ask } from '../google/built-host';

type Row = (string | number | boolean)[];

const header = ['Deal ID', 'Deal', 'Stage', 'Amount', 'Created', 'Close date', 'Owner'];
const row = (id: number, stage: string, amount: number): Row => [
  `D-${String(id).padStart(3, '0')}`,
  `Deal ${id}`,
  stage,
  amount,
  '2017-01-02',
  `2017-0${(id % 5) + 1}-15`,
  id % 2 ? 'Ann' : 'Bob',
];
const stages = ['Closed Won', 'Closed Lost', 'Closed Won', 'Closed Won'];
const before: Row[] = Array.from({ length: 40 }, (_, index) => row(index, stages[index % 4], 1000));
/** Deals 0 to 4 are gone, the next ten are worth more, twenty are new. */
const after: Row[] = Array.from({ length: 55 }, (_, index) =>
  row(index + 5, stages[(index + 5) % 4], index < 10 ? 1500 : 1000),
);

const asCsv = (rows: Row[]): Row[] => [header, ...rows].map((cells) => cells.map(String));

function open(tab: HostTab = { name: 'Deals', cells: [header, ...before] }, more: HostTab[] = []): Host {
  const leads: HostTab = {
    name: 'Leads',
    cells: [
      ['Lead', 'Created', 'Converted'],
      ['Lead 1', '2017-01-02', 'yes'],
    ],
  };
  return openHost({ dist: 'dist', tabs: [tab, leads, ...more] });
}

function send(host: Host, file: string, rows: Row[], size = 20): void {
  for (let from = 0; from < rows.length; from += size) {
    const sent = { file, all: rows.length, from, rows: rows.slice(from, from + size) };
    const { received } = ask<{ received: number }>(host, 'receiveExport', sent);
    expect(received).toBe(Math.min(rows.length, from + size));
  }
}

const compare = (host: Host, tab: string | null = null): ExportPreview => ask(host, 'compareExport', { tab });
const take = (host: Host, tab = 'Deals'): string => ask<ExportTold>(host, 'takeExport', { tab }).says;
const undo = (host: Host): string => ask<ExportTold>(host, 'undoExport').says;

function tabOf(host: Host, name: string): NonNullable<ReturnType<Host['workbook']['sheetByName']>> {
  const sheet = host.workbook.sheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

function shown(host: Host, name: string): unknown[][] {
  const sheet = tabOf(host, name);
  const { rows, columns } = host.workbook.extent(sheet);
  return Array.from({ length: rows }, (_, at) =>
    Array.from({ length: columns }, (_, column) => host.workbook.read(sheet, at, column).value ?? ''),
  );
}

const kpi = (host: Host, id: string): string | undefined => {
  const view = ask<View>(host, 'readKpis', { asOf: '2017-06-01', period: 'all', plan: { kpis: [{ id }] } });
  return view.kpis.find((one) => one.id === id)?.value;
};

const names = (host: Host): string[] => host.workbook.sheets.map(({ name }) => name);

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

test('a formula that a person has put among the rows is not overwritten', () => {
  const cells: HostTab['cells'] = [[...header, 'Twice'], ...before.map((one): HostTab['cells'][number] => [...one, 1])];
  const host = open({ name: 'Deals', cells });
  host.workbook.put(tabOf(host, 'Deals'), 4, 7, { formula: '=D5*2' });
  send(host, 'june.csv', asCsv(after));
  expect(() => take(host)).toThrow('Cell H5 of Deals holds a formula');
  host.workbook.put(tabOf(host, 'Deals'), 1, 7, { formula: '=D2*2' });
  expect(() => take(host)).toThrow('Cell H2 of Deals holds a formula');
  expect(shown(host, 'Deals')[4][0]).toBe('D-003');
});

test('a file that is no table, is like no tab, or did not arrive whole says so', () => {
  const host = open();
  expect(() => compare(host)).toThrow('No file is waiting.');
  ask(host, 'receiveExport', { file: 'june.csv', all: 56, from: 0, rows: asCsv(after).slice(0, 20) });
  expect(() => compare(host)).toThrow('The file did not arrive whole: 20 of 56 rows.');
  send(host, 'notes.txt', [['just a note'], ['and another']]);
  expect(() => compare(host)).toThrow('Nothing in notes.txt looks like a header row');
  send(host, 'part.csv', asCsv(after.slice(0, 10)));
  expect(compare(host).warns).toContain(say({ text: 'incoming_fewer' }, 'en'));
  send(host, 'half.csv', asCsv(after.slice(0, 19)));
  expect(compare(host).warns).toContain(say({ text: 'incoming_fewer' }, 'en'));
  send(host, 'half.csv', asCsv(after.slice(0, 20)));
  expect(compare(host).warns).toEqual([]);
  expect(() => host.call('receiveExport', [{ file: 3 }])).not.toThrow();
  expect(host.call('receiveExport', [{ file: 3 }])).toMatchObject({ ok: false });
  expect(host.call('takeExport', [{ tab: 'constructor' }])).toMatchObject({ ok: false });
});

test('a file of more cells than may be brought in is refused before a cell of it is kept', () => {
  const host = open();
  const receive = (all: number, width: number): unknown =>
    ask(host, 'receiveExport', { file: 'all.csv', all, from: 0, rows: [Array.from({ length: width }, () => 'x')] });
  expect(() => receive(limits.exportCells / 1_000 + 1, 1_000)).toThrow('The file has 2,001,000 cells');
  expect(names(host)).toEqual(['Deals', 'Leads']);
  expect(receive(limits.exportCells / 1_000, 1_000)).toEqual({ received: 1 });
});

test('a failure while it is written leaves everything as it was', () => {
  const host = open();
  const rows = shown(host, 'Deals');
  send(host, 'june.csv', asCsv(after));
  let calls = 0;
  host.state.watcher = {
    before: (_, method) => {
      if (method === 'setValues' && ++calls === 2) throw new Error('Service Spreadsheets failed');
    },
    after: () => {},
  };
  expect(() => take(host)).toThrow();
  host.state.watcher = null;
  expect(shown(host, 'Deals')).toEqual(rows);
  expect(take(host)).toContain('55 rows');
});
