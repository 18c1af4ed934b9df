import { hasPart } from '../../../engine/result';
import { askedHelp, askedParameters, nameHelp } from '../../arguments/asked-parameters';
import { openKpi } from '../../arguments/open-tabs';
import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/**
 * The rows behind one KPI: spills rows × (which of the tabs, row, part above the line, part below it, why left out).
 * Every row of every tab that the KPI reads is there. Where the figure is worked out from all rows together, so that none
 * has a part of its own, the header says so, and 1 marks the rows that count.
 */
export const kpiExplain = declareFunction({
  name: 'KPI_EXPLAIN',
  cellWise: false,
  parameters: askedParameters({ name: { kind: 'text' } }),
  compute: (values, document) => {
    const { analysis, id, variant, period } = openKpi(values, document);
    const rows = analysis.explain(id, variant, period);
    if (rows.length === 0) return analysis.result(id, variant, period).reason ?? { text: 'no_value_known' };
    const hasParts = rows.some(hasPart);
    return {
      header: [
        { text: 'header_tab' },
        { text: 'header_row' },
        { text: hasParts ? 'header_above' : 'header_together' },
        { text: 'header_below' },
        { text: 'header_left_out' },
      ],
      rows: rows.map(({ tab, sheetRow, top, bottom, leftOut }) => {
        const part = hasParts || leftOut !== null ? top : 1;
        return [Number(tab), sheetRow, part, bottom, leftOut];
      }),
    };
  },
});

export const kpiExplainHelp: HelpFor<typeof kpiExplain> = {
  purpose: {
    en: 'The rows behind one KPI: what each adds above and below the line, or why it is left out.',
    nl: 'De rijen achter één KPI: wat elke rij boven en onder de streep bijdraagt, of waarom hij niet meetelt.',
  },
  parameters: /* @__PURE__ */ askedHelp({ name: nameHelp }),
  examples: [
    {
      arguments: [
        'win rate',
        '',
        '',
        [
          ['Deal', 'Stage', 'Amount', 'Created', 'Close date'],
          ['Anvils', 'Closed Won', 900, '2017-04-03', '2017-05-02'],
          ['Ropes', 'Closed Lost', 400, '2017-04-10', '2017-05-09'],
          ['Rockets', 'Negotiation', 5000, '2017-05-02', ''],
        ],
      ],
      gives: [
        ['Tab', 'Row', 'Above the line', 'Below the line', 'Left out because'],
        [1, 2, 1, 1, ''],
        [1, 3, 0, 1, ''],
        [1, 4, '', '', 'open deal'],
      ],
    },
  ],
};
