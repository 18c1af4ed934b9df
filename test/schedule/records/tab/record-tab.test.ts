import type { Cell } from '../../../../src/base/cell';
import {
  type HistoryRow,
  historyCells,
  historyLayouts,
  historyRows,
} from '../../../../src/schedule/records/history/history-row';
import { historyDraft } from '../../../../src/schedule/records/history/history-tab';
import type { DraftCell, SheetDraft } from '../../../../src/sheet/draft/draft';
import { say } from '../../../../src/texts/say';

const row = (day: string, more: Partial<HistoryRow> = {}): HistoryRow => ({
  ...{ run: `${day} 07:00 +01:00`, kind: 'run', from: '2017-05-01', to: day, kpi: 'revenue', variant: 'standard' },
  ...{ part: '', value: 1_234, n: 3, currency: 'EUR', target: 2_000, floor: null, stretch: null },
  ...{ definition: 'v2', inputs: 'Deals 3/4', ...more },
});
const days = ['2017-05-02', '2017-05-03', '2017-05-04'];
const dutch = { asOf: 17_302, locale: 'nl_NL' };

/** What stands on the tab once the draft is written. */
function written(cells: Cell[][], { rowEdits, values }: SheetDraft): Cell[][] {
  const grid = cells.map((line) => [...line]);
  for (const edit of rowEdits) if (edit.kind === 'insert') grid.splice(edit.after, 0, ...Array(edit.count).fill([]));
  for (const block of values) {
    block.values.forEach((line, down) => {
      const at = block.row - 1 + down;
      grid[at] = [...(grid[at] ?? [])];
      line.forEach((cell: DraftCell, across) => {
        grid[at][block.column - 1 + across] = cell as Cell;
      });
    });
  }
  return grid;
}

function tabAfter(cells: Cell[][] | null, added: HistoryRow[]): { cells: Cell[][]; draft: SheetDraft } {
  const tab = cells && { index: 1, name: 'KPI-historie', cells };
  const { draft, standing } = historyDraft(tab, added, dutch, { language: 'nl' });
  if (!draft) throw new Error('nothing to write');
  const grid = written(cells ?? [], draft);
  expect(historyRows(grid)).toHaveLength(standing.length);
  return { cells: grid, draft };
}

/** A tab as an earlier version left it. */
function oldTab(rows: HistoryRow[]): Cell[][] {
  const { columns } = historyLayouts[1];
  const header = columns.map(([, text]) => say({ text }, 'nl'));
  const lines = historyCells(rows, 'nl').map((cells) => columns.map(([column]) => cells[column] as Cell));
  return [['KPI-historie'], header, ...lines];
}

test('the newest stands on top, for people: the moment and amounts in the locale, KPI and period by name', () => {
  const first = tabAfter(null, [
    row(days[0]),
    row('2017-04-30', { run: row(days[0]).run, from: '2017-04-01', kind: 'closed' }),
  ]);
  const { cells, draft } = tabAfter(first.cells, [row(days[1])]);
  expect(cells.slice(2).map((line) => line.slice(1, 7))).toEqual([
    ['Omzet', '', '1–3 mei 2017', 'vernieuwing', 1_234, 2_000],
    ['Omzet', '', '1–2 mei 2017', 'vernieuwing', 1_234, 2_000],
    ['Omzet', '', 'apr 2017', 'afgesloten', 1_234, 2_000],
  ]);
  expect(draft.formats[0].values[0]).toEqual(expect.arrayContaining(['d-m-yyyy hh:mm', '[$€ ]#,##0']));
  // Nothing so far, of a target of thousands, has no cents; each other amount has the decimals of its own size.
  const shownOf = (value: number): string[] => {
    const [formats] = tabAfter(null, [row(days[0], { value })]).draft.formats[0].values;
    return [...new Set(formats.filter((format) => /€/.test(format)))];
  };
  expect(shownOf(0)).toEqual(['[$€ ]#,##0']);
  expect(shownOf(12.5)).toEqual(['[$€ ]#,##0.00', '[$€ ]#,##0']);
  expect(cells[2][0]).toBeCloseTo(42_858 + 8 / 24);
  const ids = first.draft.closed as { column: number; count: number };
  expect(first.draft).toMatchObject({ frozenRows: 2 });
  const seen = cells.flatMap((line) => line.slice(0, ids.column - 1)).map(String);
  expect(seen.filter((text) => /revenue|standard|\d{4}-\d\d-\d\d|v2/.test(text))).toEqual([]);
  expect(historyRows(cells).at(-1)).toEqual(row(days[1]));
});

test('rows used are written as the language writes numbers, and known as before, as an earlier version left them too', () => {
  const inputs = 'Deals 2026 1196/8800; Leads (web) 5/12345';
  const shown = (['en', 'nl'] as const).map((language) => historyCells([row(days[0], { inputs })], language)[0].inputs);
  expect(shown).toEqual([
    'Deals 2026 1,196 of 8,800; Leads (web) 5 of 12,345',
    'Deals 2026 1.196 van 8.800; Leads (web) 5 van 12.345',
  ]);
  expect(historyRows(tabAfter(null, [row(days[0], { inputs })]).cells)[0].inputs).toBe(inputs);
  expect(historyRows(oldTab([row(days[0], { inputs })]))[0].inputs).toBe(inputs);
});

test('names have room for the longest up to a limit, and go on below where they are longer', () => {
  const { draft } = tabAfter(null, [row(days[0], { inputs: `${'hubspot '.repeat(9)}3/4` })]);
  expect(draft.widths.at(-1)).toEqual({ column: 11, count: 1, pixels: 420 });
  expect(draft.wrapped).toEqual([{ row: 2, column: 1, rows: null, columns: 11 }]);
});

test('a tab of an earlier version is turned into one with the newest on top, with every row it had', () => {
  const { cells, draft } = tabAfter(oldTab([row(days[0]), row(days[1])]), [row(days[2])]);
  expect(historyRows(cells)).toEqual([
    ...[row(days[0], { currency: '' }), row(days[1], { currency: '' })],
    row(days[2]),
  ]);
  expect(draft.colours).toBeNull();
});

test('what a person keeps beside the rows of an earlier version stays, and rows come below', () => {
  const old = oldTab([row(days[0]), row(days[1])]);
  old[2][14] = 'mine';
  const { cells } = tabAfter(old, [row(days[2])]);
  expect(cells.slice(0, 4)).toEqual(old);
  expect(historyRows(cells).map(({ to }) => to)).toEqual(days);
});
