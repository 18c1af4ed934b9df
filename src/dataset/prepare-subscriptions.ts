import type { Column, NumberColumn, Table } from '../engine/table';
import { folded, numberOf, numbers, textOf } from './prepared';
import { withSpans } from './spans/with-spans';

/** Months in one billing interval, by the words exports use. */
const INTERVAL_MONTHS: [string[], number][] = [
  [['cuatrimest', 'quadrimest'], 4],
  [['quarter', 'kwartaal', 'quartal', 'vierteljähr', 'trimest'], 3],
  [['bimest', 'bimonthly', 'bi-monthly', 'tweemaandelijks', 'zweimonat'], 2],
  [['biweek', 'bi-week', 'fortnight', 'tweewekelijks', 'zweiwöch', 'quincen'], 24 / 52],
  [['half', 'halbjahr', 'halbjähr', 'semest', 'semi-annual', 'semi annual', 'semiannual'], 6],
  [['year', 'annual', 'jaar', 'jahr', 'jähr', 'annuel', 'an', 'anual', 'año'], 12],
  [['month', 'maand', 'monat', 'mois', 'mensuel', 'mes', 'mensual'], 1],
  [['week', 'woche', 'wöchentlich', 'semaine', 'semana'], 12 / 52],
  [['day', 'dag', 'tag', 'jour', 'día'], 12 / 365],
];

/** Months between two bills, `every 3 months` included; NaN for a word nobody knows. A plain number counts months. */
export function intervalMonths(label: string): number {
  const text = folded(label);
  if (/^\d+$/.test(text)) return Number(text);
  for (const [words, months] of INTERVAL_MONTHS) {
    const word = words.find((known) => (known === 'an' ? /(^|[\s\d])ans?$/.test(text) : text.includes(known)));
    if (word === undefined) continue;
    const count = new RegExp(`(\\d+)[\\s-]*${word}`).exec(text);
    return months * (count ? Number(count[1]) : 1);
  }
  return Number.NaN;
}

/**
 * Completes a table whose rows are spans of a customer's subscription: since when and until when (src/dataset/spans), and
 * `mrrValue` and `billedMonths`.
 */
export function prepareSubscriptions(table: Table): Table {
  const columns: Record<string, Column> = { ...table.columns };
  const mrr = monthlyValues(table);
  if (mrr) columns.mrrValue = mrr;
  const months = billedMonths(table);
  if (months) columns.billedMonths = months;
  return withSpans({ ...table, columns });
}

function billedMonths(table: Table): NumberColumn | null {
  const interval = textOf(table, 'interval');
  if (!interval) return null;
  const months = interval.labels.map(intervalMonths);
  const count = numberOf(table, 'intervalCount');
  const column = { ...numbers(table.rows), header: interval.header, index: interval.index };
  for (let i = 0; i < table.rows; i++) column.values[i] = months[interval.codes[i]] * orOne(count, i);
  return column;
}

function orOne(column: NumberColumn | null, row: number): number {
  return column && !Number.isNaN(column.values[row]) ? column.values[row] : 1;
}

/**
 * A column that is already monthly needs no interval, no quantity and no discount; any other amount needs its
 * interval. Discounts that never exceed 1 are shares of the bill, others amounts of it.
 */
function monthlyValues(table: Table): NumberColumn | null {
  const mrr = numberOf(table, 'mrr');
  if (mrr) return mrr;
  const amount = numberOf(table, 'amount');
  const months = billedMonths(table);
  if (!amount || !months) return null;
  const quantity = numberOf(table, 'quantity');
  const discount = numberOf(table, 'discount');
  const isShare = discount?.values.every((each) => !(each > 1)) ?? false;
  const value = { ...numbers(table.rows), header: amount.header, index: amount.index };
  for (let i = 0; i < table.rows; i++) {
    const billed = amount.values[i] * orOne(quantity, i);
    const off = discount && !Number.isNaN(discount.values[i]) ? Math.abs(discount.values[i]) : 0;
    value.values[i] = (isShare ? billed * (1 - off) : billed - off) / months.values[i];
  }
  return value;
}
