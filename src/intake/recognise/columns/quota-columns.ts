import { readHeader } from '../../text/header-text';
import { type MonthTongue, monthTongue } from '../../values/dates/month-names';
import { ENOUGH, saysField } from '../header-words/vocabulary';
import type { Recognition, SeenColumn } from '../recognise';
import { headerPeriod } from './header-period';

/**
 * The columns of a list of people, with those of quotas for one period each under the header of what they hold. Below a bare
 * month or quarter stand quotas where the tab is called so.
 */
export function withPeriods(columns: readonly SeenColumn[], tabWords: readonly string[]): SeenColumn[] {
  const tongue = monthTongue(columns.map(({ header }) => header.written));
  const read = columns.map((column) => (column.profile.numbers > 0 ? withPeriod(column, tabWords, tongue) : column));
  const agree = (year: number): boolean => read.filter(({ period }) => period?.perhapsYear === year).length > 1;
  return read.map((column, at) => {
    const { period } = column;
    if (!period?.perhapsYear) return column;
    return agree(period.perhapsYear) ? { ...column, period: { ...period, year: period.perhapsYear } } : columns[at];
  });
}

function withPeriod(column: SeenColumn, tabWords: readonly string[], tongue: MonthTongue | null): SeenColumn {
  const period = headerPeriod(column.header, tongue);
  if (period === null) return column;
  const isBare = period.head.words.length === 0 && tabWords.some(speaksOfQuotas);
  const header = isBare ? { ...readHeader('quota'), written: column.header.written } : period.head;
  return saysQuota(header) ? { ...column, header, period } : column;
}

const saysQuota = (header: SeenColumn['header']): boolean => saysField(header, 'team', 'quota');

const speaksOfQuotas = (word: string): boolean =>
  ['', 's', 'e', 'en'].some(
    (end) => word.endsWith(end) && saysQuota(readHeader(word.slice(0, word.length - end.length))),
  );

/** Where quotas stand in several columns, all of them are read: the first as the field, each further one as a part of it. */
export function addQuotaColumns(
  fields: Recognition['fields'],
  columns: readonly SeenColumn[],
  sure: readonly number[],
): void {
  if (!columns.some(({ period }) => period)) return;
  const taken = Object.entries(fields).flatMap(([field, { column }]) => (field === 'quota' ? [] : [column]));
  const found = columns.flatMap((column, at) =>
    sure[at] >= ENOUGH && !taken.includes(column) ? [{ column, sure: Math.min(1, sure[at]) }] : [],
  );
  found.forEach((one, at) => {
    fields[at === 0 ? 'quota' : `quota@${at}`] = one;
  });
}
