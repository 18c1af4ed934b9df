import type { Analysis } from '../../../src/analysis/analysis';
import { dayFromIso, isoDay } from '../../../src/base/day';
import { UTC } from '../../../src/base/zone';
import { kpiTrendChart } from '../../../src/charts/kpi-charts';
import { explanationOf } from '../../../src/explain/explanation';
import type { RawTab } from '../../../src/intake/reading';
import { kpis } from '../../../src/kpis';
import type { Plan } from '../../../src/plan/plan';
import { type KpiFacts, sheetPeriod } from '../../../src/scorecard/kpi-facts';
import { factsOf } from '../../../src/sheet/build-sheets';
import { rowCell } from '../../../src/sheet/kpi-sheet/kpi-row';
import { viewRow } from '../../../src/sheet/view';
import { say } from '../../../src/texts/say';
import { analysisOf } from '../../kpis/asking';

const year = (target: number) => [{ from: '2017-01-01', to: '2017-12-31', target }];
const plan: Plan = {
  period: 'month',
  kpis: [
    { id: 'win_rate', targets: year(0.4) },
    { id: 'new_leads', targets: year(120) },
  ],
};

/** A lead on each of these days. */
const leadsOn = (days: readonly number[]): RawTab => ({
  name: 'Leads',
  cells: [['Lead ID', 'Created'], ...days.map((day, at) => [`L${at}`, isoDay(day)])],
});
const everyDay = (from: string, to: string): number[] => {
  const [first, last] = [dayFromIso(from) as number, dayFromIso(to) as number];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};
const deals: RawTab = {
  name: 'Deals',
  cells: [
    ['Deal ID', 'Stage', 'Amount', 'Created', 'Close date'],
    ...everyDay('2017-01-02', '2017-05-31').map((day, at) => [
      `D${at}`,
      at % 2 ? 'Won' : 'Lost',
      100,
      isoDay(day),
      isoDay(day),
    ]),
  ],
};

const analysisUntil = (leads: number[], asOf = '2017-05-31'): Analysis =>
  analysisOf([deals, leadsOn(leads)], { plan, asOf });
const rowsOf = (analysis: Analysis): KpiFacts[] => factsOf(analysis, analysis.plan, kpis);
const seen = (analysis: Analysis) => rowsOf(analysis).map((facts) => viewRow(facts, plan, sheetPeriod(analysis), 'en'));
const cells = { actual: 'B7', n: 'C7', target: 'D7', floor: null, stretch: null, due: null, previous: 'H7' };
const above = { from: 'B2', until: 'B3', elapsed: 'B4', onTrack: 'G2', atRisk: 'G3', quiet: 'G4' };
const cell = (column: 'status' | 'attainment' | 'change' | 'remark', facts: KpiFacts) =>
  rowCell(
    column,
    facts,
    { ...cells, ...above },
    { language: 'en', locale: 'en_US', zone: UTC, bounded: true, tabs: [], planTab: { name: 'Plan', columns: 9 } },
  );

describe('a tab that ends before the others', () => {
  const analysis = analysisUntil(everyDay('2017-01-02', '2017-05-20'));
  const [whole, part] = rowsOf(analysis);

  test('leaves its KPIs without a verdict, on the sheet as in the sidebar; others are judged', () => {
    expect(seen(analysis).map(({ status }) => status)).toEqual(['on_track', 'incomplete']);
    expect(seen(analysis)[1]).toMatchObject({
      value: '20',
      attainment: null,
      reason: say({ text: 'data_ends', values: { day: '20 May 2017' } }, 'en'),
    });
    expect(cell('status', part)).toEqual({ formula: '=IF(NOT(ISNUMBER(B7));"no number";"data incomplete")' });
    expect([cell('attainment', part), cell('change', part)]).toEqual(['', '']);
    expect(cell('remark', part)).toMatch(/^The data ends on 20 May 2017\./);
    expect(JSON.stringify(cell('status', whole))).toContain('on track');
    expect(cell('remark', whole)).not.toContain('The data ends');
  });

  test('has its last month drawn apart, with the day to which it goes', () => {
    const setting = {
      analysis,
      asOf: analysis.asOf,
      language: 'en' as const,
      by: 'rep' as const,
      targetOf: () => () => null,
    };
    const [first, second] = [kpiTrendChart(whole, setting), kpiTrendChart(part, setting)];
    expect(first?.series.map(({ role }) => role)).toEqual(['measured']);
    expect(second?.series.map(({ role }) => role)).toEqual(['measured', 'unfinished']);
    expect(second?.series[0].values.slice(-2)).toEqual([30, null]);
    expect(second?.series[1].values.slice(-2)).toEqual([null, 20]);
    expect(second?.words).toContain(
      say({ text: 'chart_so_far_words', values: { month: 'May 2017', value: '20', until: '20 May 2017' } }, 'en'),
    );
  });

  test('gives no number at all of a period that it does not reach: no rows are not zero leads', () => {
    const early = analysisUntil(everyDay('2017-01-02', '2017-04-20'));
    const stopped = seen(early);
    expect(stopped[1]).toMatchObject({
      value: '',
      status: 'no_number',
      reason: say({ text: 'data_ends', values: { day: '20 Apr 2017' } }, 'en'),
    });
    const explained = explanationOf(early, { id: 'new_leads', variant: 'standard' }, 'en');
    expect(explained).toMatchObject({
      value: '',
      reason: say({ text: 'data_ends', values: { day: '20 Apr 2017' } }, 'en'),
    });
  });

  test('is short by the same rule when it has a few dated days only', () => {
    const few = (last: string) =>
      seen(analysisUntil(['2017-05-03', '2017-05-05', last].map((day) => dayFromIso(day) as number)))[1];
    expect(few('2017-05-08').status).toBe('incomplete');
    expect(few('2017-05-27').status).toBe('off_track');
  });
});

test('a weekend and a holiday are no reason for a word, and a monthly rhythm may rest longer', () => {
  const monthly = ['2017-02-01', '2017-03-01', '2017-04-01', '2017-05-01'].map((day) => dayFromIso(day) as number);
  expect(seen(analysisUntil(everyDay('2017-01-02', '2017-05-27')))[1].status).toBe('on_track');
  expect(seen(analysisUntil(monthly))[1].status).toBe('off_track');
});
