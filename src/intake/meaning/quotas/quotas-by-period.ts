import type { Cell } from '../../../base/cell';
import { civilOf, dayFrom, dayOf, MILLISECONDS_A_DAY, monthStart } from '../../../base/day';
import type { InLanguages } from '../../../base/language';
import type { NumberColumn, PeriodQuotas, Table } from '../../../tables/table';
import { dayInWords } from '../../../texts/day-text';
import { quoted } from '../../../texts/quoted';
import type { Sentence } from '../../../texts/sentence';
import type { TabAnswers } from '../../answers/answers';
import type { Question, Reading } from '../../reading';
import type { HeaderPeriod } from '../../recognise/columns/header-period';
import type { Recognition, SeenColumn } from '../../recognise/recognise';
import { isSumOf } from '../../rows/totals/sums-of-parts';
import { normalText, normalWords } from '../../text/normal-text';
import { textOf } from '../../text/plain-text';
import { monthsApart, monthsTold } from './quota-lengths';

/** A column of quotas, all for one period or, without one, for whichever. */
interface Quota {
  seen: SeenColumn;
  column: NumberColumn;
  period: HeaderPeriod | undefined;
}

interface Tab {
  name: string;
  rows: Cell[][];
  columns: readonly SeenColumn[];
}

const YEARS = new Set(normalWords('year|jaar|jahr|année|an|año|anno'));
const YEAR = /^20\d{2}$/;

/**
 * Takes the quotas out of the columns of a team that has one for each period, and says of which days they are. A column that
 * the others add up to is a total. Which of several count is asked, and so is a year that stands nowhere: until then there
 * are none.
 */
export function settleQuotas(
  data: Table,
  fields: Recognition['fields'],
  tab: Tab,
  { today, zone }: Pick<Reading, 'today' | 'zone'>,
  answers: TabAnswers,
  questions: Question[],
): void {
  const names = Object.keys(fields).filter((field) => field === 'quota' || field.startsWith('quota@'));
  if (!names.some((field) => fields[field].column.period)) return;
  const all = names.flatMap((field): Quota[] => {
    const column = data.columns[field];
    const seen = fields[field].column;
    return column?.type === 'number' ? [{ seen, column, period: seen.period }] : [];
  });
  const unread = names.map((field) => data.unread[field]).find(Boolean);
  for (const field of names) {
    delete data.columns[field];
    delete data.unread[field];
    if (field !== 'quota') delete fields[field];
  }
  const refuse = (
    text: 'intake_unread_quotas' | 'intake_unread_quota_year' | 'quota_length_unknown',
    of: Quota[],
  ): void => {
    data.unread.quota = {
      text,
      values: text === 'quota_length_unknown' ? { column: of[0].seen.header.written } : { columns: listed(of) },
    };
  };
  if (unread) {
    data.unread.quota = unread;
    return;
  }
  const parts = all.filter((one) => !isTotal(one, all, data));
  const ways = [...new Set(parts.map(wayOf))].map((way) => parts.filter((one) => wayOf(one) === way));
  const chosen =
    ways.find((way) => way.some(({ seen }) => seen.answered === 'quota')) ?? (ways.length === 1 ? ways[0] : null);
  if (chosen === null) {
    const firsts = ways.map(([first]) => first);
    const options = firsts.map(({ seen }) => seen.header.written);
    questions.push({
      column: '',
      value: 'quota',
      ask: { text: 'intake_ask_quotas', values: { columns: listed(firsts) } },
      options,
    });
    refuse('intake_unread_quotas', firsts);
    return;
  }
  fields.quota = { column: chosen[0].seen, sure: fields.quota.sure };
  if (chosen[0].period === undefined) {
    data.columns.quota = chosen[0].column;
    return;
  }
  const lacking = chosen.filter(({ period }) => period?.year === null);
  const years = yearsOf(lacking, data, tab, answers);
  if (years === null) {
    if (isInOrder(lacking) && !yearColumn(tab)) {
      const { year } = civilOf(today ?? dayOf(zone.toWall(Date.now())));
      const ask = { text: 'intake_ask_quota_year', values: { columns: listed(lacking) } } as const;
      questions.push({ column: lacking[0].seen.header.written, ask, options: [year, year + 1, year - 1].map(String) });
    }
    refuse('intake_unread_quota_year', lacking);
    return;
  }
  const quotas = chosen.map(({ seen, column, period }): PeriodQuotas => {
    const { month, months } = period as HeaderPeriod;
    const first = (row: number): number => dayFrom(years(period as HeaderPeriod, row), month, 1) * MILLISECONDS_A_DAY;
    const from = column.values.map((_value, row) => first(row));
    return { column, months: months === 1 ? (monthsTold(seen.header.words.join(' ')) ?? 0) : months, from };
  });
  const apart =
    quotas.length === 1
      ? 1
      : monthsApart(
          quotas.flatMap(({ from }) =>
            Array.from(
              from.filter((wall) => !Number.isNaN(wall)),
              dayOf,
            ),
          ),
        );
  if (apart === null && quotas.some(({ months }) => months === 0)) refuse('quota_length_unknown', chosen);
  else {
    const told = quotas.map((one) => ({ ...one, months: one.months || (apart as number) }));
    if (overlap(told)) refuse('intake_unread_quotas', chosen);
    else data.quotas = told;
  }
}

const listed = (quotas: readonly Quota[]): InLanguages => quoted(quotas.map(({ seen }) => seen.header.written));

/** Columns that share a head, each for a period, are one way to tell quotas; one for no period is another. */
const wayOf = ({ seen, period }: Quota): string => `${seen.header.key}|${period ? 'period' : ''}`;

/** Months from the year 0 on; of a column without a period all. */
function monthsOf({ period }: Quota): [number, number] {
  if (!period) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const from = (period.year ?? 0) * 12 + period.month;
  return [from, from + period.months];
}

/** True where the columns for shorter periods within that of a column add up to it, on every row that has it. */
function isTotal(whole: Quota, all: readonly Quota[], { leftOut }: Table): boolean {
  const [from, to] = monthsOf(whole);
  const within = all.filter((one) => {
    const [first, last] = monthsOf(one);
    return last - first < to - from && first >= from && last <= to;
  });
  const shortest = Math.min(...within.map((one) => monthsOf(one)[1] - monthsOf(one)[0]));
  const parts = within.filter((one) => monthsOf(one)[1] - monthsOf(one)[0] === shortest);
  if (parts.length < 2) return false;
  return whole.column.values.every((value, row) => {
    const amounts = parts.map(({ column }) => column.values[row]).filter((amount) => !Number.isNaN(amount));
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    return (
      leftOut[row] !== 0 ||
      Number.isNaN(value) ||
      value === sum ||
      isSumOf(value, { sum, count: amounts.length, cents: false })
    );
  });
}

const isInOrder = (quotas: readonly Quota[]): boolean =>
  quotas.every((one, at) => at === 0 || monthsOf(one)[0] > monthsOf(quotas[at - 1])[0]);

const yearColumn = ({ columns }: Tab): SeenColumn | undefined => columns.find(({ header }) => YEARS.has(header.key));

/**
 * The year of a row: of the header, else of the column of years, else of the name of the tab or of an answer, where the
 * periods stand in the order of one year. Null where nothing tells.
 */
function yearsOf(
  lacking: readonly Quota[],
  { leftOut }: Table,
  tab: Tab,
  answers: TabAnswers,
): ((period: HeaderPeriod, row: number) => number) | null {
  const column = yearColumn(tab);
  const written = (row: number): string => (column ? textOf(tab.rows[row][column.index]) : '');
  if (lacking.length > 0 && column && tab.rows.some((_row, at) => leftOut[at] === 0 && !YEAR.test(written(at))))
    return null;
  const inName = normalText(tab.name)
    .split(' ')
    .filter((word) => YEAR.test(word));
  const answered = lacking.map(({ seen }) => answers.year(seen.header.written)).find(Boolean);
  const one = isInOrder(lacking) ? (inName.length === 1 ? Number(inName[0]) : answered) : undefined;
  if (lacking.length > 0 && !column && one === undefined) return null;
  return ({ year }, row) => year ?? (column ? Number(written(row)) : (one ?? Number.NaN));
}

/** True where two quotas of one row are for the same days. */
function overlap(quotas: readonly PeriodQuotas[]): boolean {
  const [first] = quotas;
  return first.from.some((_wall, row) => {
    const spans = quotas
      .filter(({ column }) => !Number.isNaN(column.values[row]))
      .map(({ from, months }) => {
        const { year, month } = civilOf(dayOf(from[row]));
        return [year * 12 + month, year * 12 + month + months];
      })
      .sort(([a], [b]) => a - b);
    return spans.some(([from], at) => at > 0 && from < spans[at - 1][1]);
  });
}

/** From how many columns quotas are read, and of which days. */
export function quotasNote(quotas: readonly PeriodQuotas[]): Sentence {
  const days = quotas.flatMap(({ from, months, column }) => {
    const firsts = Array.from(
      from.filter((_wall, row) => !Number.isNaN(column.values[row])),
      dayOf,
    );
    return firsts.flatMap((first) => [first, monthStart(first, months) - 1]);
  });
  const [from, to] = [Math.min(...days), Math.max(...days)].map(dayInWords);
  return { text: 'intake_note_quotas', values: { columns: quotas.length, from, to } };
}
