import { isoDay } from '../../../src/base/day';
import { type Forecast, forecastOf, type Method } from '../../../src/questions/forecast/forecast';
import { isSentence } from '../../../src/texts/sentence';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { describeSet, rowsOf, tabOf } from '../../real-data/data-set';

const METHODS: Method[] = ['open deals', 'run rate', 'period before'];

describeSet('crm-maven', () => {
  const rows = rowsOf('crm-maven/sales_pipeline.csv');
  const wonIn = (from: string, to: string): number =>
    rows
      .filter((row) => row.deal_stage === 'Won' && row.close_date >= from && row.close_date < to)
      .reduce((sum, row) => sum + Number(row.close_value), 0);

  /** The file as it was on a day: of what came after, nothing. */
  function knownOn(day: string) {
    const lines = rows.flatMap((row) => {
      if (row.engage_date === '' || row.engage_date > day) return [];
      const isOpen = row.close_date === '' || row.close_date > day;
      const [stage, closed, value] = isOpen ? ['Engaging', '', ''] : [row.deal_stage, row.close_date, row.close_value];
      return [[row.opportunity_id, row.sales_agent, stage, row.engage_date, closed, value].join('|')];
    });
    const header = 'opportunity_id|sales_agent|deal_stage|engage_date|close_date|close_value';
    return rawTab('sales_pipeline', [header, ...lines].join('\n'));
  }

  it('month by month: what each method said on the 15th with what was known then, and how far off it was', () => {
    const months = ['2017-07', '2017-08', '2017-09', '2017-10', '2017-11', '2017-12'];
    const next = (month: string): string => (month === '2017-12' ? '2018-01' : months[months.indexOf(month) + 1]);
    const last = forecastOf(analysisOf(tabOf('crm-maven/sales_pipeline.csv'), { asOf: '2018-01-15' })) as Forecast;
    const off = METHODS.map(() => 0);
    let all = 0;
    const printed = months.map((month) => {
      const forecast = forecastOf(analysisOf(knownOn(`${month}-15`), { asOf: `${month}-15` }));
      const came = wonIn(`${month}-01`, `${next(month)}-01`);
      if (isSentence(forecast)) return `${month} came ${came}; ${forecast.text}`;
      all += came;
      const said = METHODS.map((method, at) => {
        const value = forecast.methods.find((one) => one.method === method)?.value ?? Number.NaN;
        off[at] += Math.abs(value - came);
        // What a later forecast says of its own past is what really was said then.
        const tried = last.methods
          .find((one) => one.method === method)
          ?.tried.find(({ period }) => isoDay(period.from) === `${month}-01`);
        if (tried) expect([tried.said, tried.came]).toEqual([expect.closeTo(value, 4), came]);
        return `${method} ${Math.round(value)} (${Math.round((100 * Math.abs(value - came)) / came)} %)`;
      });
      return `${month} came ${came}; ${said.join('; ')}`;
    });
    const errors = off.map((one) => one / all);
    const sum = METHODS.map((method, at) => `${method} ${(100 * errors[at]).toFixed(1)} %`).join('; ');
    process.stdout.write(`${[...printed, `all together: ${sum}`].join('\n')}\n`);
    expect(last.methods[0].tried.length).toBeGreaterThanOrEqual(3);
    // The method shown first is no worse than "same as the month before".
    expect(last.methods[0].error).toBeLessThanOrEqual(
      last.methods.find(({ method }) => method === 'period before')?.error ?? 0,
    );
    for (const error of errors) expect(error).toBeLessThan(1);
  });
});
