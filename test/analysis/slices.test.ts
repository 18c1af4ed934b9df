import fc from 'fast-check';
import type { DimensionId } from '../../src/dimensions';
import { kpis } from '../../src/kpis';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { say } from '../../src/texts/say';
import { account, analysisOf, period, reasonOf } from '../kpis/asking';
import { rawTab, rawTabOf } from '../raw-tab';
import { sampleTabs } from '../sample/sample-tabs';

const header = 'Deal ID|Stage|Amount|Created|Close date|Owner|Region';
const fixed = ['North', 'South'].flatMap((region, at) => [
  [`A${at}`, 'Won', 110, '2024-01-02', '2024-01-20', 'Ann', region],
  [`B${at}`, 'Lost', 230, '2024-01-03', '2024-02-20', 'Bob', region],
  [`C${at}`, 'Open', 370, '2024-01-04', '', 'Ann', region],
]);
const day = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2024-0${month}-${String(date).padStart(2, '0')}`);
const deal = fc.tuple(
  fc.constantFrom('Won', 'Won', 'Lost', 'Open', 'Cancelled'),
  fc.integer({ min: 1, max: 900 }),
  day,
  day,
  fc.constantFrom('Ann', 'Bob', ''),
  fc.constantFrom('North', 'South', 'North', ''),
);

/** Figures of single deals: what other deals there are does not touch them. */
const ofDeals: [KpiId, string][] = [
  ['win_rate', ''],
  ['win_rate', 'by_value'],
  ['win_rate', 'all_created'],
  ['win_rate', 'cohort'],
  ['sales_per_rep', ''],
  ['sales_cycle', ''],
  ['sales_cycle', 'mean'],
  ['average_purchase', 'won_deals'],
  ['pipeline_value', ''],
  ['pipeline_value', 'deals'],
];
const only = (variant: string, slice: string): string => [variant, `only ${slice}`].filter(Boolean).join(', ');

describe('a figure of one part of the rows', () => {
  test('is the figure of a tab with those rows alone, whatever the deals', () => {
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 25 }), (deals) => {
        const rows = [...fixed, ...deals.map((cells, at) => [`D${at}`, ...cells])];
        const whole = analysisOf(rawTabOf('deals', header, rows), { asOf: '2024-04-30' });
        const north = rows.filter((row) => row[6] === 'North');
        // The other region has one row, on no day and of no stage, so that the column still tells regions apart.
        const part = analysisOf(rawTabOf('deals', header, north), { asOf: '2024-04-30' });
        for (const span of [undefined, period('2024-02')])
          for (const [id, variant] of ofDeals) {
            const sliced = whole.result(id, only(variant, 'region = North'), span);
            const alone = part.result(id, variant || 'standard', span);
            expect([id, variant, sliced.value, sliced.n]).toEqual([id, variant, alone.value, alone.n]);
            const [{ used, leftOut }] = sliced.rows;
            expect([id, variant, leftOut.reduce((sum, one) => sum + one.rows, used)]).toEqual([
              id,
              variant,
              rows.length,
            ]);
            expect(used).toBe(account(alone, 'deals').used);
          }
      }),
      { numRuns: 40 },
    );
  });

  test('has months and reps of its own, and rows that make it', () => {
    const analysis = analysisOf(
      rawTab(
        'deals',
        `Deal ID | Stage | Amount | Created | Close date | Owner | Region
         1 | Won  | 100 | 2024-01-02 | 2024-01-20 | Ann | North
         2 | Lost | 200 | 2024-01-03 | 2024-02-20 | Ann | North
         3 | Won  | 400 | 2024-01-03 | 2024-02-21 | Bob | North
         4 | Won  | 800 | 2024-01-04 | 2024-02-22 | Bob | South
         5 | Lost | 900 | 2024-01-05 | 2024-02-23 | Ann |`,
      ),
      { asOf: '2024-03-31' },
    );
    const north = 'only region = North';
    expect(analysis.result('win_rate', north)).toMatchObject({ value: 2 / 3, n: 3, top: 2, bottom: 3 });
    expect(account(analysis.result('win_rate', north), 'deals')).toEqual({ used: 3, row_of_another_group: 2 });
    expect(analysis.breakdown('sales_per_rep', 'rep', north).map(({ key, value }) => [key, value])).toEqual([
      ['Bob', 400],
      ['Ann', 100],
    ]);
    expect(analysis.breakdown('sales_per_rep', 'month', north).map(({ key, value }) => [key, value])).toEqual([
      ['2024-01', 100],
      ['2024-02', 400],
    ]);
    const rows = analysis.explain('win_rate', north);
    expect(rows.map(({ sheetRow, top, bottom, leftOut }) => [sheetRow, top, bottom, leftOut?.text ?? ''])).toEqual([
      [2, 1, 1, ''],
      [3, 0, 1, ''],
      [4, 1, 1, ''],
      [5, null, null, 'row_of_another_group'],
      [6, null, null, 'row_of_another_group'],
    ]);
    expect(analysis.result('win_rate', 'only region = north').value).toBe(2 / 3);
    expect(analysis.result('win_rate', 'only region = (blank)')).toMatchObject({ value: 0, n: 1 });
  });

  test('is none, with the reason, where no row is of that part or rows cannot be told apart so', () => {
    const deals = rawTabOf('deals', header, fixed);
    const analysis = analysisOf(deals, { asOf: '2024-04-30' });
    const { reason } = analysis.result('win_rate', 'only region = East');
    expect(reason && say(reason, 'en')).toBe('no row has Region = East; there are: North, South');
    expect(reasonOf(analysis.result('win_rate', 'only segment = Office'))).toBe('no_such_breakdown');
    const survey = rawTabOf('survey', 'Timestamp|Team|How likely are you to recommend us? (0-10)', [
      ...Array.from({ length: 12 }, (_, at) => ['2024-02-03', at % 2 ? 'Red' : 'Blue', at % 11]),
    ]);
    const asked = analysisOf(survey, { asOf: '2024-04-30' });
    expect(asked.result('enps', 'standard').value).not.toBeNull();
    expect(reasonOf(asked.result('enps', 'only team = Red'))).toBe('no_breakdown');
  });
});

test('the parts of the sample add up to the whole, in every KPI and by every dimension', () => {
  const analysis = analysisOf(sampleTabs(), { period: '2026-01-01..2026-09-30' });
  for (const { id, variants } of kpis)
    for (const variant of Object.keys(variants)) {
      const whole = analysis.result(id, variant);
      if (whole.value === null) continue;
      const dimensions = analysis.breakdowns(id, variant).filter((by): by is DimensionId => by !== 'month');
      for (const by of dimensions.slice(0, 4))
        for (const { key, value, n } of analysis
          .breakdown(id, by, variant)
          .filter(({ key }) => !key.startsWith('\0'))) {
          const name = only(variant === 'standard' ? '' : variant, `${by} = ${key}`);
          const { value: sliced, n: count, rows, standsIn } = analysis.result(id, name);
          // A line of a breakdown has no room to say that its figure stands in for another.
          expect([id, name, standsIn ? null : sliced, count]).toEqual([id, name, value, n]);
          const total = ({ used, leftOut }: (typeof rows)[number]): number =>
            leftOut.reduce((sum, one) => sum + one.rows, used);
          for (const one of rows) {
            const same = whole.rows.find(({ tab }) => tab === one.tab);
            if (same) expect([name, total(one)]).toEqual([name, total(same)]);
          }
        }
    }
});
