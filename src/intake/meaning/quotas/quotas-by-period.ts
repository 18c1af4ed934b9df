import { rangeOf } from '../../../base/column-range';
import { civilOf, type Day, dayFrom, dayOf, MILLISECONDS_A_DAY, monthStart } from '../../../base/day';
import { isNumberColumn, type PeriodQuotas, type Table } from '../../../tables/table';
import { dayInWords } from '../../../texts/day-text';
import type { Sentence } from '../../../texts/sentence';
import type { TabAnswers } from '../../answers/answers';
import type { BegunTable } from '../../begun-table';
import { type Question, type Reading, todayOf } from '../../reading';
import type { HeaderPeriod } from '../../recognise/columns/header-period';
import { type QuotaColumn, type QuotaTab, quotaHeaders } from './quota-column';
import { monthsApart, monthsTold } from './quota-lengths';
import { isInOrder, quotaYears, yearColumn } from './quota-years';
import { isTotalQuota } from './total-quotas';

/** What was found out about quotas: from which columns they are, of which periods, or why none are and what to ask about it. */
interface Settled {
  from?: QuotaColumn;
  quotas?: PeriodQuotas[];
  unread?: Sentence;
  question?: Question;
}

/**
 * Takes the quotas out of the columns of a team that has one for each period, and says of which days they are. A column that
 * the others add up to is a total. Which of several count is asked, and so is a year that stands nowhere: until then there
 * are none.
 */
export function settleQuotas({
  data,
  fields,
  tab: { name },
  below: { rows },
  seen: columns,
  reading,
  answers,
  questions,
}: BegunTable): void {
  const tab: QuotaTab = { name, rows, columns };
  const names = Object.keys(fields).filter((field) => field === 'quota' || field.startsWith('quota@'));
  if (!names.some((field) => fields[field].column.period)) return;
  const all = names.flatMap((field): QuotaColumn[] => {
    const column = data.columns[field];
    const seen = fields[field].column;
    return isNumberColumn(column) ? [{ seen, column, period: seen.period }] : [];
  });
  const broken = names.map((field) => data.unread[field]).find(Boolean);
  const { from, quotas, unread, question } = broken ? { unread: broken } : settled(all, data, tab, reading, answers);
  for (const field of names) {
    delete data.columns[field];
    delete data.unread[field];
    if (field !== 'quota') delete fields[field];
  }
  if (from) fields.quota = { column: from.seen, sure: fields.quota.sure };
  if (from && !from.period) data.columns.quota = from.column;
  if (quotas) data.quotas = quotas;
  if (unread) data.unread.quota = unread;
  if (question) questions.push(question);
}

function settled(
  all: readonly QuotaColumn[],
  data: Table,
  tab: QuotaTab,
  reading: Pick<Reading, 'today' | 'zone'>,
  answers: TabAnswers,
): Settled {
  const parts = all.filter((one) => !isTotalQuota(one, all, data));
  const ways = [...new Set(parts.map(wayOf))].map((way) => parts.filter((one) => wayOf(one) === way));
  const answered = ways.find((way) => way.some(({ seen }) => seen.answered === 'quota'));
  if (!answered && ways.length !== 1) return severalWays(ways.map(([first]) => first));
  const chosen = answered ?? ways[0];
  const [from] = chosen;
  if (!from.period) return { from };
  const lacking = chosen.filter(({ period }) => period?.year === null);
  const yearOf = quotaYears(lacking, data, tab, answers);
  if (yearOf === null) return { from, ...withoutYear(lacking, tab, reading) };
  const firsts = chosen.map(({ column, period }) => {
    const own = period as HeaderPeriod;
    return Array.from(column.values, (_, row) => dayFrom(yearOf(own, row), own.month, 1));
  });
  const lengths = lengthsOf(chosen, firsts);
  if (lengths === null)
    return { from, unread: { text: 'quota_length_unknown', values: { column: from.seen.header.written } } };
  if (overlap(chosen, firsts, lengths)) return { from, unread: toldTwice(chosen) };
  const walls = firsts.map((days) => Float64Array.from(days, (day) => day * MILLISECONDS_A_DAY));
  return { from, quotas: chosen.map(({ column }, at) => ({ column, months: lengths[at], from: walls[at] })) };
}

/** Columns that share a head, each for a period, are one way to tell quotas; one for no period is another. */
const wayOf = ({ seen, period }: QuotaColumn): string => `${seen.header.key}|${period ? 'period' : ''}`;

const toldTwice = (of: QuotaColumn[]): Sentence => ({
  text: 'intake_unread_quotas',
  values: { columns: quotaHeaders(of) },
});

function severalWays(firsts: QuotaColumn[]): Settled {
  const ask: Sentence = { text: 'intake_ask_quotas', values: { columns: quotaHeaders(firsts) } };
  const options = firsts.map(({ seen }) => seen.header.written);
  return { unread: toldTwice(firsts), question: { column: '', value: 'quota', ask, options } };
}

/** A year is asked where one answer settles it: the periods are in the order of one year, and no column tells others. */
function withoutYear(
  lacking: QuotaColumn[],
  tab: QuotaTab,
  reading: Pick<Reading, 'today' | 'zone'>,
): Pick<Settled, 'unread' | 'question'> {
  const values = { columns: quotaHeaders(lacking) };
  const unread: Sentence = { text: 'intake_unread_quota_year', values };
  if (!isInOrder(lacking) || yearColumn(tab)) return { unread };
  const { year } = civilOf(todayOf(reading));
  const options = [year, year + 1, year - 1].map(String);
  const ask: Sentence = { text: 'intake_ask_quota_year', values };
  return { unread, question: { column: lacking[0].seen.header.written, ask, options } };
}

/** For how many months the quotas of each column are, a lone month for as long as its header or the others say; null where nothing does. */
function lengthsOf(chosen: readonly QuotaColumn[], firsts: readonly Day[][]): number[] | null {
  const apart = chosen.length === 1 ? 1 : monthsApart(firsts.flat().filter((day) => !Number.isNaN(day)));
  const lengths = chosen.map(({ seen, period }) =>
    period?.months === 1 ? (monthsTold(seen.header.words.join(' ')) ?? apart) : (period?.months ?? null),
  );
  return lengths.includes(null) ? null : (lengths as number[]);
}

/** True where two quotas of one row are for the same days. */
const overlap = (chosen: readonly QuotaColumn[], firsts: readonly Day[][], lengths: readonly number[]): boolean =>
  firsts[0].some((_day, row) => {
    const spans = firsts
      .map((days, at) => [days[row], monthStart(days[row], lengths[at])])
      .filter((_span, at) => !Number.isNaN(chosen[at].column.values[row]))
      .sort(([a], [b]) => a - b);
    return spans.some(([from], at) => at > 0 && from < spans[at - 1][1]);
  });

/** From how many columns quotas are read, and of which days. */
export function quotasNote(quotas: readonly PeriodQuotas[]): Sentence {
  const days = quotas.flatMap(({ from, months, column }) => {
    const firsts = Array.from(
      from.filter((_wall, row) => !Number.isNaN(column.values[row])),
      dayOf,
    );
    return firsts.flatMap((first) => [first, monthStart(first, months) - 1]);
  });
  const { low, high } = rangeOf(Float64Array.from(days));
  return {
    text: 'intake_note_quotas',
    values: { columns: quotas.length, from: dayInWords(low), to: dayInWords(high) },
  };
}
