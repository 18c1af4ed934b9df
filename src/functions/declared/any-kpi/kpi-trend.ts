import { isoDay } from '../../../base/day';
import { plainTitle } from '../../../plan/kpi-name';
import { asDeclared } from '../../../texts/sentence';
import { askedHelp, askedParameters, nameHelp } from '../../arguments/asked-parameters';
import { openKpi } from '../../arguments/open-tabs';
import { stepAround, stepNamed, stepsIn } from '../../arguments/trend-steps';
import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/**
 * One KPI over time: spills periods × (first day as ISO text, value, n), from the first day in the data, or the one
 * given, to the last. Where a period has no value of its own, the reason stands.
 */
export const kpiTrend = declareFunction({
  name: 'KPI_TREND',
  cellWise: false,
  parameters: askedParameters({ name: { kind: 'text' }, every: { kind: 'text' } }),
  compute: (values, document) => {
    const step = stepNamed(values.every);
    const { analysis, kpi, id, variant, plan } = openKpi(values, document);
    const first = values.from ?? stepAround(step, analysis.firstDay, plan).from;
    const steps = stepsIn(step, first, (values.to ?? analysis.asOf) + 1, plan);
    if (steps.length === 0) return { text: 'no_dates_in_tabs' };
    return {
      header: [{ text: 'header_from' }, asDeclared(plainTitle(kpi, variant)), { text: 'header_n' }],
      rows: steps.map((period) => {
        const { value, n, standsIn, reason } = analysis.result(id, variant, period);
        return [isoDay(period.from), standsIn ?? value ?? reason, n];
      }),
    };
  },
});

export const kpiTrendHelp: HelpFor<typeof kpiTrend> = {
  purpose: {
    en: 'One KPI over time as a table, for a chart.',
    nl: 'Eén KPI in de tijd als tabel, voor een grafiek.',
  },
  parameters: /* @__PURE__ */ askedHelp({
    name: nameHelp,
    every: {
      en: 'How far apart: "day", "week", "month", "quarter" or "year".',
      nl: 'Met welke stap: "dag", "week", "maand", "kwartaal" of "jaar".',
    },
  }),
  examples: [
    {
      arguments: [
        'win rate',
        'month',
        '2017-04-01',
        '2017-05-31',
        [
          ['Deal', 'Stage', 'Amount', 'Created', 'Close date'],
          ['Anvils', 'Closed Won', 900, '2017-03-03', '2017-04-02'],
          ['Ropes', 'Closed Lost', 400, '2017-03-10', '2017-04-09'],
          ['Springs', 'Closed Won', 650, '2017-04-12', '2017-05-23'],
        ],
      ],
      gives: [
        ['From', 'Win rate', 'n'],
        ['2017-04-01', 0.5, 2],
        ['2017-05-01', 1, 1],
      ],
    },
  ],
};
