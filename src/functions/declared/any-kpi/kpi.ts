import { askedHelp, askedParameters, nameHelp } from '../../arguments/asked-parameters';
import { openKpi } from '../../arguments/open-tabs';
import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/**
 * One KPI from raw tabs: its value in the KPI's own unit (ratios 0 to 1, money, days, minutes …), or the reason why there
 * is none. A cell cannot say that its number stands in for another: there the reason stands.
 */
export const kpi = declareFunction({
  name: 'KPI',
  cellWise: false,
  parameters: askedParameters({ name: { kind: 'text' } }),
  compute: (values, document) => {
    const { analysis, id, variant, period } = openKpi(values, document);
    const { value, reason, standsIn } = analysis.result(id, variant, period);
    return standsIn ?? value ?? reason ?? { text: 'no_value_known' };
  },
});

export const kpiHelp: HelpFor<typeof kpi> = {
  purpose: {
    en: 'One KPI, straight from raw tabs: their columns are found by themselves.',
    nl: 'Eén KPI, rechtstreeks uit ruwe tabbladen: de kolommen worden vanzelf gevonden.',
  },
  parameters: /* @__PURE__ */ askedHelp({ name: nameHelp }),
  examples: [
    {
      arguments: [
        'win rate',
        '2017-05-01',
        '2017-05-31',
        [
          ['Deal', 'Stage', 'Amount', 'Created', 'Close date'],
          ['Anvils', 'Closed Won', 900, '2017-04-03', '2017-05-02'],
          ['Ropes', 'Closed Lost', 400, '2017-04-10', '2017-05-09'],
          ['Springs', 'Closed Won', 650, '2017-04-12', '2017-05-23'],
          ['Magnets', 'Closed Won', 300, '2017-04-20', '2017-05-30'],
          ['Rockets', 'Negotiation', 5000, '2017-05-02', ''],
        ],
      ],
      gives: 0.75,
    },
  ],
};
