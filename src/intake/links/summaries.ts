import { civilOf, isoMonth } from '../../base/day';
import { type FieldOf, rawField } from '../../tables/prepared-fields';
import { type DateColumn, isDateColumn, isNumberColumn, isTextColumn, type Table } from '../../tables/table';
import { declarationOf, type TableName, tablesThat } from '../../tables/tables';
import type { TabReading } from '../reading';
import { profileOf, sampleOf } from '../recognise/profile';
import { isSumOf, partsBy, type RowSum } from '../rows/totals/sums-of-parts';
import { squeezed } from '../text/normal-text';
import { numbersAlone } from '../values/amounts/numbers-alone';
import { isPartOf } from './part-of-list';
import { datesIn, MOST_ADDED_UP, rowsWithAmount, spanKeyOf } from './rows-by-time';
import { areAlike } from './same-rows/same-sales';

/** A tab whose rows add up those of another, or may: then only a person can tell. */
export interface Summary {
  tab: string;
  other: string;
  isSure: boolean;
}

/** The kinds whose rows one of this kind may add up: where each of its rows counts, whatever its id, those of the same money. */
function addedUpBy(table: TableName | null): TableName[] {
  if (table === null) return [];
  const { rowIs, copies } = declarationOf(table);
  if ((rowIs !== 'sale' && rowIs !== 'cost') || copies === 'same id') return [];
  return tablesThat((other) => other.rowIs === rowIs);
}

const NEARLY_ALL = 0.9;

/**
 * Tabs whose rows come to what groups of rows of another tab come to: one row for the sales of each month and rep. Added
 * up, each sale would count twice. It is the amounts that tell, whatever a tab is called; where part of them are others,
 * or the rows have numbers of their own and may be invoices for several orders, it may be one.
 */
export function summariesOf(readings: readonly TabReading[], locale: string): Summary[] {
  const found: Summary[] = [];
  const able = readings
    .filter(({ table, data }) => addedUpBy(table).length > 0 && data !== null && !data.areCredits)
    .sort((one, other) => one.rows - other.rows);
  const othersOf = (reading: TabReading): Tried[] => {
    const kinds = addedUpBy(reading.table);
    const others = readings.filter(
      ({ table, name, data }) =>
        name !== reading.name &&
        data !== null &&
        table !== null &&
        kinds.includes(table) &&
        !found.some(({ tab }) => tab === name),
    );
    const together = kinds.map((kind) => others.filter(({ table }) => table === kind));
    const all = [...others.map((one) => [one]), ...together.filter(({ length }) => length > 1)];
    return all.map((some) => ({ some, parts: some.map((one) => partOf(one, locale)) }));
  };
  for (const reading of able) {
    const data = reading.data as Table;
    const tried = othersOf(reading);
    const shares = tried.map(({ parts }) => shareAddedUp(data, parts));
    const share = Math.max(0, ...shares);
    if (share * 2 < 1) continue;
    const isSure = share >= NEARLY_ALL && !data.columns.id;
    found.push({ tab: reading.name, other: tried[shares.indexOf(share)].some[0].name, isSure });
  }
  for (const reading of able) {
    if (found.some(({ tab, other }) => tab === reading.name || other === reading.name)) continue;
    const isSame = ({ some, parts }: Tried): boolean =>
      !some.some((one) => areAlike(reading, one)) && haveSameTotals(reading.data as Table, parts);
    const other = othersOf(reading).find(isSame);
    const part = other?.some[0] ?? able.find((one) => one !== reading && isPartOf(reading, one));
    if (part) found.push({ tab: reading.name, other: part.name, isSure: false });
  }
  return found;
}

/** Tabs that a tab may add up together. */
interface Tried {
  some: TabReading[];
  parts: Part[];
}

/** A tab that may be added up, with all its columns of money: of one that is not read, such as the gross amount, by its header. */
interface Part {
  data: Table;
  money: ReadonlyMap<string, Float64Array>;
}

function partOf({ data, cells, headerRow }: TabReading, locale: string): Part {
  const table = data as Table;
  const money = new Map<string, Float64Array>();
  if (table.rows > MOST_ADDED_UP) return { data: table, money };
  const read = Object.entries(table.columns);
  for (const [field, column] of read)
    if (column.type === 'number' && rawField(table.table, field)?.unit === 'money') money.set(field, column.values);
  const taken = new Set(read.map(([, { index }]) => index));
  const rows = table.segments[0].cells ?? [];
  const sample = sampleOf(rows);
  (cells[headerRow - 1] ?? []).slice(0, MOST_COLUMNS).forEach((header, index) => {
    if (taken.has(index) || profileOf(sample, index).numbers < 0.6) return;
    const scan = numbersAlone(rows, index, locale);
    money.set(squeezed(String(header ?? '')), scan.values);
  });
  return { data: table, money };
}

const MOST_COLUMNS = 40;

/** What rows of deals that are already sold are not told again by: orders beside deals are never added to them. */
const OF_ORDERS = ['id', 'customer', 'email', 'product'] satisfies FieldOf<'orders'>[];

/** The spans of time that a row may stand for. */
const SPANS: ((day: number) => string)[] = [
  isoMonth,
  (day) => `${civilOf(day).year} ${Math.floor((civilOf(day).month - 1) / 3)}`,
  (day) => String(civilOf(day).year),
  // Weeks from Monday on, and from Sunday on.
  (day) => String(Math.floor((day + 3) / 7)),
  (day) => String(Math.floor((day + 4) / 7)),
  String,
];

/** The share of the rows of a tab that come to what a group of rows of the others comes to; 0 where it is no summary of them. */
function shareAddedUp(summary: Table, parts: readonly Part[]): number {
  const amount = summary.columns.amount ?? summary.columns.lineAmount;
  const most = parts.reduce((sum, { data }) => sum + data.rows, 0);
  if (!isNumberColumn(amount) || summary.rows >= most || most > MOST_ADDED_UP) return 0;
  if (parts[0].data.table === 'deals' && OF_ORDERS.some((field) => summary.columns[field])) return 0;
  const rows = rowsWithAmount(summary);
  const labels = sharedLabels(summary, parts);
  const [dates = null] = datesIn(summary);
  const shares = (dates === null ? [String] : SPANS).flatMap((span) => {
    const keyed = rows.map((row) => ({ key: spanKeyOf(summary, row, labels, dates, span), value: amount.values[row] }));
    if (new Set(keyed.map(({ key }) => key)).size < keyed.length) return [];
    return sumsOf(parts, labels, dates !== null, span).map((sums) => shareOf(keyed, sums));
  });
  return Math.max(0, ...shares);
}

/**
 * True where two tabs come to the same in every month, to the cent, however each of them parts it: the sales of each rep
 * beside a list that names none.
 */
function haveSameTotals(summary: Table, parts: readonly Part[]): boolean {
  const amount = summary.columns.amount ?? summary.columns.lineAmount;
  const [dates = null] = datesIn(summary);
  const most = parts.reduce((sum, { data }) => sum + data.rows, 0);
  if (!isNumberColumn(amount) || dates === null || summary.rows > most || most > MOST_ADDED_UP) return false;
  if (parts[0].data.table === 'deals') return false;
  const own = partsBy((row) => spanKeyOf(summary, row, [], dates, isoMonth), rowsWithAmount(summary), amount.values);
  return sumsOf(parts, [], true, isoMonth).some((sums) => {
    const known = [...own].flatMap(([month, parts]) => {
      const sum = sums.get(month);
      return sum && month !== '' ? [isSumOf(parts.sum, sum)] : [];
    });
    const same = known.filter(Boolean).length;
    const isTelling = same > 1 || (same === 1 && summary.rows > 1 && most > 2);
    return isTelling && same >= NEARLY_ALL * own.size;
  });
}

/** One row that is the sum of two others may be chance. */
function shareOf(keyed: readonly { key: string; value: number }[], sums: Sums): number {
  const known = keyed.flatMap(({ key, value }) => {
    const sum = sums.get(key);
    return sum ? [{ isSame: isSumOf(value, sum), count: sum.count }] : [];
  });
  const same = known.filter(({ isSame }) => isSame);
  const adds = same.filter(({ count }) => count > 1);
  const isTelling = same.length > 1 ? adds.length > 0 : adds.some(({ count }) => count > 2);
  return isTelling && known.length * 2 >= keyed.length ? same.length / known.length : 0;
}

/** The fields of texts that the summary has, and every tab that it may add up. */
function sharedLabels(summary: Table, parts: readonly Part[]): string[] {
  return Object.keys(summary.columns).filter(
    (field) =>
      field !== 'id' &&
      [summary, ...parts.map(({ data }) => data)].every(({ columns }) => isTextColumn(columns[field])),
  );
}

type Sums = Map<string, RowSum>;

/** What the groups come to, by each column of dates and each of money. */
function sumsOf(parts: readonly Part[], labels: string[], isDated: boolean, span: (day: number) => string): Sums[] {
  const dateFields = Object.keys(parts[0].data.columns).filter((field) =>
    parts.every(({ data }) => isDateColumn(data.columns[field])),
  );
  const dated: (string | null)[] = isDated ? dateFields : [null];
  const moneys = [...parts[0].money.keys()].filter((key) => parts.every(({ money }) => money.has(key)));
  return dated.flatMap((date) => moneys.map((key) => added(parts, labels, date, key, span)));
}

function added(
  parts: readonly Part[],
  labels: string[],
  date: string | null,
  key: string,
  span: (day: number) => string,
): Sums {
  const sums: Sums = new Map();
  for (const { data, money } of parts) {
    const values = money.get(key) as Float64Array;
    const days = date === null ? null : (data.columns[date] as DateColumn).values;
    const { outcome } = data.columns;
    const won = isTextColumn(outcome) ? outcome.labels.indexOf('won') : -1;
    for (let row = 0; row < data.rows; row++) {
      if (data.leftOut[row] !== 0 || Number.isNaN(values[row])) continue;
      if (isTextColumn(outcome) && outcome.codes[row] !== won) continue;
      const group = spanKeyOf(data, row, labels, days, span);
      const { sum, count, cents } = sums.get(group) ?? { sum: 0, count: 0, cents: false };
      sums.set(group, { sum: sum + values[row], count: count + 1, cents: cents || values[row] % 1 !== 0 });
    }
  }
  return sums;
}
