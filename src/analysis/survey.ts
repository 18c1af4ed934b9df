import { civilOf, type Day, monthStart } from '../base/day';
import type { Period } from '../base/period';
import type { DataSet } from '../engine/data-set';
import type { KpiResult } from '../engine/result';
import { dayInWords } from '../texts/day-text';
import type { Sentence } from '../texts/sentence';
import { answer } from './answer';
import { type Asked, isDated } from './ask';

/**
 * Surveys: never a result of fewer than five answers, nor one that lets it be inferred.
 *
 * The rule: a survey is shown by whole calendar quarter, after it has ended, from five answers on, and what was shown of
 * a quarter stays as it is. So no two results share a day, none is part of another, and nothing that is shown can be
 * subtracted from anything else: of no other length of time, of no team, and of no later look at the same quarter, since
 * answers that come, change or go afterwards count in none. A survey without dates is one such span: it is shown once.
 *
 * Against whom: those who get what the add-on puts out, at any time: the sheets and their older versions, cell notes, the
 * history, charts, mails, files, and the functions that are handed whole tabs (these show no survey, for they cannot know
 * what was shown). Not against those who may open the tab with the answers: they need no sums. What such a person makes
 * of the answers in formulas of their own, ENPS and SATISFACTION over a range among them, is theirs to answer for, and so
 * is what the sidebar shows to them alone, or mails to them as a test, before the history knows it.
 *
 * What was shown is known from the history tab, which is written before the sheet is. Where there is none, the same
 * follows from the dates of the answers, as far as none came late. Without the history that an earlier result stands in
 * (the tab thrown away, another file made from newer exports) nothing can know of it.
 */

/** Fewer answers than this could be traced to people. */
export const FEWEST = 5;

/** How far back results are looked for: two years, so that a yearly survey has one to be compared with. */
const QUARTERS = 8;

/** A result that was shown. */
export interface ToldResult {
  kpi: string;
  variant: string;
  period: Period;
  value: number;
  n: number;
  /** The day on which it was first shown. */
  seen: Day;
}

/** One way to count the answers, over any period, and what bounds it. */
export interface SurveySetting {
  ask: (period: Period) => Asked;
  data: DataSet;
  /** The first day that has not passed. */
  today: Day;
  told: readonly ToldResult[];
}

/** The latest result of a quarter that began before the end of the period; else the reason why there is none. */
export function surveyResult(setting: SurveySetting, period: Period): KpiResult {
  const whole = answer(setting.ask(period));
  // No tab, no column, another scale, or no dates to tell one period from another.
  if (whole.rows.length === 0) return whole;
  for (const span of spansOf(setting)) {
    const result = (span.from ?? Number.NEGATIVE_INFINITY) < period.to ? resultOver(span, setting) : null;
    if (result) return result;
  }
  return { ...whole, ...NO_LINE, value: null, reason: { text: 'survey_waits' }, n: 0, rows: [], notes: [] };
}

/** Every result that may be shown, the latest first. */
export function surveyResults(setting: SurveySetting): KpiResult[] {
  return spansOf(setting).flatMap((span) => resultOver(span, setting) ?? []);
}

const NO_LINE = { top: null, bottom: null, figures: {} };

function spansOf({ ask, data, today }: SurveySetting): Period[] {
  const { formula } = ask({ from: null, to: today });
  if (formula === null) return [];
  if (!isDated(formula, data)) return [{ from: null, to: today }];
  return endedQuarters(today);
}

/** The whole calendar quarters that have ended before a day, the latest first. */
export function endedQuarters(today: Day): { from: Day; to: Day }[] {
  const { month } = civilOf(today);
  const begun = monthStart(today, -((month - 1) % 3));
  return Array.from({ length: QUARTERS }, (_, back) => ({
    from: monthStart(begun, -3 * (back + 1)),
    to: monthStart(begun, -3 * back),
  }));
}

/** As it was told; else as measured, where nothing else was told of its days: not even of another survey, to be sure. */
function resultOver(span: Period, { ask, told }: SurveySetting): KpiResult | null {
  const measured = answer(ask(span));
  const before = told.find(
    ({ kpi, variant, period }) => kpi === measured.id && variant === measured.variant && isSame(period, span),
  );
  if (before) return { ...asTold(measured, before), period: before.period };
  if (measured.value === null || measured.n < FEWEST || told.some((one) => mayShare(one, span))) return null;
  return { ...measured, notes: [...quarterNote(span), ...measured.notes] };
}

/** The rows and lines of today stand beside it only where they still give it. */
function asTold(measured: KpiResult, { period, value, n }: ToldResult): KpiResult {
  const notes = quarterNote(period);
  const isUnchanged = measured.n === n && measured.value !== null && Math.abs(measured.value - value) < 1e-9;
  if (isUnchanged) return { ...measured, notes: [...notes, ...measured.notes] };
  return { ...measured, ...NO_LINE, value, n, reason: null, rows: [], notes: [...notes, { text: 'note_as_told' }] };
}

function quarterNote({ from, to }: Period): Sentence[] {
  return from === null ? [] : [{ text: 'note_period', values: { from: dayInWords(from), to: dayInWords(to - 1) } }];
}

/** Without dates there is one span, however far it reached when it was told. */
function isSame(one: Period, other: Period): boolean {
  return one.from === other.from && (one.from === null || one.to === other.to);
}

/** True where an answer may be in both. Without dates all were counted that had come, as of whatever day it was asked. */
function mayShare({ period, seen }: ToldResult, span: Period): boolean {
  const to = period.from === null ? Math.max(period.to, seen + 1) : period.to;
  return (period.from ?? Number.NEGATIVE_INFINITY) < span.to && (span.from ?? Number.NEGATIVE_INFINITY) < to;
}
