import type { CellFact, Given } from '../fact';

const READING =
  'Arguments are read by their kind (src/functions): with another kind, functions in cells refuse good cells or count them wrong.';

/** One cell as an argument, and what the function is handed. */
function handed(id: string, says: string, cell: Given, expected: string[], otherwise = READING): CellFact {
  return { id: `argument: ${id}`, says, otherwise, given: [[[cell]]], expected };
}

/** How cells come to a custom function. */
export const argumentFacts: CellFact[] = [
  handed('number', 'A number comes as a number.', 12.5, ['number 12.5']),
  handed('text', 'A text comes as a text.', 'Closed Won', ['text Closed Won']),
  handed(
    'text of digits',
    'A text of digits stays a text.',
    "'007",
    ['text 007'],
    'Customer numbers lose their zeros, so that two customers become one.',
  ),
  handed('boolean', 'TRUE comes as a boolean.', true, ['boolean true']),
  handed(
    'percentage',
    '10 % comes as 0.1.',
    { value: 0.1, format: '0%' },
    ['number 0.1'],
    'Rates given as percentages count a hundred times too much.',
  ),
  handed('blank cell', 'A blank cell comes as an empty text.', '', ['blank', 'null', 'undefined']),
  {
    id: 'argument: skipped',
    says: 'An argument that is skipped, as in =F(1;;2), is an empty text, null or undefined.',
    otherwise: 'An open period, as in =KPI("win rate";;;Deals!A:E), is refused or read as a date.',
    formula: '=FACT_IN_CELL("argument: skipped";;2)',
    expected: [
      ['blank', 'number 2'],
      ['null', 'number 2'],
      ['undefined', 'number 2'],
    ],
  },
  {
    id: 'argument: left off',
    says: 'An argument that is left off at the end is undefined.',
    otherwise: 'Functions with optional arguments, such as =RETENTION(…), take what was not given for a value.',
    formula: '=FACT_IN_CELL("argument: left off";2)',
    answer: (...given) => [given.length, given[1] === undefined || given[1] === '' || given[1] === null],
    expected: [
      [1, true],
      [3, true],
    ],
  },
  handed(
    'error cell',
    'An error cell comes as its text or as an Error; the function is called.',
    '=NA()',
    ['text #N/A', 'Error #N/A', '#N/A'],
    'A tab with one error cell gives no number at all, or the error is read as a value.',
  ),
  handed('formula', 'The cell of a formula comes as its value.', '=2*3', ['number 6']),
  {
    id: 'argument: range',
    says: 'A range comes as rows of cells.',
    otherwise: 'Every function over columns or tabs reads columns for rows.',
    given: [
      [
        [1, 3],
        [2, 4],
      ],
    ],
    expected: [
      [
        ['number 1', 'number 3'],
        ['number 2', 'number 4'],
      ],
    ],
  },
  {
    id: 'argument: range of one cell',
    says: 'A range of one cell, as in A1:A1, comes as a scalar or as one row of one cell.',
    otherwise: 'A column of one row is refused.',
    given: [[[7]]],
    formula: '=FACT_IN_CELL("argument: range of one cell";{1}:{1})',
    expected: ['number 7', [['number 7']]],
  },
  {
    id: 'argument: whole column',
    says: 'A whole column, as in G:G, comes as all the rows of the tab, or without the blank ones at its end.',
    otherwise: 'Deals!A:E is read short or shifted: rows would be missing from every =KPI(…).',
    given: [[['last']]],
    formula: '=FACT_IN_CELL("argument: whole column";{column})',
    answer: (given) => {
      const rows = given as unknown[][];
      const blankTail = rows.length - rows.map(([cell]) => cell !== '').lastIndexOf(true) - 1;
      return rows[0].length === 1 && (blankTail === 0 || rows.length >= 1_000);
    },
    expected: [true],
  },
];
