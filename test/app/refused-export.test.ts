import type { HostTab } from '../../local/host/host';
import { limits } from '../../src/base/limits';
import { say } from '../../src/texts/say';
import { ask } from '../google/built-host';
import { after, asCsv, before, compare, header, names, open, send, shown, tabOf, take } from './sent-export';

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
