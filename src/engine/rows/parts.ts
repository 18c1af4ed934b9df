import type { Codes } from '../../base/codes';
import { rangeOf } from '../../base/column-range';
import { MILLISECONDS_A_DAY } from '../../base/day';
import { oncePer } from '../../base/once-per';
import type { Period } from '../../base/period';
import { isDateColumn, isFlagColumn, type Join, type Segment, type Table, type TextColumn } from '../../tables/table';
import { declarationOf } from '../../tables/tables';
import type { Sentence } from '../../texts/sentence';
import type { Grouping } from '../figures';
import type { RowSet, Rule } from '../formula/formula';
import type { RowAccount } from '../result';
import { isFixed, labelsWhere, rowsWhere, rowsWhereOnce } from './condition';
import type { CrowdedDay } from './crowded-days';
import { declaredKey } from './declared-key';
import { perTable } from './per-table';
import type { Numbers } from './term';

/** The part of each row of one table in one figure: used, or left out for the first reason that holds. */
export interface Parts {
  table: Table;
  /** 0 = used, else 1 + the index in `reasons`. Figures share it: who changes it copies it. */
  leftOut: Uint8Array;
  reasons: Sentence[];
  /** What each row puts above and below the line; null: nothing there. */
  top: Numbers | null;
  bottom: Numbers | null;
  /** How many things each used row stands for; null: one each. */
  counts: ArrayLike<number> | null;
  /** Where rows lie elsewhere: what was told there of each, by the name of the set of rows that was asked. */
  told?: Readonly<Record<string, readonly (string | null)[]>>;
  /** The same of the days that are crowded with rows used, of all of them or of one group. */
  crowded?: (only: { grouping: Grouping; label: string } | null) => readonly CrowdedDay[];
}

/** Leaves out, in this order: what no KPI counts, what a rule names, what lies outside the period. */
export function selectRows(rows: RowSet, table: Table, period: Period): Parts {
  const ruled = leftOutBy(rows.rules, table, period);
  const reasons = [...table.leftOutReasons, ...rows.rules.map((rule) => ({ text: rule.because }))];
  const leftOut = leftOutByDate(rows, table, period, ruled, reasons);
  return { table, leftOut, reasons, top: null, bottom: null, counts: null };
}

const remembered = perTable<Uint8Array>();

/** `leftOut` after some rules, of which KPIs share the first ones: only what a period changes is made anew. */
function leftOutBy(rules: Rule[], table: Table, period: Period): Uint8Array {
  if (rules.length === 0) return table.leftOut;
  const fixed = areFixed(rules);
  const make = (): Uint8Array => {
    const ofLabels = ruledByLabel(rules, table);
    const others = ofLabels === null ? rules.slice(0, -1) : rules.slice(0, ofLabels.from);
    const before = leftOutBy(others, table, period);
    if (ofLabels !== null) return leftOutByLabel(before, ofLabels.codes, ofLabels.reasonOf);
    const last = rules[rules.length - 1].leaveOut;
    // Asked again for every period only where a rule before it changes with the period.
    const mask = fixed ? rowsWhereOnce(last, table, period) : rowsWhere(last, table, period);
    return leftOutToo(before, mask, table.leftOutReasons.length + rules.length);
  };
  return fixed ? remembered(table, declaredKey(rules), make) : make();
}

const areFixed: (rules: Rule[]) => boolean = oncePer((rules) => rules.every(({ leaveOut }) => isFixed(leaveOut)));

/**
 * The last rules as far as they all ask the labels of one column, as most do: what each label is left out for. One look at
 * each row then stands for all of them.
 */
function ruledByLabel(rules: Rule[], table: Table): { from: number; codes: Codes; reasonOf: Uint8Array } | null {
  let column: TextColumn | null = null;
  let reasonOf = new Uint8Array(0);
  let from = rules.length;
  for (; from > 0; from--) {
    const asked = labelsWhere(rules[from - 1].leaveOut, table);
    if (asked === null || (column !== null && asked.column !== column)) break;
    if (column === null) reasonOf = new Uint8Array(asked.hits.length);
    column = asked.column;
    // The first rule that holds is the reason, and the rules are gone through from the last.
    const reason = table.leftOutReasons.length + from;
    asked.hits.forEach((hit, label) => {
      if (hit === 1) reasonOf[label] = reason;
    });
  }
  return column && { from, codes: column.codes, reasonOf };
}

function leftOutByLabel(before: Uint8Array, codes: Codes, reasonOf: Uint8Array): Uint8Array {
  const leftOut = new Uint8Array(before.length);
  for (let i = 0; i < leftOut.length; i++) leftOut[i] = before[i] || reasonOf[codes[i]];
  return leftOut;
}

/** Where the rule leaves out no more rows, the same array comes back. */
function leftOutToo(before: Uint8Array, mask: Uint8Array, code: number): Uint8Array {
  let first = 0;
  while (first < mask.length && (mask[first] === 0 || before[first] !== 0)) first++;
  if (first === mask.length) return before;
  const leftOut = before.slice();
  for (let i = first; i < leftOut.length; i++) if (leftOut[i] === 0) leftOut[i] = mask[i] * code;
  return leftOut;
}

/**
 * "All" keeps rows without a date, unless they are counted up to a day; any other period leaves them out. Where no row is
 * to be left out, the same array comes back.
 */
function leftOutByDate(
  { date, upToEnd }: RowSet,
  table: Table,
  period: Period,
  before: Uint8Array,
  reasons: Sentence[],
): Uint8Array {
  if (date === null) return before;
  const column = table.columns[date];
  const values = isDateColumn(column) ? column.values : null;
  const ahead = table.columns[declarationOf(table.table).ahead?.[date] ?? ''];
  const isAhead = isFlagColumn(ahead) ? ahead.values : null;
  reasons.push({ text: 'no_date_row' }, { text: 'date_ahead' });
  const undated = reasons.length - 1;
  reasons.push({ text: period.from === null ? 'after_as_of' : 'outside_period' });
  const outside = reasons.length;
  const from = period.from === null || upToEnd ? Number.NEGATIVE_INFINITY : period.from * MILLISECONDS_A_DAY;
  const to = period.to * MILLISECONDS_A_DAY;
  const keepsUndated = period.from === null && !upToEnd;
  if (keepsUndated && (values === null || rangeOf(values).high < to)) return before;
  const leftOut = before.slice();
  for (let i = 0; i < leftOut.length; i++) {
    if (leftOut[i] !== 0) continue;
    const value = values === null ? Number.NaN : values[i];
    if (value >= from && value < to) continue;
    if (!Number.isNaN(value)) leftOut[i] = outside;
    else if (!keepsUndated) leftOut[i] = undated + (isAhead?.[i] === 2 ? 1 : 0);
  }
  return leftOut;
}

/** The rows of each tab, used and left out. Adds up to the rows of the tab. Tabs from which `fields` were taken come along. */
export function accountOf(parts: Parts, fields: ReadonlySet<string>): RowAccount[] {
  const joined = (parts.table.joins ?? []).filter((join) => join.fields.some((field) => fields.has(field)));
  return [parts, ...joined.map((join) => joinedParts(parts, join))].flatMap(accountOfTable);
}

/** The rows of a joined table that complete a row used. */
function joinedParts(parts: Parts, join: Join): Parts {
  const leftOut = new Uint8Array(join.table.rows).fill(join.table.leftOutReasons.length + 1);
  for (let i = 0; i < join.rowOf.length; i++)
    if (parts.leftOut[i] === 0 && join.rowOf[i] >= 0) leftOut[join.rowOf[i]] = 0;
  for (let i = 0; i < leftOut.length; i++)
    if (leftOut[i] !== 0 && join.table.leftOut[i] !== 0) leftOut[i] = join.table.leftOut[i];
  const reasons: Sentence[] = [...join.table.leftOutReasons, { text: 'not_joined' }];
  return { table: join.table, leftOut, reasons, top: null, bottom: null, counts: null };
}

function accountOfTable(parts: Parts): RowAccount[] {
  const { table, leftOut, reasons } = parts;
  const { times } = table;
  return table.segments.map((segment) => {
    const counts = countsIn(leftOut)(segment, times);
    // A rule and the period may say the same of different rows: it stands where the first of them does, whichever has rows.
    const left = new Map<string, RowAccount['leftOut'][number]>();
    reasons.forEach((reason, index) => {
      const before = left.get(reason.text);
      const rows = counts[index + 1];
      if (before === undefined || before.rows === 0) left.set(reason.text, { reason, rows });
      else before.rows += rows;
    });
    return { tab: segment.tab, used: counts[0], leftOut: [...left.values()].filter(({ rows }) => rows > 0) };
  });
}

type CountsOf = (segment: Pick<Segment, 'start' | 'rows'>, times: Table['times']) => readonly number[];

/** How many rows of a segment have each code (256 × 1): figures share their rows, and each accounts for them. */
const countsIn: (leftOut: Uint8Array) => CountsOf = oncePer((leftOut) => {
  const known = new Map<string, number[]>();
  return ({ start, rows }, times) => {
    const key = `${start} ${rows}`;
    let counts = known.get(key);
    if (counts === undefined) {
      // A typed array of that size lies outside of V8's heap: to make one costs more than to count the rows of a small tab
      counts = new Array<number>(256).fill(0);
      for (let i = start; i < start + rows; i++) counts[leftOut[i]] += times ? times[i] : 1;
      known.set(key, counts);
    }
    return counts;
  };
});

/** The same table asked twice: a row is used when either uses it. */
export function mergeParts(all: Parts[]): Parts[] {
  const merged: Parts[] = [];
  for (const parts of all) {
    const same = merged.findIndex((other) => other.table === parts.table);
    if (same < 0) merged.push(parts);
    else merged[same] = usedByEither(merged[same], parts);
  }
  return merged;
}

function usedByEither(first: Parts, second: Parts): Parts {
  const leftOut = first.leftOut.slice();
  for (let i = 0; i < leftOut.length; i++) if (second.leftOut[i] === 0) leftOut[i] = 0;
  return { ...first, leftOut, told: { ...first.told, ...second.told } };
}
