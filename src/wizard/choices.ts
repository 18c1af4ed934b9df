import type { Analysis } from '../analysis/analysis';
import type { Language } from '../base/language';
import { capitalized } from '../base/text/capitalized';
import { type DimensionId, plannedDimension } from '../dimensions';
import type { GivenFormula } from '../engine/formula/formula';
import { leavesOf } from '../engine/formula/walk';
import type { KpiResult } from '../engine/result';
import { kpiOf, kpis } from '../kpis';
import type { KpiId, Objective } from '../kpis/declaration/catalogue';
import type { KpiDeclaration, Variant } from '../kpis/declaration/declare';
import { wayOf } from '../kpis/declaration/slice';
import { objectives } from '../plan/goals/objectives';
import { proposeKpis, rankKpis } from '../plan/goals/propose';
import { withSlice } from '../plan/kpi-name';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import type { TextKey } from '../texts/texts';
import { valueText } from '../texts/value-text';
import { basisText, isThin } from './goals/basis-text';
import { needsText } from './needs-text';

/** A KPI that can be picked: what it is for, and every way to count it on this very data. */
export interface ChoiceView {
  id: KpiId;
  title: string;
  purpose: string;
  better: 'higher' | 'lower';
  /** The objectives that it serves. */
  serves: Objective[];
  variants: VariantView[];
  /** The parts of the rows of which it can be taken, by what tells them apart. */
  slices: SliceChoice[];
}

export interface SliceChoice {
  by: DimensionId;
  title: string;
  labels: { key: string; title: string }[];
}

/** A list of more than this is none to choose from. */
const MOST_LABELS = 60;

export interface VariantView {
  name: string;
  /** The formula in words. */
  formula: string;
  note: string;
  /** '' when the data gives no number. */
  value: string;
  /** How much the value rests on: 3 deals; '' where there is no value. */
  basis: string;
  /** True for a rate on so few that it says little. */
  thin: boolean;
  /** Why there is no number, and what would make it possible; '' where there is one. */
  reason: string;
  needs: string;
  /** How much it differs from the standard; '' up to 10 % and where the two measure different things. */
  differs: string;
}

/** Two formulas for one KPI that differ by more than this are not the same number any more. */
const MOST_DIFFERENCE = 0.1;

/** Reasons that another tab or column would do away with. */
const lacking: (TextKey | undefined)[] = ['tab_lost', 'no_tab', 'no_column', 'both_reasons'];

/** Notes without which a figure is taken for another one than it is. */
function worthSaying({ notes = [] }: Variant): TextKey[] {
  return ['note_stands_in', ...notes.flatMap((note) => ('whenChosen' in note ? [note.says] : []))];
}

/** Every KPI with all its variants, in the order of the catalogue. */
export function choiceViews(analysis: Analysis, language: Language): ChoiceView[] {
  return kpis.map((kpi) => {
    const standard = analysis.result(kpi.id);
    const variants = Object.entries(kpi.variants).map(([name, variant]) => {
      const result = name === 'standard' ? standard : analysis.result(kpi.id, name);
      return variantView(name, variant, result, standard, language);
    });
    return {
      id: kpi.id,
      title: kpi.title[language],
      purpose: kpi.purpose[language],
      better: kpi.better,
      serves: kpi.serves,
      variants,
      slices: sliceChoices(kpi.id, analysis, language),
    };
  });
}

function sliceChoices(id: KpiId, analysis: Analysis, language: Language): SliceChoice[] {
  return analysis
    .slices(id)
    .filter(({ labels }) => labels.length > 0 && labels.length <= MOST_LABELS)
    .map(({ by, labels }) => {
      const { title, labels: own = [] } = plannedDimension(by, analysis.plan);
      const shown = (key: string): string => own.find((one) => one.key === key)?.title[language] ?? key;
      const inOrder = own.length > 0 ? own.map(({ key }) => key).filter((key) => labels.includes(key)) : labels.sort();
      return { by, title: title[language], labels: inOrder.map((key) => ({ key, title: shown(key) })) };
    });
}

/** A KPI of one part of the rows, counted in one way. */
export function sliceView(analysis: Analysis, id: KpiId, variant: string, language: Language): VariantView {
  const result = analysis.result(id, variant);
  const { counted } = wayOf(variant);
  const view = variantView(variant, kpiOf(id).variants[counted], result, result, language);
  return { ...view, formula: withSlice(view.formula, wayOf(variant).only, language) };
}

function variantView(
  name: string,
  variant: Variant,
  result: KpiResult,
  standard: KpiResult,
  language: Language,
): VariantView {
  const { value, unit, currency, reason, notes } = result;
  const worth = worthSaying(variant);
  const told = notes.filter(({ text }) => worth.includes(text)).map((one) => `${capitalized(say(one, language))}.`);
  const needs = lacking.includes(reason?.text) ? needsText(variant.oneOf, language) : '';
  return {
    name,
    formula: variant.title[language],
    note: [variant.note?.[language] ?? '', ...told].filter(Boolean).join(' '),
    value: value === null ? '' : valueText(value, unit, currency, language),
    basis: basisText(result, language),
    thin: isThin(result),
    reason: reason === null ? '' : say(whenChosen(reason, variant), language),
    needs,
    differs: variant.measures === 'something else' ? '' : differenceText(result, standard, language),
  };
}

/** What the plan lacks and the next step asks for, said so. */
const askedNext: Partial<Record<GivenFormula['figure'], TextKey>> = { 'revenue target': 'wizard_needs_target' };

/** The reason why there is no number, as it is put to whoever chooses. */
function whenChosen(reason: Sentence, { oneOf }: Variant): Sentence {
  const lacked = oneOf
    .flatMap((formula) => leavesOf(formula))
    .find((leaf) => leaf.shape === 'given' && leaf.emptyReason === reason.text);
  const text = lacked?.shape === 'given' ? askedNext[lacked.figure] : undefined;
  return text ? { text } : reason;
}

function differenceText({ value, unit }: KpiResult, standard: KpiResult, language: Language): string {
  if (value === null || standard.value === null || unit !== standard.unit || standard.value === 0) return '';
  const change = (value - standard.value) / Math.abs(standard.value);
  if (Math.abs(change) <= MOST_DIFFERENCE) return '';
  const share = valueText(Math.abs(change), 'ratio', null, language);
  return say({ text: change > 0 ? 'wizard_differs_more' : 'wizard_differs_less', values: { share } }, language);
}

/** KPIs ranked, and those proposed, by objective; '' stands for own words that match none. */
export type ByObjective = Record<Objective | '', KpiId[]>;

function byObjective(list: (objective: Objective | null) => KpiId[]): ByObjective {
  const entries = ['', ...objectives].map((key) => [key, list(key === '' ? null : (key as Objective))]);
  return Object.fromEntries(entries) as ByObjective;
}

/** The KPIs that the data answers in their standard form. */
export function answerable(choices: readonly ChoiceView[]): Set<KpiId> {
  return new Set(choices.filter(({ variants }) => variants[0].value !== '').map(({ id }) => id));
}

/** How a KPI is counted when it is first put on the list: as the standard is, else in the first way that gives a number. */
export function firstVariant({ variants }: ChoiceView): string {
  return (variants[0].value === '' ? variants.find(({ value }) => value !== '') : undefined)?.name ?? variants[0].name;
}

/** Those of them that rest on enough to be proposed. */
export function wellFounded(choices: readonly ChoiceView[]): Set<KpiId> {
  const founded = choices.filter(({ variants: [standard] }) => standard.value !== '' && !standard.thin);
  return new Set(founded.map(({ id }) => id));
}

/** Those that the data answers first, each part ranked by what serves the objective. */
export function rankings(answers: ReadonlySet<KpiId>): ByObjective {
  return byObjective((objective) => {
    const ranked = rankKpis<KpiDeclaration>(kpis, objective).map(({ id }) => id);
    return [...ranked.filter((id) => answers.has(id)), ...ranked.filter((id) => !answers.has(id))];
  });
}

export function proposals(answers: ReadonlySet<KpiId>): ByObjective {
  return byObjective((objective) => proposeKpis(kpis, (id) => answers.has(id), objective).map(({ id }) => id as KpiId));
}
