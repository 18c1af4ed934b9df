import type { Cell } from '../../../base/cell';
import type { Concept } from '../../../tables/concepts/concepts';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import { isSold, saysField, tableNames } from '../../recognise/header-words/vocabulary';
import type { HeaderText } from '../../text/header-text';
import { HIGHEST_TAX } from '../../values/amounts/tax-of-rate';
import type { HeadedColumn } from './headed-column';
import { numbersAtTop } from './running-total';

/** What an order or a deal comes to before its tax. */
const SUBTOTAL =
  /^(order|orders|deal|quote|invoice|bestelling|factuur|offerte|auftrag|rechnung|angebot)?(subtotal|subtotaal|zwischensumme|soustotal|sottototale|baseimponible|imponibile)(amount|bedrag|betrag)?$/;

/** The same in a word: beside its tax, and in a payment's export beside the fee that goes off, it says no more. */
const NETTO = /^(net|netto|neto|ht|nettobetrag|nettobedrag|netamount|amountnet|montantnet|importeneto)$/;
const FEE = /^(fees?|kosten|transactiekosten|gebuhr(en)?|frais|comision(es)?|commissione|tarifas?)$/;

const GROSS: ReadonlySet<Concept> = new Set<Concept>(['gross']);
const TAX: ReadonlySet<Concept> = new Set<Concept>(['tax']);

/** Fewer rows may be taxed so by chance. */
const FEWEST = 2;
/** Of the taxed rows so many have the most usual rate: shipping is of no rate. */
const MOST = 0.6;
const CENT = 0.011;

/**
 * The columns of subtotals, and of totals that are those with tax, or of what is left once a fee went off: beyond them each comes to what a column of tax says, or to
 * a share of them that is usual here and no more than a tax.
 */
export function totalsWithTax(rows: Cell[][], columns: readonly HeadedColumn[]): Map<number, 'with' | 'without'> {
  const found = new Map<number, 'with' | 'without'>();
  const numeric = columns.filter(({ profile }) => profile.numbers > 0.9 && profile.filled >= FEWEST);
  const net = numeric.filter(({ header }) => SUBTOTAL.test(header.key) || NETTO.test(header.key));
  if (net.length !== 1) return found;
  const before = numbersAtTop(rows, net[0].index);
  const taxes = numeric
    .filter(({ header }) => meansOneOf(header, TAX) && !header.hints.includes('%'))
    .map(({ index }) => numbersAtTop(rows, index));
  const fees = numeric.filter(({ header }) => FEE.test(header.key)).map(({ index }) => numbersAtTop(rows, index));
  for (const { index, header } of numeric) {
    const isGross = meansOneOf(header, GROSS);
    if (index === net[0].index || !(saysAmount(header) || isGross || header.key.startsWith('tota'))) continue;
    const total = numbersAtTop(rows, index);
    // What was paid, before the fee: that is the sale.
    if (isGross && fees.some((fee) => isOnTop(total, before, fee) || isOnTop(before, total, fee)))
      return new Map([[net[0].index, 'with'] as const, [index, 'without'] as const]);
    if (!taxes.some((tax) => isOnTop(before, total, tax)) && !isAtRate(before, total)) continue;
    found.set(net[0].index, 'without');
    found.set(index, 'with');
  }
  return found;
}

const saysAmount = (header: HeaderText): boolean =>
  tableNames.filter(isSold).some((table) => saysField(header, table, 'amount'));

function isOnTop(before: Float64Array, total: Float64Array, tax: Float64Array): boolean {
  const known = [...before.keys()].filter((row) => !Number.isNaN(before[row] + total[row] + tax[row]));
  const taxed = known.filter((row) => tax[row] !== 0);
  return taxed.length >= FEWEST && known.every((row) => Math.abs(before[row] + tax[row] - total[row]) <= CENT);
}

function isAtRate(before: Float64Array, total: Float64Array): boolean {
  const known = [...before.keys()].filter((row) => before[row] > 0 && !Number.isNaN(total[row]));
  const taxed = known.filter((row) => total[row] !== before[row]);
  const isTax = taxed.every((row) => total[row] > before[row] && total[row] <= before[row] * (1 + HIGHEST_TAX) + CENT);
  if (!isTax || new Set(taxed.map((row) => before[row])).size < FEWEST) return false;
  const isOf = (rate: number, row: number): boolean => Math.abs(before[row] * (1 + rate) - total[row]) <= CENT;
  return taxed.some((one) => {
    const rate = Math.round((total[one] / before[one] - 1) * 1e3) / 1e3;
    return taxed.filter((row) => isOf(rate, row)).length >= MOST * taxed.length;
  });
}
