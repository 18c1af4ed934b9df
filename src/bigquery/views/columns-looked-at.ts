import { dimensions } from '../../dimensions';
import { fieldsRead } from '../../engine/formula/fields';
import { leavesWithBeside, rowSetsOf } from '../../engine/formula/walk';
import { kpis } from '../../kpis';
import { happeningDays } from '../../tables/prepared-fields';
import type { TableName } from '../../tables/tables';

const formulas = kpis
  .filter(({ anonymous }) => !anonymous)
  .flatMap(({ variants }) => Object.values(variants).flatMap(({ oneOf }) => oneOf));

/** The columns of labels that some figure reads or is broken down by. */
export const labelsLookedAt = (): string[] => [
  ...formulas.flatMap((formula) => leavesWithBeside(formula).flatMap((leaf) => [...fieldsRead(leaf)])),
  ...dimensions.flatMap(({ label }) => (label === 'month' ? [] : [label.column])),
  ...['currency', 'rep', 'product', 'type', 'outcome', 'lifecycle', 'status', 'stage', 'kind', 'state'],
];

/** The dates of a table of which the days are looked at. */
export const datesOf = (table: TableName): string[] => {
  const counted = formulas.flatMap((formula) => rowSetsOf(formula).filter((rows) => rows.table === table));
  const told = dimensions.flatMap(({ label }) =>
    label !== 'month' && label.made?.as === 'month' ? label.made.from : [],
  );
  return [...new Set([...happeningDays(table), ...counted.flatMap(({ date }) => date ?? []), ...told])];
};
