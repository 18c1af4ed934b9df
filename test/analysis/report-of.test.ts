import { reportOf } from '../../src/analysis/report-of';
import { kpis } from '../../src/kpis';
import { analysisOf } from '../kpis/asking';
import { rawTab } from '../raw-tab';

const deals = rawTab(
  'sales_pipeline',
  `
  Deal ID | Stage | Amount | Created    | Close date | Owner | Source
  1       | Won   | 100    | 2024-01-05 | 2024-02-10 | Ann   | Web
  2       | Lost  | 300    | 2024-01-06 | 2024-02-11 | Bob   |
  3       | Won   | 60     | 2024-01-06 |            |       | Web
  4       | Open  | 60     | 2024-02-20 | 2024-09-01 | Bob   | Web
  `,
);

describe('the report', () => {
  const report = reportOf(analysisOf(deals));
  const winRate = report.kpis.find(({ id }) => id === 'win_rate');

  it('has every KPI of the list, with a value or a reason', () => {
    expect(report.kpis.map(({ id }) => id)).toEqual(kpis.map(({ id }) => id));
    for (const { id, value, reason } of report.kpis)
      expect([id, value === undefined]).toEqual([id, reason !== undefined]);
    for (const { reason } of report.kpis) if (reason !== undefined) expect(reason).toMatch(/^[^{}]+$/);
  });

  it('says until when, over which half-open period and from which tabs', () => {
    expect(report).toMatchObject({
      asOf: '2024-02-20',
      timeZone: 'Etc/UTC',
      period: { from: '2024-01-05', to: '2024-02-21' },
    });
    expect(report.tabs).toMatchObject([
      {
        name: 'sales_pipeline',
        table: 'deals',
        headerRow: 1,
        rows: 4,
        columns: { stage: 'Stage', closedOn: 'Close date' },
      },
    ]);
  });

  it('gives a KPI with its figures, its rows and its breakdowns', () => {
    expect(winRate).toMatchObject({
      title: 'Win rate',
      variant: 'standard',
      unit: 'ratio',
      n: 3,
      top: 2,
      bottom: 3,
      rows: [{ tab: 'sales_pipeline', used: 3, leftOut: [{ rows: 1 }] }],
      byMonth: [
        { key: '2024-02', value: 0.5, n: 2 },
        { key: '(no date)', value: 1, n: 1 },
      ],
      variants: { all_created: 0.5, cohort: 0.5 },
    });
    expect(winRate?.value).toBeCloseTo(2 / 3, 12);
    expect(winRate?.by?.source).toEqual(
      expect.arrayContaining([
        { key: 'Web', value: 1, n: 2, low: expect.closeTo(0.3424, 4), high: 1 },
        { key: '(blank)', value: 0, n: 1, low: 0, high: expect.closeTo(0.7935, 4) },
      ]),
    );
    expect(winRate?.byRep?.map(({ key }) => key).sort()).toEqual(['(no rep)', 'Ann', 'Bob']);
  });

  it('has mean and median both where the contract promises them', () => {
    for (const id of ['sales_cycle', 'average_purchase']) {
      const kpi = report.kpis.find((each) => each.id === id);
      expect([id, typeof kpi?.mean, typeof kpi?.median]).toEqual([id, 'number', 'number']);
    }
  });

  it('is in the language of the plan, in the variant that the plan asks for', () => {
    const dutch = reportOf(
      analysisOf(deals, { plan: { language: 'nl', kpis: [{ id: 'win_rate', variant: 'cohort' }] } }),
    );
    expect(dutch.kpis.find(({ id }) => id === 'win_rate')).toMatchObject({
      title: 'Winpercentage',
      variant: 'cohort',
      value: 0.5,
    });
    expect(dutch.kpis.find(({ id }) => id === 'mrr')?.reason).toMatch(/^[Gg]een tabblad/);
  });

  it('survives being written as JSON and read back', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
