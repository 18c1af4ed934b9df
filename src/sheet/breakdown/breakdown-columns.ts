import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import { type DimensionId, dimensionOf } from '../../dimensions';
import { BEYOND, NO_LABEL } from '../../engine/groups';
import type { GroupResult } from '../../engine/result';
import { kpiLabel } from '../../plan/kpi-name';
import type { KpiFacts } from '../../scorecard/kpi-facts';
import { say, sayShare } from '../../texts/say';
import type { DraftCell } from '../draft/draft';
import { numberFormat } from '../draft/number-format';

/** A column of the tab, right of the labels. */
export interface BreakdownColumn {
  header: string;
  format: string;
  company: DraftCell;
  of(key: string): DraftCell;
  /** Of a KPI, what the groups are put in order by: the best is the highest. */
  rank: ((key: string) => number | null) | null;
  /** True where bars stand in its cells, from the left on; else there are numbers, at the right. */
  isBar: boolean;
  /** The groups that have a part in it. */
  keys: readonly string[];
}

/** Each KPI that can be broken down so, with the number of its rows; beside the first, where it adds up, shares of the whole. */
export function breakdownColumns(
  analysis: Analysis,
  rows: readonly KpiFacts[],
  by: DimensionId,
  language: Language,
): BreakdownColumn[] {
  const split = rows.flatMap((facts) => {
    const groups = groupsOf(analysis, facts, by);
    return groups.size > 0 ? [{ facts, groups }] : [];
  });
  return split.flatMap(({ facts, groups }, at) => {
    const { kpi, variant, flow, result } = facts;
    const plain = { rank: null, isBar: false, keys: [...groups.keys()] };
    const sign = kpi.better === 'lower' ? -1 : 1;
    const value = (key: string): number | null => groups.get(key)?.value ?? null;
    const columns: BreakdownColumn[] = [
      {
        ...plain,
        header: kpiLabel(kpi, variant, language),
        format: numberFormat(result.unit, result.value, result.currency, language),
        company: result.value ?? '',
        of: (key) => value(key) ?? '',
        rank: (key) => (value(key) === null ? null : sign * (value(key) as number)),
      },
      {
        ...plain,
        header: 'n',
        format: '#,##0',
        company: result.value === null ? '' : result.n,
        of: (key) => groups.get(key)?.n ?? '',
      },
    ];
    return at === 0 && flow ? [...columns, shareColumn(groups, language)] : columns;
  });
}

/** Blocks of the longest bar: with the per cent behind it, as wide as a column. */
const MOST_BLOCKS = 6;

function shareColumn(groups: ReadonlyMap<string, GroupResult>, language: Language): BreakdownColumn {
  const amounts = [...groups.values()].map(({ value }) => value ?? 0);
  const [whole, most] = [amounts.reduce((sum, one) => sum + one, 0), Math.max(...amounts)];
  // Of parts below zero, as of credit notes, no share says anything.
  const isWhole = amounts.every((one) => one >= 0) && whole > 0;
  return {
    header: say({ text: 'breakdown_share' }, language),
    format: 'General',
    company: isWhole ? sayShare(1, language, 0) : '',
    of(key) {
      const value = groups.get(key)?.value ?? null;
      if (!isWhole || value === null) return '';
      const bar = '█'.repeat(Math.round((value / most) * MOST_BLOCKS));
      return `${bar} ${sayShare(value / whole, language, 0)}`.trimStart();
    },
    rank: null,
    isBar: true,
    keys: [],
  };
}

/**
 * Every group that any of the columns names, of reps everyone of the roster too: in the order of the labels where they
 * have one, else the best of the first KPI on top. Rows without a label come last.
 */
export function rankedGroups({ reps }: Analysis, columns: readonly BreakdownColumn[], by: DimensionId): string[] {
  const [first] = columns;
  if (!first) return [];
  const { lists, labels = [] } = dimensionOf(by);
  const all = new Set([...(lists === 'roster' ? reps : []), ...columns.flatMap(({ keys }) => keys)]);
  const last = [BEYOND, NO_LABEL].filter((key) => all.delete(key));
  const place = (key: string): number => labels.findIndex((label) => label.key === key);
  const rank = (key: string): number => first.rank?.(key) ?? Number.NEGATIVE_INFINITY;
  const byName = (one: string, other: string): number => (one.toLowerCase() < other.toLowerCase() ? -1 : 1);
  // Two without a rank differ by no number, and go by name.
  const sorted = [...all].sort(
    (one, other) => place(one) - place(other) || rank(other) - rank(one) || byName(one, other),
  );
  return [...sorted, ...last];
}

function groupsOf(analysis: Analysis, { kpi, variant, result }: KpiFacts, by: DimensionId): Map<string, GroupResult> {
  if (result.value === null) return new Map();
  return new Map(analysis.breakdown(kpi.id, by, variant).map((group) => [group.key, group]));
}
