import { analyze } from '../../src/analysis/analysis';
import { isoDay } from '../../src/base/day';
import { UTC } from '../../src/base/zone';
import { analysisOf, byMonth, byRep, period } from '../kpis/asking';
import { rawTab } from '../raw-tab';

const deals = rawTab(
  'deals',
  `
  Deal ID | Stage | Amount | Created    | Close date | Owner
  1       | Won   | 100    | 2024-01-05 | 2024-02-10 | Ann
  2       | Lost  | 300    | 2024-01-06 | 2024-02-11 | Bob
  3       | Open  | 300    | 2024-02-20 | 2024-09-30 | Bob
  `,
);

describe('an analysis', () => {
  it('is as of the latest day that happened, never an expected one', () => {
    expect(isoDay(analysisOf(deals).asOf)).toBe('2024-02-20');
    const activities = rawTab(
      'activities',
      'Activity ID|Type|Date done|Due date|Status|Owner\n1|Call|2024-03-05||Completed|Ann\n2|Call||2024-08-05|Planned|Ann',
    );
    expect(isoDay(analysisOf([deals, activities]).asOf)).toBe('2024-03-05');
    const subscriptions = rawTab(
      'subscriptions',
      'Subscription ID|Customer|Start date|End date|Renewal date|MRR\n1|Anna|2024-01-01|2024-03-31|2025-01-01|10\n2|Bram|2024-01-01||2025-01-01|10',
    );
    expect(isoDay(analysisOf([deals, subscriptions]).asOf)).toBe('2024-03-31');
  });

  it('takes its period from the request, else from the plan, else everything', () => {
    const shown = (more: object) => {
      const { from, to } = analysisOf(deals, { asOf: '2024-02-20', ...more }).period;
      return [from === null ? null : isoDay(from), isoDay(to)];
    };
    expect(shown({})).toEqual([null, '2024-02-21']);
    expect(shown({ plan: { period: 'month' } })).toEqual(['2024-02-01', '2024-02-21']);
    expect(shown({ plan: { period: 'month' }, period: 'year' })).toEqual(['2024-01-01', '2024-02-21']);
    expect(shown({ period: '2024-01-01..2024-01-31' })).toEqual(['2024-01-01', '2024-02-01']);
  });

  it('puts tabs of one kind together and looks for duplicates over both', () => {
    const more = rawTab(
      'deals 2',
      'Deal ID|Stage|Amount|Close date|Owner\n4|Won|50|2024-03-01|Ann\n2|Won|300|2024-03-02|Bob\n5|Lost|1|2024-03-02|Bob',
    );
    const analysis = analysisOf([deals, more], { asOf: '2024-03-31' });
    const result = analysis.result('sales_per_rep');
    expect(result.value).toBe(450);
    expect(
      result.rows.map(({ tab, used, leftOut }) => [tab, used + leftOut.reduce((sum, { rows }) => sum + rows, 0)]),
    ).toEqual([
      ['deals', 3],
      ['deals 2', 3],
    ]);
    expect(byMonth(analysis, 'sales_per_rep')).toEqual({ '2024-02': 100, '2024-03': 350 });
  });

  it('lists the reps of the roster and of the deals', () => {
    expect(analysisOf(deals).reps.sort()).toEqual(['Ann', 'Bob']);
    const team = rawTab('team', 'Name|Team\nAnn|N\nZoe|N');
    expect(analysisOf([deals, team]).reps.sort()).toEqual(['Ann', 'Bob', 'Zoe']);
  });

  it('is content with nothing, and with a tab that is no data', () => {
    for (const tabs of [[], [{ name: 'notes', cells: [['Remember the milk'], [''], ['and bread']] }]]) {
      const analysis = analyze(tabs, { plan: {}, zone: UTC, locale: 'en_US', asOf: '2024-01-31' });
      expect(analysis.result('win_rate')).toMatchObject({ value: null, reason: { text: 'no_tab' } });
      expect(byRep(analysis, 'win_rate')).toEqual({});
      expect(analysis.explain('win_rate')).toEqual([]);
      expect(analysis.breakdowns('win_rate')).toEqual([]);
    }
  });

  it('explains every row by its place in the sheet', () => {
    const titled = { name: 'deals', cells: [['My deals'], [''], ...deals.cells] };
    const rows = analysisOf(titled).explain('win_rate', 'standard', period('2024-02'));
    expect(
      rows.map(({ tab, sheetRow, leftOut, top, bottom }) => [tab, sheetRow, leftOut?.text ?? null, top, bottom]),
    ).toEqual([
      ['deals', 4, null, 1, 1],
      ['deals', 5, null, 0, 1],
      ['deals', 6, 'open_deal', null, null],
    ]);
  });
});
