import type { Period } from '../base/period';
import { type DimensionId, dimensionOf, type PlannedBands, plannedDimension } from '../dimensions';
import type { Dimension } from '../dimensions/declare';
import type { DataSet } from '../engine/data-set';
import type { Evaluation } from '../engine/evaluate/evaluation';
import { onlyGroup } from '../engine/evaluate/only-group';
import { NOTHING } from '../engine/figures';
import { NO_LABEL } from '../engine/groups';
import type { KpiId } from '../kpis/declaration/catalogue';
import { type Slice, wayOf } from '../kpis/declaration/slice';
import { isSentence, type Sentence, sentenceList } from '../texts/sentence';
import { texts } from '../texts/texts';
import { type Asked, ask } from './ask';
import { dimensionsOf, groupingBy, hasLabels, valueOfNone, whyNotBy } from './breakdown/breakdown';

/** So many labels are named where none is the one asked for. */
const NAMED_LABELS = 6;

/** What is asked, of which data. */
interface SliceSetting {
  data: DataSet;
  plan: PlannedBands;
  id: KpiId;
  variant: string;
  /** Everyone who has a line in figures by rep, whatever the rows. */
  roster: readonly string[];
}

/** The parts that a figure can be taken of by one dimension: the labels of its rows, as the data has them. */
export interface Slices {
  by: DimensionId;
  labels: string[];
}

/** Every part of the rows of which the figure can be taken. */
export function slicesOf(asked: Asked, data: DataSet): Slices[] {
  const { evaluation } = asked;
  if (isSentence(evaluation)) return [];
  const dimensionIds = dimensionsOf(asked, data).filter((by) => by !== 'month');
  return dimensionIds.map((by) => ({ by, labels: labelsOf(evaluation, by) }));
}

function labelsOf({ parts }: Evaluation, by: DimensionId): string[] {
  const grouping = groupingBy(dimensionOf(by));
  const labels = new Set(parts.flatMap(({ table }) => grouping(table)?.labels ?? []));
  return [...labels].filter((label) => label !== NO_LABEL);
}

/** Puts a question to the data, of all rows or of one part of them, as the name of the variant says. */
export function askSlice(setting: SliceSetting, period: Period): Asked {
  const { data, id, variant } = setting;
  const { counted, only } = wayOf(variant);
  const asked = ask(data, id, counted, period);
  if (only === null) return asked;
  const part = (evaluation: Asked['evaluation']): Asked['evaluation'] =>
    sliced({ ...asked, evaluation }, only, setting);
  const among = (): ReturnType<Asked['among']> => {
    const all = asked.among();
    return all && part(all);
  };
  return { ...asked, variantName: variant, evaluation: part(asked.evaluation), among };
}

function sliced(asked: Asked, { by, is }: Slice, { data, plan, roster }: SliceSetting): Evaluation | Sentence {
  const { evaluation } = asked;
  if (isSentence(evaluation)) return evaluation;
  const dimension = plannedDimension(by, plan);
  if (!dimension || !hasLabels(asked, dimension))
    return (dimension && whyNotBy(asked, dimension, data)) ?? notBy(asked, dimension?.title.en ?? by, data);
  const grouping = groupingBy(dimension);
  const ofRows = new Set(evaluation.parts.flatMap(({ table }) => grouping(table)?.labels ?? []));
  const labels = new Set([...ofRows, ...(dimension.lists === 'roster' ? roster : [])]);
  const label = labelNamed(is, labels, dimension);
  if (label === null) return noSuchLabel(is, labels, dimension);
  const part = onlyGroup(evaluation, { grouping, label }, { text: dimension.another });
  return ofRows.has(label) ? part : { ...part, all: () => ({ ...NOTHING, value: valueOfNone(asked) }) };
}

/** A label as it is written in the data, else in another case; one that is made here also by its title. */
function labelNamed(
  is: string,
  labels: ReadonlySet<string>,
  { labels: own = [], unlabelled }: Dimension,
): string | null {
  if (labels.has(is)) return is;
  const plain = folded(is);
  const titled = own.find(({ key, title }) => [key, title.en, title.nl].map(folded).includes(plain));
  if (titled) return titled.key;
  const none = [texts[unlabelled].en, texts[unlabelled].nl].map(folded);
  return [...labels].find((label) => folded(label) === plain) ?? (none.includes(plain) ? NO_LABEL : null);
}

const folded = (text: string): string => text.trim().toLowerCase();

function notBy(asked: Asked, by: string, data: DataSet): Sentence {
  const kpi: Sentence = { text: 'as_declared', values: { ...asked.kpi.title } };
  const choices = dimensionsOf(asked, data).filter((one) => one !== 'month');
  if (choices.length === 0) return { text: 'no_breakdown', values: { kpi } };
  return { text: 'no_such_breakdown', values: { kpi, by, choices: sentenceList(choices.map(titleOf)) } };
}

const titleOf = (id: DimensionId): Sentence => ({ text: 'as_declared', values: { ...dimensionOf(id).title } });

function noSuchLabel(is: string, labels: ReadonlySet<string>, { id, labels: own }: Dimension): Sentence {
  const known = own ? own.map(({ title }) => title) : [...labels].filter((label) => label !== NO_LABEL);
  const named = known.slice(0, NAMED_LABELS).map((one): Sentence => {
    const title = typeof one === 'string' ? { en: one, nl: one } : one;
    return { text: 'as_declared', values: { ...title } };
  });
  return { text: 'slice_without_rows', values: { by: titleOf(id as DimensionId), is, known: sentenceList(named) } };
}
