import type { Day } from '../../base/day';
import type { Period } from '../../base/period';
import type { KpiResult } from '../../engine/result';
import { isAllWaiting } from '../../engine/rows/waiting-rows';
import { dayInWords } from '../../texts/day-text';
import { isSentence, type Sentence } from '../../texts/sentence';
import type { Asked } from '../ask';

/** From when to when there is data. */
export interface DataSpan {
  /** The first day of all; null where no row has one. */
  first: Day | null;
  asOf: Day;
  /** The first day to which the rows of a figure reach back. */
  begin: () => Day;
}

const isAfter = ({ from }: Pick<Period, 'from'>, { asOf }: Pick<DataSpan, 'asOf'>): boolean =>
  from !== null && from > asOf;

/** Of days that no data has come for, nothing sold and nobody lost is no figure: why a period has none. Null where it has. */
export function outsideData({ from, to }: Period, { first, asOf, begin }: DataSpan): Sentence | null {
  const isLate = isAfter({ from }, { asOf });
  if (first === null) return isLate ? { text: 'no_dates_in_tabs' } : null;
  const values = { first: dayInWords(first), last: dayInWords(asOf) };
  if (isLate || to <= first) return { text: 'period_outside', values };
  return to <= begin() ? { text: 'rows_begin_later' } : null;
}

/** A question as it is put to the rows of a period: it has no answer where the data does not reach the period. */
export function ofReached(asked: Asked, period: Period, reach: DataSpan): Asked {
  if (isSentence(asked.evaluation)) return asked;
  const reason = outsideData(period, reach);
  if (reason === null) return asked;
  const all = asked.evaluation.all();
  // The period has rows all the same, be it that they wait.
  if ((reason.text === 'rows_begin_later' && all.n > 0) || isAllWaiting(all.reason)) return asked;
  // Of a survey no more is said than which quarters can be shown.
  return asked.kpi.anonymous && !isAfter(period, reach) ? asked : { ...asked, evaluation: reason };
}

/** Where the data ends. */
export interface LastDay extends Omit<DataSpan, 'begin'> {
  /** The period that is looked at. */
  whole: Period;
  /** Tabs whose dates wait for an answer, where the last day of the period could be another with them. */
  undated: readonly string[];
}

/**
 * A result as far as the data goes: without a figure where it does not reach the period, and with a remark where the period
 * that is looked at ends with its last day and nobody knows which it is. `begin`: what the rows of the figure reach back to;
 * null of one that has none, for a reason of its own.
 */
export function untilEnd(
  result: KpiResult,
  period: Period,
  { first, asOf, whole, undated }: LastDay,
  begin: DataSpan['begin'] | null,
): KpiResult {
  const mayBeOutside = begin && !isAllWaiting(result.reason) && (isAfter(period, { asOf }) || result.n === 0);
  const reason = mayBeOutside ? outsideData(period, { first, asOf, begin }) : null;
  // What is planned for the period stays: a quota is known before it begins.
  if (reason !== null) return { ...result, value: null, reason };
  // The last full month is the one before that day.
  if (undated.length === 0 || result.value === null || period.to !== whole.to) return result;
  const values = { day: dayInWords(asOf), tab: undated.join(', ') };
  return { ...result, notes: [...result.notes, { text: 'note_end_unknown', values }] };
}
