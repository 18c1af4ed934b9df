import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import { type DimensionId, plannedDimension } from '../../dimensions';
import { BEYOND, NO_LABEL } from '../../engine/groups';
import type { GroupResult, KpiResult } from '../../engine/result';
import { wayOf } from '../../kpis/declaration/slice';
import { playerOf } from '../../kpis/roles';
import { FEWEST_FOR_A_RATE } from '../../plan/goals/status';
import { kpiLabel } from '../../plan/kpi-name';
import type { KpiFacts } from '../../scorecard/kpi-facts';
import { shownBy } from '../../texts/decimals-shown';
import { say, sayFixed, sayShare } from '../../texts/say';
import type { DraftCell } from '../draft/draft';
import { numberFormat } from '../draft/number-format';

/** A column of the tab, right of the labels. */
export interface BreakdownColumn {
  header: string;
  /** Of a number that stands in it. */
  format(shown: number | null): string;
  company: DraftCell;
  of(key: string): DraftCell;
  /** Of a KPI, what the groups are put in order by: the best is the highest. */
  rank: ((key: string) => number | null) | null;
  /** True where bars stand in its cells, from the left on; else there are numbers, at the right. */
  isBar: boolean;
  /** The groups that have a part in it. */
  keys: readonly string[];
}

/**
 * Each KPI that can be broken down so, with the number of its rows, and the target of each group where it has one; beside the
 * first, bars. What the plan has for one group alone is the target of that group.
 */
export function breakdownColumns(
  analysis: Analysis,
  rows: readonly KpiFacts[],
  by: DimensionId,
  language: Language,
): BreakdownColumn[] {
  const whole = rows.filter(({ variant }) => wayOf(variant).only?.by !== by);
  const split = whole.flatMap((facts) => {
    const groups = groupsOf(analysis, facts, by);
    return groups.size > 0 ? [{ facts, groups }] : [];
  });
  return split.flatMap(({ facts, groups }, at) => {
    const { kpi, variant, flow, result } = facts;
    const plain = { rank: null, isBar: false, keys: [...groups.keys()] };
    const sign = kpi.better === 'lower' ? -1 : 1;
    const value = (key: string): number | null => groups.get(key)?.value ?? null;
    const values = [result.value, ...[...groups.values()].map((group) => group.value)];
    const columns: BreakdownColumn[] = [
      {
        ...plain,
        header: kpiLabel(kpi, variant, language),
        format: columnFormat(result, values, language),
        company: result.value ?? '',
        of: (key) => value(key) ?? '',
        rank: (key) => (value(key) === null ? null : sign * (value(key) as number)),
      },
      {
        ...plain,
        header: 'n',
        format: () => '#,##0',
        company: result.value === null ? '' : result.n,
        of: (key) => groups.get(key)?.n ?? '',
      },
    ];
    const targets = plannedTargets(facts, rows, by) ?? quotaTargets(analysis, facts, groups, by);
    if (at === 0 && flow) columns.push(shareColumn(groups, language));
    if (at === 0 && result.unit === 'ratio') columns.push(pointsColumn(facts, groups, language));
    return targets ? [...columns, ...targetColumns(facts, groups, targets, language)] : columns;
  });
}

function columnFormat(
  { unit, currency }: KpiResult,
  values: readonly (number | null)[],
  language: Language,
): BreakdownColumn['format'] {
  return (shown) => numberFormat(unit, shownBy(unit, shown, values), currency, language);
}

/** What the groups are to reach, and the company with them; null where it has no target. */
interface GroupTargets {
  header: 'column_target' | 'breakdown_quota';
  company: number | null;
  of(key: string): number | null;
}

/** The targets of a KPI that the plan has for single groups; null where it has none. */
function plannedTargets(
  { kpi, variant, goal }: KpiFacts,
  rows: readonly KpiFacts[],
  by: DimensionId,
): GroupTargets | null {
  const { counted } = wayOf(variant);
  const known = new Map<string, number>();
  for (const { kpi: one, variant: part, goal: of } of rows) {
    const way = wayOf(part);
    const target = of?.target ?? null;
    const isOfGroup = one.id === kpi.id && way.counted === counted && way.only?.by === by;
    if (isOfGroup && way.only && target !== null) known.set(compared(way.only.is), target);
  }
  if (known.size === 0) return null;
  const of = (key: string): number | null => known.get(compared(key)) ?? null;
  return { header: 'column_target', company: goal?.target ?? null, of };
}

const compared = (label: string): string => label.trim().toLowerCase();

/** The quotas of the groups, where this KPI is what they are quotas of: what each group has won of its own. */
function quotaTargets(
  { parts, result }: Analysis,
  { result: own }: KpiFacts,
  groups: ReadonlyMap<string, GroupResult>,
  by: DimensionId,
): GroupTargets | null {
  if (own.unit !== 'money') return null;
  const { id, variant } = playerOf('share of quotas won');
  const quotas = new Map(
    parts(id, by, variant).flatMap(({ key, top, bottom }) => (bottom ? [[key, { top, bottom }]] : [])),
  );
  const isOfThem = [...quotas].every(([key, { top }]) => (groups.get(key)?.value ?? 0) === (top ?? 0));
  if (quotas.size === 0 || !isOfThem) return null;
  const of = (key: string): number | null => quotas.get(key)?.bottom ?? null;
  return { header: 'breakdown_quota', company: result(id, variant).bottom, of };
}

/** Target and attainment: what was reached of it, or the other way round where lower is better. */
function targetColumns(
  { kpi, result }: KpiFacts,
  groups: ReadonlyMap<string, GroupResult>,
  { header, company, of }: GroupTargets,
  language: Language,
): BreakdownColumn[] {
  const attained = (value: number | null, target: number | null): number | null => {
    if (value === null || target === null) return null;
    const [top, bottom] = kpi.better === 'higher' ? [value, target] : [target, value];
    // Never 100% of what is short of it.
    return bottom > 0 ? (top < bottom ? Math.min(top / bottom, 0.99) : top / bottom) : null;
  };
  const text = (share: number | null): string => (share === null ? '' : sayShare(share, language, 0));
  return [
    {
      header: say({ text: header }, language),
      format: columnFormat(result, [company, ...[...groups.keys()].map(of)], language),
      company: company ?? '',
      of: (key) => of(key) ?? '',
      rank: null,
      isBar: false,
      keys: [],
    },
    barColumn(say({ text: 'breakdown_reached' }, language), text(attained(result.value, company)), (key) => {
      const share = attained(groups.get(key)?.value ?? null, of(key));
      return share === null ? null : { part: share, text: text(share) };
    }),
  ];
}

/** Blocks of the longest bar: with the text behind it, as wide as a column; and those of a bar that is short of something. */
const MOST_BLOCKS = 6;
const BLOCK = { above: '█', below: '░' };

/** `of`: how long the bar of a group is, as part of the longest (below zero where it is a lack), and what stands behind it; null for neither. */
function barColumn(
  header: string,
  company: string,
  of: (key: string) => { part: number; text: string } | null,
): BreakdownColumn {
  return {
    ...{ header, company, rank: null, isBar: true, keys: [] },
    format: () => 'General',
    of(key) {
      const bar = of(key);
      if (bar === null) return '';
      const blocks = Math.round(Math.min(1, Math.abs(bar.part)) * MOST_BLOCKS);
      return `${BLOCK[bar.part < 0 ? 'below' : 'above'].repeat(blocks)} ${bar.text}`.trimStart();
    },
  };
}

/** What each group is of the whole. */
function shareColumn(groups: ReadonlyMap<string, GroupResult>, language: Language): BreakdownColumn {
  const amounts = [...groups.values()].map(({ value }) => value ?? 0);
  const [whole, most] = [amounts.reduce((sum, one) => sum + one, 0), Math.max(...amounts)];
  // Of parts below zero, as of credit notes, no share says anything.
  const isWhole = amounts.every((one) => one >= 0) && whole > 0;
  const company = isWhole ? sayShare(1, language, 0) : '';
  return barColumn(say({ text: 'breakdown_share' }, language), company, (key) => {
    const value = groups.get(key)?.value ?? null;
    return !isWhole || value === null ? null : { part: value / most, text: sayShare(value / whole, language, 0) };
  });
}

/**
 * How many points the rate of each group is above that of the company, or below it; the longest bar is that of the group
 * furthest off of those that are large enough to tell.
 */
function pointsColumn(
  { result }: KpiFacts,
  groups: ReadonlyMap<string, GroupResult>,
  language: Language,
): BreakdownColumn {
  const apart = (group: GroupResult | undefined): number | null =>
    group?.value === null || group?.value === undefined || result.value === null ? null : group.value - result.value;
  const telling = [...groups.values()].filter(({ n }) => n >= FEWEST_FOR_A_RATE);
  const most = Math.max(0, ...telling.map((group) => Math.abs(apart(group) ?? 0)));
  return barColumn(say({ text: 'breakdown_points' }, language), sayFixed(0, language, 1), (key) => {
    const points = apart(groups.get(key));
    if (points === null) return null;
    const text = sayFixed(points * 100, language, 1);
    return { part: most > 0 ? points / most : 0, text: /^-|^0[.,]0$/.test(text) ? text : `+${text}` };
  });
}

/**
 * Every group that any of the columns names, of reps everyone of the roster too: in the order of the labels where they
 * have one, else the best of the first KPI on top. Rows without a label come last.
 */
export function rankedGroups({ plan, reps }: Analysis, columns: readonly BreakdownColumn[], by: DimensionId): string[] {
  const [first] = columns;
  if (!first) return [];
  const { lists, labels = [] } = plannedDimension(by, plan);
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
