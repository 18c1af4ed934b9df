import { type AnalysisRequest, answering } from '../../src/analysis/analysis';
import { readData } from '../../src/analysis/read-data';
import type { Cell } from '../../src/base/cell';
import { codesFor } from '../../src/base/codes';
import { UTC } from '../../src/base/zone';
import { assemble } from '../../src/dataset/assemble';
import type { RawTab } from '../../src/intake/reading';
import { markDuplicates } from '../../src/intake/rows/repeated/mark-duplicates';
import type { AnsweredQuestion } from '../../src/questions/answer';
import { standingOut } from '../../src/questions/standing-out';
import type { Column, Table } from '../../src/tables/table';

/**
 * Even draws from 0 to 1, the same each time (mulberry32): neighbouring seeds begin far apart, and each draw of one company
 * says nothing of the same draw of the next, as those of a linear congruence do.
 */
export function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Reads tabs as others with the same headers were read: what a text meant there it means here, and another is a label of its own.
 * That takes a fraction of the time of finding it out again.
 */
export function readerLike(like: RawTab[], more: Partial<AnalysisRequest> = {}) {
  const request: AnalysisRequest = { plan: {}, zone: UTC, locale: 'en_US', ...more };
  const known = readData(like, request);
  const retabled = known.read.map((table, at) => tableLike(table, like[at].cells));
  return (tabs: RawTab[]) => {
    const read = retabled.map((made, at) => made(tabs[at].cells.slice(1)));
    for (const table of read) markDuplicates(table);
    const seen = { asOf: known.asked ?? known.today, today: known.today };
    const assembled = assemble(read, markDuplicates, (from, to) => (to - from) / 60_000, seen);
    return answering({ ...known, read, assembled }, request);
  };
}

function tableLike(table: Table, cells: Cell[][]): (rows: Cell[][]) => Table {
  const columns = Object.entries(table.columns).map(
    ([field, column]) => [field, columnLike(column, cells.slice(1))] as const,
  );
  return (rows) => ({
    ...table,
    rows: rows.length,
    segments: [{ ...table.segments[0], rows: rows.length, cells: rows }],
    columns: Object.fromEntries(columns.map(([field, made]) => [field, made(rows)])),
    leftOut: new Uint8Array(rows.length),
    leftOutReasons: [],
  });
}

function columnLike(column: Column, cells: Cell[][]): (rows: Cell[][]) => Column {
  const textIn = (row: Cell[]): string => String(row[column.index]);
  if (column.type === 'date')
    return (rows) => ({
      ...column,
      values: Float64Array.from(rows, (row) =>
        Date.parse(`${textIn(row).slice(0, 10)}T${textIn(row).slice(11) || '00:00'}Z`),
      ),
    });
  if (column.type === 'number')
    return (rows) => ({ ...column, values: Float64Array.from(rows, (row) => Number(textIn(row))) });
  const meant = new Map<string, number>();
  for (const [at, row] of cells.entries())
    meant.set(textIn(row), column.type === 'flag' ? column.values[at] : column.codes[at]);
  if (column.type === 'flag')
    return (rows) => ({ ...column, values: Uint8Array.from(rows, (row) => meant.get(textIn(row)) ?? 0) });
  return (rows) => {
    const labels = [...column.labels];
    const codeOf = new Map(meant);
    const codes = Array.from(rows, (row) => {
      const text = textIn(row);
      const code = codeOf.get(text) ?? labels.push(text) - 1;
      codeOf.set(text, code);
      return code;
    });
    const kept = codesFor(labels.length, rows.length);
    kept.set(codes);
    return { ...column, codes: kept, labels };
  };
}

/** The chance of at most so many of `all`, each with the same chance. */
export function chanceOfAtMost(most: number, all: number, each: number): number {
  let [logged, sum] = [all * Math.log1p(-each), 0];
  for (let at = 0; at <= most; at++) {
    sum += Math.exp(logged);
    logged += Math.log(((all - at) / (at + 1)) * (each / (1 - each)));
  }
  return sum;
}

/** Binomial and one-sided: were it so large a share of all, so few would be found in fewer than one run of twenty. */
export const isLessThan = (share: number, times: number, all: number): boolean =>
  chanceOfAtMost(times, all, share) < 0.05;

/** Binomial and one-sided: were it this share of all, so many would be found in more than one run of a thousand. */
export const isNoMoreThan = (share: number, times: number, all: number): boolean =>
  1 - chanceOfAtMost(times - 1, all, share) > 0.001;

/** How often each question tells that something differs, and how often anything stands out, in companies in which nothing does. */
export function familiesTold() {
  const asked = new Map<string, number>();
  const told = new Map<string, number>();
  let outstanding = 0;
  return {
    asked,
    add(answers: readonly AnsweredQuestion[]): void {
      for (const { question, chance, verdict } of answers) {
        if (chance === null) continue;
        asked.set(question.id, (asked.get(question.id) ?? 0) + 1);
        if (verdict === 'differs') told.set(question.id, (told.get(question.id) ?? 0) + 1);
      }
      if (standingOut(answers).length > 0) outstanding++;
    },
    expectFew(companies: number): void {
      const sum = (counts: ReadonlyMap<string, number>): number =>
        [...counts.values()].reduce((all, one) => all + one, 0);
      console.log(Object.fromEntries(told), sum(told), sum(asked), outstanding);
      // Questions of one company are counted as if each were of its own: what they have in common makes this no stricter.
      expect(isLessThan(0.05, sum(told), sum(asked))).toBe(true);
      for (const [id, times] of told) expect([id, isNoMoreThan(0.05, times, asked.get(id) ?? 0)]).toEqual([id, true]);
      expect(isNoMoreThan(0.05, outstanding, companies)).toBe(true);
    },
  };
}
