import { type Day, dayOf, MILLISECONDS_A_MINUTE } from '../../../base/day';
import { type DateColumn, type Join, labelAt, type NumberColumn, type Table } from '../../../tables/table';
import type { Sentence } from '../../../texts/sentence';
import { matching } from '../../join';
import { dateColumn, dates, numberColumn, numbers, textColumn } from '../../prepared';

/** Minutes between two wall-clock moments: elapsed, or of opening hours where the plan names them. */
export type MinutesBetween = (from: number, to: number) => number;

interface Responses {
  /** When each lead was answered, and after how many minutes; else why that is not said. */
  told: { responded: DateColumn; answerMinutes: NumberColumn } | Sentence;
  /** The first activity of each lead stands in for its own answer. */
  byActivity: boolean;
}

/** How leads were answered up to the day as of which the data is looked at; null where nothing tells. */
export function responsesOf(
  leads: Table,
  activities: Table | null,
  joins: Join[],
  minutesBetween: MinutesBetween,
  asOf: Day,
): Responses | null {
  const created = dateColumn(leads, 'createdOn');
  const responded = upTo(asOf, responses(leads, activities, joins));
  if (!responded || !created) return null;
  const answerMinutes = minutesOf(created, responded, minutesBetween);
  const byActivity = joins.some(({ fields }) => fields.includes('responded'));
  const doubt = (byActivity ? tooEarly(answerMinutes.values) : null) ?? minutesInDoubt(leads, created, responded);
  return { told: doubt ?? { responded, answerMinutes }, byActivity };
}

function minutesOf(created: DateColumn, responded: DateColumn, minutesBetween: MinutesBetween): NumberColumn {
  const column = { ...numbers(created.values.length), header: responded.header, index: responded.index };
  for (let i = 0; i < column.values.length; i++) {
    const [from, to] = [created.values[i], responded.values[i]];
    if (!Number.isNaN(from) && !Number.isNaN(to)) column.values[i] = to < from ? -1 : minutesBetween(from, to);
  }
  return column;
}

/** Days without a time of the day say nothing of minutes, save where the minutes themselves are written. */
function minutesInDoubt(leads: Table, created: DateColumn, responded: DateColumn): Sentence | null {
  const areWritten = responded.index === numberColumn(leads, 'responseMinutes')?.index;
  return areWritten || (created.timed && responded.timed) ? null : { text: 'answers_by_day' };
}

/** Activities that mostly lie before the lead was made tell when the lead was typed in, not when it was answered. */
function tooEarly(minutes: Float64Array): Sentence | null {
  let count = 0;
  let total = 0;
  for (let i = 0; i < minutes.length; i++) {
    if (!Number.isNaN(minutes[i])) total++;
    if (minutes[i] < 0) count++;
  }
  return count * 5 > total ? { text: 'activities_before_creation', values: { count, total } } : null;
}

/** Answers up to the day as of which the data is looked at: later ones had not come yet. */
function upTo(asOf: Day, responded: DateColumn | null): DateColumn | null {
  return (
    responded && { ...responded, values: responded.values.map((value) => (dayOf(value) > asOf ? Number.NaN : value)) }
  );
}

function responses(leads: Table, activities: Table | null, joins: Join[]): DateColumn | null {
  const own = dateColumn(leads, 'respondedOn');
  if (own) return own;
  const minutes = numberColumn(leads, 'responseMinutes');
  const created = dateColumn(leads, 'createdOn');
  if (minutes && created) {
    const responded = dates(leads.rows);
    responded.timed = true;
    for (let i = 0; i < leads.rows; i++)
      responded.values[i] = created.values[i] + minutes.values[i] * MILLISECONDS_A_MINUTE;
    return { ...responded, header: minutes.header, index: minutes.index };
  }
  return activities ? firstActivities(leads, activities, joins) : null;
}

/** The first activity done for each lead. Before its creation counts too: whoever asks must see that it makes no sense. */
function firstActivities(leads: Table, activities: Table, joins: Join[]): DateColumn | null {
  const match = matching(activities, leads, [
    ['leadId', 'id'],
    ['email', 'email'],
  ]);
  const done = dateColumn(activities, 'done');
  if (!match || !done) return null;
  const kind = textColumn(activities, 'kind');
  const isAnswer = (row: number): boolean => !kind || !['task', 'note'].includes(labelAt(kind, row));
  const responded = dates(leads.rows);
  const rowOf = new Int32Array(leads.rows).fill(-1);
  for (let i = 0; i < activities.rows; i++) {
    const lead = match.rowOfLabel[match.left.codes[i]];
    if (lead < 0 || activities.leftOut[i] !== 0 || !isAnswer(i) || responded.values[lead] <= done.values[i]) continue;
    if (Number.isNaN(done.values[i])) continue;
    responded.values[lead] = done.values[i];
    rowOf[lead] = i;
  }
  joins.push({ fields: ['responded', 'answerMinutes'], table: activities, rowOf });
  return { ...responded, timed: done.timed };
}
