import { textColumn } from '../../src/dataset/prepared';
import { fieldsOf } from '../../src/engine/formula/fields';
import type { Condition, DeclaredFormula, RowFormula, SpanTable } from '../../src/engine/formula/formula';
import type { Model } from '../../src/engine/models/model';
import { kpis } from '../../src/kpis';
import type { NoteBeside } from '../../src/kpis/declaration/declare';
import { derived } from '../../src/kpis/rows/derived';
import { preparedField, preparedFields, rawField } from '../../src/tables/prepared-fields';
import type { Table } from '../../src/tables/table';
import { type TableName, tables } from '../../src/tables/tables';

// What must not compile is marked so: the types are checked with the tests (npm run types).

const won: RowFormula<'deals'> = {
  shape: 'rows',
  rows: { table: 'deals', needs: ['outcome', ['value', 'customerKey']], date: 'closed', rules: [] },
  measure: 'sum',
  top: { when: { field: 'outcome', is: 'won' }, counts: { field: 'value' } },
  emptyReason: 'no_won_deals',
};

test('a field that the table does not have does not compile, wherever it stands', () => {
  const misspelt: DeclaredFormula[] = [
    // @ts-expect-error outcom
    { ...won, rows: { ...won.rows, needs: ['outcom'] } },
    // @ts-expect-error spentOn is a field of costs
    { ...won, rows: { ...won.rows, date: 'spentOn' } },
    // @ts-expect-error isConverted is prepared for leads
    { ...won, rows: { ...won.rows, rules: [{ leaveOut: { has: 'isConverted' }, because: 'no_data' }] } },
    // @ts-expect-error valeu
    { ...won, top: { field: 'valeu' } },
    // @ts-expect-error orders has a key of its own
    { ...won, countBy: 'order' },
  ];
  expect(misspelt).toHaveLength(5);
});

test('a label that no field is declared with does not compile, and no formula asks a field for that of another', () => {
  // @ts-expect-error it is called won
  const misspelt: Condition = { field: 'outcome', is: 'wonn' };
  expect(misspelt).toBeDefined();
  const asked = kpis.flatMap(({ variants }) => Object.values(variants).flatMap(({ oneOf }) => labelsAsked(oneOf)));
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(({ field, labels }) => !labels.every((label) => labelsOf(field).includes(label)))).toEqual([]);
});

/** The labels that a field can have, in whichever table: a formula over several tables asks for those of each. */
function labelsOf(field: string): string[] {
  return (Object.keys(tables) as TableName[]).flatMap((table): readonly string[] => {
    const { type, labels = null } = { ...rawField(table, field), ...preparedField(table, field) };
    return type === 'flag' ? ['yes', 'no'] : (labels ?? []);
  });
}

/** Every condition on a label anywhere in formulas. */
function labelsAsked(part: unknown): { field: string; labels: string[] }[] {
  if (typeof part !== 'object' || part === null) return [];
  const { field, is } = part as { field?: string; is?: string | string[] };
  const here = field !== undefined && is !== undefined ? [{ field, labels: [is].flat() }] : [];
  return [...here, ...Object.values(part).flatMap(labelsAsked)];
}

test('over several tables only the fields that all of them have compile', () => {
  const spans: RowFormula<SpanTable> = {
    shape: 'rows',
    rows: { table: 'customers', needs: ['start', 'customerKey'], date: 'churnedOn', rules: [] },
    measure: 'count',
    top: 1,
    // @ts-expect-error billedMonths is prepared for subscriptions alone
    countBy: 'billedMonths',
    emptyReason: 'no_new_customers',
  };
  expect(spans.rows.table).toBe('customers');
});

test('a formula of unknown fields is none that a KPI may declare, and a figure names its own inputs only', () => {
  const loose: RowFormula = won;
  // @ts-expect-error its fields could be any
  const declared: DeclaredFormula = loose;
  const inputs = { won: { oneOf: [won] } };
  // @ts-expect-error lost is no input
  const share = derived({ inputs, value: { divide: ['won', 'lost'] }, emptyReason: 'no_data' });
  expect([declared, share]).toHaveLength(2);
});

test('a field that no table has is none to read, to prepare from or to say a note of', () => {
  const table = { columns: {} } as Table;
  // @ts-expect-error the field is called stage
  expect(textColumn(table, 'stagge')).toBeNull();
  expect(textColumn(table, 'stage')).toBeNull();
  // @ts-expect-error the field is called outcome
  const reads: Model['reads'] = ['outcom'];
  // @ts-expect-error the field is called rep
  const note: NoteBeside = { says: 'note_no_reps', withoutColumn: 'repp' };
  expect([reads, note]).toHaveLength(2);
});

test('every field that a KPI reads is one of a table, or prepared for one', () => {
  const known = new Set(
    [...Object.values(tables).map(({ fields }) => fields), ...Object.values(preparedFields)].flatMap(Object.keys),
  );
  const read = kpis.flatMap(({ variants }) =>
    Object.values(variants).flatMap(({ oneOf }) => oneOf.flatMap((formula) => [...fieldsOf(formula)])),
  );
  expect(read.filter((field) => !known.has(field))).toEqual([]);
});
