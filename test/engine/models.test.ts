import { leavesWithBeside } from '../../src/engine/formula/walk';
import { type ModelName, models } from '../../src/engine/models/models';
import { kpis } from '../../src/kpis';
import type { Column, Table } from '../../src/tables/table';
import { analysisOf } from '../kpis/asking';
import { rawTab } from '../raw-tab';
import { sampleTabs } from '../sample/sample-tabs';

const history =
  'Deal ID | Stage | Entered on\nD1 | Proposal | 2026-01-02\nD1 | Review | 2026-01-05\nD2 | Proposal | 2026-01-02';
const analysis = analysisOf([...sampleTabs(), rawTab('stage history', history)]);
const formulas = kpis.flatMap(({ variants }) =>
  Object.values(variants).flatMap(({ oneOf }) => oneOf.flatMap(leavesWithBeside)),
);

/** The table, noting which of its columns are read. */
function watched(table: Table, read: Set<string>): Table {
  const columns = new Proxy(table.columns, {
    get: (all, field: string): Column => {
      read.add(field);
      return all[field];
    },
  });
  return { ...table, columns };
}

test.each(Object.keys(models) as ModelName[])('%s reads the columns that it says it reads, and no other', (name) => {
  const model = models[name];
  const over = formulas.flatMap((formula) =>
    formula.shape === 'model' && formula.model === name && analysis.tables[formula.rows.table] ? [formula.rows] : [],
  );
  expect(over).not.toEqual([]);
  for (const rows of over) {
    const table = analysis.tables[rows.table] as Table;
    const read = new Set<string>();
    const index = Int32Array.from({ length: table.rows }, (_, row) => row);
    const asked = {
      table: watched(table, read),
      index,
      period: { from: null, to: analysis.asOf + 1 },
      date: rows.date,
    };
    model.fit(asked);
    model.line?.(asked);
    // `quota@1` is the second quota of a row.
    const fields = new Set([...read].map((field) => field.split('@')[0]));
    expect([...fields].filter((field) => field !== rows.date && !model.reads.some((one) => one === field))).toEqual([]);
  }
});
