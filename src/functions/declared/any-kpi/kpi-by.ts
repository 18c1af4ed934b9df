import { formulaFor } from '../../../analysis/ask';
import { valueOfNone } from '../../../analysis/breakdown/breakdown';
import { keySentence } from '../../../analysis/breakdown/group-key';
import { whyNoLines } from '../../../analysis/breakdown/why-not-by';
import type { DimensionId } from '../../../dimensions';
import type { Dimension } from '../../../dimensions/declare';
import type { GroupResult } from '../../../engine/result';
import { dimensionsNamed } from '../../../plan/dimension-name';
import { plainTitle } from '../../../plan/kpi-name';
import { Refusal } from '../../../texts/refusal';
import { asDeclared, type Sentence } from '../../../texts/sentence';
import { askedHelp, askedParameters, nameHelp } from '../../arguments/asked-parameters';
import { type AskedTabs, openKpi } from '../../arguments/open-tabs';
import { declareFunction, type Spill } from '../../declare';
import type { HelpFor } from '../../help';

/**
 * One KPI per rep, per month or per another dimension: spills keys × (key, value, n). By two of them: the keys of the first ×
 * those of the second. Where a key or a pair has no value, the reason stands; a sum of no rows is 0.
 */
export const kpiBy = declareFunction({
  name: 'KPI_BY',
  cellWise: false,
  parameters: askedParameters({ name: { kind: 'text' }, by: { kind: 'text' } }),
  compute: (values, document) => {
    const asked = openKpi(values, document);
    const [first, second, ...more] = values.by.split(',');
    if (more.length > 0) throw new Refusal({ text: 'at_most_two_breakdowns', values: { by: values.by } });
    return second === undefined ? oneWay(first, asked) : twoWay(first, second, asked);
  },
});

function oneWay(by: string, asked: AskedTabs): Spill {
  const { dimension, groups } = groupsBy(by, asked);
  return {
    header: [asDeclared(dimension.title), asDeclared(plainTitle(asked.kpi, asked.variant)), { text: 'header_n' }],
    rows: groups.map((group) => [keySentence(group.key, dimension.id), valueOrReason(group), group.n]),
  };
}

function twoWay(first: string, second: string, asked: AskedTabs): Spill {
  const { analysis, id, variant, period } = asked;
  const [down, across] = [groupsBy(first, asked), groupsBy(second, asked)];
  const cells = analysis.crossed(id, [down.dimension.id, across.dimension.id], variant, period);
  if (cells.length === 0) throw notBy(second.trim(), asked);
  const none =
    valueOfNone({ formula: formulaFor(analysis.data, id, variant) }) ?? ({ text: 'no_row_of_pair' } as const);
  const at = (row: string, column: string): Spill['rows'][number][number] => {
    const group = cells.find(({ key, other }) => key === row && other === column);
    return group ? valueOrReason(group) : none;
  };
  return {
    header: [
      asDeclared(down.dimension.title),
      ...across.groups.map(({ key }) => keySentence(key, across.dimension.id)),
    ],
    rows: down.groups.map(({ key }) => [
      keySentence(key, down.dimension.id),
      ...across.groups.map((column) => at(key, column.key)),
    ]),
  };
}

const valueOrReason = ({ value, reason }: GroupResult): number | Sentence | null => value ?? reason;

function groupsBy(name: string, asked: AskedTabs): { dimension: Dimension<DimensionId>; groups: GroupResult[] } {
  const { analysis, id, variant, period } = asked;
  const named = dimensionsNamed(name);
  for (const dimension of named) {
    const groups = analysis.breakdown(id, dimension.id, variant, period);
    if (groups.length > 0) return { dimension, groups };
  }
  throw notBy(name.trim(), asked, named[0]);
}

/** Why there is no such breakdown, with those that there are. */
export const notBy = (by: string, { id, variant, period, analysis }: AskedTabs, dimension?: Dimension): Refusal =>
  new Refusal(whyNoLines(analysis, { id, variant, period }, { by, dimension }));

export const kpiByHelp: HelpFor<typeof kpiBy> = {
  purpose: {
    en: 'One KPI as a table: per rep, per month, or per another column such as source, type or product.',
    nl: 'Eén KPI als tabel: per vertegenwoordiger, per maand of per andere kolom, zoals bron, type of product.',
  },
  parameters: /* @__PURE__ */ askedHelp({
    name: nameHelp,
    by: {
      en: 'What to break down by, such as "rep", "month", "source" or "demo"; two with a comma make a table of both.',
      nl: 'Waarnaar je uitsplitst, zoals "vertegenwoordiger", "maand", "bron" of "demo"; twee met een komma geven een tabel van beide.',
    },
  }),
  examples: [
    {
      arguments: [
        'win rate',
        'rep',
        '2017-05-01',
        '2017-05-31',
        [
          ['Deal', 'Stage', 'Amount', 'Created', 'Close date', 'Owner'],
          ['Anvils', 'Closed Won', 900, '2017-04-03', '2017-05-02', 'Anna'],
          ['Ropes', 'Closed Lost', 400, '2017-04-10', '2017-05-09', 'Anna'],
          ['Springs', 'Closed Won', 650, '2017-04-12', '2017-05-23', 'Bram'],
          ['Rockets', 'Negotiation', 5000, '2017-05-02', '', 'Bram'],
        ],
      ],
      gives: [
        ['Rep', 'Win rate', 'n'],
        ['Bram', 1, 1],
        ['Anna', 0.5, 2],
      ],
    },
  ],
};
