import { described, kindOf } from '../described';
import type { Answer, CellFact } from '../fact';

type Range = GoogleAppsScript.Spreadsheet.Range;

const value = (block: Range): Answer => described(block.getCell(1, 1).getValue());
const kind = (block: Range): Answer => kindOf(block.getCell(1, 1).getValue());
const shown = (block: Range): Answer => block.getCell(1, 1).getDisplayValue();
const corner = (block: Range): Answer => block.offset(0, 0, 2, 2).getDisplayValues();

const NOT_OURS = 'Nothing leans on it: our functions give finite numbers, texts and full rectangles only.';

/** A function that gives this back, and what stands in the cell then. */
function gives(
  id: string,
  says: string,
  answer: () => unknown,
  rest: Pick<CellFact, 'otherwise' | 'expected' | 'read'>,
): CellFact {
  return { id: `returned: ${id}`, says, answer, formula: `=FACT_IN_CELL("returned: ${id}")`, ...rest };
}

/** An answer of which we are right whatever becomes of it. */
function anything(id: string, says: string, answer: () => unknown, read = value): CellFact {
  return {
    ...gives(id, says, answer, { otherwise: NOT_OURS, expected: 'any', read }),
    hostMayDiffer: 'the host refuses what Sheets is not known to take',
  };
}

/** What becomes of what a custom function gives back. */
export const returnedFacts: CellFact[] = [
  gives('number', 'A number is a number in the cell.', () => 0.75, {
    otherwise: 'No function gives its number.',
    read: value,
    expected: ['number 0.75'],
  }),
  gives('blank text', 'An empty text shows nothing.', () => '', {
    otherwise: 'Tables that spill show something where there is nothing.',
    read: shown,
    expected: [''],
  }),
  gives('formula in a text', 'A text that looks like a formula stays a text.', () => '=1+1', {
    otherwise:
      'Names from raw tabs that spill, as from =KPI_BY(…), could run as formulas: names would have to be changed first.',
    read: value,
    expected: ['text =1+1'],
  }),
  gives('digits in a text', 'A text of digits stays a text.', () => '007', {
    otherwise: 'Names such as 007 lose their zeros in tables that spill.',
    read: value,
    expected: ['text 007'],
  }),
  gives(
    'rectangle',
    'A rectangle spills to the right and down.',
    () => [
      ['a', 1],
      ['', 2],
    ],
    {
      otherwise: 'KPI_BY, KPI_TREND and KPI_EXPLAIN show one cell of their table.',
      read: corner,
      expected: [
        [
          ['a', '1'],
          ['', '2'],
        ],
      ],
    },
  ),
  {
    id: 'returned: no room',
    says: 'A rectangle that would cover a cell gives an error and leaves the cell as it is.',
    otherwise: 'A table that spills could write over what people typed.',
    formula: '=FACT_IN_CELL("returned: no room")',
    given: [[['covered']]],
    answer: () => [[1, 2, 3, 4, 5, 6, 7]],
    read: (block) => [block.getCell(1, 1).getDisplayValue(), block.getCell(1, 7).getDisplayValue()],
    expected: [
      ['#REF!', 'covered'],
      ['#ERROR!', 'covered'],
    ],
  },
  gives(
    'thrown error',
    'An error that a function throws shows as #ERROR!.',
    () => {
      throw new Error('a reason');
    },
    {
      otherwise: 'Where there is no number, the cell shows something that could be taken for one.',
      read: shown,
      expected: ['#ERROR!'],
    },
  ),
  anything('null', 'What null becomes.', () => null),
  anything('undefined', 'What undefined becomes.', () => undefined),
  anything('Date', 'What a Date becomes.', () => new Date(0), kind),
  anything('NaN', 'What NaN becomes.', () => Number.NaN),
  anything('Infinity', 'What Infinity becomes.', () => Number.POSITIVE_INFINITY),
  anything('Promise', 'What a Promise becomes.', () => Promise.resolve(1)),
  anything('ragged rows', 'What rows of different lengths become.', () => [[1, 2], [3]]),
];
