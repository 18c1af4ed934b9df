import { limits } from '../../../base/limits';
import {
  isNumberColumn,
  isTextColumn,
  labelAt,
  type NumberColumn,
  type Table,
  type TextColumn,
} from '../../../tables/table';
import type { TabReading } from '../../reading';
import { profileOf, sampleOf } from '../../recognise/profile';
import { squeezed } from '../../text/normal-text';
import { idKey } from '../id-key';

/** A tab whose rows tell of the same sales as those of another: the payments of the invoices. */
export interface SameSales {
  tab: string;
  other: string;
}

const NEARLY_ALL = 0.9;
/** Where a column is called as the ids of the other are, sales of other months may be missing there. */
const HALF = 0.5;

/** Small numbers are in every column. */
const TELLING = /\p{L}|\d{4}/u;

/** Tabs of two months look alike and may name the same customers and amounts; those of one sale look different. */
const ALIKE = 0.7;

/**
 * Tabs of orders, invoices and payments that tell of the same sales: the rows of one name those of the other, or the same
 * customers pay the same amounts in both. Added up, each sale would count twice.
 */
export function sameSales(readings: readonly TabReading[]): SameSales[] {
  const sales = readings.filter(
    ({ table, data }) => table === 'orders' && data !== null && !data.areCredits && amountOf(data),
  );
  return sales.flatMap((reading, at) =>
    sales.flatMap((other, place) => {
      if (place === at || areAlike(reading, other) || inOtherMoney(reading, other)) return [];
      const isSame =
        namesRowsOf(reading, other) || (place > at && (paySame(reading, other) || payOtherwise(reading, other)));
      return isSame ? [{ tab: reading.name, other: other.name }] : [];
    }),
  );
}

function amountOf({ columns }: Table): NumberColumn | null {
  const amount = columns.amount ?? columns.lineAmount;
  return isNumberColumn(amount) ? amount : null;
}

const headersOf = ({ cells, headerRow }: TabReading): string[] =>
  (cells[headerRow - 1] ?? []).slice(0, limits.columns).map((cell) => squeezed(String(cell ?? '')));

/** True for two exports of one kind, of two months or of two days. */
export function areAlike(one: TabReading, other: TabReading): boolean {
  const [left, right] = [new Set(headersOf(one).filter(Boolean)), new Set(headersOf(other).filter(Boolean))];
  // Confirmations and invoices differ in nothing but what their numbers are called.
  if (isNumberedBeside(one, right) && isNumberedBeside(other, left)) return false;
  const shared = [...left].filter((header) => right.has(header)).length;
  return shared >= ALIKE * Math.max(left.size, right.size);
}

/** True where the first column, which no other has, gives each row a code of its own. */
function isNumberedBeside(reading: TabReading, others: ReadonlySet<string>): boolean {
  const headers = headersOf(reading);
  const first = headers.findIndex(Boolean);
  if (first < 0 || others.has(headers[first])) return false;
  const { labels, filled } = profileOf(sampleOf(reading.data?.segments[0].cells ?? []), first);
  return filled > 1 && labels.size === filled && [...labels.keys()].every((label) => /\d/.test(label));
}

/** Amounts of several currencies are added up by nobody. */
const inOtherMoney = ({ data: one }: TabReading, { data: other }: TabReading): boolean =>
  Boolean(one?.currency && other?.currency && one.currency !== other.currency);

/** True where a column that is nothing yet holds the order numbers of the other tab. */
function namesRowsOf(reading: TabReading, { data }: TabReading): boolean {
  const id = data?.columns.id;
  if (!isTextColumn(id)) return false;
  const known = new Set(id.labels.filter(Boolean).map(idKey));
  const taken = new Set(Object.values(reading.columns).map(({ index }) => index));
  const rows = sampleOf(reading.data?.segments[0].cells ?? []);
  return headersOf(reading).some((header, at) => {
    if (header === '' || taken.has(at)) return false;
    const labels = [...profileOf(rows, at).labels.keys()];
    const isCalledSo = header === squeezed(id.header);
    // One value alone is the number of an order only where its column is called so.
    if (labels.length < (isCalledSo ? 1 : 2) || !(isCalledSo || labels.every((label) => TELLING.test(label))))
      return false;
    const found = labels.filter((label) => known.has(idKey(label))).length;
    return found >= (isCalledSo && labels.every((label) => TELLING.test(label)) ? HALF : NEARLY_ALL) * labels.length;
  });
}

/** True where nearly every row of the shorter tab has a row of the same customer and amount in the other. */
function paySame(one: TabReading, other: TabReading): boolean {
  const [few, many] = [paidIn(one), paidIn(other)].sort((left, right) => left.length - right.length);
  if (few.length < 2 || new Set(few).size < 2) return false;
  const left = new Map<string, number>();
  for (const key of many) left.set(key, (left.get(key) ?? 0) + 1);
  const found = few.filter((key) => {
    const rest = left.get(key) ?? 0;
    left.set(key, rest - 1);
    return rest > 0;
  });
  return found.length >= NEARLY_ALL * few.length;
}

/** Customer and amount of each row that counts. */
function paidIn({ data }: TabReading): string[] {
  const table = data as Table;
  const customer = (table.columns.customer ?? table.columns.email) as TextColumn | undefined;
  const amount = amountOf(table);
  if (!customer || !amount) return [];
  return Array.from(amount.values).flatMap((value, row) =>
    table.leftOut[row] !== 0 || customer.codes[row] === 0 || Number.isNaN(value)
      ? []
      : [`${idKey(labelAt(customer, row))} ${value}`],
  );
}

/** True where both have a row per sale under the same numbers, with other amounts: what was billed, and what was paid of it. */
function payOtherwise(one: TabReading, other: TabReading): boolean {
  const [few, many] = [amountsById(one), amountsById(other)].sort((left, right) => left.size - right.size);
  const shared = [...few.keys()].filter((id) => many.has(id));
  if (shared.length === 0 || shared.length < NEARLY_ALL * few.size) return false;
  const isSaid = shared.every((id) => TELLING.test(id)) || haveSameBuyers(one, other, shared);
  return isSaid && shared.some((id) => few.get(id) !== many.get(id));
}

/** Tabs that each count from 1 have the same numbers, of other people. */
function haveSameBuyers(one: TabReading, other: TabReading, ids: readonly string[]): boolean {
  const [left, right] = [buyersById(one), buyersById(other)];
  const known = ids.filter((id) => left.has(id) && right.has(id));
  return known.length > 0 && known.filter((id) => left.get(id) === right.get(id)).length >= NEARLY_ALL * known.length;
}

function buyersById({ data }: TabReading): Map<string, string> {
  const { id, customer } = (data as Table).columns;
  const found = new Map<string, string>();
  if (!isTextColumn(id) || !isTextColumn(customer)) return found;
  id.codes.forEach((code, row) => {
    if (code > 0 && customer.codes[row] > 0) found.set(idKey(id.labels[code]), idKey(labelAt(customer, row)));
  });
  return found;
}

/** The amount under each number; empty for a tab of lines. */
function amountsById({ data }: TabReading): Map<string, number> {
  const found = new Map<string, number>();
  const { id, product, amount, lineAmount, unitPrice } = (data as Table).columns;
  if (!isTextColumn(id) || !isNumberColumn(amount) || product || lineAmount || unitPrice) return found;
  for (let row = 0; row < amount.values.length; row++) {
    if (data?.leftOut[row] !== 0 || id.codes[row] === 0) continue;
    const key = idKey(labelAt(id, row));
    found.set(key, (found.get(key) ?? 0) + amount.values[row]);
  }
  return found;
}
