import { type Day, weekdayOf } from './day';

/** The days of the week, Monday first, as people write them. */
export const weekdayNames = {
  monday: { en: 'Monday', nl: 'maandag' },
  tuesday: { en: 'Tuesday', nl: 'dinsdag' },
  wednesday: { en: 'Wednesday', nl: 'woensdag' },
  thursday: { en: 'Thursday', nl: 'donderdag' },
  friday: { en: 'Friday', nl: 'vrijdag' },
  saturday: { en: 'Saturday', nl: 'zaterdag' },
  sunday: { en: 'Sunday', nl: 'zondag' },
};

export type Weekday = keyof typeof weekdayNames;

export const weekdays = Object.keys(weekdayNames) as Weekday[];

/** The first day of the week that holds a day, where weeks begin on Monday or on another day. */
export function weekStart(day: Day, first: Weekday = 'monday'): Day {
  return day - ((weekdayOf(day) - weekdays.indexOf(first) + 7) % 7);
}

/** The day (0 = Monday) that a beginning of two letters or more names, in English or Dutch, in lower case; −1 for none. */
export function weekdayNamed(word: string): number {
  const begins = (weekday: Weekday): boolean => weekday.startsWith(word) || weekdayNames[weekday].nl.startsWith(word);
  return word.length < 2 ? -1 : weekdays.findIndex(begins);
}
