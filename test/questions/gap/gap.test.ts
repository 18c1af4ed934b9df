import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Cell } from '../../../src/base/cell';
import { gapChart } from '../../../src/charts/gap-chart';
import { kpiOf, kpis } from '../../../src/kpis';
import type { Plan } from '../../../src/plan/plan';
import { planTabRows } from '../../../src/plan/tab/plan-tab-rows';
import { planCells } from '../../../src/plan/tab/shown-kpi';
import { forecastOf } from '../../../src/questions/forecast/forecast';
import { forecastText } from '../../../src/questions/forecast/say-forecast';
import { gapOf } from '../../../src/questions/gap/gap';
import { reportedGap } from '../../../src/questions/gap/reported-gap';
import { comingTexts } from '../../../src/questions/gap/say-coming';
import { gapRows, gapTexts } from '../../../src/questions/gap/say-gap';
import { questionTabDraft } from '../../../src/sheet/questions/question-tab';
import { say } from '../../../src/texts/say';
import { asDeclared, isSentence } from '../../../src/texts/sentence';
import { call } from '../../functions/call-in-cell';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { sampleAnalysis } from '../../sample/sample-tabs';
import { alike } from '../alike-months';

const tab = (rows: string[]) => rawTab('deals', ['Deal ID|Stage|Amount|Created|Close date', ...rows].join('\n'));
const planned = (target: number) => ({
  period: 'month' as const,
  kpis: [{ id: 'sales_per_rep', targets: [{ from: '2024-08-01', to: '2024-08-31', target }] }],
});
const noTarget = { text: 'gap_no_target', values: { kpi: asDeclared(kpiOf('sales_per_rep').title) } } as const;
const on = (target: number) => analysisOf(tab(alike), { asOf: '2024-08-10', plan: planned(target) });
const said = (...asked: Parameters<typeof gapOf>): string => {
  const gap = gapOf(...asked);
  return isSentence(gap) ? gap.text : gapTexts(gap, 'en').join(' ');
};

describe('won so far, what open deals bring, and the target', () => {
  it('add up, and what is missing is the target less all of them', () => {
    const gap = gapOf(on(200));
    if (isSentence(gap)) throw new Error(gap.text);
    expect(gapRows(gap).map(({ text, value, n }) => [text, value, n])).toEqual([
      ['gap_won', 40, undefined],
      ['gap_open', 100, 2],
      ['gap_coming', 0, undefined],
      ['gap_total', 140, undefined],
      ['gap_aim', 200, undefined],
      ['gap_difference', -60, undefined],
    ]);
    expect(said(on(200))).toBe(
      'Aug 2024: 40.00 won so far, 100.00 expected from 2 open deals, 0.00 from deals still to come: 140.00 (140.00 to 140.00) by what open deals of each age bring; such a forecast was 0% off. Too few periods tell which way to forecast errs least. That is 60.00 short of the target of 200.00. Beside it: what last month came to 140.00 (0% off); the pace so far 124.00 (13% off).',
    );
    expect(said(on(100))).toMatch(
      /That is 40\.00 above the target of 100\.00\. Beside it: [^.]*\.00 \(0% off\); the pace so far 124\.00 \(13% off\)\.$/,
    );
  });

  it('that come to exactly the target are not short of it, half of one less is', () => {
    const sentence = (target: number) => /That is [^.]*(\.\d+)?[^.]*\./.exec(said(on(target)))?.[0];
    expect([139.5, 140, 140.5].map((target) => sentence(target)?.split(' ').slice(3, 4)[0])).toEqual([
      'above',
      'above',
      'short',
    ]);
    expect(said(on(140))).toContain('not sure enough');
  });

  it('say where the target comes from that is none of the month itself', () => {
    const targets = [{ from: '2024-07-01', to: '2024-09-30', target: 600 }];
    const plan = { period: 'month' as const, kpis: [{ id: 'sales_per_rep' as const, targets }] };
    expect(said(analysisOf(tab(alike), { asOf: '2024-08-10', plan }))).toMatch(
      / Share of the target 600 for 1 Jul 2024 to 30 Sep 2024\. Beside it: /,
    );
    expect(said(on(200))).not.toContain('Share');
  });

  it('are the same on the tab, on the chart and in a cell that is handed the plan', () => {
    const analysis = on(200);
    const cells = questionTabDraft(analysis, null, 'en')?.values[0].values ?? [];
    const inTab = (name: string) => cells.find(([first]) => first === name)?.slice(1, 3);
    expect(['Won so far', 'Expected from open deals', 'Comes to', 'Target'].map(inTab)).toEqual([
      [40, ''],
      [100, 2],
      [140, ''],
      [200, ''],
    ]);
    expect(inTab('Above or below the target')).toEqual([-60, '']);
    const chart = gapChart(analysis, 'en');
    expect(chart?.labels).toEqual(['7 Aug', '10 Aug', '14 Aug', '21 Aug', '28 Aug', '31 Aug']);
    expect(chart?.series.map(({ values }) => values)).toEqual([
      [40, 40, null, null, null, null],
      Array(6).fill(200),
      [null, null, null, null, null, 140],
    ]);
    expect(chart?.words).toBe(said(analysis));
  });

  it('are those of the quotas where the plan sets no target: won by 15 August as the file of deals adds up', () => {
    const file = readFileSync('local/sample/deals.csv', 'utf8');
    const rows: Record<string, string>[] = parse(file.slice(file.indexOf('Opportunity ID')), {
      columns: true,
      relaxColumnCount: true,
    });
    const won = rows
      .filter((row) => row.Stage === 'Closed Won' && /^(0\d|1[0-5])\/08\/2026$/.test(row['Close Date']))
      .reduce((sum, row) => sum + Number(row.Amount.replace(/[^\d.]/g, '')), 0);
    const gap = gapOf(sampleAnalysis({ asOf: '2026-08-15', plan: { period: 'month' } }));
    if (isSentence(gap)) throw new Error(gap.text);
    expect([won > 0, gap.won]).toEqual([true, won]);
    // Of the eight who worked there all August: 4 × 12,000 + 2 × 8,500 + 7,000.
    expect([gap.target.amount, gap.target.isOfQuotas]).toEqual([72_000, true]);
    expect(gap.won + (gap.comesTo.open ?? 0) + gap.comesTo.rest).toBeCloseTo(gap.comesTo.value, 6);
  });

  it('are told where all that closed since waits for an answer, and that it does', () => {
    const analysis = sampleAnalysis({ plan: { period: '2026-07-01..2026-09-30' } });
    const gap = gapOf(analysis);
    if (isSentence(gap)) throw new Error(gap.text);
    // October’s quotas: those of August, and the 5,000 of the one who started on 28 September.
    expect([gap.won, gap.target]).toMatchObject([0, { amount: 77_000, isOfQuotas: true }]);
    expect(gap.over).toBeCloseTo(gap.comesTo.value - 77_000, 6);
    expect(gapTexts(gap, 'en').join(' ')).toMatch(
      /short of all quotas together, €77,000\. .*Not counted: 3 deals of these days, stage not understood\. Beside it: what last month came to €65,110 \(54% off\)\.$/,
    );
    expect(gapTexts(gap, 'nl').join(' ')).toMatch(
      / Niet meegeteld: 3 deals van deze dagen, fase niet begrepen\. Daarnaast: /,
    );
    const said = gapRows(gap).map((row) => say(row, 'en'));
    expect([said[0], said[4]]).toEqual([
      'Won so far, not counting 3 deals: stage not understood',
      'All quotas together',
    ]);
  });

  it('say that they cannot tell where the target lies in the range of the forecast', () => {
    const sample = sampleAnalysis({ asOf: '2026-08-15', plan: { period: 'month' } });
    expect(said(sample)).toMatch(/not sure enough to tell on which side of it the period ends\. Beside it: /);
    expect(said(on(200))).not.toContain('not sure enough');
  });
});

/** Fourteen months of an even pace, each with three times as much as the one before, or a third of it. */
const even = Array.from({ length: 14 }, (_, at) => {
  const on = (day: number): string => new Date(Date.UTC(2023, 6 + at, day)).toISOString().slice(0, 10);
  const often = at % 2 === 0 ? 1 : 3;
  const days = new Date(Date.UTC(2023, 7 + at, 0)).getUTCDate();
  const isOver = at < 13;
  return [
    `a${at}|Won|${100 * often}|${on(1)}|${on(5)}`,
    `b${at}|${isOver ? 'Won' : 'Open'}|${10 * often * (days - 10)}|${on(8)}|${isOver ? on(20) : ''}`,
  ];
}).flat();
const byPace =
  'Aug 2024: 300 won so far, 630 still expected: 930 (930 to 930) by the pace so far; such a forecast was 0% off. That is 70 short of the target of 1,000. Beside it: what open deals of each age bring 708 (36% off); what last month came to 310 (99% off).';

describe('the method that erred least', () => {
  const analysis = analysisOf(tab(even), { asOf: '2024-08-10', plan: planned(1000) });
  it('is the one that tells how much is missing, with its name and error, wherever that is said', () => {
    const forecast = forecastOf(analysis);
    if (isSentence(forecast)) throw new Error(forecast.text);
    expect(forecast.methods.map(({ method }) => method)[0]).toBe('run rate');
    expect(forecast.methods.find(({ method }) => method === 'open deals')?.error).toBeGreaterThan(0.2);
    expect(forecast.chosenBy).toBe('error');
    expect(said(analysis)).toBe(byPace);
    const cells = questionTabDraft(analysis, null, 'en')?.values[0].values.map((row) => row.map(String)) ?? [];
    // A long sentence goes on in the row below.
    expect(cells.map(([first]) => first).join(' ')).toContain(byPace);
    const rows = cells.filter(([first]) => /^(Won so far|Expected from|Still expected|Comes to)/.test(first));
    expect(rows.map(([first, value]) => [first, value])).toEqual([
      ['Won so far', '300'],
      ['Still expected', '630'],
      ['Comes to', '930'],
    ]);
    expect(gapChart(analysis, 'en')?.words).toBe(byPace);
    expect(gapChart(analysis, 'en')?.series[2].values.slice(-1)).toEqual([930]);
    expect(reportedGap(analysis, 'en')).toMatchObject({
      method: 'run rate',
      value: 930,
      error: expect.closeTo(0, 12),
      over: -70,
      sentence: byPace,
    });
    expect(forecastText(forecast, 'en')).toMatch(/^Aug 2024: 930\.00 \(930\.00 to 930\.00\) by the pace so far\./);
  });
});

describe('in a cell', () => {
  const deals = tab(alike).cells;

  /** The plan tab as the add-on writes it. */
  const planTab = (plan: Plan): Cell[][] => {
    const shown = (plan.kpis ?? []).map((one) => ({
      ...{ id: one.id, variant: 'standard', removed: false, span: { from: '2024-08-01', to: '2024-08-31' } },
      cells: { target: 200, floor: '', stretch: '', due: '', ...planCells(one, (cadence) => cadence) },
    }));
    const nothing = { removed: [], strays: [], unread: {}, questions: [], problems: [], others: [] };
    return planTabRows({ plan, asOf: '2024-08-10', shown, ...nothing }, kpis, 'en').map(({ cells }) => cells);
  };

  it('is found in the words of a manager, with the target of the plan tab; without it there is a reason', () => {
    const asked = ['will we make the target this month?', '', '', deals];
    const rows = call('KPI_QUESTION', [...asked, planTab(planned(200))]) as unknown[][];
    expect(rows[1][0]).toBe(said(on(200)));
    expect(rows.slice(2, 8).map(([, value]) => value)).toEqual([40, 100, 0, 140, 200, -60]);
    expect(() => call('KPI_QUESTION', asked)).toThrow(say(noTarget, 'en'));
  });

  it('is by the method that erred least', () => {
    const asked = ['gap to target', '', '', tab(even).cells, planTab(planned(1000))];
    expect((call('KPI_QUESTION', asked) as unknown[][])[1][0]).toBe(byPace);
  });

  it('is that of the days that were asked for, the first, the last or both; of a half that is asked for, or of days to come, there is none', () => {
    const asked = (from: string, to: string): unknown[] => ['gap to target', from, to, deals, planTab(planned(200))];
    const said200 = said(on(200));
    for (const [from, to] of [
      ['', ''],
      ['2024-08-01', ''],
      ['', '2024-08-31'],
      ['2024-08-01', '2024-08-31'],
    ])
      expect([from, to, (call('KPI_QUESTION', asked(from, to)) as unknown[][])[1][0]]).toEqual([from, to, said200]);
    for (const [from, to] of [
      ['2024-07-01', ''],
      ['', '2024-07-31'],
      ['2024-09-01', '2024-09-30'],
    ])
      expect(() => call('KPI_QUESTION', asked(from, to))).toThrow(say({ text: 'gap_not_running' }, 'en'));
    // Until the middle of the month: nothing more came by the 15th of any month but what was won on the 5th.
    const half = call('KPI_QUESTION', asked('2024-08-01', '2024-08-15')) as unknown[][];
    expect(half[1][0]).toMatch(/^1–15 Aug 2024: 40\.00 won so far, 0\.00 expected from 2 open deals/);
  });

  it('says of days that are over on the last of the data what was won of their target, and forecasts nothing', () => {
    const targets = [{ from: '2024-07-01', to: '2024-07-31', target: 100 }];
    const plan: Plan = { period: 'month', kpis: [{ id: 'sales_per_rep', targets }] };
    for (const asked of [
      ['gap to target', '2024-07-01', '2024-07-31'],
      ['did we make our target last month', '', ''],
    ]) {
      const rows = call('KPI_QUESTION', [...asked, deals, planTab(plan)]) as unknown[][];
      expect(rows.slice(1).map(([says, value]) => [says, value])).toEqual([
        ['Jul 2024 is over: 140.00 won, 40.00 above the target of 100.00.', ''],
        ['Won', 140],
        ['Target', 100],
        ['Above or below the target', 40],
        [say({ text: 'gap_by_close' }, 'en'), ''],
      ]);
    }
  });
});

describe('a reason in place of a number', () => {
  it('is not given where the plan sets revenue a target that is counted in the same deals; orders are another figure', () => {
    const targets = [{ from: '2024-08-01', to: '2024-08-31', target: 200 }];
    const plan = { period: 'month' as const, kpis: [{ id: 'revenue', targets }] };
    const asked = { asOf: '2024-08-10', plan };
    expect(said(analysisOf(tab(alike), asked))).toBe(said(on(200)));
    const orders = rawTab('orders', 'Order number|Order date|Customer|Amount\n1|2024-08-02|Ann|70\n2|2024-08-03|Bo|60');
    expect(said(analysisOf([tab(alike), orders], asked))).toBe('gap_no_target');
  });

  it('where nothing sets a target, no deal is open, or too few months tell', () => {
    expect(said(analysisOf(tab(alike), { asOf: '2024-08-10' }))).toBe('gap_no_target');
    const closed = alike.filter((row) => !row.includes('Open'));
    expect(said(analysisOf(tab(closed), { asOf: '2024-08-10', plan: planned(200) }))).toBe('gap_no_open_deals');
    expect(said(analysisOf(tab(alike.slice(-6)), { asOf: '2024-08-10', plan: planned(200) }))).toBe(
      'forecast_too_short',
    );
    expect(said(analysisOf(rawTab('costs', 'Date|Cost\n2024-01-01|5'), { asOf: '2024-08-10' }))).toBe('no_tab');
  });

  it('stands beside what is known: what the period comes to, else what is won so far and how far that is from the target', () => {
    const told = (...asked: Parameters<typeof analysisOf>): string[] => comingTexts(analysisOf(...asked), 'en');
    const [forecast, why] = told(tab(alike), { asOf: '2024-08-10' });
    expect(forecast).toMatch(/^Aug 2024: 140\.00 .* by what open deals of each age bring\./);
    expect(why).toContain(say(noTarget, 'en'));
    const few = tab(alike.slice(-6));
    const tooShort = expect.stringContaining(say({ text: 'forecast_too_short' }, 'en'));
    expect(told(few, { asOf: '2024-08-10', plan: planned(200) })).toEqual([
      'Aug 2024: 40.00 won so far, 160.00 short of the target of 200.00.',
      tooShort,
    ]);
    expect(told(few, { asOf: '2024-08-10', plan: planned(30) })[0]).toContain('10.00 above the target of 30.00');
    expect(told(few, { asOf: '2024-08-10' })).toEqual([tooShort]);
  });

  it('is a whole sentence in both languages', () => {
    for (const language of ['en', 'nl'] as const) expect(gapTexts(noTarget, language)[0]).toMatch(/^[^{}]+\.$/);
  });
});
