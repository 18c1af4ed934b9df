import type { Cell } from '../../base/cell';
import { copied, recoded } from '../../base/codes';
import { paymentLabels } from '../../tables/labels';
import type { TextColumn } from '../../tables/table';
import type { TabAnswers } from '../answers/answers';
import type { Question } from '../reading';
import type { SeenColumn } from '../recognise/recognise';
import { readHeader } from '../text/header-text';
import { isSent, paymentStatus } from './status-words';
import { headerSet, ticks } from './ticked-rows';

/** Labels of the column `payment`, in the order of its codes. */
const PAYMENT_LABELS = ['', ...paymentLabels];
const UNKNOWN = PAYMENT_LABELS.indexOf('unknown');

/** Ticks of what payments need beside a status that says that they succeeded: money that was only reserved is not paid. */
const CAPTURED = headerSet('captured|is captured|charge captured');

/** Whether each order is paid once it is known which payments were captured. */
export function uncapturedUnpaid(
  payment: TextColumn,
  seen: readonly SeenColumn[],
  rows: readonly Cell[][],
): TextColumn {
  const captured = ticks(seen, rows, CAPTURED);
  if (!captured?.includes(1)) return payment;
  const codes = copied(payment.codes, PAYMENT_LABELS.length);
  const [paid, unpaid] = (['paid', 'unpaid'] as const).map((label) => PAYMENT_LABELS.indexOf(label));
  captured.forEach((tick, row) => {
    if (tick === 1 && codes[row] === paid) codes[row] = unpaid;
  });
  return { ...payment, codes };
}

const INVOICE = new Set(
  'invoice invoices factuur facturen rechnung rechnungen facture factures factura facturas'.split(' '),
);
const PAID = /paid|betaald|bezahlt|pay[eé]|pagad/i;

/**
 * Whether each order is paid, from its status, with a question for every label that nobody knows; their rows are
 * 'unknown' until it is answered. `leftOut`: rows that do not count and wait for nothing.
 */
export function paymentColumn(
  status: TextColumn,
  leftOut: Uint8Array,
  answers: TabAnswers,
): { column: TextColumn; questions: Question[] } {
  const { header, index, codes, labels } = status;
  // Beside "Paid", and in an invoice's status, "Sent" says that nobody knows yet whether it will be paid.
  const ofInvoices =
    readHeader(header).words.some((word) => INVOICE.has(word)) || labels.some((label) => PAID.test(label));
  const meanings = Uint8Array.from(labels, (label) => {
    if (label === '') return 0;
    const said = answers.payment(header, label) ?? (ofInvoices && isSent(label) ? null : paymentStatus(label));
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
