import fc from 'fast-check';
import { MILLISECONDS_A_DAY } from '../../../src/base/day';
import { dimensions } from '../../../src/dimensions';
import type { DataSet } from '../../../src/engine/data-set';
import { fieldsRead } from '../../../src/engine/formula/fields';
import type { CohortFormula, RowFormula } from '../../../src/engine/formula/formula';
import { preparedField, rawField } from '../../../src/tables/prepared-fields';
import type { Column, Table } from '../../../src/tables/table';
import type { TableName } from '../../../src/tables/tables';

const ROWS = 30;

/** Its days are those before and after this one, by as many. */
export const MIDDLE = 20_000;
const DAYS = 150;

/**
 * Tables of random rows in which every column stands that one of the formulas reads, each blank now and then: what no
 * export has together, so that every formula finds what it is made of.
 */
export function fullTables(formulas: readonly (RowFormula | CohortFormula)[]): fc.Arbitrary<DataSet['tables']> {
  const names = [...new Set(formulas.map(({ rows }) => rows.table))];
  const each = names.map((name) =>
    fullTable(
      name,
      formulas.filter(({ rows }) => rows.table === name),
    ),
  );
  return fc.tuple(...each).map((tables) => Object.fromEntries(tables.map((table) => [table.table, table])));
}

function fullTable(table: TableName, formulas: readonly (RowFormula | CohortFormula)[]): fc.Arbitrary<Table> {
  const labels = dimensions.flatMap(({ label, alike }) =>
    label !== 'month' && alike.flat().includes(table) ? [label.column] : [],
  );
  const fields = [...new Set([...formulas.flatMap((formula) => [...fieldsRead(formula)]), ...labels])];
  const wanted = labelsAsked(formulas);
  const waiting = fieldsOfWaiting(formulas);
  const blank = fieldsThatMayLack(formulas);
  const columns = Object.fromEntries(
    fields.map((field) => [
      field,
      columnOf(table, field, { wanted: wanted.get(field) ?? [], waits: waiting.has(field), lacks: blank.has(field) }),
    ]),
  );
  return fc.tuple(fc.record(columns), byRow(fc.constantFrom(0, 0, 0, 0, 1))).map(
    ([made, left]): Table => ({
      table,
      rows: ROWS,
      segments: [{ tab: table, start: 0, rows: ROWS, sheetRows: 2 }],
      columns: made,
      unread: {},
      leftOut: Uint8Array.from(left),
      leftOutReasons: [{ text: 'intake_trial' }],
      currency: null,
    }),
  );
}

const byRow = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.array(value, { minLength: ROWS, maxLength: ROWS });

/** What formulas ask of a column: labels, whether it marks rows that wait, and whether it may be blank where a row counts. */
interface AskedOf {
  wanted: readonly string[];
  waits: boolean;
  lacks: boolean;
}

function columnOf(table: TableName, field: string, { wanted, waits, lacks }: AskedOf): fc.Arbitrary<Column> {
  // What formulas read is what was made of the raw columns, which may bear the same name: "closed" is a tick as well.
  const type = preparedField(table, field)?.type ?? rawField(table, field)?.type ?? 'text';
  const place = { header: field, index: -1 };
  if (type === 'flag')
    return byRow(waits ? fc.constantFrom(0, 1) : fc.constantFrom(0, 1, 2)).map((values) => ({
      type,
      ...place,
      values: Uint8Array.from(values),
    }));
  if (type === 'number')
    return byRow(
      fc.oneof(lacks ? fc.constantFrom(Number.NaN, 0) : fc.constant(0), fc.integer({ min: -20, max: 400 })),
    ).map((values) => ({
      ...{ type, ...place },
      values: Float64Array.from(values),
    }));
  if (type === 'date') {
    const day = fc.integer({ min: MIDDLE - DAYS, max: MIDDLE + DAYS }).map((one) => one * MILLISECONDS_A_DAY);
    return byRow(fc.oneof({ weight: 6, arbitrary: day }, fc.constant(Number.NaN))).map((values) => ({
      ...{ type, ...place, timed: false },
      values: Float64Array.from(values),
    }));
  }
  const labels = ['', ...new Set([...wanted, 'A', 'B', 'C'])];
  return byRow(fc.nat({ max: labels.length - 1 })).map((codes) => ({
    ...{ type: 'text', ...place, labels },
    codes: Uint8Array.from(codes),
  }));
}

/** The fields of which a condition asks whether they are there: a number that none asks so stands on every row that counts. */
function fieldsThatMayLack(formulas: readonly (RowFormula | CohortFormula)[]): Set<string> {
  const found = new Set<string>();
  JSON.stringify(formulas, (key, one) => {
    if (key === 'has') found.add(one);
    return one;
  });
  return found;
}

/** The fields that mark rows which wait to be understood: of more than a few of them every figure is a reason. */
function fieldsOfWaiting(formulas: readonly (RowFormula | CohortFormula)[]): Set<string> {
  const found = new Set<string>();
  JSON.stringify(formulas, (_, one) => {
    if (one?.unclear === true && typeof one.leaveOut?.field === 'string') found.add(one.leaveOut.field);
    return one;
  });
  return found;
}

/** The labels that conditions ask for, by column. */
function labelsAsked(formulas: readonly (RowFormula | CohortFormula)[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  JSON.stringify(formulas, (_, one) => {
    if (typeof one?.field === 'string' && one.is !== undefined)
      found.set(one.field, [...(found.get(one.field) ?? []), ...[one.is].flat()]);
    return one;
  });
  return found;
}
