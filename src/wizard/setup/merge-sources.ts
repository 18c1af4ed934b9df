import { type Sources, sourceTables } from '../../plan/sources';
import { tables } from '../../tables/tables';
import type { Sentence } from '../../texts/sentence';

interface MergedSources {
  sources: Sources;
  /** As they were shown; of a table that both have changed what was shown stays, so that the next look finds it again. */
  seen: Sources;
  conflicts: Sentence[];
}

/**
 * Three-way merge of the tables that lie elsewhere, table by table: as the wizard wants them, as it showed them (`seen`), and
 * as the plan has them by now. What the wizard did not change follows the plan; what both changed is the wizard's, and is said.
 */
export function mergedSources(mine: Sources, seen: Sources, theirs: Sources): MergedSources {
  const merged: MergedSources = { sources: {}, seen: {}, conflicts: [] };
  const put = (into: Sources, table: keyof Sources, source: string | undefined): void => {
    if (source !== undefined) into[table] = source;
  };
  for (const table of sourceTables) {
    const [wanted, was, is] = [mine[table], seen[table], theirs[table]];
    const isConflict = wanted !== was && is !== was && wanted !== is;
    put(merged.sources, table, wanted === was ? is : wanted);
    put(merged.seen, table, isConflict ? was : is);
    if (!isConflict) continue;
    const said = (source: string | undefined): Sentence | string => source ?? { text: 'wizard_empty' };
    const values = { kpi: { text: 'plan_sources' } as Sentence, column: tables[table].title };
    merged.conflicts.push({ text: 'wizard_both_changed', values: { ...values, theirs: said(is), mine: said(wanted) } });
  }
  return merged;
}
