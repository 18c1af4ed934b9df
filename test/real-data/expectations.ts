import type { ReportedKpi } from '../../src/analysis/report';
import { dayFromIso, monthStart } from '../../src/base/day';
import type { Period } from '../../src/base/period';

type Groups = { key: string; value: number | null; n: number }[] | undefined;

/** Values by key, rounded, groups without a value left out. */
export function valuesOf(groups: Groups, digits: number): Record<string, number> {
  const found = (groups ?? []).filter((group) => group.value !== null);
  return Object.fromEntries(found.map((group) => [group.key, rounded(group.value as number, digits)]));
}

export const countsOf = (groups: Groups): Record<string, number> =>
  Object.fromEntries((groups ?? []).map((group) => [group.key, group.n]));

export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

export const mapped = <From, To>(values: Record<string, From>, to: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]));

/** A KPI that must not have a number, and says why in a sentence. */
export function expectReason(kpi: ReportedKpi): void {
  expect({ id: kpi.id, value: kpi.value }).toEqual({ id: kpi.id, value: undefined });
  expect(kpi.reason ?? '').toMatch(/\w+ \w+/);
}

/** [first, last] inclusive ISO days, or one month, as a half-open period. */
export function span(first: string, last?: string): Period {
  const from = dayFromIso(first.length === 7 ? `${first}-01` : first) as number;
  return { from, to: last === undefined ? monthStart(from, 1) : (dayFromIso(last) as number) + 1 };
}

export const countBy = <T>(items: T[], key: (item: T) => string): Record<string, number> => sumBy(items, key, () => 1);

export function sumBy<T>(items: T[], key: (item: T) => string, amount: (item: T) => number): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const item of items) sums[key(item)] = (sums[key(item)] ?? 0) + amount(item);
  return sums;
}

export const daysBetween = (from: string, to: string): number =>
  (dayFromIso(to.slice(0, 10)) as number) - (dayFromIso(from.slice(0, 10)) as number);

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
