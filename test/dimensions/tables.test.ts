import { dimensions, isLabel } from '../../src/dimensions';
import { preparedField, rawField } from '../../src/tables/prepared-fields';
import type { TableName } from '../../src/tables/tables';
import { tables } from '../../src/tables/tables';

const names = Object.keys(tables) as TableName[];

/** Tables that have the column, and whose figures are not broken down by it, with the reason. */
const APART: Record<string, string> = {
  'outcome deals': 'how a deal ended is what its KPIs count',
  'outcome leads': 'how a lead ended is what its KPIs count',
  'rep stage_history': 'who moved a deal is not whose it is',
  'category products': 'a list of what is sold has no figures',
  'team survey': 'nobody may be recognised by their team',
};

const byColumn = dimensions.flatMap(({ id, alike, label }) => {
  if (label === 'month') return [];
  const column = label.made?.from ?? label.column;
  const having = names.filter((table) => rawField(table, column) ?? preparedField(table, column));
  return [{ id, column: label.column, having, known: alike.flat() }];
});

test.each(byColumn)(
  '$id: figures of every table that knows it can be broken down by it',
  ({ id, column, having, known }) => {
    const expected = having.filter((table) => !(`${id} ${table}` in APART));
    expect([...known].sort()).toEqual(expected.sort());
    expect(names.filter((table) => isLabel(table, column)).sort()).toEqual(expected);
  },
);
