import { weekdays } from '../../../base/weekday';
import { dimensions, type PlannedBands, plannedDimension } from '../../../dimensions';
import type { Band, MadeLabel } from '../../../dimensions/declare';
import { responseBands, unanswered } from '../../../dimensions/leads/response-band';
import { identifier, monthSql, NO_TEXT, type QueryParameters, weekdaySql } from '../../dialect';
import { type MadeColumn, made, type Prepared, withMade } from '../prepared';

/** Every label that a dimension makes of a field which this table has. */
export function withMadeLabels(prepared: Prepared, planned: PlannedBands, parameters: QueryParameters): Prepared {
  const { table, columns } = prepared.relation;
  const labels = dimensions.flatMap(({ id }): MadeColumn[] => {
    const { label, alike } = plannedDimension(id, planned);
    if (label === 'month' || !label.made || !alike.some((list) => list.includes(table))) return [];
    const { from, as } = label.made;
    const type = columns.get(from);
    if (type === undefined) return [];
    const isTold = type === (as === 'weekday' || as === 'month' ? 'date' : 'number');
    return [made(label.column, 'text', isTold ? labelSql(from, as, parameters) : NO_TEXT)];
  });
  return withMade(prepared, labels);
}

function labelSql(from: string, as: MadeLabel['as'], parameters: QueryParameters): string {
  if (as === 'month') return monthSql(identifier(from));
  return as === 'weekday' ? weekdayLabelSql(from, parameters) : bandedSql(from, as, parameters);
}

function weekdayLabelSql(date: string, parameters: QueryParameters): string {
  const cases = weekdays.map((weekday, at) => `WHEN ${at} THEN ${parameters.text(weekday)}`);
  return `CASE ${weekdaySql(identifier(date))} ${cases.join(' ')} END`;
}

/** Each number under the first band that it lies below; below 0, or without a number, under none. */
export function bandedSql(field: string, bands: readonly Band[], parameters: QueryParameters): string {
  const cases = bands.map(({ below, key }) => {
    const isIn = Number.isFinite(below) ? `${identifier(field)} < ${parameters.number(below)}` : 'TRUE';
    return `WHEN ${isIn} THEN ${parameters.text(key)}`;
  });
  return `CASE WHEN ${identifier(field)} IS NULL OR ${identifier(field)} < 0.0 THEN NULL ${cases.join(' ')} END`;
}

/** How fast each lead was answered. */
export function withResponseBand(prepared: Prepared, parameters: QueryParameters): Prepared {
  const { columns } = prepared.relation;
  if (!columns.has('answerMinutes')) return prepared;
  const waits = `\`responded\` IS NULL${columns.has('answerUnreadable') ? ' AND NOT IFNULL(`answerUnreadable`, FALSE)' : ''}`;
  const banded = bandedSql('answerMinutes', responseBands, parameters);
  const sql = `IF(\`created\` IS NOT NULL AND ${waits}, ${parameters.text(unanswered.key)}, ${banded})`;
  return withMade(prepared, [made('responseBand', 'text', sql)]);
}
