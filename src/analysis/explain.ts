import { type DimensionId, dimensionOf } from '../dimensions';
import type { Line } from '../engine/evaluate/evaluation';
import { rowsIn } from '../engine/evaluate/evaluation';
import type { ExplainedRow } from '../engine/result';
import type { Segment } from '../tables/table';
import { isSentence, type Sentence } from '../texts/sentence';
import type { Asked } from './ask';
import { groupingBy } from './breakdown/breakdown';

/** One line of a breakdown, as it names it. */
export interface GroupAsked {
  by: DimensionId;
  key: string;
}

const otherGroup = ({ by }: GroupAsked): Sentence => ({ text: dimensionOf(by).another });

/** Every row of every tab that the question reads, with its part; of a group, rows of others are left out. Survey answers are never shown one by one. */
export function explainRows({ evaluation, kpi }: Asked, group?: GroupAsked): ExplainedRow[] {
  if (isSentence(evaluation) || kpi.anonymous) return [];
  const only = group ? { grouping: groupingBy(dimensionOf(group.by)), label: group.key } : null;
  const other = group && otherGroup(group);
  const lines = evaluation.lines(only);
  return (evaluation.opened ?? evaluation.parts).flatMap((parts) => {
    const { table, leftOut, reasons } = parts;
    const { times } = table;
    // Of rows that lie elsewhere it is told why they count, and not to which group each belongs.
    if (times && only) return [];
    const ofTable = lines.filter((line) => line.parts.table === table);
    const isIn = rowsIn(only, table);
    const rowAt = (segment: Segment, row: number): ExplainedRow => {
      const why = leftOut[row] !== 0 ? reasons[leftOut[row] - 1] : isIn(row) ? null : other;
      const explained: ExplainedRow = {
        tab: segment.tab,
        sheetRow: sheetRowOf(segment, row),
        leftOut: why || null,
        top: why ? null : together(ofTable, 'top', row),
        bottom: why ? null : together(ofTable, 'bottom', row),
      };
      return times ? { ...explained, times: times[row], kind: { parts, row } } : explained;
    };
    return table.segments.flatMap((segment) =>
      Array.from({ length: segment.rows }, (_, i) => rowAt(segment, segment.start + i)),
    );
  });
}

/** What a row puts there in all inputs together; null where none of them stands there. */
function together(lines: readonly Line[], side: 'top' | 'bottom', row: number): number | null {
  let sum: number | null = null;
  for (const { [side]: numbers } of lines) if (numbers !== null) sum = (sum ?? 0) + numbers[row];
  return sum;
}

function sheetRowOf({ sheetRows, start }: Segment, row: number): number {
  return typeof sheetRows === 'number' ? sheetRows + row - start : sheetRows[row - start];
}
