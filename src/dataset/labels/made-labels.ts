import { codesFor } from '../../base/codes';
import { dayOf, isoMonth, weekdayOf } from '../../base/day';
import { isOwn } from '../../base/own';
import { weekdays } from '../../base/weekday';
import { dimensions, type PlannedBands, plannedDimension } from '../../dimensions';
import type { Band, MadeLabel } from '../../dimensions/declare';
import type { Column, Table, TextColumn } from '../../tables/table';
import { lazily } from '../lazily';
import { labelled } from '../prepared';
import { banded } from './banded';

/** Adds every label that a dimension makes of a field which this table has. */
export function addMadeLabels(table: Table, planned: PlannedBands): void {
  const { columns } = table;
  for (const { label, alike } of dimensions.map(({ id }) => plannedDimension(id, planned))) {
    if (label === 'month' || !label.made || !alike.some((list) => list.includes(table.table))) continue;
    const { column, made } = label;
    if (isOwn(columns, made.from))
      lazily(columns, [column], () => ({ [column]: labelsOf(columns[made.from], made.as, table.rows) }));
  }
}

/** A column of that name may be a tick in the tab itself, which tells no label. */
function labelsOf(column: Column, as: MadeLabel['as'], rows: number): TextColumn {
  const isTold = column.type === 'number' || column.type === 'date';
  const values = isTold ? column.values : new Float64Array(rows).fill(Number.NaN);
  if (as === 'month') return byMonth(values);
  return as === 'weekday' ? byWeekday(values) : banded(values, as as readonly Band[]);
}

function byWeekday(moments: Float64Array): TextColumn {
  const codes = codesFor(weekdays.length + 1, moments.length);
  for (let row = 0; row < codes.length; row++)
    if (!Number.isNaN(moments[row])) codes[row] = weekdayOf(dayOf(moments[row])) + 1;
  return labelled(codes, ['', ...weekdays]);
}

function byMonth(moments: Float64Array): TextColumn {
  const months = Array.from(moments, (moment) => (Number.isNaN(moment) ? '' : isoMonth(dayOf(moment))));
  const labels = ['', ...[...new Set(months)].filter(Boolean).sort()];
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  return labelled(
    codesFor(labels.length, months.length).map((_, row) => codeOf.get(months[row]) as number),
    labels,
  );
}
