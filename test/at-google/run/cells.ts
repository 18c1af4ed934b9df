import { described } from '../facts/described';
import type { Answer, CellFact, Finding, Given } from '../facts/fact';
import { findingOf } from './finding';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const OWN = 'FACT_IN_CELL';
/** Formulas stand in the first column, what they are given from here on; between them is room to spill. */
const GIVEN_COLUMN = 7;
const FEWEST_ROWS = 4;
const COLUMNS = 9;
const PENDING = /^(Loading|Laden)/;
const A_SECOND = 1_000;
const A_MOMENT = 100;
const PATIENCE = 60_000;

/** Where the cells of a fact lie. */
interface Block {
  fact: CellFact;
  row: number;
  rows: number;
}

function blocksOf(facts: CellFact[]): Block[] {
  let row = 1;
  return facts.map((fact) => {
    const spilled = Array.isArray(fact.expected)
      ? fact.expected.map((answer) => (Array.isArray(answer) ? answer.length : 1))
      : [];
    const rows = Math.max(
      FEWEST_ROWS,
      ...[...(fact.given ?? []).map(({ length }) => length), ...spilled].map((most) => most + 1),
    );
    const block = { fact, row, rows };
    row += rows;
    return block;
  });
}

/** Writes the formulas of facts, and what they are given. */
export function writeCells(sheet: Sheet, facts: CellFact[]): void {
  const blocks = blocksOf(facts);
  const { row, rows } = blocks[blocks.length - 1];
  const missing = row + rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const formulas = blocks.map((block): [Block, string] => [block, withArguments(sheet, block)]);
  for (const [block, formula] of formulas) sheet.getRange(block.row, 1).setFormula(formula);
  SpreadsheetApp.flush();
}

/** Puts the arguments beside the formula's cell, and answers with the formula that names them. */
function withArguments(sheet: Sheet, { fact, row }: Block): string {
  let column = GIVEN_COLUMN;
  const names = (fact.given ?? []).map((cells) => {
    const range = sheet.getRange(row, column, cells.length, cells[0].length);
    column += cells[0].length;
    const formats = cells.map((line) => line.map((cell) => (typeof cell === 'object' ? cell.format : 'General')));
    range.setNumberFormats(formats).setValues(cells.map((line) => line.map(typedOf)));
    return range.getA1Notation();
  });
  const own = `=${OWN}(${[`"${fact.id}"`, ...names].join(';')})`;
  return (fact.formula ?? own)
    .replace(/\{(\d+)\}/g, (_all, place) => names[Number(place) - 1])
    .replace('{column}', 'G:G');
}

const typedOf = (given: Given): string | number | boolean => (typeof given === 'object' ? given.value : given);

/** Waits until cells have stopped loading, a minute at most, and reads what came of their formulas. */
export function readCells(sheet: Sheet, facts: CellFact[]): Record<string, Finding> {
  const blocks = blocksOf(facts);
  const { row, rows } = blocks[blocks.length - 1];
  waitFor(sheet.getRange(1, 1, row + rows - 1, 1), A_SECOND);
  return Object.fromEntries(
    blocks.map((block) => {
      const { answer, words } = findingOf(() =>
        readCell(block.fact, sheet.getRange(block.row, 1, block.rows, COLUMNS)),
      );
      return [block.fact.id, { answer, milliseconds: null, ...(words !== undefined && { words }) }];
    }),
  );
}

/** One formula after the other, each alone, so that its time can be told. */
export function timeCells(sheet: Sheet, facts: CellFact[]): Record<string, Finding> {
  return Object.fromEntries(
    facts.map((fact, index): [string, Finding] => {
      const block = { fact, row: index + 1, rows: 1 };
      const formula = withArguments(sheet, block);
      SpreadsheetApp.flush();
      const range = sheet.getRange(block.row, 1, 1, COLUMNS);
      const found = findingOf(() => {
        range.getCell(1, 1).setFormula(formula);
        SpreadsheetApp.flush();
        waitFor(range, A_MOMENT);
        return readCell(fact, range);
      });
      return [fact.id, found];
    }),
  );
}

/** Waits until no cell is loading any more, a minute at most. */
function waitFor(range: Range, pause: number): void {
  const end = Date.now() + PATIENCE;
  for (let waited = 0; waited * pause < PATIENCE && Date.now() < end; waited++) {
    const isPending = range.getDisplayValues().some((line) => line.some((shown) => PENDING.test(shown)));
    if (!isPending) return;
    Utilities.sleep(pause);
  }
}

function readCell(fact: CellFact, block: Range): Answer {
  if (fact.read) return fact.read(block);
  const shown = block.getCell(1, 1).getDisplayValue();
  if (fact.formula !== undefined && !fact.formula.includes(OWN)) return shown;
  try {
    return JSON.parse(shown);
  } catch {
    return shown;
  }
}

/** What the facts' own function in a cell gives: the answer itself where the cell is what counts, else as JSON. */
export function answerInCell(facts: CellFact[], id: string, given: unknown[]): unknown {
  const fact = facts.find((one) => one.id === id);
  if (!fact) throw new Error(`no fact in a cell: ${id}`);
  if (fact.answer) return fact.read ? fact.answer(...given) : JSON.stringify(fact.answer(...given));
  return JSON.stringify(given.length === 1 ? described(given[0]) : given.map(described));
}
