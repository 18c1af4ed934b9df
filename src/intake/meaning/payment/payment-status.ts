import { copied, recoded } from '../../../base/codes';
import type { Concept } from '../../../tables/concepts/concepts';
import { notPaidLabels, paymentLabels } from '../../../tables/labels';
import { isTextColumn, type Table, type TextColumn } from '../../../tables/table';
import type { TabAnswers } from '../../answers/answers';
import type { Question } from '../../reading';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import { readHeader } from '../../text/header-text';
import { isCreditStatus } from '../documents/document-kinds';
import { isPartlyRefunded, isQuote, isSent, paymentStatus } from '../status-words';

/** Labels of the column `payment`, in the order of its codes. */
export const PAYMENT_LABELS = ['', ...paymentLabels];
const UNKNOWN = PAYMENT_LABELS.indexOf('unknown');
const NO_SALE = new Set(['refunded', ...notPaidLabels].map((label) => PAYMENT_LABELS.indexOf(label)));
const VOID = PAYMENT_LABELS.indexOf('void');

const INVOICE: ReadonlySet<Concept> = new Set(['invoice']);
const PAID = /paid|betaald|bezahlt|pay[eé]|pagad/i;

/**
 * Adds whether each order is paid: what the status of its payment says, unless the order itself was called off or refunded;
 * where it says nothing, what the status of the order does.
 */
export function addPayment(data: Table, answers: TabAnswers, questions: Question[]): void {
  const { status, paymentStatus } = data.columns;
  if (!isTextColumn(status)) return;
  const ofPayment = isTextColumn(paymentStatus) ? paymentColumn(data, paymentStatus, data.leftOut, answers) : null;
  const saidOf = ofPayment?.column.codes;
  const isTold = (row: number): boolean => saidOf !== undefined && saidOf[row] > 0 && saidOf[row] !== UNKNOWN;
  const waiting = data.leftOut.map((left, row) => (isTold(row) ? 1 : left));
  const ofOrder = paymentColumn(data, status, waiting, answers);
  data.columns.payment = ofOrder.column;
  questions.push(...ofOrder.questions, ...(ofPayment?.questions ?? []));
  if (saidOf === undefined) return;
  const codes = copied(ofOrder.column.codes, PAYMENT_LABELS.length);
  codes.forEach((code, row) => {
    if ((!NO_SALE.has(code) || saidOf[row] === VOID) && saidOf[row] > 0) codes[row] = saidOf[row];
  });
  data.columns.payment = { ...ofOrder.column, codes };
}

/**
 * Whether each order is paid, from its status, with a question for every label that nobody knows; their rows are
 * 'unknown' until it is answered. `leftOut`: rows that do not count and wait for nothing.
 */
function paymentColumn(
  { columns }: Table,
  status: TextColumn,
  leftOut: Uint8Array,
  answers: TabAnswers,
): { column: TextColumn; questions: Question[] } {
  const { header, index, codes, labels } = status;
  // Beside "Paid", and of an invoice, "Sent" says that nobody knows yet whether it will be paid.
  const told = [header, columns.id?.header, columns.orderedOn?.header].filter((one) => one !== undefined);
  const ofInvoices =
    told.some((one) => meansOneOf(readHeader(one), INVOICE)) || labels.some((label) => PAID.test(label));
  const isUntold = (label: string): boolean =>
    (ofInvoices && isSent(label)) || (columns.refund === undefined && isPartlyRefunded(label));
  const besideQuotes = labels.some(isQuote);
  const meanings = Uint8Array.from(labels, (label) => {
    if (label === '') return 0;
    // A credit note takes its amount from the revenue, whoever was paid.
    if (isCreditStatus(label)) return PAYMENT_LABELS.indexOf('paid');
    const said = answers.payment(header, label) ?? (isUntold(label) ? null : paymentStatus(label, besideQuotes));
    return said === null ? UNKNOWN : PAYMENT_LABELS.indexOf(said);
  });
  const waiting = new Int32Array(labels.length);
  for (let row = 0; row < codes.length; row++) if (leftOut[row] === 0) waiting[codes[row]]++;
  const questions: Question[] = [];
  labels.forEach((label, code) => {
    if (meanings[code] !== UNKNOWN || waiting[code] === 0) return;
    questions.push({
      column: header,
      value: label,
      ask: { text: 'intake_ask_payment', values: { column: header, value: label, rows: waiting[code] } },
      options: ['paid', 'unpaid', 'refunded', 'void'],
    });
  });
  return {
    column: {
      type: 'text',
      header,
      index,
      codes: recoded(codes, meanings, PAYMENT_LABELS.length),
      labels: PAYMENT_LABELS,
    },
    questions,
  };
}
