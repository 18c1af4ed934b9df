import type { Day } from '../engine/day';
import { nextReport } from '../plan/next-report';
import type { Cadence, Language, Plan } from '../plan/plan';
import { cadences } from '../plan/read-plan';
import { weekdayText } from './day-text';

const SHOWN = 3;

/** The first three days of a report by how often it comes, counted from today in the spreadsheet's zone. */
export function reportDates(today: Day, plan: Plan, language: Language): Record<Cadence, string[]> {
  const dates = cadences.map((cadence) => {
    const days: string[] = [];
    for (let day = today; days.length < SHOWN; ) {
      const next = nextReport({ cadence }, day, plan);
      if (next === null) break;
      day = next.day;
      days.push(weekdayText(day, language));
    }
    return [cadence, days];
  });
  return Object.fromEntries(dates) as Record<Cadence, string[]>;
}
