import fc from 'fast-check';
import { call, column, documentIn } from './call-in-cell';

describe('totals, cell by cell', () => {
  test('single cells hold for every cell of a range', () => {
    expect(call('CLV', [column(50, 80), 4, column(3, 2)])).toEqual([[600], [640]]);
  });

  test('a range of one cell is a cell', () => {
    expect(call('ARR', [[[100]]])).toBe(1200);
  });

  test('keeps the shape of a block', () => {
    expect(
      call('CAC', [
        [
          [100, 200],
          [300, 400],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toEqual([
      [100, 100],
      [100, 100],
    ]);
  });

  test('a row is answered as a row, and beside a column it is another shape', () => {
    expect(call('CONVERSION', [[[1, 2]], [[2, 8]]])).toEqual([[0.5, 0.25]]);
    expect(() => call('CONVERSION', [[[1, 2]], column(2, 8)])).toThrow(
      'customers is 1 × 2 cells and leads is 2 × 1 cells',
    );
  });

  test('a blank cell of a range gives a blank', () => {
    expect(call('CONVERSION', [column(3, '', 5, ' '), column(12, 10, 20, '')])).toEqual([[0.25], [''], [0.25], ['']]);
  });

  test('a blank optional cell counts as not given', () => {
    expect(call('CLV', [50, 4, 3, column(0.5, '')])).toEqual([[300], [600]]);
    expect(call('CHURN', [100, 105, ''])).toBeCloseTo(-0.05);
  });

  test('churn and retention from the same totals add up to 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), fc.nat(1e6), (start, end, joined) => {
        const kept = call('RETENTION', [end, joined, start]) as number;
        const lost = call('CHURN', [start, end, joined]) as number;
        expect(kept + lost).toBeCloseTo(1, 8);
      }),
    );
  });

  test('leads needed bring in the target', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e8 }),
        fc.integer({ min: 1, max: 1e5 }),
        fc.integer({ min: 1, max: 100 }),
        (target, average, percent) => {
          const leads = call('LEADS_NEEDED', [target, average, percent / 100]) as number;
          expect(leads * average * (percent / 100)).toBeCloseTo(target, 4);
        },
      ),
    );
  });
});

describe('what cannot be computed says why', () => {
  test.each([
    ['CLV', [column(50, 60, 'abc'), 4, 3], 'average_purchase: expected a number, got the text “abc” in row 3'],
    ['CAC', [100, 0], 'no new customers'],
    ['CONVERSION', [column(1, 2), column(10, 0)], 'row 2: no leads'],
    [
      'CONVERSION',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [2, 2],
          [3, 0],
        ],
      ],
      'row 2, column 2: no leads',
    ],
    ['WIN_RATE', [0, 0], 'no deals won or lost'],
    ['RETENTION', [10, 2, 0], 'no customers at the start'],
    ['RETENTION', [10, 2], 'customers_at_start is missing: expected a number of 0 or more'],
    ['LEADS_NEEDED', [1000, 10, 25], 'conversion: expected a share from 0 to 1, such as 25% or 0.25, got 25'],
    ['LEADS_NEEDED', [1000, 10, 0], 'the conversion is 0%'],
    ['CAC', ['#N/A', 3], 'cost: expected a number, got the error #N/A'],
    ['CAC', [column(1, new Error('#DIV/0!')), 3], 'cost: expected a number, got the error #DIV/0! in row 2'],
    ['CAC', [1, -2], 'new_customers: expected a number of 0 or more, got -2'],
    ['ARR', [new Date(0)], 'mrr: expected a number, got a date'],
    ['ARR', [true], 'mrr: expected a number, got TRUE'],
    [
      'CAC',
      [column(1, 2), column(1, 2, 3)],
      'cost is 2 × 1 cells and new_customers is 3 × 1 cells: give ranges of the same size',
    ],
    [
      'ARR',
      [
        [
          [1, 2],
          [3, 'x'],
        ],
      ],
      'mrr: expected a number, got the text “x” in row 2, column 2',
    ],
    [
      'ARR',
      [column('MRR', 5)],
      'mrr: expected a number, got the text “MRR” in row 1; if that is the header, let the range begin below it',
    ],
  ])('%s(%j)', (name, given, sentence) => {
    expect(() => call(name, given as unknown[])).toThrow(new Error(sentence));
  });

  test('in Dutch in a Dutch document', () => {
    expect(() => call('CLV', [column(50, 60, 'abc'), 4, 3], documentIn('nl_NL'))).toThrow(
      new Error('average_purchase: hier hoort een getal, maar in rij 3 staat de tekst ‘abc’'),
    );
  });

  test('the document is asked for nothing when all goes well', () => {
    const document = documentIn();
    call('CLV', [column(50, 80), 4, 3], document);
    expect(document.asked).toEqual([]);
  });
});
