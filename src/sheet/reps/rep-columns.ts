import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import { NO_LABEL } from '../../engine/groups';
import type { GroupResult } from '../../engine/result';
import { kpiLabel } from '../../plan/kpi-name';
import type { KpiFacts } from '../../scorecard/kpi-facts';
import { say, sayShare } from '../../texts/say';
import type { DraftCell } from '../draft/draft';
import { numberFormat } from '../draft/number-format';

/** A column of the tab per rep, right of the names. */
export interface RepColumn {
  header: string;
  format: string;
  company: DraftCell;
  of(rep: string): DraftCell;
  /** Of a KPI, what the reps are put in order by: the best is the highest. */
  rank: ((rep: string) => number | null) | null;
  /** Those who have a part in it. */
  reps: readonly string[];
}

/** Each KPI that can be told apart by rep, with the number of its rows; beside the first, where it adds up, shares of the whole. */
export function columnsOf(analysis: Analysis, rows: readonly KpiFacts[], language: Language): RepColumn[] {
  const split = rows.flatMap((facts) => {
    const groups = groupsOf(analysis, facts);
    return groups.size > 0 ? [{ facts, groups }] : [];
  });
  return split.flatMap(({ facts, groups }, at) => {
    const { kpi, variant, flow, result } = facts;
    const plain = { rank: null, reps: [...groups.keys()] };
    const sign = kpi.better === 'lower' ? -1 : 1;
    const value = (rep: string): number | null => groups.get(rep)?.value ?? null;
    const columns: RepColumn[] = [
      {
        ...plain,
        header: kpiLabel(kpi, variant, language),
        format: numberFormat(result.unit, result.value, result.currency, language),
        company: result.value ?? '',
        of: (rep) => value(rep) ?? '',
        rank: (rep) => (value(rep) === null ? null : sign * (value(rep) as number)),
      },
      {
        ...plain,
        header: 'n',
        format: '#,##0',
        company: result.value === null ? '' : result.n,
        of: (rep) => groups.get(rep)?.n ?? '',
      },
    ];
    return at === 0 && flow ? [...columns, shareColumn(groups, language)] : columns;
  });
}

/** Blocks of the longest bar: with the per cent behind it, as wide as a column. */
const MOST_BLOCKS = 6;

function shareColumn(groups: ReadonlyMap<string, GroupResult>, language: Language): RepColumn {
  const amounts = [...groups.values()].map(({ value }) => value ?? 0);
  const [whole, most] = [amounts.reduce((sum, one) => sum + one, 0), Math.max(...amounts)];
  // Of parts below zero, as of credit notes, no share says anything.
  const isWhole = amounts.every((one) => one >= 0) && whole > 0;
  return {
    header: say({ text: 'rep_share' }, language),
    format: 'General',
    company: isWhole ? sayShare(1, language, 0) : '',
    of(rep) {
      const value = groups.get(rep)?.value ?? null;
      if (!isWhole || value === null) return '';
      const bar = '█'.repeat(Math.round((value / most) * MOST_BLOCKS));
      return `${bar} ${sayShare(value / whole, language, 0)}`.trimStart();
    },
    rank: null,
    reps: [],
  };
}

/** Everyone whom the roster or any of the columns names, the best of the first KPI on top; rows without a rep come last. */
export function rankedReps({ reps }: Analysis, columns: readonly RepColumn[]): string[] {
  const [first] = columns;
  if (!first) return [];
  const all = new Set([...reps, ...columns.flatMap((column) => column.reps)]);
  const unassigned = all.delete(NO_LABEL);
  const rank = (rep: string): number => first.rank?.(rep) ?? Number.NEGATIVE_INFINITY;
  const byName = (one: string, other: string): number => (one.toLowerCase() < other.toLowerCase() ? -1 : 1);
  const sorted = [...all].sort((one, other) =>
    rank(one) === rank(other) ? byName(one, other) : rank(one) < rank(other) ? 1 : -1,
  );
  return unassigned ? [...sorted, NO_LABEL] : sorted;
}

function groupsOf(analysis: Analysis, { kpi, variant, result }: KpiFacts): Map<string, GroupResult> {
  if (result.value === null) return new Map();
  return new Map(analysis.breakdown(kpi.id, 'rep', variant).map((group) => [group.key, group]));
}
