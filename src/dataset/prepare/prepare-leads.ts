import { type Day, dayOf, MILLISECONDS_A_MINUTE } from '../../base/day';
import type { Column, DateColumn, FlagColumn, Join, NumberColumn, Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { type Match, matching } from '../join';
import { dateColumn, dates, flagColumn, flags, folded, numberColumn, numbers, textColumn } from '../prepared';
import { losesTheLost } from './loses-the-lost';

/**
 * Completes leads: `isConverted` with `convertedDate` and `daysToConvert` (from the leads themselves, else from the won
 * deals that name them), `responded` (else the first activity that names the lead), `isRepeat` for a second lead with
 * the same e-mail.
 */
export function prepareLeads(
  leads: Table,
  deals: Table | null,
  activities: Table | null,
  minutesBetween: MinutesBetween,
  asOf: Day,
): Table {
  const columns: Record<string, Column> = { ...leads.columns };
  const joins: Join[] = [...(leads.joins ?? [])];
  const created = dateColumn(leads, 'createdOn');
  if (created) columns.created = created;
  const prepared: Table = { ...leads, columns, joins, unread: { ...leads.unread } };
  const converted = conversions(leads, deals, joins, asOf);
  if (converted && losesTheLost(leads, converted.isUnclear))
    prepared.unread.isConverted = { text: 'lost_leads_unclear' };
  else if (converted) Object.assign(columns, converted);
  else prepared.unread.isConverted = { text: 'no_conversion_known' };
  const responded = upTo(asOf, responses(leads, activities, joins));
  if (responded && created) {
    const minutes = answerMinutes(created, responded, minutesBetween);
    const byActivity = joins.some(({ fields }) => fields.includes('responded'));
    const doubt = (byActivity ? tooEarly(minutes.values) : null) ?? minutesInDoubt(leads, created, responded);
    if (doubt) prepared.unread.responded = doubt;
    else Object.assign(columns, { responded, answerMinutes: minutes });
    if (byActivity) prepared.standIns = [{ fields: ['responded'], says: { text: 'note_response_from_activities' } }];
  }
  columns.isRepeat = repeats(leads);
  return prepared;
}

/** Minutes between two wall-clock moments: elapsed, or of opening hours where the plan names them. */
export type MinutesBetween = (from: number, to: number) => number;

function answerMinutes(created: DateColumn, responded: DateColumn, minutesBetween: MinutesBetween): NumberColumn {
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

type Conversions = Record<'isConverted' | 'isUnclear', FlagColumn> & Record<string, Column>;

function conversions(leads: Table, deals: Table | null, joins: Join[], asOf: Day): Conversions | null {
  const isConverted = flags(leads.rows);
  const convertedDate = dates(leads.rows);
  const days = numbers(leads.rows);
  const { known, mark } = ownConversions(leads, isConverted.values, convertedDate.values);
  const joined = deals ? dealConversions(leads, deals, isConverted.values, convertedDate.values, joins) : false;
  if (!known && !joined) return null;
  mark();
  const created = dateColumn(leads, 'createdOn');
  byPerson(leads, isConverted.values, convertedDate.values);
  const unclear = flags(leads.rows);
  const outcome = joined ? null : textColumn(leads, 'outcome');
  const unknown = outcome ? outcome.labels.indexOf('unknown') : -1;
  for (let i = 0; i < leads.rows; i++) {
    const isLater = dayOf(convertedDate.values[i]) > asOf;
    if (outcome?.codes[i] === unknown && isConverted.values[i] !== 2) unclear.values[i] = 2;
    if (isConverted.values[i] === 0 || isLater) isConverted.values[i] = 1;
    if (created && isConverted.values[i] === 2)
      days.values[i] = dayOf(convertedDate.values[i]) - dayOf(created.values[i]);
  }
  return { isConverted, convertedDate, daysToConvert: days, isUnclear: unclear };
}

/** Each e-mail address counts once, by its first lead: a later lead of the same person that converted converts the first. */
function byPerson(leads: Table, converted: Uint8Array, when: Float64Array): void {
  const email = textColumn(leads, 'email');
  if (!email) return;
  const first = new Map<string, number>();
  for (const i of inOrderOfCreation(leads)) {
    if (email.codes[i] === 0 || leads.leftOut[i] !== 0 || isJunk(leads, i)) continue;
    const fold = folded(email.labels[email.codes[i]]);
    const known = first.get(fold);
    if (known === undefined) first.set(fold, i);
    else if (converted[i] === 2) {
      if (converted[known] !== 2 || when[i] < when[known]) when[known] = when[i];
      converted[known] = 2;
    }
  }
}

function isJunk(leads: Table, row: number): boolean {
  const outcome = textColumn(leads, 'outcome');
  return outcome?.labels[outcome.codes[row]] === 'out';
}

/** Answers up to the day as of which the data is looked at: later ones had not come yet. */
function upTo(asOf: Day, responded: DateColumn | null): DateColumn | null {
  return (
    responded && { ...responded, values: responded.values.map((value) => (dayOf(value) > asOf ? Number.NaN : value)) }
  );
}

/** Words of a lifecycle for somebody who has become a customer. */
export const CUSTOMERS = ['customer', 'klant', 'kunde', 'client', 'cliente'];

/** What the leads tab itself says: a flag, a date, a status, a lifecycle stage. */
function ownConversions(leads: Table, converted: Uint8Array, when: Float64Array): { known: boolean; mark: () => void } {
  const flag = flagColumn(leads, 'converted');
  const date = dateColumn(leads, 'convertedOn');
  const outcome = textColumn(leads, 'outcome');
  const lifecycle = textColumn(leads, 'lifecycle');
  const customers = lifecycle?.labels.map((label) => CUSTOMERS.includes(folded(label)));
  const won = outcome ? outcome.labels.indexOf('won') : -1;
  const says = outcome?.codes.some((code) => code === won);
  const knows = customers?.some(Boolean) ?? false;
  return {
    known: Boolean(flag || date || says || knows),
    mark: () => {
      for (let i = 0; i < leads.rows; i++) {
        const dated = date !== null && !Number.isNaN(date.values[i]);
        if (dated && date) when[i] = date.values[i];
        const yes =
          dated ||
          flag?.values[i] === 2 ||
          (outcome !== null && won > 0 && outcome.codes[i] === won) ||
          (lifecycle !== null && customers?.[lifecycle.codes[i]] === true);
        if (yes) converted[i] = 2;
      }
    },
  };
}

/** Which lead each deal came from, by the first of these that the tabs share. */
export const leadsOfDeals = (deals: Table, leads: Table): Match | null =>
  matching(deals, leads, [
    ['leadId', 'id'],
    ['id', 'id'],
    ['email', 'email'],
    ['contact', 'name'],
  ]);

function dealConversions(
  leads: Table,
  deals: Table,
  converted: Uint8Array,
  when: Float64Array,
  joins: Join[],
): boolean {
  const match = leadsOfDeals(deals, leads);
  const outcome = textColumn(deals, 'outcome');
  if (!match || !outcome) return false;
  const closed = dateColumn(deals, 'closed');
  // Won on a day that lies ahead is not won yet, as in every figure of deals.
  const ahead = flagColumn(deals, 'closesAhead');
  const won = outcome.labels.indexOf('won');
  const rowOf = new Int32Array(leads.rows).fill(-1);
  for (let i = 0; i < deals.rows; i++) {
    const lead = match.rowOfLabel[match.left.codes[i]];
    if (lead < 0 || deals.leftOut[i] !== 0 || outcome.codes[i] !== won || ahead?.values[i] === 2) continue;
    converted[lead] = 2;
    rowOf[lead] = i;
    const date = closed ? closed.values[i] : Number.NaN;
    if (!Number.isNaN(date) && !(when[lead] <= date)) when[lead] = date;
  }
  joins.push({ fields: ['isConverted', 'daysToConvert'], table: deals, rowOf });
  return true;
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
  const isAnswer = (row: number): boolean => !kind || !['task', 'note'].includes(kind.labels[kind.codes[row]]);
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

/** A lead whose e-mail an earlier lead has: 2, the others 1. Junk is no lead, so it comes before nobody. */
function repeats(leads: Table): Column {
  const email = textColumn(leads, 'email');
  const column = flags(leads.rows);
  column.values.fill(1);
  if (!email) return column;
  const seen = new Set<string>();
  for (const i of inOrderOfCreation(leads)) {
    if (email.codes[i] === 0 || leads.leftOut[i] !== 0) continue;
    if (isJunk(leads, i)) continue;
    const fold = folded(email.labels[email.codes[i]]);
    if (seen.has(fold)) column.values[i] = 2;
    seen.add(fold);
  }
  return column;
}

/** By creation, undated leads last; of leads made at the same moment, by id. */
function inOrderOfCreation(leads: Table): Int32Array {
  const order = Int32Array.from({ length: leads.rows }, (_, i) => i);
  const created = dateColumn(leads, 'createdOn');
  const id = textColumn(leads, 'id');
  const at = (i: number): number =>
    created && !Number.isNaN(created.values[i]) ? created.values[i] : Number.POSITIVE_INFINITY;
  const idOf = (i: number): string => (id ? id.labels[id.codes[i]] : '');
  return order.sort((a, b) => {
    if (at(a) !== at(b)) return at(a) - at(b);
    return idOf(a) === idOf(b) ? a - b : idOf(a) < idOf(b) ? -1 : 1;
  });
}
