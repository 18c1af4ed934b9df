import { isoDay } from '../../../src/base/day';
import { type Forecast, forecastOf } from '../../../src/questions/forecast/forecast';
import type { Method } from '../../../src/questions/forecast/methods';
import { forecastText } from '../../../src/questions/forecast/say-forecast';
import { isSentence } from '../../../src/texts/sentence';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { describeSet, rowsOf, tabOf } from '../../real-data/data-set';
import { sampleTabs } from '../../sample/sample-tabs';
import { alike } from '../alike-months';

const forecastIn = (...asked: Parameters<typeof analysisOf>): Forecast => {
  const forecast = forecastOf(analysisOf(...asked));
  if (isSentence(forecast)) throw new Error(forecast.text);
  return forecast;
};
const by = (forecast: Forecast, method: Method) => forecast.methods.find((one) => one.method === method);

describe('the forecast of a month', () => {
  const forecast = forecastIn(rawTab('deals', ['Deal ID|Stage|Amount|Created|Close date', ...alike].join('\n')), {
    asOf: '2024-08-10',
  });

  it('takes of open deals what such deals brought in the months before, and says that it was never off', () => {
    expect(isoDay(forecast.period.from)).toBe('2024-08-01');
    expect(by(forecast, 'open deals')).toMatchObject({ value: 140, error: 0, low: 140, high: 140 });
    expect(by(forecast, 'period before')).toMatchObject({ value: 140, error: 0 });
  });

  it('puts the pace so far beside it with its error, and the method that erred least first', () => {
    expect(by(forecast, 'run rate')?.value).toBeCloseTo((40 * 31) / 10, 10);
    expect(by(forecast, 'run rate')?.error).toBeGreaterThan(0.1);
    expect(forecast.methods[forecast.methods.length - 1].method).toBe('run rate');
    expect(forecastText(forecast, 'en')).toMatch(/^Aug 2024: 140\.00 \(140\.00 to 140\.00\) by what open/);
  });

  it('has none where the months before are too few', () => {
    const few = rawTab('deals', ['Deal ID|Stage|Amount|Created|Close date', ...alike.slice(-6)].join('\n'));
    expect(forecastOf(analysisOf(few, { asOf: '2024-08-10' }))).toEqual({ text: 'forecast_too_short' });
  });

  it('has none, and no range around nothing, where nothing is won yet, nothing is open and last month won nothing', () => {
    const won = [2, 3, 4, 5, 6].map((month) => `${month}|Won|500|2024-0${month}-01|2024-0${month}-20`);
    const over = rawTab(
      'deals',
      ['Deal ID|Stage|Amount|Created|Close date', ...won, '7|Lost|500|2024-07-01|2024-07-20'].join('\n'),
    );
    expect(forecastOf(analysisOf(over, { asOf: '2024-08-10' }))).toEqual({ text: 'forecast_nothing_tells' });
  });

  it('of the sample errs less by open deals than as last month', () => {
    const sample = forecastIn(sampleTabs(), { asOf: '2026-09-15', locale: 'nl_NL' });
    expect(sample.methods[0].tried.length).toBeGreaterThanOrEqual(6);
    expect(sample.methods[0].error).toBeLessThanOrEqual(by(sample, 'period before')?.error ?? 0);
  });

  it('never lets its range begin below what is won already', () => {
    const late = forecastIn(sampleTabs(), { asOf: '2026-08-28', locale: 'nl_NL' });
    expect(late.won).toBeGreaterThan(0);
    for (const { method, low } of late.methods) expect([method, low >= late.won]).toEqual([method, true]);
  });
});

describe('which method stands first', () => {
  const header = 'Deal ID|Stage|Amount|Created|Close date|Probability';
  type Month = (on: (day: number) => string, isOver: boolean, at: number) => string[];
  /** So many months, the last of them August 2024, with the deals of each. */
  const months = (count: number, month: Month) =>
    rawTab(
      'deals',
      [
        header,
        ...Array.from({ length: count }, (_, at) => {
          const on = (day: number): string => isoDay(Date.UTC(2024, 8 - count + at, day) / 86_400_000);
          return month(on, at < count - 1, at).map((row, i) => `${at}.${i}|${row}`);
        }).flat(),
      ].join('\n'),
    );
  const alikeIn: Month = (on, isOver) => [
    `Won|40|${on(1)}|${on(5)}|100%`,
    isOver ? `Won|100|${on(8)}|${on(20)}|100%` : `Negotiation|100|${on(8)}||40%`,
    isOver ? `Lost|500|${on(9)}|${on(25)}|0%` : `Negotiation|500|${on(9)}||40%`,
  ];

  it('of equal errors is the standard one, which is said; probabilities that have no past are beside it and never first', () => {
    const forecast = forecastIn(months(14, alikeIn), { asOf: '2024-08-10' });
    expect(forecast.methods.map(({ method, error }) => [method, Math.round(100 * error)]).slice(0, 2)).toEqual([
      ['open deals', 0],
      ['period before', 0],
    ]);
    expect(forecast.chosenBy).toBe('equal errors');
    // All that is open on the tenth used to end within the month: 40 + 0.4 × 600.
    expect(forecast.untested).toEqual([{ method: 'probabilities', value: 280 }]);
    const text = forecastText(forecast, 'en');
    expect(text).toContain('Another way to forecast was as little off.');
    expect(text).toMatch(/the CRM’s probabilities 280\.00 \(not tested, for lack of a past to test it on\)\.$/);
  });

  it('with little past is the standard one, which is said, but never one that errs more than the month before', () => {
    const few = forecastIn(months(8, alikeIn), { asOf: '2024-08-10' });
    expect([few.methods[0].method, few.chosenBy]).toEqual(['open deals', 'few periods']);
    expect(forecastText(few, 'nl')).toContain('Te weinig perioden zeggen');
    // Every other month all is won before the tenth, and what is open then is lost.
    const uneven: Month = (on, isOver, at) => {
      if (at % 2 === 0 && isOver) return [`Won|140|${on(1)}|${on(5)}|100%`, `Lost|100|${on(8)}|${on(25)}|0%`];
      return [
        `Won|40|${on(1)}|${on(5)}|100%`,
        isOver ? `Won|100|${on(8)}|${on(20)}|100%` : `Negotiation|100|${on(8)}||40%`,
      ];
    };
    const worse = forecastIn(months(8, uneven), { asOf: '2024-08-10' });
    expect(by(worse, 'open deals')?.tried.length).toBeLessThan(6);
    expect([worse.methods[0].method, by(worse, 'period before')?.error]).toEqual(['period before', 0]);
    expect(by(worse, 'open deals')?.error).toBeGreaterThan(0);
  });
});

describeSet('crm-maven', () => {
  const rows = rowsOf('crm-maven/sales_pipeline.csv');
  const wonIn = (from: string, to: string): number =>
    rows
      .filter((row) => row.deal_stage === 'Won' && row.close_date >= from && row.close_date < to)
      .reduce((sum, row) => sum + Number(row.close_value), 0);
  const firsts = ['2017-03-01', '2017-04-01', '2017-05-01', '2017-06-01', '2017-07-01', '2017-08-01', '2017-09-01'];
  const tab = tabOf('crm-maven/sales_pipeline.csv');

  it('prints the error that the pace and last month really had, month by month', () => {
    const forecast = forecastIn(tab, { asOf: '2017-11-15' });
    const months = [...firsts, '2017-10-01', '2017-11-01'].slice(-1 - forecast.methods[0].tried.length);
    const off = { 'run rate': 0, 'period before': 0 };
    let all = 0;
    for (const [at, from] of months.slice(0, -1).entries()) {
      const came = wonIn(from, months[at + 1]);
      const days = (Date.parse(months[at + 1]) - Date.parse(from)) / 86_400_000;
      const before = `${from.slice(0, 5)}${String(Number(from.slice(5, 7)) - 1).padStart(2, '0')}-01`;
      off['run rate'] += Math.abs(came - (wonIn(from, `${from.slice(0, 8)}16`) * days) / 15);
      off['period before'] += Math.abs(came - wonIn(before, from));
      all += came;
    }
    for (const method of ['run rate', 'period before'] as const)
      expect(by(forecast, method)?.error).toBeCloseTo(off[method] / all, 10);
  });

  it('knows nothing of what came after the day on which it is made', () => {
    const known = (on: string) => (row: (typeof rows)[number]) => row.engage_date !== '' && row.engage_date <= on;
    const asOf = '2017-09-15';
    const header = 'opportunity_id|sales_agent|deal_stage|engage_date|close_date|close_value';
    const cut = rows.filter(known(asOf)).map((row) => {
      const isOpen = row.close_date === '' || row.close_date > asOf;
      const stage = isOpen ? 'Engaging' : row.deal_stage;
      const [closed, value] = isOpen ? ['', ''] : [row.close_date, row.close_value];
      return [row.opportunity_id, row.sales_agent, stage, row.engage_date, closed, value].join('|');
    });
    const then = forecastIn(rawTab('sales_pipeline', [header, ...cut].join('\n')), { asOf });
    const now = forecastIn(tab, { asOf });
    for (const { method, value, error } of then.methods) {
      expect(by(now, method)?.value).toBeCloseTo(value, 6);
      expect(by(now, method)?.error).toBeCloseTo(error, 10);
    }
  });
});
