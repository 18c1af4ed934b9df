import { fireTrigger } from '../../local/host/fire-triggers';
import { type Host, type HostTab, openHost } from '../../local/host/host';
import type { Undone } from '../../src/app/undo/undo-here';
import type { Opening } from '../../src/home/opening';
import type { Envelope } from '../../src/sheet/envelope';
import { say } from '../../src/texts/say';
import type { TextKey } from '../../src/texts/texts';
import { deals, leads } from '../wizard/small-company';
import { ask, build, homeOf, open, setupOf } from './built-host';

/** Every cell of every tab as it was typed or written, with its format and note. */
function everything(host: Host): Record<string, unknown> {
  return Object.fromEntries(
    host.workbook.sheets.map((sheet) => {
      const { rows, columns } = host.workbook.extent(sheet);
      const cells = Array.from({ length: rows * columns }, (_, at) => {
        const [row, column] = [Math.floor(at / columns), at % columns];
        const format = sheet.formats.get(row, column) ?? 'General';
        const content = sheet.contents.get(row, column) ?? '';
        const held = typeof content === 'number' ? Number(content.toPrecision(12)) : content;
        return JSON.stringify([row, column, held, format]);
      });
      return [sheet.name, cells.filter((cell) => !cell.includes(',"",'))];
    }),
  );
}

function place(host: Host, tab: string, title: string, header: string): [row: number, column: number] {
  const sheet = host.workbook.sheetByName(tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  const { rows, columns } = host.workbook.extent(sheet);
  const at = (row: number, column: number) => host.workbook.read(sheet, row, column).value;
  const headerRow = Array.from({ length: rows }, (_, row) => row).find((row) => at(row, 0) === 'KPI') as number;
  const row = Array.from({ length: rows }, (_, one) => one).find((one) => one > headerRow && at(one, 0) === title);
  const column = Array.from({ length: columns }, (_, one) => one).find((one) => at(headerRow, one) === header);
  return [row as number, column as number];
}

function type(host: Host, tab: string, [row, column]: [number, number], value: string | number): void {
  const sheet = host.workbook.sheetByName(tab);
  if (sheet) host.workbook.put(sheet, row, column, value);
}

const cell = (host: Host, tab: string, [row, column]: [number, number]): unknown => {
  const sheet = host.workbook.sheetByName(tab);
  return sheet && host.workbook.read(sheet, row, column).value;
};

const refused = (host: Host): string => {
  const answer = host.call('undoLast', []) as Envelope<Undone>;
  return answer.ok ? '' : answer.error;
};
const told = (text: TextKey, values: Record<string, string> = {}): string => say({ text, values }, 'en');

/** A deal is won that was lost. */
const changeData = (host: Host): void => {
  const sheet = host.workbook.sheetByName('Deals');
  if (!sheet) throw new Error('no deals');
  const { rows } = host.workbook.extent(sheet);
  host.workbook.put(sheet, rows, 0, 'D999');
  for (let column = 1; column < host.workbook.extent(sheet).columns; column++) {
    host.workbook.put(sheet, rows, column, host.workbook.read(sheet, rows - 1, column).value as string);
  }
};

describe('undo', () => {
  test('of a first build: its tabs are gone, and what was chosen stands in the steps', () => {
    const { host } = open();
    const before = everything(host);
    const setup = { ...setupOf(host), step: 'review' as const, chosen: true };
    const picked = setup.picked.map(({ id }) => id);
    expect(build(host, setup).undo).toBe('build');
    expect(ask<Undone>(host, 'undoLast')).toMatchObject({ says: told('undo_first'), home: null });
    expect(everything(host)).toEqual(before);
    const { home, setup: view } = ask<Opening>(host, 'openSidebar');
    expect([home, view?.setup.picked.map(({ id }) => id)]).toEqual([null, picked]);
    expect(host.state.triggers).toEqual([]);
  });

  test('not where somebody has typed in what was made', () => {
    const { host } = open();
    build(host, { ...setupOf(host), step: 'review', chosen: true });
    type(host, 'KPIs', place(host, 'KPIs', 'Win rate', 'Note'), 'Ask Ann');
    const before = everything(host);
    expect(refused(host)).toBe(told('undo_typed_in_made', { tab: 'KPIs' }));
    expect(everything(host)).toEqual(before);
  });

  test('of a refresh: every cell is as it was', () => {
    const { host } = open();
    build(host, { ...setupOf(host), step: 'review', chosen: true, automatic: false });
    const before = everything(host);
    changeData(host);
    const withRow = everything(host).Deals;
    ask(host, 'refreshNow');
    expect(everything(host)).not.toEqual({ ...before, Deals: withRow });
    expect(homeOf(host).undo).toBe('refresh');
    expect(ask<Undone>(host, 'undoLast').says).toBe(told('undo_refresh'));
    expect(everything(host)).toEqual({ ...before, Deals: withRow });
    expect(refused(host)).toBe(told('undo_none'));
    expect(homeOf(host).undo).toBeNull();
  });

  test('keeps what was typed in between, and says where', () => {
    const { host } = open();
    build(host, { ...setupOf(host), step: 'review', chosen: true, automatic: false });
    const target = place(host, 'KPIs', 'Win rate', 'Target');
    type(host, 'KPIs', target, 0.4);
    changeData(host);
    ask(host, 'refreshNow');
    const note = place(host, 'KPIs', 'Win rate', 'Note');
    type(host, 'KPIs', note, 'Ask Ann');
    const actual = place(host, 'KPIs', 'Win rate', 'Actual');
    type(host, 'KPIs', actual, 0.99);
    const { says } = ask<Undone>(host, 'undoLast');
    const kept = told('undo_kept', { cells: `KPIs!${'ABCDEFGHIJKL'[actual[1]]}${actual[0] + 1}` });
    // The target has got its line in a chart.
    expect(says).toBe([told('undo_refresh'), kept, told('undo_charts')].join(' '));
    expect([target, note, actual].map((one) => cell(host, 'KPIs', one))).toEqual([0.4, 'Ask Ann', 0.99]);
    // The target typed before is still the person's, and counts from the next refresh on.
    ask(host, 'refreshNow');
    expect(cell(host, 'KPIs', target)).toBe(0.4);
  });

  test('of a build that puts KPIs in and takes some out: the rows come back with what stood in them', () => {
    const { host } = open();
    build(host, { ...setupOf(host), step: 'review', chosen: true, automatic: false });
    type(host, 'KPIs', place(host, 'KPIs', 'Win rate', 'Note'), 'Ask Ann');
    ask(host, 'refreshNow');
    const before = everything(host);
    const set = ask<{ setup: ReturnType<typeof setupOf> }>(host, 'readSetup').setup;
    const [first, ...others] = set.picked;
    const other = { ...first, id: 'new_leads', variant: 'standard' } as typeof first;
    build(host, { ...set, step: 'review', picked: [...others.filter(({ id }) => id !== 'new_leads'), other] });
    expect(everything(host)).not.toEqual(before);
    expect(ask<Undone>(host, 'undoLast').says).toBe(`${told('undo_build')} ${told('undo_charts')}`);
    const charts = { 'KPI charts': '' };
    expect({ ...everything(host), ...charts }).toEqual({ ...before, ...charts });
  });

  test('not once rows have moved', () => {
    const { host } = open();
    build(host, { ...setupOf(host), step: 'review', chosen: true, automatic: false });
    changeData(host);
    ask(host, 'refreshNow');
    const [row] = place(host, 'KPIs', 'Win rate', 'Target');
    type(host, 'KPIs', [row + 12, 0], 'My own list');
    const before = everything(host);
    expect(refused(host)).toBe(told('undo_moved', { tab: 'KPIs' }));
    expect(everything(host)).toEqual(before);
  });

  test('not once the schedule has refreshed the sheets, and the menu says so', () => {
    const { host, clock } = open();
    build(host, { ...setupOf(host), step: 'review', chosen: true, automatic: true });
    clock.time += 86_400_000;
    fireTrigger(host, host.state.triggers[0]);
    expect(homeOf(host).undo).toBeNull();
    host.call('undoFromMenu', [], { caller: 'menu' });
    expect(host.state.alerts).toEqual([told('undo_since')]);
  });

  test('of nothing is said to be nothing', () => {
    const host = openHost({ dist: 'dist', tabs: [deals, leads] as HostTab[] });
    expect(refused(host)).toBe(told('undo_none'));
  });
});
