import { isSentence } from '../engine/evaluate';
import { groupsByLabel } from '../engine/groups';
import type { Parts } from '../engine/parts';
import type { ExplainedRow } from '../engine/result';
import type { Sentence } from '../engine/sentence';
import type { Segment, Table } from '../engine/table';
import type { Asked } from './ask';

const OTHER_REP: Sentence = { text: 'row_of_another_rep' };

/** Every row of every tab that the question reads, with its part. Survey answers are never shown one by one. */
export function explainRows({ evaluation, kpi }: Asked, rep?: string): ExplainedRow[] {
  if (isSentence(evaluation) || kpi.anonymous) return [];
  return evaluation.parts.flatMap((parts, index) =>
    rowsOf(parts, index === 0 ? evaluation.unit : null, isOther(parts.table, rep)),
  );
}

/** Tells which rows of a table belong to somebody else; none where the table names no reps. */
function isOther(table: Table, rep: string | undefined): (row: number) => boolean {
  const groups = rep === undefined ? null : groupsByLabel(table, 'rep');
  return groups === null ? () => false : (row) => groups.labels[groups.codes[row]] !== rep;
}

function rowsOf(parts: Parts, unit: Int32Array | null, other: (row: number) => boolean): ExplainedRow[] {
  const seen = new Set<number>();
  return parts.table.segments.flatMap((segment) => {
    const rows: ExplainedRow[] = [];
    for (let i = segment.start; i < segment.start + segment.rows; i++) {
      const at = { tab: segment.tab, sheetRow: sheetRowOf(segment, i) };
      const code = parts.leftOut[i];
      if (code !== 0) {
        rows.push({ ...at, leftOut: parts.reasons[code - 1], top: null, bottom: null });
        continue;
      }
      if (other(i)) {
        rows.push({ ...at, leftOut: OTHER_REP, top: null, bottom: null });
        continue;
      }
      const again = unit !== null && seen.has(unit[i]);
      const line = parts.bottom === null ? null : parts.bottom[i];
      if (unit !== null && (line === null || line > 0)) seen.add(unit[i]);
      rows.push({
        ...at,
        leftOut: null,
        top: parts.top === null ? null : parts.top[i],
        bottom: line === null ? null : again ? 0 : line,
      });
    }
    return rows;
  });
}

function sheetRowOf({ sheetRows, start }: Segment, row: number): number {
  return typeof sheetRows === 'number' ? sheetRows + row - start : sheetRows[row - start];
}
