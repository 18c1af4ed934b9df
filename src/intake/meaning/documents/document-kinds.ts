import type { Cell } from '../../../base/cell';
import { type Column, isTextColumn, type Table, type TextColumn } from '../../../tables/table';
import { creditNoteWords } from '../../../tables/words';
import { wordMatcher } from '../../recognise/header-words/word-match';
import type { SeenColumn } from '../../recognise/recognise';
import { normalWords, squeezed } from '../../text/normal-text';
import { readTextColumn } from '../../values/text-column';
import { paymentStatus } from '../status-words';
import { headerSet, ticks } from '../ticked-rows';

/** What a row of a tab with sales is, where a column says it: any other word is a kind of sale. */
const documentOf = wordMatcher<'credit' | 'invoice' | 'order' | 'payment' | 'purchase' | 'none'>([
  {
    meaning: 'credit',
    whole:
      'creditering|return|returns|returned|retour|retouren|retoure|devuelto|abono|cn|out refund|accreccredit|credit refund|rma',
    inside: `${creditNoteWords}|credit note|credit memo|credit invoice|credit slip|credit factuur|note de crédit|nota de crédito|factura rectificativa|rectificativa|sales return|purchase return`,
  },
  {
    meaning: 'none',
    whole:
      'bill|bills|expense|expenses|supplier invoice|supplier bill|purchase order|inkoop|inkopen|inkooporder|uitgave|uitgaven|ausgabe|ausgaben|einkaufsrechnung|dépense|dépenses|gasto|gastos|egreso|egresos|spesa|spese|fee|fees|stripe fee|application fee|transaction fee|gebühr|gebühren|transactiekosten|frais|comisión|vendor bill|in invoice|in refund|accpay',
    inside:
      'bank deposit|currency conversion|account hold|payment hold|hold on balance|transfer to bank|bankstorting|valutaomrekening|algemene opname|bankgutschrift auf|währungsumrechnung|allgemeine abbuchung|dépôt bancaire|virement bancaire sur|conversion de devise|depósito bancario|conversión de divisas|retirada general|quote|quotation|estimate|proforma|pro forma|proformarechnung|proformafactuur|pro forma rechnung|pro forma factuur|payout|withdrawal|offerte|prijsopgave|uitbetaling|inkoopfactuur|pakbon|angebot|kostenvoranschlag|auszahlung|eingangsrechnung|lieferantenrechnung|lieferschein|devis|bon de livraison|facture fournisseur|presupuesto|cotización|retiro de fondos|albarán|factura de proveedor|factura de compra|purchase invoice|delivery note',
  },
  {
    meaning: 'order',
    whole:
      'order|orders|sales order|order confirmation|confirmed order|so|verkooporder|bestelling|orderbevestiging|auftrag|kundenauftrag|verkaufsauftrag|bestellung|auftragsbestätigung|commande|commande client|bon de commande|confirmation de commande|pedido|pedido de venta|orden de venta|confirmación de pedido|ordine|ordine cliente|ordine di vendita|conferma ordine|encomenda|pedido de venda|zamówienie|kundorder|orderbekräftelse',
    inside: '',
  },
  {
    meaning: 'payment',
    whole:
      'payment|payments|payment received|received payment|customer payment|betaling|ontvangen betaling|zahlung|zahlungseingang|paiement|règlement|encaissement|pago|cobro',
    inside: '',
  },
  {
    meaning: 'purchase',
    whole:
      'purchase|purchases|buy|aankoop|aankopen|einkauf|einkäufe|wareneinkauf|kauf|achat|achats|compra|compras|acquisto|acquisti',
    inside: '',
  },
  {
    meaning: 'invoice',
    whole:
      'sales|sell|customer invoice|income|revenue|verkopen|omzet|inkomsten|verkäufe|einnahme|einnahmen|ventes|recette|recettes|ventas|ingreso|ingresos|vendita|vendite|sale|verkoop|verkauf|vente|venta|factuur|verkoopfactuur|rechnung|ausgangsrechnung|facture|facture client|factura|factura de venta|out invoice|accrec',
    inside: 'invoice',
  },
]);

/** True for what people call purchases, and bills of others. */
export const isBoughtWord = (label: string): boolean => ['purchase', 'none'].includes(documentOf(label) ?? '');

/** True for what people call money or goods that go back. */
export const isCreditWord = (label: string): boolean => documentOf(label) === 'credit';

/** True for what people call sales, invoices, or what came in. */
export const isSaleWord = (label: string): boolean => documentOf(label) === 'invoice';

export type DocumentKind = Exclude<ReturnType<typeof documentOf>, 'purchase'>;

/** What each row of a tab with sales is, by the surest that tells it: words, ticks, numbers; null where nothing does. */
export function documentKinds(
  data: Table,
  seen: readonly SeenColumn[],
  rows: readonly Cell[][],
): ((row: number) => DocumentKind) | null {
  const kindOf = byWords(data, seen, rows) ?? byTicks(seen, rows) ?? byNumbers(data);
  const { status, product } = data.columns;
  return creditedBy(status, isCreditStatus, creditedBy(product, isCreditProduct, kindOf));
}

/** The same, where words of a column call some rows credit notes. */
function creditedBy(
  column: Column | undefined,
  isCredit: (label: string) => boolean,
  kindOf: ((row: number) => DocumentKind) | null,
): ((row: number) => DocumentKind) | null {
  if (!isTextColumn(column) || !column.labels.some(isCredit)) return kindOf;
  const credits = column.labels.map(isCredit);
  return (row) => (credits[column.codes[row]] ? 'credit' : kindOf ? kindOf(row) : 'invoice');
}

const CREDITS = new Set(normalWords(`${creditNoteWords}|notadecrédito|notedecrédit|abono`));

/** True for a status that calls a row a credit note, rather than an order or invoice that was paid back. */
export const isCreditStatus = (label: string): boolean => CREDITS.has(squeezed(label)) && paymentStatus(label) === null;

/** The same for what stands where others have a product. */
const isCreditProduct = (label: string): boolean => CREDITS.has(squeezed(label));

/** True for a word for what goes back that may be a product as well: a return is a ticket. */
export const isReturnWord = (label: string): boolean => isCreditWord(label) && !isCreditProduct(label);

/** True for a word for an order that may yet be invoiced. */
export const isOrderWord = (label: string): boolean => documentOf(label) === 'order';

/** The column whose words call each row a kind of document; null where there is none. */
export function columnOfKinds(data: Table, seen: readonly SeenColumn[], rows: readonly Cell[][]): TextColumn | null {
  const type = byValues(data, seen, rows) ?? data.columns.type;
  return isTextColumn(type) ? type : null;
}

/** What a column of words calls each row. */
function byWords(
  data: Table,
  seen: readonly SeenColumn[],
  rows: readonly Cell[][],
): ((row: number) => DocumentKind) | null {
  const type = columnOfKinds(data, seen, rows);
  if (type === null) return null;
  const said = type.labels.map((label) => (label === '' ? null : documentOf(label)));
  // What a customer buys is sold; beside sales, a purchase is our own.
  const bought = said.includes('invoice') ? 'none' : 'invoice';
  const kinds = said.map((kind) => (kind === 'purchase' ? bought : kind));
  return kinds.every((kind) => kind === null || kind === 'invoice') ? null : (row) => kinds[type.codes[row]];
}

/** Headers whose tick makes a row a credit note. "Refunded" is none: that order was a sale, and was undone. */
const CREDITED = headerSet(
  'is refund|is return|is credit|credit note|credit memo|creditnota|is retour|is terugbetaling|gutschrift|ist storno|est un avoir|avoir|est un remboursement|abono|es devolucion|nota de credito',
);

function byTicks(seen: readonly SeenColumn[], rows: readonly Cell[][]): ((row: number) => DocumentKind) | null {
  const credited = ticks(seen, rows, CREDITED);
  return credited?.includes(2) ? (row) => (credited[row] === 2 ? 'credit' : 'invoice') : null;
}

const PREFIX = /^([a-z]{1,8})[-_/. ]?\d/i;
const OF_CREDITS = new Set('CN CRN CRED CREDIT GS GU AV AVOIR NC NDC ABONO RMA RF REF REFUND'.split(' '));
const OF_INVOICES = new Set('INV INVOICE SI F FA FAC FACT FAKT FV VF VFA R RE RG RN RECHNUNG FACTUUR'.split(' '));

/** Where every number begins as those of invoices or of credit notes do, it tells which of the two a row is: CN-1 among INV-…. */
function byNumbers({ columns: { id } }: Table): ((row: number) => DocumentKind) | null {
  if (!isTextColumn(id)) return null;
  const kinds: DocumentKind[] = [null];
  for (const label of id.labels.slice(1)) {
    const prefix = PREFIX.exec(label)?.[1].toUpperCase() ?? '';
    const kind = OF_CREDITS.has(prefix) ? 'credit' : OF_INVOICES.has(prefix) ? 'invoice' : null;
    // Of other numbers a tab may hold a million: the first tells that these say nothing.
    if (kind === null) return null;
    kinds.push(kind);
  }
  return kinds.includes('credit') && kinds.includes('invoice') ? (row) => kinds[id.codes[row]] : null;
}

const MOST_KINDS = 12;

/** The column of which every label is a kind of document, credit notes or purchases among them, whatever its header. */
function byValues({ columns }: Table, seen: readonly SeenColumn[], rows: readonly Cell[][]): TextColumn | undefined {
  const of = ({ profile }: SeenColumn): unknown[] => [...profile.labels.keys()].map(documentOf);
  const telling = seen.find((column) => {
    if (column.index === columns.status?.index || column.profile.labels.size > MOST_KINDS) return false;
    const kinds = of(column);
    if (kinds.includes(null)) return false;
    const isOfBoth =
      kinds.includes('invoice') && kinds.some((kind) => kind === 'purchase' || kind === 'order' || kind === 'none');
    return isOfBoth || (kinds.includes('credit') && kinds.some((kind) => kind !== 'credit'));
  });
  return telling && readTextColumn(rows as Cell[][], telling.header.written, telling.index);
}
