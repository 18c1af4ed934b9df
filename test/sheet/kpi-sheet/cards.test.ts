import { Workbook } from '../../../local/workbook/workbook';
import { analyze } from '../../../src/analysis/analysis';
import type { Cell } from '../../../src/base/cell';
import { UTC } from '../../../src/base/zone';
import { kpis } from '../../../src/kpis';
import type { Plan } from '../../../src/plan/plan';
import { layoutOf } from '../../../src/sheet/kpi-sheet/layout';
import { dealsUntil } from '../../schedule/deals-until';
import { PaperSpreadsheet } from '../paper-spreadsheet';

const plan: Plan = {
  ...{ period: 'month', language: 'en', objective: ' Double. Then rest. ' },
  kpis: [
    { id: 'revenue', targets: [{ from: '2017-06-01', to: '2017-06-30', target: 10_000 }] },
    { id: 'win_rate' },
    { id: 'conversion' },
  ],
};
const analyse = (given: Plan) =>
  analyze([dealsUntil('2017-06-20')], { plan: given, asOf: '2017-06-20', zone: UTC, locale: 'en_US' });

/** A KPI sheet and the cells of it, with their formulas as text and as Sheets would show them. */
function built(given = plan, change: (paper: PaperSpreadsheet) => void = () => undefined) {
  const paper = new PaperSpreadsheet(kpis);
  paper.build(given, analyse);
  change(paper);
  paper.build(given, analyse);
  const cells = paper.tab('KPIs');
  const layout = layoutOf(cells) as NonNullable<ReturnType<typeof layoutOf>>;
  const workbook = new Workbook('test', 'en_US', 'Etc/UTC');
  const sheet = workbook.addSheet('KPIs', { rows: cells.length + 1, columns: 40 });
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) {
      if (typeof cell === 'string' && cell.startsWith('=')) workbook.type(sheet, row, column, cell);
      else workbook.put(sheet, row, column, cell as never);
    }
  /** The six lines of a card, the first of which is 0; -1: what they are. */
  const card = (index: number): Cell[] =>
    Array.from({ length: 6 }, (_, line) => {
      const column = index < 0 ? 1 : (layout.at.actual as number) + index;
      const at = (layout.cards as number) + line;
      const cell = cells[at - 1][column - 1];
      const isLine = typeof cell === 'string' && cell.startsWith('=SPARKLINE');
      return isLine ? cell : (workbook.read(sheet, at - 1, column - 1).value as Cell);
    });
  return { paper, cells, layout, card };
}

test('a card says of its KPI what its row says, in lines that are named beside it', () => {
  const { paper, card } = built();
  expect(card(-1)).toEqual(['', '', 'Trend', 'Status', 'Target', 'Change']);
  const [name, actual, line, status, target, change] = card(0);
  expect([name, actual, target]).toEqual(['Revenue', paper.cell('Revenue', 'Actual'), 10_000]);
  expect(status).toBe('on track');
  const before = Number(paper.cell('Revenue', 'Previous'));
  expect(Number(change)).toBeCloseTo((Number(actual) - before) / before, 9);
  expect(line).toMatch(/^=SPARKLINE\(SPLIT\("(\d+ )+100( \d+)*"/);
});

test('without a target there is a dash; without a number a reason, as far as there is room', () => {
  const { card } = built();
  expect(card(1).slice(3, 5)).toEqual(['no target', '–']);
  const [name, actual, why, , target, change] = card(2);
  expect([name, actual, target, change]).toEqual(['Conversion rate', '–', '–', '–']);
  expect(why).toBe('no tab with leads');
  expect(card(3)).toEqual(['', '', '', '', '', '']);
});

test('the lines look as the options beside them say, all of them and nothing else', () => {
  const { cells, layout, card } = built();
  const place = layout.lineOptions as NonNullable<typeof layout.lineOptions>;
  const options = cells
    .slice(place.row - 1, place.row + 4)
    .map((line) => line.slice(place.column - 1, place.column + 1));
  expect(Object.fromEntries(options as [string, Cell][])).toEqual({
    ...{ color: expect.stringMatching(/^#[\da-f]{6}$/), linewidth: 2, ymin: 0, ymax: 100, nan: 'ignore' },
  });
  const letter = (column: number): string => String.fromCharCode(64 + column);
  const range = `$${letter(place.column)}$${place.row}:$${letter(place.column + 1)}$${place.row + 4}`;
  expect(String(card(0)[2]).endsWith(`;${range})`)).toBe(true);
});

test('sorted otherwise, each card still says what its name says', () => {
  const { paper, card } = built(plan, (spreadsheet) => {
    const cells = spreadsheet.tab('KPIs');
    const [one, other] = [spreadsheet.row('Revenue'), spreadsheet.row('Win rate')];
    [cells[one], cells[other]] = [cells[other], cells[one]];
  });
  for (const index of [0, 1]) {
    const [name, actual] = card(index);
    expect(actual).toBe(paper.cell(String(name), 'Actual'));
  }
});

test('what the plan is for stands above as a sentence with one full stop, and not at all where it says nothing', () => {
  const warnings = (objective: string): string => {
    const { cells, layout } = built({ ...plan, objective });
    const place = layout.warnings as NonNullable<typeof layout.warnings>;
    return String(cells[place.row - 1][place.column - 1]);
  };
  expect(warnings(' Double. Then rest. ')).toMatch(/^Objective: Double\. Then rest\.(?!\.)/);
  expect(warnings('Rest')).toMatch(/^Objective: Rest\./);
  expect([warnings(' '), warnings('.')].filter((text) => text.includes('Objective'))).toEqual([]);
});
