import { copied } from '../../../base/codes';
import type { paymentLabels } from '../../../tables/labels';
import { isTextColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { headerSet, isAmong, ticks } from '../ticked-rows';
import { PAYMENT_LABELS } from './payment-status';

/** Ticks that tell whether an order was paid: what one says that stands for yes, and what one says that stands for no. */
const TICKS: readonly { headers: ReadonlySet<string>; yes?: PaymentTold; no?: PaymentTold }[] = [
  // Money that was only reserved is not paid.
  { headers: headerSet('captured|charge captured'), no: 'unpaid' },
  {
    headers: headerSet(
      'paid|fully paid|paid in full|payment received|money received|settled|betaald|voldaan|betaling ontvangen|bezahlt|zahlung erhalten|zahlung eingegangen|beglichen|payé|payée|réglé|réglée|paiement reçu|encaissé|pagado|pagada|pago recibido|cobrado|cobrada',
    ),
    yes: 'paid',
    no: 'unpaid',
  },
  {
    headers: headerSet(
      'refunded|fully refunded|credited|charged back|chargeback|terugbetaald|teruggestort|gecrediteerd|erstattet|rückerstattet|gutgeschrieben|remboursé|remboursée|reembolsado|reembolsada|devuelto|devuelta',
    ),
    yes: 'refunded',
  },
];
/** True for the header of ticks that tell whether an order was paid. */
export const saysOfPayment = (header: string): boolean => TICKS.some(({ headers }) => isAmong(header, headers));

type PaymentTold = (typeof paymentLabels)[number];

/** Where nothing else says whether orders are paid, those count that no tick is against. */
const PAID = PAYMENT_LABELS.indexOf('paid');

/** Whether orders are paid once it is known what their ticks say of it; a sale that its status denies stays none. */
export function settlePaymentTicks({ data, seen, below: { rows } }: BegunTable): void {
  if (data.table !== 'orders') return;
  for (const { headers, yes, no } of TICKS) {
    const found = ticks(seen, rows, headers);
    if (found === null) continue;
    const { payment } = data.columns;
    const known = isTextColumn(payment) ? payment : null;
    const codes = copied(known?.codes ?? new Uint8Array(data.rows).fill(PAID), PAYMENT_LABELS.length);
    // Of ticks alone the blank cells say no.
    const hasNo = found.includes(1);
    found.forEach((tick, row) => {
      const said = tick === 2 ? yes : tick === 1 || !hasNo ? no : undefined;
      const isOpen = codes[row] === 0 || ['paid', 'unknown'].includes(PAYMENT_LABELS[codes[row]]);
      if (said !== undefined && isOpen) codes[row] = PAYMENT_LABELS.indexOf(said);
    });
    data.columns.payment = { type: 'text', header: '', index: -1, ...known, codes, labels: PAYMENT_LABELS };
  }
}
