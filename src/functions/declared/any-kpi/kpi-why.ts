import { keySentence } from '../../../analysis/breakdown/group-key';
import { isoDay } from '../../../base/day';
import type { Period } from '../../../base/period';
import { type DimensionId, dimensionOf } from '../../../dimensions';
import { periodWindow } from '../../../plan/calendar/periods';
import { dimensionsNamed } from '../../../plan/dimension-name';
import { notAgainst } from '../../../questions/asked-time';
import { asFarAs, whyChanged } from '../../../questions/why/why';
import { periodName } from '../../../texts/period-name';
import { asDeclared, isSentence, type Sentence } from '../../../texts/sentence';
import { askedHelp, askedParameters, nameHelp } from '../../arguments/asked-parameters';
import { type AskedTabs, type OpenedTabs, openKpi } from '../../arguments/open-tabs';
import { languageOf } from '../../call';
import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';
import { notBy } from './kpi-by';

/**
 * Why a KPI is another than in the period before: spills parts × (group, what moved, change), which add up to the change
 * between the two figures below them.
 */
export const kpiWhy = declareFunction({
  name: 'KPI_WHY',
  cellWise: false,
  parameters: askedParameters({ name: { kind: 'text' }, by: { kind: 'text', optional: true } }),
  compute: (values, document) => {
    const asked = openKpi(values, document);
    const { analysis, id, variant, period, time } = asked;
    const { value, reason } = analysis.result(id, variant, period);
    if (value === null && reason) return reason;
    const previous = periodBefore(asked);
    if (!period || isSentence(previous)) return previous as Sentence;
    const by = dimensionFor(values.by ?? '', asked);
    const why = whyChanged(analysis, { id, variant, ...(by ? { by } : {}) }, { before: previous, now: period });
    if (isSentence(why)) return why;
    const asFar = time ? previous : asFarAs(why);
    const days = asFar && periodName(asFar, languageOf(document.locale()));
    return {
      header: [asDeclared(dimensionOf(why.by).title), { text: 'why_effect' }, { text: 'why_total' }],
      rows: [
        ...(time ? [[time.says[0], null, null]] : []),
        ...why.parts.map(({ key, effect, amount }) => [
          keySentence(key, why.by),
          { text: `why_effect_${effect}` as const },
          amount,
        ]),
        [{ text: 'why_total' }, null, why.change],
        [
          days === null ? { text: 'why_before' } : { text: 'why_before_days', values: { period: days } },
          null,
          why.before.value,
        ],
        [{ text: 'why_now' }, null, why.now.value],
      ],
    };
  },
});

/** The period with which the one asked for is compared, or why there is none. */
export function periodBefore({ analysis, plan, period, time }: OpenedTabs): Period | Sentence {
  if (!period || period.from === null) return { text: 'why_no_before' };
  const span = `${isoDay(period.from)}..${isoDay(period.to - 1)}`;
  const previous = time?.before ?? periodWindow(span, analysis.asOf, plan).previous;
  if (!previous) return { text: 'why_no_before' };
  return time?.against && !time.before ? notAgainst(time.against) : previous;
}

function dimensionFor(by: string, asked: AskedTabs): DimensionId | null {
  if (by.trim() === '') return null;
  const possible = asked.analysis.breakdowns(asked.id, asked.variant);
  const found = dimensionsNamed(by).find(({ id }) => id !== 'month' && possible.includes(id));
  if (!found) throw notBy(by, asked);
  return found.id;
}

export const kpiWhyHelp: HelpFor<typeof kpiWhy> = {
  purpose: {
    en: 'Why a KPI is another than in the period before: what each group moved; the parts add up to the change.',
    nl: 'Waarom een KPI anders is dan in de periode ervoor: wat elke groep bewoog; de delen tellen op tot de verandering.',
  },
  parameters: /* @__PURE__ */ askedHelp({
    name: nameHelp,
    by: {
      en: 'What to split by, such as "source" or "rep". Blank: what explains most.',
      nl: 'Waarnaar je splitst, zoals "bron" of "vertegenwoordiger". Leeg: wat het meest verklaart.',
    },
  }),
  examples: [
    {
      arguments: [
        'sales per rep',
        'rep',
        '2017-05-01',
        '2017-05-31',
        [
          ['Deal', 'Stage', 'Amount', 'Created', 'Close date', 'Owner'],
          ['Anvils', 'Closed Won', 900, '2017-03-03', '2017-04-02', 'Anna'],
          ['Ropes', 'Closed Won', 300, '2017-04-10', '2017-05-09', 'Anna'],
          ['Springs', 'Closed Won', 500, '2017-04-12', '2017-05-23', 'Anna'],
          ['Rockets', 'Closed Lost', 5000, '2017-05-02', '2017-05-31', 'Bram'],
        ],
      ],
      gives: [
        ['Rep', 'What moved', 'Change'],
        ['Anna', 'amount of each', -1000],
        ['Anna', 'number', 900],
        ['Change', '', -100],
        ['Before', '', 900],
        ['Now', '', 800],
      ],
    },
  ],
};
