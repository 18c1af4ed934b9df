import { civilOf, dayOf, isoMonth } from '../../base/day';
import type { NumberColumn, Table } from '../../tables/table';
import type { TabReading } from '../reading';
import { fieldOf } from '../recognise/header-words/vocabulary';
import { idKey } from './id-key';

/** A tab whose rows add up those of another, or may: then only a person can tell. */
export interface Summary {
  tab: string;
  other: string;
  isSure: boolean;
}

/** Kinds of which each row counts once, and the kinds whose rows theirs may add up. */
const ADDED_UP = new Map([
  ['orders', ['orders', 'deals']],
  ['costs', ['costs']],
]);

const NEARLY_ALL = 0.9;

/** An overview is short; to add up the groups of a long tab in several ways takes time. */
const MOST_ROWS = 50_000;

/**
 * Tabs whose rows come to what groups of rows of another tab come to: one row for the sales of each month and rep. Added
 * up, each sale would count twice. It is the amounts that tell, whatever a tab is called; where part of them are others,
 * or the rows have numbers of their own and may be invoices for several orders, it may be one.
 */
export function summariesOf(readings: readonly TabReading[]): Summary[] {
  const found: Summary[] = [];
  const able = readings
    .filter(({ table, data }) => table !== null && ADDED_UP.has(table) && data !== null && !data.areCredits)
    .sort((one, other) => one.rows - other.rows);
  for (const reading of able) {
    const kinds = ADDED_UP.get(reading.table as string) ?? [];
    const others = readings.filter(
      ({ table, name, data }) =>
        name !== reading.name &&
        data !== null &&
        kinds.includes(table as string) &&
        !found.some(({ tab }) => tab === name),
    );
    const together = kinds.map((kind) => others.filter(({ table }) => table === kind));
    for (const some of [...others.map((one) => [one]), ...together.filter(({ length }) => length > 1)]) {
      const share = shareAddedUp(
        reading.data as Table,
        some.map(({ data }) => data as Table),
      );
      if (share * 2 < 1) continue;
      const isSure = share >= NEARLY_ALL && !reading.data?.columns.id;
      found.push({ tab: reading.name, other: some[0].name, isSure });
      break;
    }
  }
  return found;
}

/** What rows of deals that are already sold are not told again by: orders beside deals are never added to them. */
const OF_ORDERS = ['id', 'customer', 'email', 'product'];

/** The spans of time that a row may stand for. */
const SPANS: ((day: number) => string)[] = [
  isoMonth,
  (day) => `${civilOf(day).year} ${Math.floor((civilOf(day).month - 1) / 3)}`,
  (day) => String(civilOf(day).year),
  String,
];

/** The share of the rows of a tab that come to what a group of rows of the others comes to; 0 where it is no summary of them. */
function shareAddedUp(summary: Table, parts: readonly Table[]): number {
  const amount = summary.columns.amount ?? summary.columns.lineAmount;
  const most = parts.reduce((sum, { rows }) => sum + rows, 0);
  if (amount?.type !== 'number' || summary.rows >= most || most > MOST_ROWS) return 0;
  if (parts[0].table === 'deals' && OF_ORDERS.some((field) => summary.columns[field])) return 0;
  const rows = countedRows(summary);
  const labels = sharedLabels(summary, parts);
  const [dates = null] = datesIn(summary);
  const shares = (dates === null ? [String] : SPANS).flatMap((span) => {
    const keyed = rows.map((row) => ({ key: keyOf(summary, row, labels, dates, span), value: amount.values[row] }));
    if (new Set(keyed.map(({ key }) => key)).size < keyed.length) return [];
    return sumsOf(parts, labels, dates !== null, span).map((sums) => shareOf(keyed, sums));
  });
  return Math.max(0, ...shares);
}

/** One row that is the sum of two others may be chance. */
function shareOf(keyed: readonly { key: string; value: number }[], sums: Sums): number {
  const known = keyed.flatMap(({ key, value }) => {
    const sum = sums.get(key);
    return sum ? [{ isSame: Math.abs(sum.sum - value) <= 0.005 * (sum.count + 2), count: sum.count }] : [];
  });
  const same = known.filter(({ isSame }) => isSame);
  const adds = same.filter(({ count }) => count > 1);
  const isTelling = same.length > 1 ? adds.length > 0 : adds.some(({ count }) => count > 2);
  return isTelling && known.length * 2 >= keyed.length ? same.length / known.length : 0;
}

function countedRows({ rows, leftOut, columns }: Table): number[] {
  const amount = (columns.amount ?? columns.lineAmount) as NumberColumn | undefined;
  return Array.from({ length: rows }, (_, row) => row).filter(
    (row) => leftOut[row] === 0 && amount !== undefined && !Number.isNaN(amount.values[row]),
  );
}

/** The fields of texts that the summary has, and every tab that it may add up. */
function sharedLabels(summary: Table, parts: readonly Table[]): string[] {
  return Object.keys(summary.columns).filter(
    (field) => field !== 'id' && [summary, ...parts].every(({ columns }) => columns[field]?.type === 'text'),
  );
}

const datesIn = ({ columns }: Table): Float64Array[] =>
  Object.values(columns).flatMap((column) => (column.type === 'date' ? [column.values] : []));

function keyOf(
  { columns }: Table,
  row: number,
  labels: readonly string[],
  dates: Float64Array | null,
  span: (day: number) => string,
): string {
  const texts = labels.map((field) => {
    const column = columns[field];
    return column.type === 'text' ? idKey(column.labels[column.codes[row]]) : '';
  });
  return [dates === null || Number.isNaN(dates[row]) ? '' : span(dayOf(dates[row])), ...texts].join('\n');
}

type Sums = Map<string, { sum: number; count: number }>;

/** What the groups come to, by each column of dates and each of numbers. */
function sumsOf(parts: readonly Table[], labels: string[], isDated: boolean, span: (day: number) => string): Sums[] {
  const fieldsOf = (type: 'date' | 'number'): string[] =>
    Object.keys(parts[0].columns).filter(
      (field) =>
        parts.every(({ columns }) => columns[field]?.type === type) &&
        (type === 'date' || fieldOf(parts[0].table, field)?.unit === 'money'),
    );
  const dated: (string | null)[] = isDated ? fieldsOf('date') : [null];
  return dated.flatMap((date) =>
    fieldsOf('number').map((number) => {
      const sums: Sums = new Map();
      for (const part of parts) {
        const { values } = part.columns[number] as NumberColumn;
        const dates = date === null ? null : (part.columns[date] as NumberColumn | { values: Float64Array }).values;
        const { outcome } = part.columns;
        const won = outcome?.type === 'text' ? outcome.labels.indexOf('won') : -1;
        for (let row = 0; row < part.rows; row++) {
          if (part.leftOut[row] !== 0 || Number.isNaN(values[row])) continue;
          if (outcome?.type === 'text' && outcome.codes[row] !== won) continue;
          const key = keyOf(part, row, labels, dates, span);
          const sum = sums.get(key);
          if (sum === undefined) sums.set(key, { sum: values[row], count: 1 });
          else {
            sum.sum += values[row];
            sum.count++;
          }
        }
      }
      return sums;
    }),
  );
}
