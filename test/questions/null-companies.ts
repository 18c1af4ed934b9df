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

/** Even draws from 0 to 1, the same each time (a linear congruence: Numerical Recipes). */
export function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
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
  let [term, sum] = [(1 - each) ** all, 0];
  for (let at = 0; at <= most; at++) {
    sum += term;
    term *= ((all - at) / (at + 1)) * (each / (1 - each));
  }
  return sum;
}

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
      expect(sum(told) / sum(asked)).toBeLessThanOrEqual(0.05);
      // One question by itself would be told as often as this in fewer than one run of a thousand, were it one in twenty.
      for (const [id, times] of told)
        expect([id, chanceOfAtMost(times - 1, asked.get(id) ?? 0, 0.05) < 0.999]).toEqual([id, true]);
      expect(chanceOfAtMost(outstanding - 1, companies, 0.05)).toBeLessThan(0.95);
      // Were it eight in a hundred of all companies, that few would be told in fewer than one run of twenty.
      expect(chanceOfAtMost(0.05 * companies, companies, 0.08)).toBeLessThan(0.05);
    },
  };
}
