import { type Day, monthStart, monthsBetween } from '../../../base/day';

const LENGTHS: readonly [RegExp, number][] = [
  [/month|maand|monat|mois|mensu|mensal|mes\b/i, 1],
  [/quarter|kwartaal|quartal|trimest/i, 3],
  [/year|annual|jaar|jahr|annuel|anual|año/i, 12],
];

/** For how many months a quota is, by what its header says; null where it does not. */
export const monthsTold = (header: string): number | null => LENGTHS.find(([words]) => words.test(header))?.[1] ?? null;

/** The same by the least distance between two of their months; null where it is none of a month, a quarter or a year. */
export function monthsApart(days: readonly Day[]): number | null {
  const starts = [...new Set(days.map((day) => monthStart(day)))].sort((a, b) => a - b);
  const least = Math.min(...starts.slice(1).map((start, at) => monthsBetween(starts[at], start)));
  return [1, 3, 12].includes(least) ? least : null;
}
