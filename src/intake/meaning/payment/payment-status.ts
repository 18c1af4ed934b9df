import { copied, recoded } from '../../../base/codes';
import { paymentLabels } from '../../../tables/labels';
import type { Table, TextColumn } from '../../../tables/table';
import type { TabAnswers } from '../../answers/answers';
import type { Question } from '../../reading';
import { readHeader } from '../../text/header-text';
import { isQuote, isSent, paymentStatus } from '../status-words';

/** Labels of the column `payment`, in the order of its codes. */
export const PAYMENT_LABELS = ['', ...paymentLabels];
const UNKNOWN = PAYMENT_LABELS.indexOf('unknown');
const NO_SALE = new Set([PAYMENT_LABELS.indexOf('unpaid'), PAYMENT_LABELS.indexOf('refunded')]);

const INVOICE = new Set(
  'invoice invoices factuur facturen rechnung rechnungen facture factures factura facturas'.split(' '),
);
const PAID = /paid|betaald|bezahlt|pay[eé]|pagad/i;

/**
 * Adds whether each order is paid: what the status of its payment says, unless the order itself was called off or refunded;
 * where it says nothing, what the status of the order does.
 */
export function addPayment(data: Table, answers: TabAnswers, questions: Question[]): void {
  const { status, paymentStatus } = data.columns;
  if (status?.type !== 'text') return;
  const ofPayment = paymentStatus?.type === 'text' ? paymentColumn(paymentStatus, data.leftOut, answers) : null;
  const saidOf = ofPayment?.column.codes;
  const isTold = (row: number): boolean => saidOf !== undefined && saidOf[row] > 0 && saidOf[row] !== UNKNOWN;
  const waiting = data.leftOut.map((left, row) => (isTold(row) ? 1 : left));
  const ofOrder = paymentColumn(status, waiting, answers);
  data.columns.payment = ofOrder.column;
  questions.push(...ofOrder.questions, ...(ofPayment?.questions ?? []));
  if (saidOf === undefined) return;
  const codes = copied(ofOrder.column.codes, PAYMENT_LABELS.length);
  codes.forEach((code, row) => {
    if (!NO_SALE.has(code) && saidOf[row] > 0) codes[row] = saidOf[row];
  });
  data.columns.payment = { ...ofOrder.column, codes };
}

/**
 * Whether each order is paid, from its status, with a question for every label that nobody knows; their rows are
 * 'unknown' until it is answered. `leftOut`: rows that do not count and wait for nothing.
 */
function paymentColumn(
  status: TextColumn,
  leftOut: Uint8Array,
  answers: TabAnswers,
): { column: TextColumn; questions: Question[] } {
  const { header, index, codes, labels } = status;
  // Beside "Paid", and in an invoice's status, "Sent" says that nobody knows yet whether it will be paid.
  const ofInvoices =
    readHeader(header).words.some((word) => INVOICE.has(word)) || labels.some((label) => PAID.test(label));
  const besideQuotes = labels.some(isQuote);
  const meanings = Uint8Array.from(labels, (label) => {
    if (label === '') return 0;
    const said =
      answers.payment(header, label) ?? (ofInvoices && isSent(label) ? null : paymentStatus(label, besideQuotes));
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
      options: ['paid', 'unpaid', 'refunded'],
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
