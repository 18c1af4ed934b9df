import { addTo } from '../../base/add-to';
import { isOwn, own } from '../../base/own';
import { declarationOf, type TableName } from '../../tables/tables';
import { billingTerm } from '../meaning/billing/billing-terms';
import type { Outcome } from '../meaning/stage-words';
import type { PaymentStatus } from '../meaning/status-words';
import type { Answer, CarriedColumn } from '../reading';
import { tableNames } from '../recognise/header-words/vocabulary';
import { squeezed } from '../text/normal-text';
import type { DecimalMark } from '../values/amounts/number-body';
import type { DateOrder } from '../values/dates/date-column';

/** What a person said about one tab, ready to be asked. Of two answers to the same question the last one counts. */
export interface TabAnswers {
  /** A table's name, 'not data', or null when nothing was said. */
  table: TableName | 'not data' | null;
  /** Of several exports of one list that say different things, the tab that counts. */
  counts: string | undefined;
  /** Whether rows count that equal another in every column. */
  equalRows: RowsCount | undefined;
  /** A field, 'ignore', or undefined. */
  field(header: string): string | undefined;
  /** True for a field that no column of the tab holds. */
  lacks(field: string): boolean;
  dateOrder(header: string): DateOrder | undefined;
  decimalMark(header: string): DecimalMark | undefined;
  /** In which year the period lies that the header names without one. */
  year(header: string): number | undefined;
  /** Whether the amounts of the tab are in cents, or whatever the smallest unit of their currency is. */
  unit(header: string): 'smallest unit' | 'whole units' | undefined;
  /** Whether each label of a grouped report holds for the blank rows below it. */
  fillsDown(header: string): boolean | undefined;
  /** Whether who is active by their status, and whose end has passed, has left. */
  pastEnds(header: string): PastEnds | undefined;
  /** Whether people are customers while they are paused. */
  whilePaused(header: string): WhilePaused | undefined;
  /** Which rows count of several with one id that nothing tells apart: all of them, or one. */
  sameId(header: string): SameId | undefined;
  /** Whether the rows with this label count. */
  rowsCount(header: string, label: string): RowsCount | undefined;
  outcome(header: string, label: string): Outcome | undefined;
  payment(header: string, label: string): PaymentStatus | undefined;
  /** Whether the rows with this status are of customers. */
  state(header: string, label: string): State | undefined;
  /** How long the amount of a row with this billing term is for, in words that billingTerm reads. */
  term(header: string, label: string): string | undefined;
  /** Whether the rows with this label, or without one, add up the others of their tab. */
  totals(header: string, label: string): 'totals' | 'own rows' | undefined;
  /** Whether the amounts of a column are the price of one piece or of all together. */
  seats(header: string): 'for one' | 'for all' | undefined;
  /** What a text that is no number stands for as an amount: NaN for nothing. */
  amount(header: string, text: string): number | undefined;
  /** Under whose name the rows with this label are. */
  name(header: string, label: string): string | undefined;
}

/** The answer that no column of the tab is the one that is asked for. */
export const NONE_OF_THEM = 'none of them';

/** The answer that a text among amounts is none. */
export const NO_AMOUNT = 'no amount';

const WHILE_PAUSED = ['still customers', 'gone meanwhile'] as const;
type WhilePaused = (typeof WHILE_PAUSED)[number];

export const STATES = ['active', 'ended', 'trial', 'paused'] as const;
type State = (typeof STATES)[number];

const PAST_ENDS = ['still there', 'gone since'] as const;
type PastEnds = (typeof PAST_ENDS)[number];

const ROWS_COUNT = ['leave out', 'count'] as const;
type RowsCount = (typeof ROWS_COUNT)[number];

const SAME_IDS = ['last row', 'first row', 'add up'] as const;
type SameId = (typeof SAME_IDS)[number];

const DATE_ORDERS: DateOrder[] = ['d/m/y', 'm/d/y', 'y/m/d'];
const MARKS: Record<string, DecimalMark> = { '1,234.56': '.', '1.234,56': ',' };
const PAYMENTS = new Map<string, PaymentStatus>([
  ['paid', 'paid'],
  ['unpaid', 'unpaid'],
  ['refunded', 'refunded'],
  ['void', 'void'],
  ['betaald', 'paid'],
  ['onbetaald', 'unpaid'],
  ['terugbetaald', 'refunded'],
]);
const OUTCOMES = new Set(['won', 'lost', 'open', 'out']);

export function answersFor(tab: string, answers: Answer[], carried: readonly CarriedColumn[] = []): TabAnswers {
  const mine = answers.filter((answer) => answer.tab === '' || tab === '' || squeezed(answer.tab) === squeezed(tab));
  const aboutColumn = new Map<string, Answer[]>();
  for (const { header, field } of carried) keep(aboutColumn, header, { tab, column: header, answer: field });
  const lacking = new Set<string>();
  let table: TabAnswers['table'] = null;
  let counts: string | undefined;
  let equalRows: RowsCount | undefined;
  for (const answer of mine) {
    const said = answer.answer.trim();
    if (answer.column.trim() === '') {
      if (answer.value?.trim() === 'export') counts = said;
      else if (answer.value?.trim() === 'equal rows') equalRows = ROWS_COUNT.find((one) => one === said);
      else if (said === 'not data' || tableNames.includes(said as TableName)) table = said as TableName | 'not data';
      else if (said === NONE_OF_THEM) lacking.add(answer.value?.trim() ?? '');
      // "Which column is the score?" is asked of the tab and answered with a header.
      else keep(aboutColumn, said, { tab, column: said, answer: answer.value?.trim() || 'score' });
    } else keep(aboutColumn, answer.column, { ...answer, answer: said });
  }
  const last = <Found>(header: string, read: (answer: Answer) => Found | undefined): Found | undefined => {
    let found: Found | undefined;
    for (const answer of aboutColumn.get(squeezed(header)) ?? []) found = read(answer) ?? found;
    return found;
  };
  return {
    table,
    counts,
    equalRows,
    lacks: (field) => lacking.has(field),
    field: (header) =>
      last(header, ({ answer, value }) => (value === undefined && isField(answer) ? answer : undefined)),
    dateOrder: (header) => last(header, ({ answer }) => DATE_ORDERS.find((order) => order === answer)),
    decimalMark: (header) => last(header, ({ answer }) => own(MARKS, answer)),
    year: (header) => last(header, ({ answer }) => (/^20\d\d$/.test(answer) ? Number(answer) : undefined)),
    unit: (header) =>
      last(header, ({ answer }) => (answer === 'smallest unit' || answer === 'whole units' ? answer : undefined)),
    fillsDown: (header) =>
      last(header, ({ answer }) => (answer === 'fill down' ? true : answer === 'leave blank' ? false : undefined)),
    pastEnds: (header) => last(header, ({ answer }) => PAST_ENDS.find((one) => one === answer)),
    whilePaused: (header) => last(header, ({ answer }) => WHILE_PAUSED.find((one) => one === answer)),
    sameId: (header) => last(header, ({ answer }) => SAME_IDS.find((one) => one === answer)),
    outcome: (header, label) =>
      last(header, ({ answer, value }) =>
        value !== undefined && OUTCOMES.has(answer) && squeezed(value) === squeezed(label)
          ? (answer as Outcome)
          : undefined,
      ),
    payment: (header, label) =>
      last(header, ({ answer, value }) =>
        value !== undefined && squeezed(value) === squeezed(label) ? PAYMENTS.get(answer.toLowerCase()) : undefined,
      ),
    state: (header, label) =>
      last(header, ({ answer, value }) =>
        value !== undefined && squeezed(value) === squeezed(label) ? STATES.find((one) => one === answer) : undefined,
      ),
    rowsCount: (header, label) =>
      last(header, ({ answer, value }) =>
        squeezed(value ?? '') === squeezed(label) ? ROWS_COUNT.find((one) => one === answer) : undefined,
      ),
    totals: (header, label) =>
      last(header, ({ answer, value }) =>
        squeezed(value ?? '') === squeezed(label) && (answer === 'totals' || answer === 'own rows')
          ? answer
          : undefined,
      ),
    seats: (header) =>
      last(header, ({ answer }) => (answer === 'for one' || answer === 'for all' ? answer : undefined)),
    amount: (header, text) =>
      last(header, ({ answer, value }) =>
        value !== undefined && squeezed(value) === squeezed(text) ? amountIn(answer) : undefined,
      ),
    name: (header, label) =>
      last(header, ({ answer, value }) =>
        value !== undefined && squeezed(value) === squeezed(label) ? answer : undefined,
      ),
    term: (header, label) =>
      last(header, ({ answer, value }) =>
        value !== undefined && squeezed(value) === squeezed(label) && billingTerm(answer).months !== null
          ? answer
          : undefined,
      ),
  };
}

const amountIn = (answer: string): number | undefined =>
  answer === NO_AMOUNT ? Number.NaN : /^-?\d+(\.\d+)?$/.test(answer) ? Number(answer) : undefined;

function keep(answers: Map<string, Answer[]>, column: string, answer: Answer): void {
  const key = squeezed(column);
  addTo(answers, key, answer);
}

/** True for the answer that names a field, or none. */
export const isField = (answer: string): boolean =>
  answer === 'ignore' || tableNames.some((table) => isOwn(declarationOf(table).fields, answer));
