import type { Cell } from '../../../src/base/cell';
import { readTab } from '../../../src/intake/read-tab';
import { readingWith } from '../shared-data';

const labelsOf = (header: string[], rows: Cell[][], field: string, name = 'tab') => {
  const { data, problems } = readTab({ name, cells: [header, ...rows] }, readingWith());
  const column = data?.columns[field];
  return {
    labels: column?.type === 'text' ? Array.from(column.codes, (code) => column.labels[code]) : [],
    left: Array.from(data?.leftOut ?? []).filter((code) => code > 0).length,
    says: problems.map(({ reason, rows: count, cells }) => [reason.text, count, cells.join()]),
  };
};
const ORDERS = ['Order ID', 'Order date', 'Customer', 'Amount'];

describe('an id that a spreadsheet has destroyed', () => {
  it.each([
    ['5.44E+12', '5.44E+12'],
    ['5,44E+12', '5,44E+12'],
    ['6E+15', '6E+15'],
    ['as the number that such a text becomes', 5_440_000_000_000],
    ['rounded after fifteen digits', '1234567890123450'],
  ])('%s: each of its rows stands for itself', (_what, id) => {
    const { labels, says } = labelsOf(
      ORDERS,
      [
        [id, '2025-03-01', 'Acme', '10'],
        [id, '2025-03-02', 'Bolt', '20'],
        ['778', '2025-03-03', 'Cork', '30'],
      ],
      'id',
      'orders',
    );
    expect(new Set(labels).size).toBe(3);
    expect(labels[2]).toBe('778');
    expect(says).toEqual([['intake_problem_destroyed_ids', 2, 'A2,A3']]);
  });

  it('makes no later row of a deal', () => {
    const { left } = labelsOf(
      ['Deal ID', 'Deal name', 'Stage', 'Amount', 'Close date'],
      [
        ['5.44E+12', 'Anvils', 'Won', '10', '2025-03-01'],
        ['5.44E+12', 'Ropes', 'Lost', '20', '2025-03-02'],
        ['5.45E+12', 'Springs', 'Won', '20', '2025-03-03'],
      ],
      'id',
    );
    expect(left).toBe(0);
  });

  it('names nobody in another tab', () => {
    const { labels, says } = labelsOf(
      ['Order ID', 'Order date', 'Customer ID', 'Amount'],
      [
        ['1', '2025-03-01', '5.44E+12', '10'],
        ['2', '2025-03-02', '5.44E+12', '20'],
        ['3', '2025-03-03', '77', '30'],
      ],
      'customer',
    );
    expect(labels).toEqual(['', '', '77']);
    expect(says).toEqual([['intake_problem_destroyed_reference', 2, 'C2,C3']]);
  });

  it.each([
    ['a round number whose rows are of one customer and day', '1000000000000'],
    ['a whole long number', '1234567890123'],
    ['a short one', '1200'],
  ])('is not %s', (_what, id) => {
    const rows = [
      [id, '2025-03-01', 'Acme', '10'],
      [id, '2025-03-01', 'Acme', '20'],
      ['778', '2025-03-03', 'Cork', '30'],
    ];
    const { labels, says } = labelsOf(ORDERS, rows, 'id');
    expect([labels, says]).toEqual([[id, id, '778'], []]);
  });
});

describe('an order id', () => {
  it('under which two customers stand is an order of each', () => {
    const { labels, says } = labelsOf(
      ORDERS,
      [
        ['1', '2024-03-01', 'Acme', '10'],
        ['2', '2024-03-02', 'Bolt', '20'],
        ['1', '2025-03-01', 'Cork', '30'],
        ['1', '2025-03-01', '', '5'],
      ],
      'id',
    );
    expect(labels).toEqual(['1', '2', '1 (Cork)', '1']);
    expect(says).toEqual([['intake_problem_shared_order_id', 1, 'A4']]);
  });

  it('that says there is none is blank', () => {
    const rows = [
      ['0', '2024-03-01', 'Acme', '10'],
      ['0', '2024-03-02', 'Bolt', '20'],
      ['17', '2025-03-01', 'Cork', '30'],
    ];
    expect(labelsOf(ORDERS, rows, 'id').labels).toEqual(['', '', '17']);
  });
});
