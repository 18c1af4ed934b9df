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

  it('of the sample errs less by open deals than as last month', () => {
    const sample = forecastIn(sampleTabs(), { asOf: '2026-09-15', locale: 'nl_NL' });
    expect(sample.methods[0].tried.length).toBeGreaterThanOrEqual(6);
    expect(sample.methods[0].error).toBeLessThanOrEqual(by(sample, 'period before')?.error ?? 0);
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
