import type { KpiDescription } from '../kpis/declaration/catalogue';
import { bareName, namesOf } from './kpi-name';

/** The title of the KPI of which a name is most like what was typed. */
export function nearestKpi(typed: string, kpis: readonly KpiDescription[]): KpiDescription['title'] {
  const name = bareName(typed.split(':')[0]);
  const distances = kpis.map((kpi) => Math.min(...namesOf(kpi).map((known) => unlikeness(name, known))));
  return kpis[distances.indexOf(Math.min(...distances))].title;
}

/** Letters to change, of all letters (0 to 1). */
function unlikeness(one: string, other: string): number {
  return changes(one, other) / Math.max(1, one.length, other.length);
}

/** How many letters must be inserted, deleted or replaced to make one text of the other (Levenshtein). */
function changes(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const replaced = above[column - 1] + (one[row - 1] === other[column - 1] ? 0 : 1);
      line.push(Math.min(replaced, above[column] + 1, line[column - 1] + 1));
    }
    above = line;
  }
  return above[other.length];
}
