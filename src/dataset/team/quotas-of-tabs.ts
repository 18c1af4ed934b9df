import { type Day, dayOf } from '../../base/day';
import { monthsApart, monthsTold } from '../../intake/meaning/quotas/quota-lengths';
import { quotaPlace } from '../../tables/quota-columns';
import type { Column, PeriodQuotas, Table } from '../../tables/table';
import { dateColumn, dates, numberColumn, numbers } from '../prepared';

/**
 * Team tabs of which each quota says for how many months it is (`quotaMonths`). Each tab tells that of its own: one may hold
 * quotas of months and another of years.
 */
export function quotasOfTabs(teams: readonly Table[]): Table[] {
  const apart = monthsApart(teams.flatMap(monthsNamed));
  return teams.map((team) => (team.quotas ? inColumns(team, team.quotas) : withLengths(team, apart)));
}

/** Quotas of a column for each period as quotas of their row: the first that it has, the second … */
function inColumns(team: Table, quotas: readonly PeriodQuotas[]): Table {
  const ofRow = Array.from({ length: team.rows }, (_, row) =>
    quotas.filter(({ column }) => team.leftOut[row] === 0 && !Number.isNaN(column.values[row])),
  );
  const columns: Record<string, Column> = { ...team.columns };
  const { header, index } = quotas[0].column;
  for (let at = 0; at === 0 || ofRow.some((own) => own.length > at); at++) {
    const place = quotaPlace(at);
    const [quota, months, month] = [numbers(team.rows), numbers(team.rows), dates(team.rows)];
    ofRow.forEach(({ [at]: own }, row) => {
      if (own === undefined) return;
      quota.values[row] = own.column.values[row];
      months.values[row] = own.months;
      month.values[row] = own.from[row];
    });
    columns[`quota${place}`] = { ...quota, header, index };
    columns[`quotaMonths${place}`] = months;
    columns[`quotaMonth${place}`] = month;
  }
  // Rows of two tabs that hold the same are others where they are for other periods.
  const segments = team.segments.map(({ cells, ...segment }) => ({
    ...segment,
    cells: cells?.map((own, row) => [...ofRow[row].map(({ from }) => from[row]), ...own]),
  }));
  return { ...team, columns, segments, quotas: undefined };
}

/** For how many months the quota of each row is: unknown where others have a month of their own and it has none. */
function withLengths(team: Table, apart: number | null): Table {
  const quota = numberColumn(team, 'quota');
  if (!quota) return team;
  const months = lengthOf(team, quota.header) ?? (team.columns.quotaMonth ? apart : null);
  if (months === null) {
    const why = { text: 'quota_length_unknown', values: { column: quota.header } } as const;
    return { ...team, unread: { ...team.unread, quotaMonths: why } };
  }
  const dated = dateColumn(team, 'quotaMonth')?.values;
  const quotaMonths = numbers(team.rows);
  for (let row = 0; row < team.rows; row++) if (!dated || !Number.isNaN(dated[row])) quotaMonths.values[row] = months;
  return { ...team, columns: { ...team.columns, quotaMonths } };
}

/** By the header of the quotas, else the least distance between two months of the tab, else the header of the months. */
function lengthOf(team: Table, header: string): number | null {
  const dated = dateColumn(team, 'quotaMonth');
  const told = monthsTold(header);
  return told ?? (dated && (monthsApart(monthsNamed(team)) ?? monthsTold(dated.header)));
}

function monthsNamed(team: Table): Day[] {
  const days = Array.from(dateColumn(team, 'quotaMonth')?.values ?? [], dayOf);
  return days.filter((day) => !Number.isNaN(day));
}
