import { codesFor } from '../../../base/codes';
import type { FieldOf } from '../../../tables/prepared-fields';
import { type Column, isTextColumn, type Table } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import { STATES, type TabAnswers } from '../../answers/answers';
import type { Question } from '../../reading';

/** The days on which somebody is no customer any more, the surest first. */
export const END_FIELDS = ['endedOn', 'cancelledOn'] satisfies FieldOf<'subscriptions'>[];

/**
 * Asks what the words of a status say that nobody knows, where nothing else tells whether who has one is a customer: other
 * words of the status do tell it, no row of the tab has an end, or some rows of the word have one and others do not. Those
 * without an end wait for the answer.
 */
export function settleStates(data: Table, answers: TabAnswers, questions: Question[]): void {
  const { status, state, churned } = data.columns;
  if (declarationOf(data.table).spans !== 'list' || !isTextColumn(status) || !isTextColumn(state)) return;
  const ends = END_FIELDS.flatMap((field) => data.columns[field] ?? []);
  const hasEnd = (row: number): boolean => ends.some((column) => isDated(column, row));
  const withEnd = new Int32Array(status.labels.length);
  const without = new Int32Array(status.labels.length);
  for (let row = 0; row < data.rows; row++)
    if (data.leftOut[row] === 0) (hasEnd(row) ? withEnd : without)[status.codes[row]]++;
  const tellsEnds = churned !== undefined || withEnd.some((rows) => rows > 0);
  const unknown = state.labels.indexOf('unknown');
  const codes = codesFor(state.labels.length, data.rows);
  const said = status.labels.map((label) => state.labels.indexOf(answers.state(status.header, label) ?? '-'));
  const isKnown = new Uint8Array(status.labels.length);
  for (let row = 0; row < data.rows; row++) if (state.codes[row] !== unknown) isKnown[status.codes[row]] = 1;
  const tellsStates = status.labels.some((label, code) => label !== '' && isKnown[code] === 1);
  const waits = status.labels.map((label, code) => {
    const isUnknown = label !== '' && said[code] < 0 && isKnown[code] === 0 && without[code] > 0;
    return isUnknown && (tellsStates || !tellsEnds || withEnd[code] > 0);
  });
  for (let row = 0; row < data.rows; row++) {
    const label = status.codes[row];
    if (said[label] >= 0) codes[row] = said[label];
    else if (state.codes[row] !== unknown) codes[row] = state.codes[row];
    else codes[row] = waits[label] && !hasEnd(row) ? unknown : 0;
  }
  data.columns.state = { ...state, codes };
  status.labels.forEach((value, code) => {
    if (!waits[code]) return;
    const ask = { text: 'intake_ask_state', values: { column: status.header, value, rows: without[code] } } as const;
    questions.push({ column: status.header, value, ask, options: [...STATES] });
  });
}

const isDated = (column: Column, row: number): boolean => column.type === 'date' && !Number.isNaN(column.values[row]);
