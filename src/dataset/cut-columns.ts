import { countIds } from '../tables/count-ids';
import { preparedField, preparedFrom } from '../tables/prepared-fields';
import { type Column, type Join, labelAt, type Table } from '../tables/table';
import { commonCurrency } from './concatenate';
import { type Match, matching, matchingRows, withLookedUp } from './join';
import { lineValues } from './orders/line-values';
import { folded } from './prepared';

const NEARLY_ALL = 0.9;

/**
 * Tabs of one kind whose rows have the same ids, and each columns that the other lacks, are one table cut by columns: it
 * is put together again, on the rows of the longer one. Below each other each row would stand there twice, by halves.
 */
export function putTogether(tabs: readonly Table[]): Table[] {
  const whole: Table[] = [];
  for (const tab of [...tabs].sort((one, other) => other.rows - one.rows)) {
    const at = whole.findIndex((base) => isOtherHalf(base, tab));
    if (at < 0) whole.push(tab);
    else whole[at] = joined(whole[at], tab);
  }
  const places = new Map(tabs.map((tab, place) => [tab.segments[0], place]));
  return whole.sort((one, other) => (places.get(one.segments[0]) ?? 0) - (places.get(other.segments[0]) ?? 0));
}

function isOtherHalf(base: Table, other: Table): boolean {
  if (base.table !== other.table || base.areCredits !== other.areCredits) return false;
  if (!isNumbered(base) || !isNumbered(other)) return false;
  // Lines that tell what each is worth are more than columns of their order.
  if (other.table === 'orders' && lineValues(other)) return false;
  const lacks = (one: Table, another: Table): boolean => fieldsOf(another).some((field) => !one.columns[field]);
  const match = lacks(base, other) && lacks(other, base) ? matching(other, base, [['id', 'id']]) : null;
  if (!match) return false;
  const areAll = match.left.codes.every((code, row) => skips(other, code, row) || match.rowOfLabel[code] >= 0);
  const shared = fieldsOf(other).filter((field) => field !== 'id' && base.columns[field]);
  return areAll && shared.every((field) => agree(other, base.columns[field], other.columns[field], match));
}

const skips = ({ leftOut }: Table, code: number, row: number): boolean => leftOut[row] !== 0 || code === 0;

/** The columns that stand in the tab itself. */
const fieldsOf = ({ table, columns }: Table): string[] =>
  Object.keys(columns).filter((field) => preparedField(table, field) === undefined);

/** A row without an id, a total that nobody says is one, belongs to no other. */
function isNumbered(table: Table): boolean {
  const { rows, ids } = countIds(table);
  return ids === rows && rows >= NEARLY_ALL * table.leftOut.filter((out) => out === 0).length;
}

/** True where two columns hold the same on every row of the one. */
function agree(other: Table, there: Column, here: Column, { left, rowOfLabel }: Match): boolean {
  const textOn = (column: Column, row: number): string =>
    column.type === 'text' ? folded(labelAt(column, row)) : String(column.values[row]);
  return left.codes.every(
    (code, row) => skips(other, code, row) || textOn(there, rowOfLabel[code]) === textOn(here, row),
  );
}

/** Made whatever the tab holds, better from these. */
const MADE_FROM: Record<string, string[]> = { isDone: ['done', 'status'] };

function joined(base: Table, other: Table): Table {
  const match = matching(base, other, [['id', 'id']]) as Match;
  // What a half without the words makes of itself is nothing.
  const tells = ({ columns }: Table, field: string): boolean => {
    const madeFrom = MADE_FROM[field] ?? preparedField(other.table, field)?.madeFrom ?? [];
    return madeFrom.some((from) => columns[from]);
  };
  const fields = Object.keys(other.columns).filter(
    (field) => !base.columns[field] || (tells(other, field) && !tells(base, field)),
  );
  const columns = { ...base.columns, ...withLookedUp(match, other, fields) };
  const unread = Object.entries({ ...other.unread, ...base.unread }).filter(([field]) => !columns[field]);
  const join: Join = {
    fields: [...fields, ...preparedFrom(other.table, fields)],
    table: other,
    rowOf: matchingRows(match),
  };
  return {
    ...base,
    columns,
    unread: Object.fromEntries(unread),
    currency: commonCurrency([base, other]),
    joins: [...(base.joins ?? []), join],
  };
}
