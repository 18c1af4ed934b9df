import type { Table } from '../../tables/table';
import type { BegunTable } from '../begun-table';
import { todayOf } from '../reading';
import { sheetRowOf } from '../rows/sheet-rows';
import { billMonthlyPrice } from './billing/bill-monthly-price';
import { addBilledMonths } from './billing/billed-months';
import { settleSeats } from './billing/settle-seats';
import { addUpChanges } from './contracts/changes-of-mrr';
import { forgetAmountsAfterEnd } from './contracts/paid-before-end';
import { settleStates } from './contracts/settle-states';
import { meaningColumns } from './meaning-columns';
import { NO_RESULT } from './outcome/blank-results';
import { dealOutcomes, NO_TICK } from './outcome/deal-outcomes';
import { leadOutcomes } from './outcome/lead-outcomes';
import type { OutcomeReading } from './outcome/outcome-reading';
import { addPayment } from './payment/payment-status';
import { settleReps } from './rep-names';

/** Adds outcome, kind, isDone, payment and state, and asks about words that nobody knows. */
export function addMeanings({ data, answers, reading, questions, problems }: BegunTable): void {
  const today = todayOf(reading);
  Object.assign(data.columns, meaningColumns(data));
  addUpChanges(data);
  if (data.table === 'orders') addPayment(data, answers, questions);
  settleStates(data, answers, questions);
  forgetAmountsAfterEnd(data, today);
  settleSeats(data, answers, questions);
  addBilledMonths(data, answers, questions);
  if (billMonthlyPrice(data)) settleSeats(data, answers, questions);
  settleReps(data, answers, questions);
  let outcome: OutcomeReading | null = null;
  if (data.table === 'deals') outcome = dealOutcomes(data.columns, data.leftOut, answers, today);
  if (data.table === 'leads') outcome = leadOutcomes(data.columns, data.leftOut, answers);
  if (outcome === null) return;
  data.columns.outcome = outcome.column;
  for (const { header, label, rows } of outcome.unknown) {
    questions.push({
      column: header,
      value: label,
      ask: {
        text:
          label === NO_TICK
            ? askNoTick(data, header)
            : label === NO_RESULT
              ? 'intake_ask_blank_outcome'
              : 'intake_ask_outcome',
        values: { column: header, value: label, rows },
      },
      options: ['open', 'won', 'lost', 'out'],
    });
  }
  const { contradictions, column } = outcome;
  if (contradictions.count > 0) {
    problems.push({
      reason: { text: 'intake_problem_contradiction' },
      rows: contradictions.count,
      cells: contradictions.addresses(column.index, sheetRowOf(data)),
    });
  }
}

function askNoTick({ columns }: Table, header: string): 'intake_ask_not_won' | 'intake_ask_not_lost' {
  return columns.lost?.header === header ? 'intake_ask_not_lost' : 'intake_ask_not_won';
}
