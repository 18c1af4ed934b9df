import type { DerivedFormula, Formula } from '../../engine/formula/formula';
import { rowSetsOf } from '../../engine/formula/walk';
import type { KpiDeclaration } from '../../kpis/declaration/declare';
import type { TableName } from '../../tables/tables';

/** The dates of a table whose days are told with its rows: those by which months without rows, or days of imports, are found. */
export function datesTold(kpis: readonly KpiDeclaration[]): Map<TableName, string[]> {
  const told = new Map<TableName, Set<string>>();
  const tell = (formula: Formula, field?: string): void => {
    for (const { table, date } of rowSetsOf(formula))
      for (const one of [date, field]) if (one) told.set(table, (told.get(table) ?? new Set()).add(one));
  };
  for (const { variants, notes = [] } of kpis) {
    for (const { oneOf, notes: more = [] } of Object.values(variants)) {
      for (const formula of oneOf) {
        if ([...notes, ...more].some((note) => 'finds' in note)) tell(formula, 'created');
        if (formula.shape === 'derived') tellMonths(formula, tell);
      }
    }
  }
  return new Map(Array.from(told, ([table, fields]) => [table, [...fields]]));
}

function tellMonths({ inputs }: DerivedFormula, tell: (formula: Formula, field?: string) => void): void {
  const each = Object.values(inputs);
  const months = each.flatMap(({ needsRows }) => (typeof needsRows === 'object' ? [needsRows] : []));
  if (months.length === 0) return;
  for (const { oneOf, needsRows } of each)
    for (const formula of oneOf) tell(formula, typeof needsRows === 'object' ? needsRows.until : undefined);
}
