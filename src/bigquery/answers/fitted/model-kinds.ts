import type { Period } from '../../../base/period';
import { evaluateModel } from '../../../engine/evaluate/evaluate-model';
import type { Evaluation, Line } from '../../../engine/evaluate/evaluation';
import { withWaiting } from '../../../engine/evaluate/with-waiting';
import type { ModelFormula } from '../../../engine/formula/formula';
import { type Parts, selectRows } from '../../../engine/rows/parts';
import { rowsThatWait } from '../../../engine/rows/waiting-rows';
import type { Segment, Table } from '../../../tables/table';
import { isSentence, type Sentence } from '../../../texts/sentence';
import { FROM_TAB } from '../../dialect';
import { type AnswerLine, listInLabel } from '../answer-line';
import { modelTable } from './model-table';

/** Rows of a view by their kinds, as a model is fitted to them. */
export interface ModelKinds {
  /** A row for each kind, as often as there are such. */
  kinds: Table;
  /** All of them, those of a kind one after the other. */
  rows: Table;
  /** By kind, the first of its rows, and what tells it. */
  starts: readonly number[];
  told: readonly string[];
}

/** `fields`: what a line tells of its kind. */
export function modelKinds(without: Table, told: readonly AnswerLine[], fields: readonly string[]): ModelKinds {
  const tabs = without.segments.map(({ tab }) => tab);
  const at = fields.indexOf(FROM_TAB) + 1;
  const tabOf = (line: AnswerLine): number => Math.max(0, tabs.indexOf((at > 0 && listInLabel(line)[at]) || ''));
  const lines = [...told].sort((one, other) => tabOf(one) - tabOf(other));
  let end = 0;
  const starts = lines.map(({ n }) => {
    end += n;
    return end - n;
  });
  let start = 0;
  const segments = tabs.map((tab, of): Segment => {
    const rows = lines.filter((line) => tabOf(line) === of).length;
    start += rows;
    return { tab, start: start - rows, rows, sheetRows: 1 };
  });
  const once = lines.map((line) => ({ ...line, n: 1 }));
  return {
    kinds: { ...modelTable(without, once, fields), segments, times: Float64Array.from(lines, ({ n }) => n) },
    rows: modelTable(without, lines, fields),
    starts,
    told: lines.map(({ label }) => label as string),
  };
}

/** A figure fitted to them. `parts`: its rows among those of other figures; `name`: under which they are told by their kinds. */
export function answeredByModel(
  leaf: ModelFormula,
  { kinds, period, parts, name }: { kinds: ModelKinds; period: Period; parts: Parts; name: string },
): Evaluation | Sentence {
  const { rows } = kinds;
  const fitted = evaluateModel(leaf, rows, { period });
  if (isSentence(fitted)) return fitted;
  const own = selectRows(leaf.rows, rows, period);
  const answered = { ...fitted, parts: [parts], ...partsByKind(kinds, fitted, own, name) };
  return withWaiting(answered, leaf.rows.rules, rows, (by) => rowsThatWait(own, leaf.rows, period, by));
}

/** Its parts kind by kind; of each row is told why rules leave it out (`ruled`), else its kind. */
function partsByKind(
  { kinds, starts, told }: ModelKinds,
  fitted: Evaluation,
  ruled: Parts,
  name: string,
): Pick<Evaluation, 'opened' | 'lines'> {
  const [{ leftOut, reasons }] = fitted.parts;
  const why = starts.map((row, kind) => {
    const code = ruled.leftOut[row];
    return code === 0 ? told[kind] : ruled.reasons[code - 1].text;
  });
  const parts: Parts = {
    ...{ table: kinds, leftOut: Uint8Array.from(starts, (row) => leftOut[row]), reasons },
    ...{ top: null, bottom: null, counts: null, told: { [name]: why } },
  };
  const together = (numbers: Line['top']): Float64Array | null =>
    numbers &&
    Float64Array.from(starts, (row, kind) => {
      let sum = 0;
      for (let n = 0; n < (kinds.times as Float64Array)[kind]; n++) sum += numbers[row + n];
      return sum;
    });
  const lines: Evaluation['lines'] = (only) =>
    fitted
      .lines(only)
      .map(({ input, top, bottom }) => ({ input, parts, top: together(top), bottom: together(bottom) }));
  return { opened: [parts], lines };
}
