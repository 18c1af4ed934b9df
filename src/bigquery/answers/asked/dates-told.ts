import type { DerivedFormula, Formula } from '../../../engine/formula/formula';
import { rowSetsOf } from '../../../engine/formula/walk';
import type { KpiDeclaration } from '../../../kpis/declaration/declare';
import type { TableName } from '../../../tables/tables';
import type { FieldTold } from '../../rows-alike';

/**
 * The dates that are told with the rows of a table: those by which months without rows are found. Of rows that there must be
 * in every month the day tells whether they stand for what comes after it or before; of all others the month is enough.
 */
export function datesTold(kpis: readonly KpiDeclaration[]): Map<TableName, FieldTold[]> {
  const told = new Map<TableName, Map<string, FieldTold>>();
  const tell = (formula: Formula, until: string | null): void => {
    for (const { table, date } of rowSetsOf(formula))
      for (const field of [date, until]) {
        if (!field) continue;
        const fields = told.get(table) ?? new Map<string, FieldTold>();
        told.set(table, fields);
        if (until !== null || !fields.has(field)) fields.set(field, { field, by: until === null ? 'month' : 'day' });
      }
  };
  for (const { variants } of kpis)
    for (const { oneOf } of Object.values(variants))
      for (const formula of oneOf) if (formula.shape === 'derived') tellMonths(formula, tell);
  return new Map(Array.from(told, ([table, fields]) => [table, [...fields.values()]]));
}

function tellMonths({ inputs }: DerivedFormula, tell: (formula: Formula, until: string | null) => void): void {
  const each = Object.values(inputs);
  if (!each.some(({ needsRows }) => typeof needsRows === 'object')) return;
  for (const { oneOf, needsRows } of each)
    for (const formula of oneOf) tell(formula, typeof needsRows === 'object' ? needsRows.until : null);
}
