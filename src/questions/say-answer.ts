import { keyText } from '../analysis/breakdown/group-key';
import { addTo } from '../base/add-to';
import type { Language } from '../base/language';
import { dimensionOf } from '../dimensions';
import type { GroupResult } from '../engine/result';
import { kpiOf } from '../kpis';
import { kpiTitle } from '../plan/kpi-name';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import type { TextKey } from '../texts/texts';
import { valueText } from '../texts/value-text';
import type { AnsweredComparison, Verdict } from './answer';
import { type ComparedGroup, FEW, intervalOf } from './compare';

const SAYS: Record<Exclude<Verdict, 'too few' | 'in order'>, TextKey> = {
  differs: 'question_differs',
  'cannot be told apart': 'question_same',
  'not tested': 'question_untested',
};

/** No more labels of a group are named. */
const MOST_LABELS = 3;

/** Comparisons that one sentence tells: what the same reason keeps from an answer is said once, the rest one by one. */
export function toldTogether(compared: readonly AnsweredComparison[], language: Language): AnsweredComparison[][] {
  const together = new Map<string, AnsweredComparison[]>();
  for (const one of compared) {
    const key = say(one.reason ?? figureBy(one, language), language);
    addTo(together, key, one);
  }
  return [...together.values()];
}

/** What comparisons that are told together came to; a cell knows of opening hours only what it is given. */
export function comparisonsText(together: readonly AnsweredComparison[], language: Language, where?: 'cell'): string {
  const [first, ...others] = together;
  if (others.length === 0) {
    const isOfTab = where === 'cell' && first.remark?.text === 'waits_by_the_clock';
    return comparisonText(first, language) + (isOfTab ? ` ${say({ text: 'waits_in_a_cell' }, language)}` : '');
  }
  const values = { kpi: figuresText(together, language), reason: first.reason ?? '' };
  return say({ text: 'question_unanswered', values }, language);
}

/** `Upsell rate by region, source; Win rate by region`: each figure is named once. */
export function figuresText(together: readonly AnsweredComparison[], language: Language): string {
  const bys = new Map<string, string[]>();
  for (const one of together) {
    const figure = figureText(one, language);
    addTo(bys, figure, byText(one, language));
  }
  return Array.from(bys, ([figure, by]) =>
    say({ text: 'question_figure_by', values: { figure, by: by.join(', ') } }, language),
  ).join('; ');
}

function figureBy(one: AnsweredComparison, language: Language): Sentence {
  return { text: 'question_figure_by', values: { figure: figureText(one, language), by: byText(one, language) } };
}

const figureText = ({ kpi, variant }: AnsweredComparison, language: Language): string =>
  kpiTitle(kpiOf(kpi), variant, language);

/** By which groups a figure is compared. */
function byText({ by, tiersIn }: AnsweredComparison, language: Language): string {
  if (tiersIn === undefined) return dimensionOf(by).title[language].toLowerCase();
  if (tiersIn === null) return say({ text: 'question_tiers' }, language);
  return say(
    { text: 'question_tiers_in', values: { kpi: kpiTitle(kpiOf(tiersIn.kpi), tiersIn.variant, language) } },
    language,
  );
}

/** The figures of a comparison, which stand in its table together: all have one form there, and in what is said of them. */
export const valuesBeside = ({ value, groups }: AnsweredComparison): (number | null)[] => [
  value,
  ...groups.map((group) => group.value),
];

/** What a comparison came to, in a few sentences. */
export function comparisonText(compared: AnsweredComparison, language: Language): string {
  const { remark } = compared;
  const found = foundText(compared, language);
  return remark === null ? found : `${found} ${say(remark, language)}`;
}

function foundText(compared: AnsweredComparison, language: Language): string {
  const { verdict, reason, apart, unit, currency } = compared;
  const [best, worst] = apart ?? [compared.best, compared.worst];
  const kpi = figureBy(compared, language);
  if (verdict === null) return say({ text: 'question_unanswered', values: { kpi, reason: reason ?? '' } }, language);
  if (verdict === 'in order') return orderText(compared, language);
  if (verdict === 'too few' || !best || !worst)
    return say({ text: 'question_few', values: { kpi, few: FEW } }, language);
  const shown = ({ value }: GroupResult): string =>
    value === null ? '' : valueText(value, unit, currency, language, 0, valuesBeside(compared));
  const values = {
    kpi,
    best: groupText(best, compared, language),
    bestValue: shown(best),
    bestN: best.n,
    worst: groupText(worst, compared, language),
    worstValue: shown(worst),
    worstN: worst.n,
  };
  const isOfAll = verdict === 'differs' && apart === null;
  const found = say({ text: isOfAll ? 'question_differs_together' : SAYS[verdict], values }, language);
  return apart && areUntiered(compared) ? `${found} ${say({ text: 'question_no_tiers' }, language)}` : found;
}

/** No more groups of an order are named; the table has all of them. */
const MOST_IN_ORDER = 8;

/** Groups in their order with their shares, those that are not named together, and all of them. */
function orderText(compared: AnsweredComparison, language: Language): string {
  const { groups, value, unit, currency } = compared;
  const named = groups.slice(0, MOST_IN_ORDER);
  const rest = groups.slice(MOST_IN_ORDER);
  const amount = (size: number): string => valueText(size, unit, currency, language, 0, valuesBeside(compared));
  const told = named.map((group) => {
    const share = shareOf(group, compared);
    const part = share === null ? '' : ` (${valueText(share, 'ratio', null, language)})`;
    const worth = group.value === null ? (groupValue(group, language) ?? '') : amount(group.value);
    return `${groupText(group, compared, language)} ${worth}${part}`;
  });
  const more = rest.reduce((sum, group) => sum + (group.value ?? 0), 0);
  const values = { count: rest.length, amount: amount(more) };
  if (rest.length > 0) told.push(say({ text: 'question_order_rest', values }, language));
  const all = { kpi: figureBy(compared, language), groups: told.join(', '), whole: amount(value ?? 0) };
  return say({ text: 'question_order', values: all }, language);
}

/** The part of a group in all that was sold; null where that is nothing, or something is taken off it. */
export function shareOf(
  { value }: ComparedGroup,
  { value: whole, groups, verdict }: AnsweredComparison,
): number | null {
  if (verdict !== 'in order' || value === null || !whole) return null;
  return groups.some((group) => (group.value ?? 0) < 0) ? null : value / whole;
}

/** Where two people are told apart and nobody is put into a tier, who looks for tiers is told why. */
const areUntiered = ({ by, tiers }: AnsweredComparison): boolean =>
  dimensionOf(by).lists === 'roster' && tiers.size > 2 && new Set(tiers.values()).size === 1;

/** One group of a comparison by itself: `Fenna Hoekwater: win rate 42.4% (n = 33).` */
export function namedText(group: ComparedGroup, compared: AnsweredComparison, language: Language): string {
  const { unit, currency } = compared;
  const value = valueText(group.value ?? 0, unit, currency, language, 0, valuesBeside(compared));
  const values = {
    group: groupText(group, compared, language),
    kpi: figureText(compared, language),
    value,
    n: group.n,
  };
  return say({ text: 'question_of_group', values }, language);
}

/** A group as people read it. */
export function groupText(
  { key, labels = [] }: Pick<ComparedGroup, 'key' | 'labels'>,
  { by }: Pick<AnsweredComparison, 'by'>,
  language: Language,
): string {
  const name = keyText(key, by, language);
  if (labels.length === 0) return name;
  const named = labels.slice(0, MOST_LABELS).map((label) => keyText(label, by, language));
  return `${name} (${[...named, ...(labels.length > MOST_LABELS ? ['…'] : [])].join(', ')})`;
}

/** The value of a group, or why it has none. */
export const groupValue = ({ value, reason }: ComparedGroup, language: Language): number | string | null =>
  value ?? (reason && say(reason, language));

/** Each group of a comparison as a row of a table: its name, value or why it has none, n, and the ends of its interval. */
export function groupRows(compared: AnsweredComparison, language: Language): (string | number | null)[][] {
  return compared.groups.map((group) => {
    const interval = intervalOf(group);
    const name = groupText(group, compared, language);
    return [name, groupValue(group, language), group.n, interval?.low ?? null, interval?.high ?? null];
  });
}
