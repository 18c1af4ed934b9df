import type { Day } from '../../../base/day';
import { identifier, type QueryParameters, type Relation } from '../../dialect';
import { columnOf, type MadeColumn, madeOf } from '../prepared';

/** When a lead was answered, as its own tab says it; null where it says nothing of that. */
export function respondedSql(read: Relation, asOf: Day, parameters: QueryParameters): string | null {
  const told = columnOf(read, 'respondedOn', 'date') ?? afterMinutes(read);
  return told && `IF(${told} >= ${parameters.day(asOf + 1)}, NULL, ${told})`;
}

function afterMinutes(read: Relation): string | null {
  const [created, minutes] = [columnOf(read, 'createdOn', 'date'), columnOf(read, 'responseMinutes', 'number')];
  if (created === null || minutes === null) return null;
  return `DATETIME_ADD(${created}, INTERVAL CAST(ROUND(${minutes} * 60000000) AS INT64) MICROSECOND)`;
}

/** Minutes between instants, so that a night in which the clock changes has its true length; −1 for an answer before the lead. */
export function answerMinutes(zone: string, parameters: QueryParameters): MadeColumn[] {
  const instant = (column: string): string => `TIMESTAMP(${identifier(column)}, ${parameters.text(zone)})`;
  const elapsed = `TIMESTAMP_DIFF(${instant('responded')}, ${instant('created')}, MILLISECOND)`;
  return madeOf('answerMinutes', 'number', `IF(\`responded\` < \`created\`, -1.0, IEEE_DIVIDE(${elapsed}, 60000.0))`);
}
