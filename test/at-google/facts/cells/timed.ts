import type { CellFact } from '../fact';

export const DEALS_TAB = 'Facts deals';

const SLOW = 'Cells with this function show an error after 30 seconds.';

/** Deals for one KPI: three of four that are closed are won. Never the same period twice: Sheets keeps answers. */
export function dealRows(count: number): (string | number)[][] {
  const header = ['Deal', 'Stage', 'Amount', 'Created', 'Close date'];
  const day = (at: number): string =>
    `2017-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
  return [
    header,
    ...Array.from({ length: count }, (_, at) => [
      `Deal ${at + 1}`,
      at % 4 === 3 ? 'Closed Lost' : 'Closed Won',
      100 + (at % 50) * 10,
      day(at),
      day(at),
    ]),
  ];
}

/** What a person waits for: cells that were never calculated before, one at a time. */
export const timedFacts: CellFact[] = [
  {
    id: 'timed: nothing',
    says: 'A function that does nothing is called: the time is what every cell pays.',
    otherwise: 'No custom function works here.',
    formula: '=FACT_IN_CELL("timed: nothing")',
    answer: () => 'nothing',
    expected: ['nothing'],
  },
  {
    id: 'timed: totals',
    says: '=CLV(…) of three numbers is calculated.',
    otherwise: SLOW,
    formula: '=CLV(51;4;3)',
    expected: ['612'],
  },
  ...['first', 'second', 'third'].map(
    (which, index): CellFact => ({
      id: `timed: KPI, ${which}`,
      says: `=KPI("win rate"; …) over some 1,000 rows of deals is calculated for the ${which} time.`,
      otherwise: SLOW,
      formula: `=KPI("win rate";"2016-12-${28 + index}";"2018-01-01";'${DEALS_TAB}'!A:E)`,
      read: (block) => Number(block.getCell(1, 1).getValue()),
      expected: [0.75],
    }),
  ),
];
