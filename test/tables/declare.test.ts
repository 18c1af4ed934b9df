import { declareTable, type TableDeclaration } from '../../src/tables/declare';
import { type TableName, tables } from '../../src/tables/tables';

// What must not compile is marked so: the types are checked with the tests (npm run types).

const { copies, details, named, customers, statuses, spans, happens, unreadable, prepared, ...rest } = tables.costs;
const whole = { copies, details, named, customers, statuses, spans, happens, unreadable, prepared, ...rest };

test('a table of which something is not said does not compile', () => {
  const { costs } = tables;
  const lacking: TableDeclaration[] = [
    // @ts-expect-error copies
    { ...rest, details, named, customers, statuses, spans, happens, unreadable, prepared },
    // @ts-expect-error details
    { ...rest, copies, named, customers, statuses, spans, happens, unreadable, prepared },
    // @ts-expect-error named
    { ...rest, copies, details, customers, statuses, spans, happens, unreadable, prepared },
    // @ts-expect-error customers
    { ...rest, copies, details, named, statuses, spans, happens, unreadable, prepared },
    // @ts-expect-error statuses
    { ...rest, copies, details, named, customers, spans, happens, unreadable, prepared },
    // @ts-expect-error spans
    { ...rest, copies, details, named, customers, statuses, happens, unreadable, prepared },
    // @ts-expect-error happens
    { ...rest, copies, details, named, customers, statuses, spans, unreadable, prepared },
    // @ts-expect-error unreadable
    { ...rest, copies, details, named, customers, statuses, spans, happens, prepared },
    // @ts-expect-error prepared
    { ...rest, copies, details, named, customers, statuses, spans, happens, unreadable },
  ];
  const all: TableDeclaration = costs;
  expect([...lacking, all]).toHaveLength(10);
});

test('a field that the table does not have does not compile, wherever it is named', () => {
  const fields = { amount: rest.fields.amount };
  const misspelt = () => [
    // @ts-expect-error spendOn
    declareTable({ ...whole, needs: [['spendOn']], asks: [], happens: null, unreadable: {}, prepared: {}, fields }),
    // @ts-expect-error customer
    declareTable({ ...whole, customers: ['customer'], needs: [], asks: [], happens: null, unreadable: {}, fields }),
    // @ts-expect-error amonut
    declareTable({ ...whole, prepared: { value: ['money', 'amonut'] }, needs: [], asks: [], happens: null, fields }),
  ];
  expect(misspelt).toBeInstanceOf(Function);
});

const declared = Object.entries(tables) as [TableName, TableDeclaration][];

test.each(declared)(
  'rows of other tabs name those of %s in a field that some table has',
  (_table, { named: ofRows }) => {
    const isField = declared.some(([, { fields }]) => ofRows !== null && ofRows.as in fields);
    expect(ofRows === null || isField).toBe(true);
  },
);
