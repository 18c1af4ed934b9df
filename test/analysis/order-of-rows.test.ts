import { existsSync } from 'node:fs';
import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import type { RawTab } from '../../src/intake/reading';
import { kpis } from '../../src/kpis';
import { intervalOf } from '../../src/questions/compare';
import { SHARED, setTabs } from '../bigquery/oracle/data-sets';
import { analysisOf } from '../kpis/asking';
import { rawTabOf } from '../raw-tab';

type Numbers = Map<string, readonly (number | null | undefined)[]>;

/** Every figure of every KPI and its interval, by a few dimensions too, with how many rows count and are left out; and what is asked. */
function toldOf(analysis: Analysis): { numbers: Numbers; asks: string[] } {
  const numbers: Numbers = new Map();
  for (const { id, variants, anonymous } of kpis)
    for (const variant of Object.keys(variants)) {
      const { value, n, rows } = analysis.result(id, variant);
      const used = rows.reduce((sum, tab) => sum + tab.used, 0);
      const left = rows.flatMap(({ leftOut }) => leftOut.map((one) => [one.reason.text, one.rows] as const)).sort();
      numbers.set(`${id}:${variant} ${left.map(([why]) => why)}`, [value, n, used, ...left.map(([, count]) => count)]);
      if (anonymous) continue;
      for (const by of ['rep', 'product', 'source'] as const)
        for (const group of analysis.parts(id, by, variant)) {
          const { low, high } = intervalOf(group) ?? {};
          numbers.set(`${id}:${variant} by ${by}: ${group.key}`, [group.value, group.n, low, high]);
        }
      for (const { key, value: of, n: rowsOf } of analysis.breakdown(id, 'month', variant))
        numbers.set(`${id}:${variant} in ${key}`, [of, rowsOf]);
    }
  const asks = analysis.readings.flatMap(({ name, questions }) =>
    questions.map(({ column, value = '', ask }) => `${name} ${column} ${value} ${ask.text}`),
  );
  return { numbers, asks: asks.sort() };
}

/** In what two differ by more than the last bits of a sum. */
function differing(one: RawTab[], other: RawTab[], period?: string): string[] {
  const [wanted, got] = [one, other].map((tabs) => toldOf(analysisOf(tabs, { period })));
  expect(got.asks).toEqual(wanted.asks);
  expect([...got.numbers.keys()].sort()).toEqual([...wanted.numbers.keys()].sort());
  const areAlike = (a: unknown, b: unknown): boolean =>
    typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b;
  return [...wanted.numbers].flatMap(([name, figures]) => {
    const others = got.numbers.get(name) ?? [];
    return figures.every((figure, at) => areAlike(figure, others[at])) ? [] : [`${name}: ${figures}, now ${others}`];
  });
}

/** The same cells with columns, and rows below the header, in another order, the same for the same numbers. */
function shuffled({ name, cells }: RawTab, [columns, rows]: readonly [number, number]): RawTab {
  const [header, ...lines] = cells;
  const width = Math.max(...cells.map((line) => line.length));
  const places = inOrderOf(width, columns);
  const ordered = [header, ...inOrderOf(lines.length, rows).map((at) => lines[at])];
  return { name, cells: ordered.map((line) => places.map((place) => line[place] ?? '')) };
}

/** Places in an order that a number stands for; 0 leaves them as they are. */
function inOrderOf(count: number, seed: number): number[] {
  const places = Array.from({ length: count }, (_, at) => at);
  if (seed === 0) return places;
  const keys = new Map(places.map((at) => [at, Math.imul((at + 1) * 2_654_435_761, seed | 1) >>> 0]));
  return places.sort((a, b) => (keys.get(a) as number) - (keys.get(b) as number));
}

const day = fc.constantFrom('2024-01-05', '2024-02-01', '2024-02-20', '2024-03-31', '2024-05-02');
const purchase = fc.tuple(
  fc.constantFrom('Acme', 'Bolt', 'Cora'),
  fc.constantFrom('Pen', 'Ink'),
  day,
  fc.constantFrom('0.1', '0.2', '0.3', '1.1', '40', '-35', '75.5'),
  fc.constantFrom('Ann', 'Bob'),
);
const seeds = fc.tuple(fc.nat(2 ** 31), fc.integer({ min: 1, max: 2 ** 31 }));

it('many purchases of a customer on one day give the same figures and intervals in whatever order rows and columns stand', () => {
  const headers = {
    orders: 'Order ID | Customer | Product | Order date | Amount | Sales rep',
    deals: 'Deal ID | Customer | Product | Close date | Amount | Owner | Stage | Created',
  };
  fc.assert(
    fc.property(
      fc.array(purchase, { minLength: 12, maxLength: 60 }),
      fc.constantFrom('orders' as const, 'deals' as const),
      seeds,
      fc.constantFrom(undefined, '2024-01-20..2024-05-10'),
      (bought, name, order, period) => {
        const rows = bought.map((one, at) => [
          `N${at}`,
          ...one,
          ...(name === 'deals' ? [at % 4 === 3 ? 'Lost' : 'Won', '2023-12-01'] : []),
        ]);
        const tab = rawTabOf(name, headers[name], rows);
        expect(differing([tab], [shuffled(tab, order)], period)).toEqual([]);
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 8) },
  );
});

const sets = ['dbt-mrr', 'hubspot-dummy', 'opps-upsell-type', 'northwind', 'uci-retail-fr-es-ch', 'olist-funnel'];
if (existsSync(SHARED))
  it.each(sets)('rows and columns of %s have no order that matters', (set) => {
    const tabs = setTabs(set, 700);
    expect(
      differing(
        tabs,
        tabs.map((tab, at) => shuffled(tab, [7 * at + 3, 11 * at + 5])),
      ),
    ).toEqual([]);
  });
else it.skip('rows and columns of real data (skipped: ../shared/data is absent)', () => undefined);
