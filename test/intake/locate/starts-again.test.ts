import type { Cell } from '../../../src/base/cell';
import { readTab } from '../../../src/intake/read-tab';
import type { TabReading } from '../../../src/intake/reading';
import { readingWith } from '../shared-data';

const read = (cells: Cell[][]): TabReading => readTab({ name: 'Pedidos', cells }, readingWith([]));

const HEADER = ['Pedido', 'Cliente', 'Fecha', 'Importe', 'Estado'];
const ROWS: Cell[][] = [
  ['P1', 'Alba', '2026-03-02', '100', 'Pagado'],
  ['P2', 'Bosco', '2026-03-03', '250', 'Pagado'],
];
const said = ({ problems }: TabReading): unknown[] =>
  problems.map(({ reason, rows, cells }) => [reason.text, rows, ...cells]);

describe('a table that starts again on its own tab', () => {
  test.each<[string, Cell[][]]>([
    [
      'in another order',
      [
        ['Cliente', 'Estado', 'Importe', 'Pedido', 'Fecha'],
        ['Cora', 'Pagado', '70', 'P3', '2026-03-09'],
      ],
    ],
    [
      'with a column more in front',
      [
        ['Factura', ...HEADER],
        ['F3', 'P3', 'Cora', '2026-03-09', '70', 'Pagado'],
      ],
    ],
    [
      'with two columns changed about, which else looks like the same header',
      [
        ['Cliente', 'Pedido', 'Fecha', 'Importe', 'Estado'],
        ['Cora', 'P3', '2026-03-09', '70', 'Pagado'],
      ],
    ],
    [
      'with a column more in the middle',
      [
        ['Pedido', 'Cliente', 'Fecha', 'Canal', 'Importe', 'Estado'],
        ['P3', 'Cora', '2026-03-09', 'Web', '70', 'Pagado'],
      ],
    ],
  ])('%s is not read in part', (_what, again) => {
    expect(said(read([HEADER, ...ROWS, ...again]))).toEqual([['intake_problem_starts_again', 5, 'A4']]);
    expect(read([HEADER, ...ROWS, ...again])).toMatchObject({ table: null, data: null });
    expect(read([HEADER, ...ROWS, [], ...again])).toMatchObject({ table: null, data: null });
  });

  test('under the same columns its rows are all read', () => {
    const reading = read([HEADER, ...ROWS, HEADER, ['P3', 'Cora', '2026-03-09', '70', 'Pagado']]);
    expect([reading.table, reading.rows, said(reading)]).toEqual(['orders', 4, []]);
  });

  test('a table of another kind above the one that is read is said', () => {
    const above = [
      ['Propietario', 'Importe', 'Objetivo'],
      ['Ana', '900', '1000'],
      ['Luis', '700', '1000'],
    ];
    const reading = read([...above, [], HEADER, ...ROWS]);
    expect([reading.table, reading.headerRow]).toEqual(['orders', 5]);
    expect(said(reading)).toEqual([['intake_problem_second_table', 2, 'A1']]);
  });
});
