import { UTC } from '../../src/base/zone';
import { cadences } from '../../src/plan/calendar/cadences';
import type { Plan, PlannedKpi } from '../../src/plan/plan';
import { dayCell } from '../../src/plan/tab/plan-cell';
import { choiceOf } from '../../src/plan/tab/unreadable-cell';
import { wordSentence } from '../../src/plan/words';
import { type MergedPlan, mergePlan } from '../../src/sheet/merge-plan';
import { sortTabs } from '../../src/sheet/own-tabs';
import { say } from '../../src/texts/say';
import type { Sentence } from '../../src/texts/sentence';
import { fakeKpis } from '../plan/fake-kpis';
import { fakeAnalysis } from './fake-analysis';
import { PaperSpreadsheet } from './paper-spreadsheet';

const plan: Plan = {
  language: 'en',
  period: 'month',
  kpis: [
    {
      id: 'revenue',
      targets: [{ from: '2017-05-01', to: '2017-05-31', target: 100_000, floor: 80_000, due: '2017-05-20' }],
      report: { cadence: 'weekly', recipients: [{ address: 'team@example.com' }] },
    },
    { id: 'win_rate', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.3 }] },
  ],
};

const at = (asOf: string) => (merged: Plan) =>
  fakeAnalysis(merged, { revenue: { value: 88_000 }, win_rate: { value: 0.2 } }, asOf);
const may = at('2017-05-17');

function built(): PaperSpreadsheet {
  const sheet = new PaperSpreadsheet();
  sheet.build(plan, may);
  return sheet;
}

function merged({ tabs }: PaperSpreadsheet): MergedPlan {
  return mergePlan(null, sortTabs(tabs, fakeKpis, UTC).own, fakeKpis, UTC);
}

const told = (sheet: PaperSpreadsheet, language: 'en' | 'nl' = 'en'): string[] =>
  merged(sheet).problems.map((problem) => say(problem, language));

const revenueOf = (sheet: PaperSpreadsheet): PlannedKpi => merged(sheet).plan.kpis?.[0] as PlannedKpi;

describe('a cell of the KPI sheet that cannot be read', () => {
  test('as a cadence: the last one goes on counting, the cell stays, and all of it is said', () => {
    const sheet = built();
    sheet.type('Revenue', 'Cadence', 'evry week');
    const unreadable = (language: 'en' | 'nl', kpi: string): string => {
      const expected = choiceOf([...cadences, 'false' as const].map(wordSentence));
      const what: Sentence = { text: 'cell_of_kpi', values: { column: { text: 'column_cadence' }, kpi } };
      const until: Sentence = { text: 'until_counts', values: { value: wordSentence('weekly') } };
      const values = { tab: 'KPIs', cell: 'G12', typed: 'evry week', what, expected, until };
      return say({ text: 'cell_unreadable', values }, language);
    };
    for (let run = 0; run < 3; run++) {
      expect(revenueOf(sheet).report?.cadence).toBe('weekly');
      expect(told(sheet)).toEqual([unreadable('en', 'Revenue')]);
      sheet.build(null, may);
      expect(sheet.cell('Revenue', 'Cadence')).toBe('evry week');
    }
    expect(told(sheet, 'nl')).toEqual([unreadable('nl', 'Omzet')]);
    sheet.type('Revenue', 'Cadence', 'monthly');
    expect(revenueOf(sheet).report?.cadence).toBe('monthly');
    expect(told(sheet)).toEqual([]);
  });

  test.each(['never', 'None', 'no', '-', 'nooit', 'geen', 'Nee'])(
    'as a cadence “%s” is readable: no report',
    (word) => {
      const sheet = built();
      sheet.type('Revenue', 'Cadence', word);
      for (let run = 0; run < 2; run++) {
        expect(revenueOf(sheet).report?.cadence).toBeUndefined();
        expect(told(sheet)).toEqual([]);
        sheet.build(null, may);
        expect(sheet.cell('Revenue', 'Cadence')).toBe(word);
      }
    },
  );

  test('as a due date: the last date goes on counting', () => {
    const sheet = built();
    sheet.type('Revenue', 'Due', 'end of May');
    sheet.build(null, may);
    expect(revenueOf(sheet).targets).toEqual(plan.kpis?.[0].targets);
    expect(sheet.cell('Revenue', 'Due')).toBe('end of May');
    sheet.build({ ...plan, period: 'all' }, may);
    expect(sheet.cell('Revenue', 'Pace')).not.toContain('F12');
    sheet.build(plan, may);
    expect(told(sheet)).toEqual([
      say(
        {
          text: 'cell_unreadable',
          values: {
            tab: 'KPIs',
            cell: 'F12',
            typed: 'end of May',
            what: 'Due of Revenue',
            expected: { text: 'expects_day' },
            until: { text: 'until_counts', values: { value: '20 May 2017' } },
          },
        },
        'en',
      ),
    ]);
  });

  test('as a target: nothing is judged by the older one, in no period, and it stays on the plan tab', () => {
    const sheet = built();
    sheet.type('Revenue', 'Target', 'lots');
    sheet.type('Win rate', 'Target', '35 percent');
    for (const day of ['2017-05-17', '2017-05-18', '2017-06-09', '2017-06-10']) {
      const kpis = merged(sheet).plan.kpis ?? [];
      expect(kpis.flatMap(({ targets = [] }) => targets.map(({ target }) => target))).toEqual([undefined, undefined]);
      sheet.build(null, at(day));
      expect(sheet.cell('Revenue', 'Target')).toBe('lots');
      const targets = sheet.tab('KPI plan').filter((row) => typeof row[4] === 'number' && row[2] !== undefined);
      expect(targets).toContainEqual(
        expect.arrayContaining(['Revenue', dayCell('2017-05-01'), dayCell('2017-05-31'), 100_000, 80_000]),
      );
      expect(targets).toContainEqual(
        expect.arrayContaining(['Win rate', dayCell('2017-01-01'), dayCell('2017-12-31'), 0.3]),
      );
    }
    expect(told(sheet)[0]).toBe(
      say(
        {
          text: 'cell_unreadable',
          values: {
            tab: 'KPIs',
            cell: 'C12',
            typed: 'lots',
            what: 'Target of Revenue',
            expected: 'a number',
            until: { text: 'until_no_goal', values: { tab: 'KPI plan' } },
          },
        },
        'en',
      ),
    );
  });

  test('as a percentage: nothing is judged by 65 in place of 65%, by no formula either', () => {
    const sheet = built();
    sheet.type('Win rate', 'Target', 65);
    for (let run = 0; run < 2; run++) {
      expect(told(sheet)).toEqual([
        say(
          {
            text: 'cell_unreadable',
            values: {
              tab: 'KPIs',
              cell: 'C13',
              typed: '65',
              what: 'Target of Win rate',
              expected: { text: 'expects_percents', values: { percents: '65' } },
              until: { text: 'until_no_goal', values: { tab: 'KPI plan' } },
            },
          },
          'en',
        ),
      ]);
      expect(merged(sheet).plan.kpis?.[1].targets?.[0].target).toBeUndefined();
      sheet.build(null, may);
      expect(sheet.cell('Win rate', 'Target')).toBe(65);
      expect(sheet.cell('Win rate', 'Status')).not.toMatch(/C13/);
    }
    sheet.type('Win rate', 'Target', 0.65);
    expect(told(sheet)).toEqual([]);
    expect(merged(sheet).plan.kpis?.[1].targets).toContainEqual(expect.objectContaining({ target: 0.65 }));
  });

  test('as a target: emptied, there is none any more; what else is typed in the row counts', () => {
    const sheet = built();
    sheet.type('Revenue', 'Target', 'lots');
    sheet.type('Revenue', 'Floor', 70_000);
    sheet.build(null, may);
    expect(revenueOf(sheet).targets).toMatchObject([{ floor: 70_000, due: '2017-05-20' }]);
    sheet.type('Revenue', 'Target', '');
    sheet.build(null, may);
    expect(revenueOf(sheet).targets).toEqual([
      { from: '2017-05-01', to: '2017-05-31', floor: 70_000, due: '2017-05-20' },
    ]);
    expect(told(sheet)).toEqual([]);
  });

  test('as addresses: those that can be read count; where none can, nobody is mailed by it', () => {
    const sheet = built();
    sheet.type('Revenue', 'Shared with', 'boss@example.com, Carla');
    sheet.build(null, may);
    expect(revenueOf(sheet).report?.recipients).toEqual([{ address: 'boss@example.com' }]);
    expect(told(sheet)[0]).toContain(say({ text: 'until_counts', values: { value: 'boss@example.com' } }, 'en'));
    sheet.type('Revenue', 'Shared with', 'Carla');
    sheet.build(null, may);
    sheet.build(null, may);
    expect(revenueOf(sheet).report?.recipients).toBeUndefined();
    expect(sheet.cell('Revenue', 'Shared with')).toBe('Carla');
    expect(told(sheet)).toEqual([
      say(
        {
          text: 'cell_unreadable',
          values: {
            tab: 'KPIs',
            cell: 'U12',
            typed: 'Carla',
            what: 'Shared with of Revenue',
            expected: { text: 'expects_addresses' },
            until: { text: 'until_nobody' },
          },
        },
        'en',
      ),
    ]);
  });

  test('as a threshold above the header: the plan’s goes on counting', () => {
    const sheet = built();
    const row = sheet.tab('KPIs').findIndex((cells) => cells.includes('At risk from'));
    sheet.tab('KPIs')[row][12] = '90 percent';
    sheet.build(null, may);
    expect(sheet.tab('KPIs')[row][12]).toBe('90 percent');
    expect(sheet.cell('Revenue', 'Status')).toMatch(/B12>=C12\*[^;]+\*\(850000000\/1000000000\)/);
    expect(sheet.cell('Revenue', 'Status')).not.toContain('$M$7');
    expect(told(sheet)).toEqual([
      say(
        {
          text: 'cell_unreadable',
          values: {
            tab: 'KPIs',
            cell: 'M7',
            typed: '90 percent',
            what: { text: 'plan_at_risk' },
            expected: { text: 'expects_share' },
            until: { text: 'until_counts', values: { value: '85%' } },
          },
        },
        'en',
      ),
    ]);
  });
});
