import { civilOf, type Day, dayFrom, dayFromIso, isoDay, monthStart, monthsBetween, shiftMonths } from '../../base/day';
import { isOwn } from '../../base/own';
import { type Period, shiftedByMonths, wholeMonths } from '../../base/period';
import type { Plan } from '../plan';

/** The periods that have a name, in the order in which the plan tab offers them. */
export const periodKinds = ['all', 'month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

interface Span {
  from: Day;
  to: Day;
}

/** What a plan's `period` means on one day. */
export interface PeriodWindow {
  kind: PeriodKind | 'custom';
  /** What is measured: from the start of the period up to and including as-of. */
  period: Period;
  /** The whole period, the part still to come included; null for `all`, which has no end. */
  full: { from: Day; to: Day } | null;
  /** The same elapsed part of the period before (the whole of it once this one is complete); null for `all`. */
  previous: Period | null;
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const satisfies Record<Exclude<PeriodKind, 'all'>, number>;

/** True for a text that a plan may carry as its period. */
export function isPeriodText(text: string): boolean {
  return text === 'all' || isOwn(monthsOf, text) || customPeriod(text) !== null;
}

/**
 * The window of `all`, `month`, `quarter`, `year` or `FROM..TO` (inclusive ISO days) on the day `asOf`. Quarters and
 * years follow the plan's fiscal year. Text that is none of these counts as `all`: readPlan refuses it beforehand.
 */
export function periodWindow(text: string, asOf: Day, plan: Pick<Plan, 'fiscalYearStart'>): PeriodWindow {
  const custom = customPeriod(text);
  if (custom) {
    const measured = { from: custom.from, to: Math.min(custom.to, Math.max(asOf + 1, custom.from)) };
    return { kind: 'custom', period: measured, full: custom, previous: beforeCustom(custom, measured.to, plan) };
  }
  if (!isOwn(monthsOf, text)) {
    return { kind: 'all', period: { from: null, to: asOf + 1 }, full: null, previous: null };
  }
  const kind = text;
  const months = monthsOf[kind];
  const { from, to } =
    kind === 'month'
      ? { from: monthStart(asOf), to: monthStart(asOf, 1) }
      : fiscalSpan(asOf, months, plan.fiscalYearStart ?? '01-01');
  const measured = { from, to: asOf + 1 };
  const start = kind === 'month' ? monthStart(from, -1) : fiscalBefore(from, months, plan.fiscalYearStart ?? '01-01');
  return { kind, period: measured, full: { from, to }, previous: samePart({ from, to }, measured.to, start, months) };
}

/**
 * What is measured of the period that `text` names, with the part still to come, and the period before it as a whole
 * where its same part is asked for; any other period is whole already.
 */
export function wholePeriod(period: Period, text: string, asOf: Day, plan: Pick<Plan, 'fiscalYearStart'>): Period {
  const { period: measured, full, previous } = periodWindow(text, asOf, plan);
  const is = (one: Period | null): boolean => one !== null && one.from === period.from && one.to === period.to;
  if (full === null) return period;
  if (is(measured)) return full;
  return (is(previous) && periodWindow(text, full.to - 1, plan).previous) || period;
}

/** As much of the span before, which begins on `start`, as has passed of this one: of one that is complete all. */
function samePart(span: Span, until: Day, start: Day, months: number): Span {
  if (until === span.to) return { from: start, to: span.from };
  // The same part of a shorter quarter would reach into a span that begins on a 31st.
  return { from: start, to: Math.min(shiftedByMonths({ from: span.from, to: until }, months).to, span.from) };
}

/**
 * What days that were typed are compared with, up to the same share of them: whole months, quarters and years with those
 * before them, fiscal ones too; any other days with as many before them.
 */
function beforeCustom(custom: Span, until: Day, { fiscalYearStart }: Pick<Plan, 'fiscalYearStart'>): Span {
  const fiscal = fiscalYearStart === undefined ? null : wholeFiscal(custom, fiscalYearStart);
  if (fiscalYearStart !== undefined && fiscal !== null) {
    return samePart(custom, until, fiscalBefore(custom.from, fiscal, fiscalYearStart), fiscal);
  }
  const months = wholeMonths(custom);
  if (months !== null) return samePart(custom, until, monthStart(custom.from, -months), months);
  const length = custom.to - custom.from;
  return { from: custom.from - length, to: until - length };
}

/** Months of a span that begins and ends with a fiscal quarter; null for any other. */
function wholeFiscal({ from, to }: Span, fiscalYearStart: string): number | null {
  let months = 0;
  let at = from;
  while (at < to) {
    const quarter = fiscalSpan(at, 3, fiscalYearStart);
    if (quarter.from !== at) return null;
    at = quarter.to;
    months += 3;
  }
  return at === to ? months : null;
}

/** The start of the fiscal quarters that lie before one. */
function fiscalBefore(from: Day, months: number, fiscalYearStart: string): Day {
  let start = from;
  for (let back = 0; back < months; back += 3) start = fiscalSpan(start - 1, 3, fiscalYearStart).from;
  return start;
}

/** The days of a period written as FROM..TO, half-open; null for any other text. */
export function customPeriod(text: string): { from: Day; to: Day } | null {
  const ends = text.split('..');
  if (ends.length !== 2) return null;
  const [from, last] = ends.map((end) => dayFromIso(end.trim()));
  return from === null || last === null || last < from ? null : { from, to: last + 1 };
}

/**
 * The fiscal quarter or year in which a day falls, half-open. Each quarter is counted from the start of the year: one
 * that begins on a 30th for want of a 31st does not pull the next one along.
 */
export function fiscalSpan(day: Day, months: number, fiscalYearStart: string): { from: Day; to: Day } {
  const [month, date] = fiscalYearStart.split('-').map(Number);
  const { year } = civilOf(day);
  const thisYear = dayFrom(year, month, date);
  const start = thisYear > day ? dayFrom(year - 1, month, date) : thisYear;
  const begun = monthsBetween(start, day);
  const last = begun - (begun % months);
  // The month in which the last one begins has days before it too.
  const count = shiftMonths(start, last) <= day ? last : last - months;
  return { from: shiftMonths(start, count), to: shiftMonths(start, count + months) };
}

/** A half-open span as a plan writes it as its period: FROM..TO. */
export function customPeriodText(span: { from: Day; to: Day }): string {
  const { from, to } = inclusive(span);
  return `${from}..${to}`;
}

/** Both ends of a half-open span as people write them: inclusive ISO days. */
export function inclusive(span: { from: Day; to: Day }): { from: string; to: string } {
  return { from: isoDay(span.from), to: isoDay(span.to - 1) };
}
