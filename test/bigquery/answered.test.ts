import type { AnswerLine } from '../../src/bigquery/answers/answer-line';
import { inQueries, lettersOf } from '../../src/bigquery/answers/in-queries';
import { Source } from '../../src/bigquery/answers/source';
import { alikeParts, alikeTable } from '../../src/bigquery/answers/told/alike-table';
import { answeredEvaluation } from '../../src/bigquery/answers/told/answered';
import { answeredFigures } from '../../src/bigquery/answers/told/answered-figures';
import { waitingTold } from '../../src/bigquery/answers/told/waiting-told';
import { TOLD } from '../../src/bigquery/models/told-lines';
import { modelFigures } from '../../src/bigquery/models/told-parts';
import { WAITING } from '../../src/bigquery/waiting-lines';
import type { Evaluation } from '../../src/engine/evaluate/evaluation';
import { type Figures, type Groups, NOTHING } from '../../src/engine/figures';
import type { LeafOfRows } from '../../src/engine/formula/walk';
import { BEYOND, NO_DATE, NO_LABEL } from '../../src/engine/groups';
import type { Parts } from '../../src/engine/rows/parts';
import { kpiOf } from '../../src/kpis';
import { orderRevenue } from '../../src/kpis/rows/order-rows';
import { isSentence } from '../../src/texts/sentence';
import { dates, day, numbers, tableOf, texts, wall } from '../engine/table-of';

const NONE: AnswerLine = {
  ...{ figure: '', dimension: null, label: null, value: null, n: 0 },
  ...{ above: null, below: null, median: null, p75: null },
};

/** So many rows of one kind: their tab, currency, product and day since 1970, and why two figures leave them out. */
const kind = (n: number, ...told: (string | null)[]): AnswerLine => ({ ...NONE, label: JSON.stringify(told), n });

const place = (tab: string) => ({ tab, start: 0, rows: 0, sheetRows: 1 });
const without = tableOf(
  'orders',
  { currency: texts(), product: texts(), day: dates() },
  { rows: 0, segments: [place('Shop'), place('Fair')] },
);
const alike = alikeTable(
  without,
  {
    lines: [
      kind(3, 'Fair', 'EUR', 'Desk', String(day('2024-03-02')), null, 'no_amount'),
      kind(4, 'Shop', 'EUR', 'Chair', String(day('2024-02-01')), 'unknown_status', null),
      kind(5, 'Shop', 'USD', null, null, '0 1', 'unknown_status'),
    ],
    of: ['first', 'second'],
    places: [0, 1],
  },
  [
    { field: 'product', by: 'label' },
    { field: 'day', by: 'day' },
  ],
);

test('rows that lie elsewhere are a row for each kind of them, tab by tab, which stands for as many', () => {
  const { rows, segments, columns, times } = alike.table;
  expect(rows).toBe(3);
  expect(segments.map(({ tab, start, rows: some }) => [tab, start, some])).toEqual([
    ['Shop', 0, 2],
    ['Fair', 2, 1],
  ]);
  expect([...(times ?? [])]).toEqual([4, 5, 3]);
  const { currency, product, day: days } = columns;
  const labelsOf = (column: typeof currency) =>
    column.type === 'text' ? Array.from(column.codes, (code) => column.labels[code]) : null;
  expect([labelsOf(currency), labelsOf(product)]).toEqual([
    ['EUR', 'USD', 'EUR'],
    ['Chair', '', 'Desk'],
  ]);
  expect(days.type === 'date' && [...days.values]).toEqual([wall('2024-02-01'), Number.NaN, wall('2024-03-02')]);
});

const noParts: Parts = {
  ...{ table: without, leftOut: new Uint8Array(0), top: null, bottom: null, counts: null },
  reasons: [{ text: 'no_amount' }],
};

test('each figure has its own reasons for leaving them out', () => {
  const [first, second] = [0, 1].map((at) => alikeParts(alike, at, noParts));
  expect([[...first.leftOut], first.reasons.map(({ text }) => text)]).toEqual([
    [2, 0, 0],
    ['no_amount', 'unknown_status'],
  ]);
  // Rows that are used and put nothing above the line.
  expect([...(first.top as Uint8Array)]).toEqual([1, 0, 1]);
  expect([[...second.leftOut], second.reasons.map(({ text }) => text)]).toEqual([
    [0, 2, 1],
    ['no_amount', 'unknown_status'],
  ]);
  expect(second.told).toEqual({ second: [null, 'unknown_status', 'no_amount'] });
});

test('how many rows are used and how many wait is told of all, and group by group', () => {
  const waits = (n: number, ...told: (string | null)[]) => ({ ...kind(n, ...told), dimension: WAITING });
  const lines = [
    ...[kind(9, null, null, 'Red'), waits(8, null, null, null), waits(4, null, null, 'unknown_status')],
    ...[
      waits(5, 'product', 'Desk', null),
      waits(3, 'product', null, null),
      waits(4, 'product', 'Sofa', 'unknown_status'),
    ],
    ...[waits(6, 'month', '2024-01', null), waits(2, 'month', '2024-03', null), waits(1, 'month', null, 'no_amount')],
    waits(3, 'month', '2024-03', 'unknown_status'),
  ];
  const told = (...of: Parameters<typeof waitingTold>[1][]) =>
    waitingTold(lines, of[0]).map(({ label, used, waiting }) => [label, used, Object.fromEntries(waiting)]);
  expect(told(null)).toEqual([['', 8, { unknown_status: 4 }]]);
  expect(told({ dimension: 'product', by: { column: 'product' }, known: ['Lamp', 'Desk'] })).toEqual([
    [NO_LABEL, 3, {}],
    ['Lamp', 0, {}],
    ['Desk', 5, {}],
    ['Sofa', 0, { unknown_status: 4 }],
  ]);
  // What has no day may be of any month, of one without rows too.
  expect(told({ dimension: 'month', by: 'month', known: [NO_DATE, '2024-01', '2024-02', '2024-03'] })).toEqual([
    [NO_DATE, 0, { no_amount: 1 }],
    ['2024-01', 6, { no_amount: 1 }],
    ['2024-02', 0, { no_amount: 1 }],
    ['2024-03', 2, { no_amount: 1, unknown_status: 3 }],
  ]);
});

test.each<[string, Partial<AnswerLine>, Partial<Figures>]>([
  ['mean', { value: 20, n: 4, above: 100, median: 15, p75: 30 }, { value: 20, n: 4, top: 100, bottom: 4 }],
  ['mean', { n: 0, above: 0, median: 15, p75: 30 }, NOTHING],
  ['median', { value: 15, n: 4, above: 100, median: null, p75: 30 }, NOTHING],
  ['median', { value: 15, n: 4, above: 100, median: 15, p75: null }, NOTHING],
  ['share', { value: 0.5, n: 4, above: 2, below: 4 }, { value: 0.5, n: 4, top: 2, bottom: 4 }],
  ['sum', { value: 7, n: 4, above: 7, below: 4 }, { value: 7, n: 4, top: 7, bottom: null, extra: {} }],
])('a line of a %s is told as the engine tells it: %j', (measure, line, figures) => {
  expect(answeredFigures({ ...orderRevenue, measure } as typeof orderRevenue, { ...NONE, ...line })).toMatchObject(
    figures,
  );
});

test('of a mean the middle and the upper quarter are told as well', () => {
  const line = { ...NONE, value: 20, n: 4, above: 100, median: 15, p75: 30 };
  expect(answeredFigures({ ...orderRevenue, measure: 'mean' }, line).extra).toEqual({ mean: 25, median: 15, p75: 30 });
});

/** What is told of each label, where the query brought so much of each and `whole` of all. */
function byLabel(
  of: Record<string, number>,
  whole: number,
  { by, measure = 'sum' }: { by: Groups['by']; measure?: string },
) {
  const sum = (above: number, of: Partial<AnswerLine>): AnswerLine => ({ ...NONE, ...of, value: above, n: 1, above });
  const lines = Object.entries(of).map(([label, above]) => sum(above, { dimension: 'it', label: label || null }));
  const none = {
    ...{ parts: [noParts], touched: [], emptyReason: { text: 'no_orders_in_period' }, notes: [], currency: null },
    ...{ addsUp: true, all: () => NOTHING, by: () => new Map([['Lamp', NOTHING]]), lines: () => [] },
  } as unknown as Evaluation;
  const empty = alikeTable(without, { lines: [], of: ['first'], places: [0] }, []);
  const formula = { ...orderRevenue, measure } as typeof orderRevenue;
  const told = {
    lines: [sum(whole, {}), sum(99, { dimension: 'other', label: 'Desk' }), ...lines],
    alike: empty,
    at: 0,
    by: () => 'it',
    figures: (line: AnswerLine) => answeredFigures(formula, line),
  };
  const evaluation = answeredEvaluation(formula, none, told);
  if (isSentence(evaluation)) throw new Error(evaluation.text);
  const groups = evaluation.by(() => ({ codes: Int32Array.of(), labels: [], by }));
  return Object.fromEntries([...(groups ?? [])].map(([label, { value }]) => [label, value]));
}

test('by label: what has none, and what no label has of the whole', () => {
  const by = { column: 'product' };
  expect(byLabel({ Desk: 6, '': 1 }, 10, { by })).toEqual({ Lamp: null, Desk: 6, [NO_LABEL]: 1, [BEYOND]: 3 });
  expect(byLabel({ Desk: 6, '': 1 }, 7, { by })).toEqual({ Lamp: null, Desk: 6, [NO_LABEL]: 1 });
  expect(byLabel({ Desk: 6, '': 1 }, 7, { by: 'month' })).toEqual({ Lamp: null, Desk: 6, [NO_DATE]: 1 });
  // The last bits of sums are nothing, and shares have nothing beyond their labels.
  expect(byLabel({ Desk: 0.1, Chair: 0.2 }, 0.3, { by })).toEqual({ Lamp: null, Desk: 0.1, Chair: 0.2 });
  expect(byLabel({ Desk: 6 }, 10, { by, measure: 'share' })).toEqual({ Lamp: null, Desk: 6 });
});

test('a model of customers whose histories are too many for a query gives way to the expected value, and says why', () => {
  const told = (what: string, ...numbers: (number | null)[]): AnswerLine => {
    const [value, n, above, below, median, p75] = [...numbers, null, null, null, null, null, null];
    return {
      ...NONE,
      dimension: TOLD,
      label: JSON.stringify([null, null, what]),
      value,
      n: n ?? 0,
      above,
      below,
      median,
      p75,
    };
  };
  const [from, to] = [day('2023-01-01'), day('2024-01-01')];
  const all = { ...NONE, value: 40_000, n: 40_000 };
  const lines = [
    ...[
      all,
      told('lasted', 90, 1, 20_001),
      told('spent', 4_000_200, 200, 400_000, from),
      told('orders', 40_002, null, null),
    ],
    told('histories', 20_001),
  ];
  const model = {
    shape: 'model',
    model: 'bg_nbd',
    emptyReason: 'no_orders_in_period',
    rows: orderRevenue.rows,
  } as const;
  const expected = { value: expect.closeTo(100 * (1 + (365.25 / 90) * (90 / 365.25))), n: 20_001 };
  expect(modelFigures(model, lines, all, to)).toMatchObject({
    ...expected,
    standsIn: { text: 'view_model', values: { most: 20_000 } },
  });
  expect(modelFigures({ ...model, model: 'expected_lifetime_value' }, lines, all, to)).toMatchObject(expected);
});

test('a model that shares its rows with one that is answered waits until it is told why they are left out of it', () => {
  const columns = new Map([
    ['customerKey', 'text'] as const,
    ['mrrValue', 'number'] as const,
    ['start', 'date'] as const,
  ]);
  const source = new Source(new Map([['subscriptions', { table: 'subscriptions', columns }]]), [], [], new Map());
  const table = tableOf('subscriptions', { customerKey: texts(), mrrValue: numbers(), start: dates() }, { rows: 0 });
  const parts: Parts = { table, leftOut: new Uint8Array(0), reasons: [], top: null, bottom: null, counts: null };
  const none = { parts: [parts], notes: [], all: () => NOTHING, by: () => null } as unknown as Evaluation;
  const moved = (variant: string): number | null => {
    const [formula] = kpiOf('mrr').variants[variant].oneOf as LeafOfRows[];
    const answer = source.answer(formula, { from: day('2024-01-01'), to: day('2024-02-01') }, none);
    return isSentence(answer) ? null : answer.all().value;
  };
  expect([moved('new'), source.queries().length]).toEqual([1, 1]);
  source.take([]);
  expect([moved('new'), source.queries().length]).toEqual([0, 0]);
  // Nobody knows yet: as if there were something.
  expect([moved('churn'), source.queries().length]).toEqual([1, 1]);
  source.take([]);
  expect([moved('churn'), source.queries().length]).toEqual([0, 0]);
});

test('what is asked is put into as few queries as hold so many parts and letters each, in its order; a longer part stands alone', () => {
  const part = (letters: number) => () => ({ tables: [], lines: ['x'.repeat(letters)] });
  const cut = (lengths: number[], most: number, letters: number): number[][] =>
    inQueries(lengths.map(part), { most, letters }).map((some) => some.map((one) => lettersOf(one)));
  expect(cut([4, 4, 2, 3, 9, 1], Number.POSITIVE_INFINITY, 10)).toEqual([[4, 4, 2], [3], [9, 1]]);
  expect(cut([4, 4, 2, 3], 2, 10)).toEqual([
    [4, 4],
    [2, 3],
  ]);
  expect(cut([3, 12, 3], 9, 10)).toEqual([[3], [12], [3]]);
  expect(cut([3, 12, 3], 9, Number.POSITIVE_INFINITY)).toEqual([[3, 12, 3]]);
  expect(cut([], 9, 10)).toEqual([]);
});
