import fc from 'fast-check';
import type { Cell } from '../../src/base/cell';
import type { RawTab } from '../../src/intake/reading';
import { anyCell, column, injections } from './dirty-cells';

type Cells = Cell[][];

/** Headers as exports of all kinds have them, in five languages. */
const headers: string[][] = [
  ['Deal ID', 'Deal Name', 'Amount', 'Deal Stage', 'Create Date', 'Close Date', 'Deal owner', 'Deal Type', 'Product'],
  ['Naam', 'Relatie', 'Fase', 'Bedrag', 'Toegewezen gebruiker', 'Aangemaakt op', 'Datum gesloten'],
  ['Opportunity', 'Betrag', 'Verkaufsphase', 'Abschlussdatum', 'Erstellt am', 'Verantwortlicher', 'Währung'],
  ['Record ID', 'Email', 'Create Date', 'First response', 'Lead Status', 'Contact owner', 'Original Source'],
  [
    'Order number',
    'Order date',
    'Customer',
    'Product',
    'Quantity',
    'Unit price',
    'Discount',
    'Total',
    'Status',
    'Currency',
  ],
  ['Factuurnummer', 'Factuurdatum', 'Klant', 'Bedrag excl. btw', 'Aantal', 'Terugbetaald'],
  [
    'id',
    'Customer Name',
    'Plan',
    'Quantity',
    'Interval',
    'Amount',
    'Status',
    'Start Date (UTC)',
    'Ended At (UTC)',
    'Trial End (UTC)',
  ],
  ['event_id', 'customer_id', 'event_date', 'event_type', 'mrr_before', 'mrr_after'],
  ['Customer', 'Customer since', 'End date', 'Churned', 'MRR', 'Segment'],
  ['Activity - Type', 'Activity - Done', 'Activity - Due date', 'Activity - Assigned to user', 'Activity - Deal'],
  ['Day', 'Campaign', 'Channel', 'Cost', 'New customers', 'Currency code'],
  ['Timestamp', 'How likely are you to recommend us?', 'Team', 'eNPS', 'Satisfaction'],
  ['Name', 'E-mail', 'Team', 'Quota', 'Quota month', 'Start date'],
  ['SKU', 'Product name', 'Category', 'Price'],
];

const header = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...headers).chain((list) => fc.shuffledSubarray(list, { minLength: 2 })) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...headers.flat(), ...injections), { minLength: 1, maxLength: 12 }),
  },
);

/** A table with a header, each column of a kind that may or may not suit it. */
const table: fc.Arbitrary<Cells> = fc
  .tuple(header, fc.integer({ min: 0, max: 14 }))
  .chain(([titles, rows]) =>
    fc.tuple(fc.constant(titles), fc.tuple(...titles.map(() => column(rows))), fc.constant(rows)),
  )
  .map(([titles, columns, rows]) => [
    titles as Cell[],
    ...Array.from({ length: rows }, (_, i) => columns.map((cells) => cells[i])),
  ]);

const chaos: fc.Arbitrary<Cells> = fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 16 });

const width = (cells: Cells): number => cells.reduce((most, row) => Math.max(most, row.length), 0);
const beside = (left: Cells, right: Cells): Cells =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const pad = Array<Cell>(width(left) + 1 - (left[i]?.length ?? 0)).fill('');
    return [...(left[i] ?? []), ...pad, ...(right[i] ?? [])];
  });

/** What happens to an export on its way into a sheet. */
const accidents: ((cells: Cells, at: number) => Cells)[] = [
  (cells) => cells,
  (cells) => [['Report of everything'], [], ...cells],
  (cells, at) => [...cells.slice(0, at), [], ...cells.slice(at)],
  (cells, at) => [...cells, ...cells.slice(at, at + 2)],
  (cells, at) => cells.map((row, i) => (i % 3 === at % 3 ? row.slice(0, -1) : row)),
  (cells, at) => cells.map((row, i) => (i === at ? [...row, '000', 'pushed aside'] : row)),
  (cells) => [...cells, ['Total', ...(cells[0] ?? []).slice(1).map(() => 12_345)]],
  (cells, at) =>
    cells.length === 0 ? cells : [[...cells[0].slice(at % 3), ...cells[0].slice(0, at % 3)], ...cells.slice(1)],
  (cells, at) => [...cells.slice(1, at + 1), ...cells.slice(0, 1), ...cells.slice(at + 1)],
  (cells) => Array.from({ length: width(cells) }, (_, column) => cells.map((row) => row[column])),
  (cells, at) =>
    cells.map((row, i) => row.map((cell, column) => (i > 0 && (i + column) % 5 === at % 5 ? '#N/A' : cell))),
];

const accident = (cells: fc.Arbitrary<Cells>): fc.Arbitrary<Cells> =>
  fc
    .tuple(cells, fc.array(fc.tuple(fc.constantFrom(...accidents), fc.nat({ max: 12 })), { maxLength: 3 }))
    .map(([start, list]) => list.reduce((now, [happens, at]) => happens(now, at), start));

const dirtyCells: fc.Arbitrary<Cells> = fc.oneof(
  { weight: 10, arbitrary: accident(table) },
  { weight: 2, arbitrary: chaos },
  { weight: 1, arbitrary: fc.tuple(accident(table), accident(table)).map(([left, right]) => beside(left, right)) },
  {
    weight: 1,
    arbitrary: fc.tuple(accident(table), accident(table)).map(([above, below]) => [...above, [], ...below]),
  },
);

const names = ['Deals', 'leads 2025', "Bob's tab", '=1+1', '__proto__', 'Ünïcode 🦄', '<b>', 'a!b'];

/** One to four tabs of one spreadsheet; their names differ, as they must in Sheets. */
export const dirtyTabs: fc.Arbitrary<RawTab[]> = fc
  .array(dirtyCells, { minLength: 1, maxLength: 4 })
  .chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(names, { minLength: list.length, maxLength: list.length })),
  )
  .map(([list, chosen]) => list.map((cells, i) => ({ name: chosen[i], cells })));
