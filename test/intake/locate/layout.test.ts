import type { Cell } from '../../../src/base/cell';
import { groupColumns, type ReportRowKind } from '../../../src/intake/locate/grouped-report';
import { type Block, blockRows, blocksOf, firstTexts, headerRows } from '../../../src/intake/locate/layout';

const cellsOf = (...lines: string[]): Cell[][] => lines.map((line) => line.split('|').map((cell) => cell.trim()));
const whole: Block = { row: 0, from: 0, to: 3 };
const HEADER = 'Deal | Owner | Amount';

describe('the rows below a header', () => {
  it('in one run have nothing beside them', () => {
    const found = blockRows(cellsOf(HEADER, 'a|Ann|1', 'b|Bob|2'), whole, -1);
    expect(found).toMatchObject({ sheetRows: 2, besideBlanks: [], nextTable: -1 });
    expect(found.rows.map(([name]) => name)).toEqual(['a', 'b']);
  });

  it('are counted from below the blank lines that follow the header', () => {
    expect(blockRows(cellsOf(HEADER, '||', 'a|Ann|1'), whole, -1).sheetRows).toBe(3);
  });

  it('on either side of a blank line stand beside it, where totals and footers are', () => {
    const found = blockRows(
      cellsOf(HEADER, 'a|Ann|1', 'b|Bob|2', '||', '||', 'Total||3', 'c|Cor|4', 'd|Dan|5'),
      whole,
      -1,
    );
    expect(found.rows.map(([name]) => name)).toEqual(['a', 'b', 'Total', 'c', 'd']);
    expect([...(found.sheetRows as Int32Array)]).toEqual([2, 3, 6, 7, 8]);
    // The three rows after a blank line may be what it parts from the table.
    expect(found.besideBlanks).toEqual([1, 2, 3, 4]);
  });

  it('end where another header follows a blank line, its title left out too', () => {
    const lines = [HEADER, 'a|Ann|1', '||', 'Costs of May||', 'Date | Type | Amount', '2024-05-01|Ads|9'];
    const found = blockRows(cellsOf(...lines), whole, -1);
    expect([found.rows.length, found.nextTable]).toEqual([1, 4]);
    expect(blockRows(cellsOf(...lines), whole, 2).rows).toHaveLength(1);
  });

  it('go on below the same header, which is no other table', () => {
    expect(blockRows(cellsOf(HEADER, 'a|Ann|1', '||', HEADER, 'b|Bob|2'), whole, -1).nextTable).toBe(-1);
  });
});

describe('where a table may be', () => {
  it('is below the rows with the most header words, the upper one of equals first', () => {
    expect(headerRows(cellsOf('Export of May', HEADER, 'a|Ann|1'))).toEqual([1]);
    expect(headerRows(cellsOf('Date | Type | Amount', '2024-05-01|Ads|9', '||', HEADER, 'a|Ann|1'))).toEqual([0, 3]);
    expect(headerRows(cellsOf('Date | Type | May', '||', `${HEADER} | Stage`, 'a|Ann|1|Won'))).toEqual([2]);
  });

  it('is parted by columns that are blank throughout', () => {
    const cells = cellsOf('Deal | Owner | | Date | Amount', 'a|Ann||2024-05-01|9');
    expect(blocksOf(cells, 0).map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [3, 5],
    ]);
    expect(blocksOf(cellsOf('Deal | | Amount', 'a|x|9'), 0).map(({ from, to }) => [from, to])).toEqual([[0, 3]]);
  });

  it('is else below the first row of several texts alone', () => {
    expect(firstTexts(cellsOf('Export of 2024|', 'Foo|Bar', 'a|b'))).toEqual([1]);
    expect(firstTexts(cellsOf('Foo 1|Bar', 'Export|'))).toEqual([]);
  });
});

describe('a column of which only the first row of a group has the label', () => {
  const kindOf =
    (rows: Cell[][]) =>
    (row: number): ReportRowKind =>
      /total/i.test(String(rows[row][0])) ? 'total' : 'record';
  const groups = (...lines: string[]) => {
    const rows = cellsOf(...lines);
    return groupColumns(rows, kindOf(rows), ['Owner', 'Deal', 'Amount'], whole, () => undefined);
  };

  it('is beyond doubt where a total closes each of several groups, and no sign where it closes the only one', () => {
    const [column] = groups('Ann|a|1', '|b|2', 'Total||3', 'Bob|c|4', '|d|5', 'Total||9');
    expect([column.sure, [...column.labelRow]]).toEqual([true, [0, 0, -1, 3, 3, -1]]);
    expect(groups('Ann|a|1', '|b|2', '|c|3', 'Total||6')).toEqual([]);
  });

  it('is only a sign where nothing closes a group, from four rows on', () => {
    expect(groups('Ann|a|1', '|b|2', 'Bob|c|3', '|d|4').map(({ sure }) => sure)).toEqual([false]);
    expect(groups('Ann|a|1', '|b|2', 'Bob|c|3')).toEqual([]);
    // A blank that belongs to nobody, and a label that comes back, are none.
    expect(groups('|a|1', 'Ann|b|2', '|c|3', 'Bob|d|4', '|e|5')).toEqual([]);
    expect(groups('Ann|a|1', '|b|2', 'Bob|c|3', '|d|4', 'Ann|e|5')).toEqual([]);
  });
});
