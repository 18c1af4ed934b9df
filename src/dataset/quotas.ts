import { type Day, dayOf, MILLISECONDS_A_DAY, monthStart } from '../base/day';
import { monthsApart, monthsTold } from '../intake/meaning/quotas/quota-lengths';
import type { Column, DateColumn, NumberColumn, Table, TextColumn } from '../tables/table';
import type { Sentence } from '../texts/sentence';
import { lazily } from './lazily';
import { dateColumn, dates, flags, labelled, numberColumn, numbers, textColumn } from './prepared';
import { nameIn, type Roster, shownAs } from './roster';

/**
 * Completes a team tab that has quotas: `rep` as other tabs name them, `quotaMonths`, for how many months each quota is,
 * and `quotaFrom` and `quotaTo`, the days it is for: those of its own month, quarter or year, or of each where it has none,
 * on which its rep works here.
 */
export function prepareTeam(team: Table, roster: Roster): Table {
  const quota = numberColumn(team, 'quota');
  if (!quota) return team;
  const columns: Record<string, Column> = { ...team.columns, rep: repsOf(team, roster) };
  const ofPeriods = numberColumn(team, 'quotaMonths');
  const quotaMonths = ofPeriods ?? lengthsOf(team, quota.header);
  if (quotaMonths === null) {
    const unread = { ...team.unread, quotaMonths: { text: 'quota_length_unknown', values: { column: quota.header } } };
    return { ...team, columns, unread } as Table;
  }
  const prepared = { ...team, columns: { ...columns, quotaMonths, ...daysOf(team, quotaMonths) } };
  const twice = ofPeriods && toldTwice(prepared);
  if (!twice) return prepared;
  const { quota: _twice, ...others } = prepared.columns as Record<string, Column>;
  return { ...team, columns: others, unread: { ...team.unread, quota: twice } };
}

/** For how many months the quota of each row is: unknown where others have a month of their own and it has none. */
function lengthsOf(team: Table, header: string): NumberColumn | null {
  const months = quotaMonthsOf(team, header);
  if (months === null) return null;
  const dated = dateColumn(team, 'quotaMonth')?.values;
  const lengths = numbers(team.rows);
  for (let row = 0; row < team.rows; row++) if (!dated || !Number.isNaN(dated[row])) lengths.values[row] = months;
  return lengths;
}

/** From when and until before when each quota is: its period, if it has one, cut to the days on which its rep works here. */
function daysOf(team: Table, months: NumberColumn): Record<'quotaFrom' | 'quotaTo', DateColumn> {
  const [quotaFrom, quotaTo] = [dates(team.rows), dates(team.rows)];
  const [started, ended] = [dateColumn(team, 'startedOn'), dateColumn(team, 'endedOn')];
  for (let row = 0; row < team.rows; row++) {
    const [first, next] = periodOf(team, row, months).map((day) => day * MILLISECONDS_A_DAY);
    const start = started?.values[row] ?? Number.NaN;
    const gone = (dayOf(ended?.values[row] ?? Number.NaN) + 1) * MILLISECONDS_A_DAY;
    quotaFrom.values[row] = start > first || Number.isNaN(first) ? start : first;
    quotaTo.values[row] = gone < next || Number.isNaN(next) ? gone : next;
  }
  return { quotaFrom, quotaTo };
}

/** The first day of the period of a quota, and the first after it; NaN where it has no month of its own. */
function periodOf(team: Table, row: number, months: NumberColumn): [Day, Day] {
  const first = monthStart(dayOf(dateColumn(team, 'quotaMonth')?.values[row] ?? Number.NaN));
  return [first, monthStart(first, months.values[row])];
}

/** Why quotas of one period each count for nothing: others stand beside them that are for the same days, or for nobody knows which. */
function toldTwice(team: Table): Sentence | null {
  const [quota, months] = [numberColumn(team, 'quota'), numberColumn(team, 'quotaMonths')];
  const [rep, from, to] = [textColumn(team, 'rep'), dateColumn(team, 'quotaFrom'), dateColumn(team, 'quotaTo')];
  if (!quota || !months || !rep || !from || !to) return null;
  const known = new Map<number, { tab: string; from: number; to: number }[]>();
  for (const { tab, start, rows } of team.segments)
    for (let row = start; row < start + rows; row++) {
      if (team.leftOut[row] !== 0 || Number.isNaN(quota.values[row])) continue;
      const own = { tab, from: from.values[row], to: to.values[row] };
      const others = known.get(rep.codes[row]) ?? [];
      const isAgain = others.some((one) => one.tab !== tab && one.from < own.to && own.from < one.to);
      if (Number.isNaN(months.values[row]) || isAgain) return { text: 'quotas_told_twice', values: { tab } };
      known.set(rep.codes[row], [...others, own]);
    }
  return null;
}

function repsOf(team: Table, roster: Roster): TextColumn {
  const labels = [''];
  const codes = new Uint16Array(team.rows);
  for (let row = 0; row < team.rows; row++) {
    const name = shownAs(nameIn(team, row), roster);
    const known = labels.indexOf(name);
    codes[row] = known < 0 ? labels.push(name) - 1 : known;
  }
  return labelled(codes, labels);
}

/** By the least distance between two months of the tab; of quotas without months, by the header. */
function quotaMonthsOf(team: Table, header: string): number | null {
  const told = monthsTold(header);
  const dated = dateColumn(team, 'quotaMonth');
  if (!dated || told !== null) return told;
  const days = Array.from(dated.values, dayOf).filter((day) => !Number.isNaN(day));
  return monthsApart(days) ?? monthsTold(dated.header);
}

/**
 * Marks the deals of reps who have a quota; where quotas have months, those that closed in one of their rep's. What somebody
 * who has left had begun still closes in their name, and counts for them.
 */
export function addQuotaFlag(deals: Table, team: Table): void {
  const [rep, closed] = [textColumn(deals, 'rep'), dateColumn(deals, 'closed')];
  const isDated = team.columns.quotaMonth !== undefined;
  if (!rep || !closed || !team.columns.quotaMonths) return;
  lazily(deals.columns, ['hasQuota', 'ofRepWithQuota'], () => {
    const spans = spansOf(team);
    const [marked, ofRep] = [flags(deals.rows), flags(deals.rows)];
    for (let row = 0; row < deals.rows; row++) {
      const day = dayOf(closed.values[row]);
      const own = spans.get(rep.labels[rep.codes[row]]) ?? [];
      ofRep.values[row] = own.length > 0 ? 2 : 1;
      marked.values[row] = own.some(({ from, to }) => !isDated || (day >= from && day < to)) ? 2 : 1;
    }
    return { hasQuota: marked, ofRepWithQuota: ofRep };
  });
}

/** The periods for which each rep has a quota. */
function spansOf(team: Table): Map<string, { from: Day; to: Day }[]> {
  const spans = new Map<string, { from: Day; to: Day }[]>();
  const rep = textColumn(team, 'rep');
  const [quota, months] = [numberColumn(team, 'quota'), numberColumn(team, 'quotaMonths')];
  for (let row = 0; rep && quota && months && row < team.rows; row++) {
    if (team.leftOut[row] !== 0 || Number.isNaN(quota.values[row] + months.values[row])) continue;
    const name = rep.labels[rep.codes[row]];
    if (name === '') continue;
    const [from, to] = periodOf(team, row, months);
    spans.set(name, [...(spans.get(name) ?? []), { from, to }]);
  }
  return spans;
}
