import type { Day } from '../../base/day';
import type { Period } from '../../base/period';
import type { KpiResult } from '../../engine/result';
import { dayInWords } from '../../texts/day-text';
import { isSentence, type Sentence } from '../../texts/sentence';
import type { Asked } from '../ask';

/** Of days that no data has come for, nothing sold and nobody lost is no figure. */
const unbegun = ({ from }: Period, asOf: Day): Sentence | null =>
  from === null || from <= asOf ? null : { text: 'period_after_data', values: { day: dayInWords(asOf) } };

/** A question as it is put to the rows of a period: it has no answer where the period begins after the last day of the data. */
export function ofBegun(asked: Asked, period: Period, asOf: Day): Asked {
  return isSentence(asked.evaluation) ? asked : { ...asked, evaluation: unbegun(period, asOf) ?? asked.evaluation };
}

/** Where the data ends. */
export interface LastDay {
  asOf: Day;
  /** The period that is looked at. */
  whole: Period;
  /** Tabs whose dates wait for an answer, where the last day of the period could be another with them. */
  undated: readonly string[];
}

/**
 * A result as far as the data goes: without a figure where the period begins after its last day, and with a remark where
 * the period that is looked at ends with that day and nobody knows which it is.
 */
export function untilEnd(result: KpiResult, period: Period, { asOf, whole, undated }: LastDay): KpiResult {
  const reason = unbegun(period, asOf);
  // What is planned for the period stays: a quota is known before it begins.
  if (reason !== null && result.value !== null) return { ...result, value: null, reason };
  // The last full month is the one before that day.
  if (undated.length === 0 || result.value === null || period.to !== whole.to) return result;
  const values = { day: dayInWords(asOf), tab: undated.join(', ') };
  return { ...result, notes: [...result.notes, { text: 'note_end_unknown', values }] };
}
