import type { Day } from '../../engine/day';
import type { Sentence } from '../../engine/sentence';
import type { Language } from '../../plan/plan';
import type { SheetPeriod } from '../../sheet/kpi-facts';
import { say } from '../../texts/say';
import { dayText } from '../../wizard/day-text';
import type { Slot } from '../due/slot';
import type { DataReach } from '../history/data-reach';
import type { ReportLine } from './report-line';

/** The same line where the data ends too early for it: without any verdict, and without a number where there is no data of it. */
export function withoutVerdict(line: ReportLine, reach: DataReach, language: Language): ReportLine {
  const { facts } = line;
  const end = reach(facts, facts.period.to - 1);
  if (end === null) return line;
  const hasNone = facts.period.from !== null && end < facts.period.from;
  const reason = hasNone ? null : facts.result.reason;
  return {
    ...line,
    value: hasNone ? '' : line.value,
    status: 'incomplete',
    statusText: say({ text: 'status_incomplete' }, language),
    attainment: null,
    change: '',
    better: null,
    remarks: reason ? [say(reason, language)] : [],
    said: hasNone || !line.said ? null : { ...line.said, status: 'incomplete' },
  };
}

/** Where the data of a report ends before the report does. */
export interface DataEnd {
  /** A few words for the subject and the first line. */
  short: Sentence;
  notice: Sentence;
}

/** Null where the data reaches the day before the report. */
export function dataEnd(
  lines: readonly ReportLine[],
  reach: DataReach,
  { window }: SheetPeriod,
  slot: Slot,
  language: Language,
): DataEnd | null {
  const ends = lines.flatMap(({ facts }): Day[] => {
    const end = reach(facts, slot.day - 1);
    return end === null ? [] : [end];
  });
  if (ends.length === 0) return null;
  const end = Math.min(...ends);
  const values = { day: dayText(end, language) };
  const { from, to } = window.period;
  if (from !== null && end < from) {
    return { short: { text: 'report_data_none', values }, notice: { text: 'report_data_none_notice', values } };
  }
  const isWhole = window.full !== null && to === window.full.to && end < to - 1;
  const whole = window.kind === 'month' || window.kind === 'quarter' ? window.kind : 'period';
  const notice: Sentence = isWhole ? { text: `report_data_part_${whole}`, values } : { text: 'schedule_stale', values };
  return { short: { text: 'report_data_until', values }, notice };
}
