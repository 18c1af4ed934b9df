import type { GroupResult } from '../engine/result';
import { isOfWaitingRows } from '../engine/rows/waiting-rows';
import type { MonthValue } from '../plan/goals/history';
import { monthsInWords } from '../texts/day-text';
import type { Sentence } from '../texts/sentence';

/** The months of a KPI, and why there is no figure of some. */
interface Months {
  history: readonly MonthValue[];
  byMonth: readonly GroupResult[];
  /** Why there is none of a month that is not among those. */
  ask: (month: string) => Sentence | null;
}

/**
 * Why months behind the first figure have none, rows that wait for a person before all else; null where there is no such
 * month, and where the figure itself says the same.
 */
export function gapsInTrend({ history, byMonth, ask }: Months, reason: Sentence | null): Sentence | null {
  const reasons = new Map(byMonth.map((group) => [group.key, group.reason]));
  const waits = (month: string): boolean => isOfWaitingRows(reasons.get(month));
  const first = history.findIndex(({ value }) => value !== null);
  const missing = history.flatMap(({ month, value }, at) =>
    value === null && (waits(month) || (first >= 0 && at > first)) ? [month] : [],
  );
  const waiting = missing.filter(waits);
  const told = waiting.length > 0 ? waiting : missing;
  if (told.length === 0) return null;
  const last = told[told.length - 1];
  const why = reasons.get(last) ?? ask(last);
  const isSaid = waiting.length > 0 ? isOfWaitingRows(reason) : reason?.text === why?.text;
  if (!why || isSaid) return null;
  const alike = told.filter((month) => (reasons.get(month) ?? why).text === why.text);
  return { text: 'trend_gaps', values: { months: monthsInWords(alike), reason: why.values?.reason ?? why } };
}
