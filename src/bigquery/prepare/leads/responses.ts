import { type Day, isoDay, weekdayOf } from '../../../base/day';
import type { OpeningTimes } from '../../../statistics/opening-times';
import { identifier, type QueryParameters, type Relation, weekdaySql } from '../../dialect';
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

/** The zone on whose clock time passes, or the opening hours in which alone it does. */
export type MinuteClock = string | OpeningTimes;

/** Minutes from a lead to its answer; −1 for an answer before the lead. */
export function answerMinutes(clock: MinuteClock, parameters: QueryParameters): MadeColumn[] {
  const between = typeof clock === 'string' ? elapsedSql(clock, parameters) : openMinutesSql(clock, parameters);
  return madeOf('answerMinutes', 'number', `IF(\`responded\` < \`created\`, -1.0, ${between})`);
}

/** Between instants, so that a night in which the clock changes has its true length. */
function elapsedSql(zone: string, parameters: QueryParameters): string {
  const instant = (column: string): string => `TIMESTAMP(${identifier(column)}, ${parameters.text(zone)})`;
  return `IEEE_DIVIDE(TIMESTAMP_DIFF(${instant('responded')}, ${instant('created')}, MILLISECOND), 60000.0)`;
}

/** What a clock that runs in opening hours alone shows at either moment, as `openingClock` has it. */
function openMinutesSql({ weekdays, opens, closes, holidays }: OpeningTimes, parameters: QueryParameters): string {
  const { number } = parameters;
  const [length, open] = [closes - opens, weekdays.filter(Boolean).length];
  const closed = [...holidays].filter((day) => weekdays[weekdayOf(day)]).map(isoDay);
  const ofWeekday = (told: (weekday: number) => string, weekday: string): string =>
    `CASE ${weekday} ${weekdays.map((_, at) => `WHEN ${at} THEN ${told(at)}`).join(' ')} END`;
  const shown = (moment: string): string => {
    const weekday = weekdaySql(moment);
    const weeks = `DIV(UNIX_DATE(DATE(${moment})) - ${weekday} + 3, 7)`;
    const before = ofWeekday((at) => number(weekdays.slice(0, at).filter(Boolean).length), weekday);
    const holiday = (is: string): string =>
      `(SELECT COUNT(*) FROM UNNEST(${parameters.texts(closed)}) AS holiday WHERE holiday ${is} FORMAT_DATETIME('%Y-%m-%d', ${moment}))`;
    const isOpen = `${ofWeekday((at) => (weekdays[at] ? 'TRUE' : 'FALSE'), weekday)} AND ${holiday('=')} = 0`;
    const minute = `IEEE_DIVIDE(DATETIME_DIFF(${moment}, DATETIME_TRUNC(${moment}, DAY), MICROSECOND), 60000000.0)`;
    const today = `IF(${isOpen}, LEAST(GREATEST(${minute} - ${number(opens)}, 0.0), ${number(length)}), 0.0)`;
    return `((${weeks} * ${number(open)} + ${before} - ${holiday('<')}) * ${number(length)} + ${today})`;
  };
  return `${shown('`responded`')} - ${shown('`created`')}`;
}
