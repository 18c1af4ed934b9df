import type { GroupResult, KpiResult } from '../../../src/engine/result';
import type { Told } from './answered-results';

/** In what two results differ; nothing where they do not. */
export function differencesOf(title: string, one: Told, other: Told | undefined): string[] {
  if (other === undefined) return [`${title}: no result`];
  const pairs: [string, unknown, unknown][] = [
    [title, resultTold(one.result, other.result), resultTold(other.result, one.result)],
    ...Object.entries(one.groups).map(([by, groups]): [string, unknown, unknown] => [
      `${title} by ${by}`,
      groups.map(groupTold),
      (other.groups[by] ?? []).map(groupTold),
    ]),
  ];
  return pairs.flatMap(([what, wanted, got]) =>
    JSON.stringify(wanted) === JSON.stringify(got) ? [] : [`${what}: ${differing(wanted, got)}`],
  );
}

function differing(wanted: unknown, got: unknown): string {
  if (Array.isArray(wanted)) return `${JSON.stringify(wanted)}, by query ${JSON.stringify(got)}`;
  const [ones, others] = [wanted, got] as Record<string, unknown>[];
  const keys = Object.keys(ones).filter((key) => JSON.stringify(ones[key]) !== JSON.stringify(others[key]));
  return keys.map((key) => `${key} ${JSON.stringify(ones[key])}, by query ${JSON.stringify(others[key])}`).join('; ');
}

/** All that is said of it; of tabs, those that both say. */
function resultTold(result: KpiResult, other: KpiResult): Record<string, unknown> {
  const { rows, figures, value, n, top, bottom } = result;
  const tabs = new Set(other.rows.map(({ tab }) => tab));
  return {
    ...result,
    value: rounded(value),
    n: rounded(n),
    top: rounded(top),
    bottom: rounded(bottom),
    figures: Object.entries(figures)
      .map(([name, figure]) => [name, rounded(figure)])
      .sort(),
    rows: rows.filter(({ tab }) => tabs.has(tab)),
  };
}

const groupTold = ({ value, n, ...group }: GroupResult): unknown => ({
  ...group,
  value: rounded(value),
  n: rounded(n),
});

/** Sums that are added up in another order differ in their last bits. */
const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(9)));
