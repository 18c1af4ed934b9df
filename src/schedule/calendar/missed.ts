import { type Day, dayFromIso, isoDay } from '../../base/day';
import { type Cadence, cadenceOf } from '../../plan/calendar/cadences';
import { periodWindow } from '../../plan/calendar/periods';
import { lastReportDay, reportedBefore } from '../../plan/calendar/report-days';
import type { Plan } from '../../plan/plan';
import { dayInWords } from '../../texts/day-text';
import type { Sentence } from '../../texts/sentence';
import type { TaskMark } from './due';
import { type Occurrence, occurrenceName, occurrenceStart } from './occurrence';

/** Reports that did not go out when they were due and are not sent any more. */
export interface Missed {
  count: number;
  /** Inclusive ISO days: the periods that they were on, or the days on which they were due. */
  from: string;
  to: string;
  isOn: boolean;
}

/** The occurrences before this one with which nothing was done; null for none. */
export function missedBefore(
  cadence: Cadence,
  occurrence: Occurrence,
  { since, occurrence: last }: TaskMark,
  plan: Plan,
): Missed | null {
  const days: Day[] = [];
  for (let day = occurrence.day; ; ) {
    const before = lastReportDay(cadence, day - 1, plan);
    const missed = before === null ? null : { day: before, hour: occurrence.hour };
    if (!missed || occurrenceStart(missed) <= since || (last !== null && occurrenceName(missed) <= last)) break;
    days.unshift(missed.day);
    day = missed.day;
  }
  if (days.length === 0) return null;
  const [first, until] = [days[0], days[days.length - 1]];
  const kind = cadenceOf(cadence).reportsOn;
  if (kind === null) return { count: days.length, from: isoDay(first), to: isoDay(until), isOn: false };
  const [begun, ended] = [first, until].map((day) => reportedBefore(cadence, day, plan) - 1);
  const from = periodWindow(kind, begun, plan).full?.from ?? begun;
  return { count: days.length, from: isoDay(from), to: isoDay(ended), isOn: true };
}

/** Says what was missed, and where the figures are. */
export function missedSentence(report: string | Sentence, { count, from, to, isOn }: Missed): Sentence {
  const shown = (iso: string): ReturnType<typeof dayInWords> => dayInWords(dayFromIso(iso) as Day);
  const span: Sentence = { text: 'sheet_note_period', values: { from: shown(from), to: shown(to) } };
  const values = { report, count, span: from === to ? shown(from) : span, tab: { text: 'history_tab' as const } };
  return { text: isOn ? 'mail_missed_on' : 'mail_missed_due', values };
}
