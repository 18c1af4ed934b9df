import type { Cell } from '../../base/cell';
import type { NumberColumn, Table, TextColumn } from '../../tables/table';
import { creditNoteWords } from '../../tables/words';
import { wordMatcher } from '../recognise/header-words/word-match';
import type { SeenColumn } from '../recognise/recognise';
import { leaveOutCode } from '../rows/mark-duplicates';
import { normalText } from '../text/normal-text';
import { textColumn } from '../values/text-column';
import { ticks } from './ticked-rows';

/** What a row of a tab with sales is, where a column says it: any other word is a kind of sale. */
const documentOf = wordMatcher<'credit' | 'invoice' | 'payment' | 'none'>([
  {
    meaning: 'credit',
    whole: 'return|returned|retour|retoure|devuelto|abono|cn|out refund|accreccredit|credit refund|rma',
    inside: `${creditNoteWords}|credit note|credit memo|credit invoice|credit slip|credit factuur|note de crédit|nota de crédito|factura rectificativa|rectificativa|sales return|purchase return`,
  },
  {
    meaning: 'none',
    whole:
      'fee|fees|stripe fee|application fee|transaction fee|gebühr|gebühren|transactiekosten|frais|comisión|vendor bill|in invoice|in refund|accpay|order confirmation|orderbevestiging|auftragsbestätigung',
    inside:
      'quote|quotation|estimate|proforma|pro forma|payout|withdrawal|offerte|prijsopgave|uitbetaling|inkoopfactuur|pakbon|angebot|kostenvoranschlag|auszahlung|eingangsrechnung|lieferantenrechnung|lieferschein|devis|bon de livraison|facture fournisseur|presupuesto|cotización|retiro de fondos|albarán|factura de proveedor|factura de compra|purchase invoice|delivery note',
  },
  {
    meaning: 'payment',
    whole:
      'payment|payments|payment received|received payment|customer payment|betaling|ontvangen betaling|zahlung|zahlungseingang|paiement|règlement|encaissement|pago|cobro',
    inside: '',
  },
  {
    meaning: 'invoice',
    whole:
      'sale|verkoop|verkauf|vente|venta|factuur|verkoopfactuur|rechnung|ausgangsrechnung|facture|facture client|factura|factura de venta|out invoice|accrec',
    inside: 'invoice',
  },
]);

/**
 * Orders of which a column says what each row is: credit notes and refunds take their amounts from the revenue, whatever
 * sign these are written with; quotes, fees and payouts are no sale, and a payment beside its invoice is none of its own.
 * Gives which of the rows that count are credit notes.
 */
export function settleDocuments(
  data: Table,
  seen: readonly SeenColumn[],
  rows: readonly Cell[][],
): 'none' | 'some' | 'all' {
  if (data.table !== 'orders') return 'none';
  const kindOf = byWords(data, seen, rows) ?? byTicks(seen, rows) ?? byNumbers(data);
  if (kindOf === null) return 'none';
  const counted = Array.from({ length: data.rows }, (_, row) => row).filter((row) => data.leftOut[row] === 0);
  const hasInvoices = counted.some((row) => kindOf(row) === 'invoice');
  for (const row of counted) {
    if (kindOf(row) === 'none') data.leftOut[row] = leaveOutCode(data, { text: 'intake_no_sale' });
    if (hasInvoices && kindOf(row) === 'payment')
      data.leftOut[row] = leaveOutCode(data, { text: 'intake_payment_of_invoice' });
  }
  const credits = counted.filter((row) => kindOf(row) === 'credit');
  const sales = counted.filter((row) => data.leftOut[row] === 0).length - credits.length;
  if (credits.length > 0 && sales > 0) turnRound(data, credits);
  return credits.length === 0 ? 'none' : sales > 0 ? 'some' : 'all';
}

type Kind = ReturnType<typeof documentOf>;

/** What a column of words calls each row. */
function byWords(data: Table, seen: readonly SeenColumn[], rows: readonly Cell[][]): ((row: number) => Kind) | null {
  const type = byValues(data, seen, rows) ?? data.columns.type;
  if (type?.type !== 'text') return null;
  const kinds = type.labels.map((label) => (label === '' ? null : documentOf(label)));
  return kinds.every((kind) => kind === null || kind === 'invoice') ? null : (row) => kinds[type.codes[row]];
}

/** Headers whose tick makes a row a credit note. "Refunded" is none: that order was a sale, and was undone. */
const CREDITED = new Set(
  [
    ...['is refund', 'is return', 'is credit', 'is credit note', 'credit note', 'is credit memo', 'credit memo'],
    ...['is creditnota', 'creditnota', 'is retour', 'is terugbetaling', 'ist gutschrift', 'gutschrift', 'ist storno'],
    ...['est un avoir', 'avoir', 'est un remboursement', 'es abono', 'abono', 'es devolucion', 'nota de credito'],
  ].map(normalText),
);

function byTicks(seen: readonly SeenColumn[], rows: readonly Cell[][]): ((row: number) => Kind) | null {
  const credited = ticks(seen, rows, CREDITED);
  return credited?.includes(2) ? (row) => (credited[row] === 2 ? 'credit' : 'invoice') : null;
}

const PREFIX = /^([a-z]{1,8})[-_/. ]?\d/i;
const OF_CREDITS = new Set('CN CRN CRED CREDIT GS GU AV AVOIR NC NDC ABONO RMA RF REF REFUND'.split(' '));
const OF_INVOICES = new Set('INV INVOICE SI F FA FAC FACT FAKT FV VF VFA R RE RG RN RECHNUNG FACTUUR'.split(' '));

/** Where every number begins as those of invoices or of credit notes do, it tells which of the two a row is: CN-1 among INV-…. */
function byNumbers({ columns: { id } }: Table): ((row: number) => Kind) | null {
  if (id?.type !== 'text') return null;
  const kinds = id.labels.map((label): Kind => {
    const prefix = PREFIX.exec(label)?.[1].toUpperCase() ?? '';
    return OF_CREDITS.has(prefix) ? 'credit' : OF_INVOICES.has(prefix) ? 'invoice' : null;
  });
  const told = kinds.slice(1);
  const isTold = told.includes('credit') && told.includes('invoice') && !told.includes(null);
  return isTold ? (row) => kinds[id.codes[row]] : null;
}

const MOST_KINDS = 12;

/** The column of which every label is a kind of document, credit notes among them, whatever its header. */
function byValues({ columns }: Table, seen: readonly SeenColumn[], rows: readonly Cell[][]): TextColumn | undefined {
  const of = ({ profile }: SeenColumn): unknown[] => [...profile.labels.keys()].map(documentOf);
  const telling = seen.find((column) => {
    if (column.index === columns.status?.index || column.profile.labels.size > MOST_KINDS) return false;
    const kinds = of(column);
    return kinds.includes('credit') && kinds.some((kind) => kind !== 'credit') && !kinds.includes(null);
  });
  return telling && textColumn(rows as Cell[][], telling.header.written, telling.index);
}

/** Writes amounts with a minus; where a quantity and a price tell them, the quantity. */
function turnRound({ columns }: Table, rows: readonly number[]): void {
  const isNumber = (field: string): boolean => columns[field]?.type === 'number';
  const total = ['amount', 'lineAmount'].filter(isNumber);
  for (const field of total.length > 0 ? total : ['quantity']) {
    const column = columns[field] as NumberColumn | undefined;
    if (column === undefined) continue;
    const values = column.values.slice();
    for (const row of rows) values[row] = -Math.abs(values[row]);
    columns[field] = { ...column, values };
  }
  const price = columns.unitPrice;
  if (total.length > 0 || price?.type !== 'number') return;
  const values = price.values.slice();
  for (const row of rows) values[row] = Math.abs(values[row]);
  columns.unitPrice = { ...price, values };
}
