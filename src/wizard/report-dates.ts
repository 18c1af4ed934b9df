import { MILLISECONDS_A_DAY, type Wall } from '../base/day';
import type { Language } from '../base/language';
import { type Cadence, cadenceOf, cadences } from '../plan/calendar/cadences';
import { countedFrom } from '../plan/calendar/report-days';
import type { Plan } from '../plan/plan';
import { nextOccurrence, occurrenceStart } from '../schedule/calendar/occurrence';
import { weekdayText } from '../texts/day-text';

/** How often a report may come, and its first days by that. */
export interface ReportDates {
  often: Record<Cadence, string>;
  /** The last hour (0 to 23) that has begun today: a report at it, or earlier, comes today no more. */
  begun: number;
  /** For a report at an hour that is still to come today. */
  today: Record<Cadence, string[]>;
  /** For one at an hour that has begun. */
  later: Record<Cadence, string[]>;
  /** The day from which the weeks of a report that skips some of them are counted; null for one that skips none. */
  counted: Record<Cadence, string | null>;
}

const SHOWN = 3;
const MILLISECONDS_AN_HOUR = 3_600_000;

/** The first three days of a report, counted from `now` on the spreadsheet's clock by what decides when it is due. */
export function reportDates(now: Wall, plan: Plan, language: Language): ReportDates {
  const begun = Math.floor((now - Math.floor(now / MILLISECONDS_A_DAY) * MILLISECONDS_A_DAY) / MILLISECONDS_AN_HOUR);
  const datesAt = (hour: number) => byCadence((cadence) => firstDays(cadence, hour, now, plan, language));
  const counted = byCadence((cadence) => {
    const first = countedFrom(cadence, plan);
    return first === null ? null : weekdayText(first, language);
  });
  const often = byCadence((cadence) => cadenceOf(cadence).often[language]);
  return { often, begun, today: datesAt(begun + 1), later: datesAt(begun), counted };
}

function byCadence<Value>(made: (cadence: Cadence) => Value): Record<Cadence, Value> {
  return Object.fromEntries(cadences.map((cadence) => [cadence, made(cadence)])) as Record<Cadence, Value>;
}

function firstDays(cadence: Cadence, hour: number, now: Wall, plan: Plan, language: Language): string[] {
  const days: string[] = [];
  for (let from = now; days.length < SHOWN; ) {
    const occurrence = nextOccurrence(cadence, hour, from, plan);
    if (occurrence === null) break;
    days.push(weekdayText(occurrence.day, language));
    from = occurrenceStart(occurrence);
  }
  return days;
}
