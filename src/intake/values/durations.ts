/** Minutes in the units of a duration, as it is written in five languages. */
const MINUTES: readonly [RegExp, number][] = [
  [/^(?:d|days?|dag|dagen|tage?n?|j|jours?|dias?|días?)$/i, 1440],
  [/^(?:h|hrs?|hours?|u|uur|uren|std|stunden?|heures?|horas?)$/i, 60],
  [/^(?:m|mins?|minutes?|minuut|minuten|minutos?)$/i, 1],
  [/^(?:s|secs?|seconds?|seconden?|sek|sekunden?|secondes?|segundos?)$/i, 1 / 60],
];

/** `1:30:00`; of two parts alone nobody knows whether they are hours and minutes. */
const CLOCK = /^(\d{1,4}):([0-5]\d):([0-5]\d)$/;
const PART = /(\d+(?:[.,]\d+)?) ?(\p{L}+)\.?/gu;
const BETWEEN = /^(?:[\s,&]|and|en|und|et|y|p|t)*$/i;

/** The minutes of a duration in words or on a clock: "2h 15m", "90 min", "1:30:00", "PT1H30M"; undefined for any other text. */
export function durationMinutes(text: string): number | undefined {
  if (text.length > 40) return undefined;
  const clock = CLOCK.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3]) / 60;
  let minutes = 0;
  let known = 0;
  const between = text.replace(PART, (_part, count: string, unit: string) => {
    const of = MINUTES.find(([words]) => words.test(unit))?.[1] ?? Number.NaN;
    minutes += Number(count.replace(',', '.')) * of;
    known++;
    return ' ';
  });
  return known > 0 && !Number.isNaN(minutes) && BETWEEN.test(between) ? minutes : undefined;
}
