import { OpenedSheets } from '../../../src/google/schedule/opened-sheets';
import { emptyDraft } from '../../../src/sheet/draft/draft';
import { texts } from '../../../src/texts/texts';
import { servicesHere, sheetNamed } from '../services-here';

const tabs = [
  {
    name: 'Deals',
    cells: [
      ['ID', 'Amount'],
      ['D1', 5],
    ],
  },
  { name: 'Doubled', cells: [[{ formula: '=Deals!B2*2' }]] },
  { name: texts.incoming_tab_name.en, cells: [['a file on its way in']] },
];

function opened() {
  const host = servicesHere(tabs);
  const sheets = new OpenedSheets();
  return { host, sheets, ids: host.workbook.sheets.map(({ id }) => id) };
}

const values = (name: string): unknown[][] => sheetNamed(name).getDataRange().getValues();

test('tabs are read with their own numbers; a file that waits is nobody’s tab', () => {
  const { sheets, ids } = opened();
  const blocks: string[] = [];
  const read = sheets.read((tab) => blocks.push(tab));
  expect(read.map(({ id, name, cells }) => [id, name, cells])).toEqual([
    [ids[0], 'Deals', tabs[0].cells],
    [ids[1], 'Doubled', [[10]]],
  ]);
  expect(blocks).toEqual(['Deals', 'Doubled']);
  expect(sheets.numbered().map(({ sheet, name }) => [sheet, name])).toEqual([
    [ids[0], 'Deals'],
    [ids[1], 'Doubled'],
  ]);
  expect(sheets.formulasOf(read[1])).toEqual([['=Deals!B2*2']]);
  expect(sheets.formulasOf({ ...read[1], cells: [] })).toEqual([]);
  expect(sheets.formulasOf({ ...read[1], id: -1 })).toEqual([]);
});

test('a few tabs are looked at without the rest; where one of them is gone, all are to be read', () => {
  const { sheets, ids } = opened();
  expect(sheets.peek([ids[1], ids[0]])?.map(({ id, name, cells }) => [id, name, cells[0][0]])).toEqual([
    [ids[1], 'Doubled', 10],
    [ids[0], 'Deals', 'ID'],
  ]);
  expect(sheets.peek([])).toEqual([]);
  expect(sheets.peek([ids[0], -1])).toBeNull();
});

describe('a draft', () => {
  const draft = (existing: number | null, name: string, text: string) => ({
    ...emptyDraft(existing, name),
    values: [{ row: 1, column: 1, values: [[text]] }],
  });

  test('is written on the tab that it is of, which gets its new name, or that with a number where it is taken', () => {
    const { sheets, host } = opened();
    sheets.read(() => {});
    sheets.write([{ ...draft(0, 'Deals', 'changed'), rename: 'Doubled' }]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Doubled 2', 'Doubled', texts.incoming_tab_name.en]);
    expect(values('Doubled 2')).toEqual([
      ['changed', 'Amount'],
      ['D1', 5],
    ]);
  });

  test('makes its tab once, however many drafts are of it, and where it belongs', () => {
    const { sheets, host } = opened();
    sheets.read(() => {});
    sheets.write([{ ...draft(null, 'KPI log', 'first'), place: 'last' as const }]);
    sheets.write([draft(null, 'KPI log', 'second'), draft(null, 'KPIs', 'on top')]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      'KPIs',
      'Deals',
      'Doubled',
      texts.incoming_tab_name.en,
      'KPI log',
    ]);
    expect(values('KPI log')).toEqual([['second']]);
  });

  test('that is taller than its tab was makes room, also on a tab that was only looked at', () => {
    const { sheets, ids } = opened();
    const tall = { ...emptyDraft(0, 'Deals'), values: [{ row: 1_002, column: 1, values: [['low']] }] };
    const [tab] = sheets.peek([ids[0]]) ?? [];
    sheets.writeOn(tab, tall);
    expect(sheetNamed('Deals').getMaxRows()).toBe(1_002);
    sheets.writeOn({ ...tab, id: -1 }, draft(0, 'Deals', 'nowhere'));
    expect(values('Deals')[0][0]).toBe('ID');
  });
});

test('charts get a tab of their own, and stand on it the next time', () => {
  const { sheets, host } = opened();
  sheets.read(() => {});
  const cells = { ...emptyDraft(null, 'KPI charts'), values: [{ row: 1, column: 1, values: [['Charts']] }] };
  const none = { made: [], changed: [], removed: [] };
  const tab = { cells, ...none, board: none, names: [] };
  const kpiSheet = emptyDraft(0, 'Deals');
  sheets.showCharts({ ...tab, cells: { ...cells, place: 'second' } }, kpiSheet);
  sheets.showCharts(tab, kpiSheet);
  expect(host.workbook.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['Deals', 'KPI charts', 'Doubled']);
  expect(values('KPI charts')).toEqual([['Charts']]);
});

test('what was written has arrived once it is flushed', () => {
  const { sheets } = opened();
  const flush = jest.spyOn(SpreadsheetApp, 'flush');
  sheets.flush();
  expect(flush).toHaveBeenCalledTimes(1);
});
