import { addTo } from '../../base/add-to';
import { type Day, dayOf, MILLISECONDS_A_DAY, monthStart } from '../../base/day';
import { quotaColumns, quotaPlace } from '../../tables/quota-columns';
import { type Column, type DateColumn, isDateColumn, labelAt, type Table, type TextColumn } from '../../tables/table';
import { isSentence, type Sentence } from '../../texts/sentence';
import { lazily } from '../lazily';
import { dateColumn, dates, flags, labelled, numberColumn, textColumn } from '../prepared';
import { nameIn, type Roster, shownAs } from './roster';
import { type ServiceDays, serviceDays } from './service-days';

/**
 * Completes team tabs that have quotas: `rep` and `team` as other tabs name them, and `quotaFrom` and `quotaTo`, the days
 * each quota is for: those of its own month, quarter or year, or of each where it has none, on which its rep works here.
 */
export function prepareTeam(team: Table, roster: Roster): Table {
  if (!numberColumn(team, 'quota')) return team;
  const rep = repsOf(team, roster);
  const columns: Record<string, Column> = { ...team.columns, rep, ...teamsOfReps(team, rep, roster) };
  if (team.unread.quotaMonths) {
    const { quotaMonths: _unknown, ...others } = columns;
    return { ...team, columns: others };
  }
  const days = serviceDays(team, rep);
  if (isSentence(days)) return withoutQuotas(team, columns, days);
  quotaColumns(team).forEach((_quota, at) => {
    const place = quotaPlace(at);
    const [from, to] = daysOf(periodsOf(team, at), days);
    columns[`quotaFrom${place}`] = from;
    columns[`quotaTo${place}`] = to;
  });
  const prepared = { ...team, columns };
  const twice = toldTwice(prepared, rep);
  if (twice) return withoutQuotas(team, columns, twice);
  const says: Sentence = { text: 'note_service_days', values: { tabs: days.from.map((tab) => `"${tab}"`).join(', ') } };
  const standIns = days.from.length > 0 ? [{ fields: ['quotaFrom', 'quotaTo'], says }] : [];
  return { ...prepared, standIns: [...(team.standIns ?? []), ...standIns] };
}

function withoutQuotas(team: Table, columns: Record<string, Column>, why: Sentence): Table {
  const { quota: _none, ...others } = columns;
  return { ...team, columns: others, unread: { ...team.unread, quota: why } };
}

/** From when and until before when each quota is: its period, if it has one, cut to the days on which its rep works here. */
function daysOf(periodOf: PeriodOf, { started, ended }: ServiceDays): [from: DateColumn, to: DateColumn] {
  const [from, to] = [dates(started.length), dates(started.length)];
  for (let row = 0; row < started.length; row++) {
    const [first, next] = periodOf(row).map((day) => day * MILLISECONDS_A_DAY);
    const gone = (dayOf(ended[row]) + 1) * MILLISECONDS_A_DAY;
    from.values[row] = started[row] > first || Number.isNaN(first) ? started[row] : first;
    to.values[row] = gone < next || Number.isNaN(next) ? gone : next;
  }
  return [from, to];
}

type PeriodOf = (row: number) => [first: Day, next: Day];

/** Of the quotas in one place the first day of the period of each, and the first after it; NaN where it has no month of its own. */
function periodsOf({ columns }: Table, at: number): PeriodOf {
  const [month, months] = [columns[`quotaMonth${quotaPlace(at)}`], quotaColumns({ columns })[at].quotaMonths];
  return (row) => {
    const first = monthStart(dayOf(isDateColumn(month) ? month.values[row] : Number.NaN));
    return [first, monthStart(first, months.values[row])];
  };
}

/** Why quotas count for nothing: another tab has some of the same rep that are for the same days, or for nobody knows which. */
function toldTwice(team: Table, rep: TextColumn): Sentence | null {
  if (team.segments.length < 2) return null;
  const known = new Map<number, { tab: string; from: number; to: number }[]>();
  const quotas = quotaColumns(team);
  for (const { tab, start, rows } of team.segments)
    for (let row = start; row < start + rows; row++)
      for (const { quota, quotaMonths, quotaFrom, quotaTo } of quotas) {
        if (team.leftOut[row] !== 0 || Number.isNaN(quota.values[row] + quotaMonths.values[row])) continue;
        const [from = Number.NaN, to = Number.NaN] = [quotaFrom?.values[row], quotaTo?.values[row]];
        const others = known.get(rep.codes[row]) ?? [];
        // Without bounds it is for all days.
        if (others.some((one) => one.tab !== tab && !(one.from >= to) && !(from >= one.to)))
          return { text: 'quotas_told_twice', values: { tab } };
        known.set(rep.codes[row], [...others, { tab, from, to }]);
      }
  return null;
}

/** The team of each rep, where its row does not say one. */
function teamsOfReps(team: Table, rep: TextColumn, roster: Roster): { team?: TextColumn } {
  if (roster.teamOf.size === 0) return {};
  const own = textColumn(team, 'team');
  const labels = own ? [...own.labels] : [''];
  const codeIn = codesIn(labels);
  const codeOf = rep.labels.map((name) => codeIn(roster.teamOf.get(name) ?? ''));
  const codes = Int32Array.from(rep.codes, (code, row) => own?.codes[row] || codeOf[code]);
  return { team: { ...(own ?? rep), codes, labels } };
}

function repsOf(team: Table, roster: Roster): TextColumn {
  const labels = [''];
  const codeIn = codesIn(labels);
  const codes = Int32Array.from({ length: team.rows }, (_, row) => codeIn(shownAs(nameIn(team, row), roster)));
  return labelled(codes, labels);
}

/** Gives the place of a label among these, of which it is the last where it was none. */
function codesIn(labels: string[]): (label: string) => number {
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  return (label) => {
    const code = codeOf.get(label) ?? labels.length;
    if (code === labels.length) codeOf.set(label, labels.push(label) - 1);
    return code;
  };
}

/**
 * Marks the deals of reps who have a quota; where quotas have months, those that closed in one of their rep's. What somebody
 * who has left had begun still closes in their name, and counts for them.
 */
export function addQuotaFlag(deals: Table, team: Table): void {
  const [rep, closed] = [textColumn(deals, 'rep'), dateColumn(deals, 'closed')];
  const isDated = team.columns.quotaMonth !== undefined;
  const ofTeam = textColumn(team, 'rep');
  if (!rep || !closed || !ofTeam || quotaColumns(team).length === 0) return;
  lazily(deals.columns, ['hasQuota', 'ofRepWithQuota'], () => {
    const spans = spansOf(team, ofTeam);
    const [marked, ofRep] = [flags(deals.rows), flags(deals.rows)];
    for (let row = 0; row < deals.rows; row++) {
      const day = dayOf(closed.values[row]);
      const own = spans.get(labelAt(rep, row)) ?? [];
      ofRep.values[row] = own.length > 0 ? 2 : 1;
      marked.values[row] = own.some(({ from, to }) => !isDated || (day >= from && day < to)) ? 2 : 1;
    }
    return { hasQuota: marked, ofRepWithQuota: ofRep };
  });
}

/** The periods for which each rep has a quota. */
function spansOf(team: Table, rep: TextColumn): Map<string, { from: Day; to: Day }[]> {
  const spans = new Map<string, { from: Day; to: Day }[]>();
  quotaColumns(team).forEach(({ quota, quotaMonths }, at) => {
    const periodOf = periodsOf(team, at);
    for (let row = 0; row < team.rows; row++) {
      const name = labelAt(rep, row);
      const isNone = Number.isNaN(quota.values[row] + quotaMonths.values[row]);
      if (team.leftOut[row] !== 0 || isNone || name === '') continue;
      const [from, to] = periodOf(row);
      addTo(spans, name, { from, to });
    }
  });
  return spans;
}
