import { kindOf } from '../described';
import type { CellFact } from '../fact';

/** 1 May 2017, as a cell holds it. */
const MAY_1 = 42_856;

const CLOCK =
  'Days are placed on the clock of the spreadsheet (src/google/document-clock.ts): rows near midnight would count in the wrong month.';
const TODAY =
  'The functions look at no clock of their own; whoever passes them TODAY() gets a sentence or a number, as the case may be.';

/** How dates and times come to a custom function, and what the clock in a formula does to it. */
export const dateFacts: CellFact[] = [
  {
    id: 'date: day',
    says: "A date comes as a Date, midnight on the spreadsheet's clock.",
    otherwise: CLOCK,
    given: [[[{ value: MAY_1, format: 'yyyy-mm-dd' }]]],
    expected: ['Date 2017-05-01T00:00:00'],
  },
  {
    id: 'date: day and time',
    says: "A date with a time comes as a Date that shows the same on the spreadsheet's clock.",
    otherwise: CLOCK,
    given: [[[{ value: MAY_1 + 0.75, format: 'yyyy-mm-dd hh:mm' }]]],
    expected: ['Date 2017-05-01T18:00:00'],
  },
  {
    id: 'date: without a format',
    says: 'The same number without the format of a date comes as a number.',
    otherwise: 'Serial numbers typed as numbers would be read as dates, amounts among them.',
    given: [[[{ value: MAY_1, format: '0' }]]],
    expected: [`number ${MAY_1}`],
  },
  {
    id: 'date: time of day',
    says: 'A time of day comes as a Date in December 1899.',
    otherwise: 'Opening hours given as time cells, as in =RESPONSE_TIME(A2:A;B2:B;D1;D2), are refused.',
    given: [[[{ value: 0.375, format: 'hh:mm' }]]],
    answer: (cell) => [kindOf(cell), (cell as Date).getUTCFullYear()],
    expected: [['Date', 1899]],
  },
  {
    id: 'date: duration',
    says: 'A duration comes as a Date.',
    otherwise: 'A column of durations is read as numbers of days.',
    given: [[[{ value: 0.375, format: '[h]:mm:ss' }]]],
    answer: kindOf,
    expected: ['Date', 'number'],
  },
  {
    id: 'date: of a function',
    says: 'DATE(2017;5;1) as an argument comes as a Date or as its number.',
    otherwise: 'Periods that are typed as DATE(…) are refused, or read as another day.',
    formula: '=FACT_IN_CELL("date: of a function";DATE(2017;5;1))',
    expected: ['Date 2017-05-01T00:00:00', `number ${MAY_1}`],
  },
  {
    id: 'date: today as an argument',
    says: 'TODAY() as an argument is let through, or refused with an error.',
    otherwise: TODAY,
    formula: '=FACT_IN_CELL("date: today as an argument";TODAY())',
    answer: kindOf,
    expected: 'any',
    hostMayDiffer: 'Google may refuse what changes by itself',
  },
  {
    id: 'date: today in a cell',
    says: 'A cell with TODAY() as an argument is let through, or refused with an error.',
    otherwise: TODAY,
    given: [[['=TODAY()']]],
    answer: kindOf,
    expected: 'any',
    hostMayDiffer: 'Google may refuse what changes by itself',
  },
];
