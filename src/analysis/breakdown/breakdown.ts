import { isoMonth } from '../../base/day';
import { limits } from '../../base/limits';
import type { Period } from '../../base/period';
import { monthsIn } from '../../base/period';
import { type DimensionId, dimensions } from '../../dimensions';
import type { Dimension } from '../../dimensions/declare';
import { month } from '../../dimensions/month';
import type { DataSet } from '../../engine/data-set';
import { type Figures, type Grouping, NOTHING } from '../../engine/figures';
import { rowSetsOf } from '../../engine/formula/walk';
import { BEYOND, groupsByLabel, groupsByMonth, NO_DATE, NO_LABEL } from '../../engine/groups';
import { models } from '../../engine/models/models';
import type { GroupResult } from '../../engine/result';
import { isOfWaitingRows } from '../../engine/rows/waiting-rows';
import { traitOf } from '../../kpis/declaration/traits';
import { isTextColumn } from '../../tables/table';
import { asDeclared, isSentence, type Sentence } from '../../texts/sentence';
import type { Asked } from '../ask';
import { isDated } from '../ask';
import { rateInterval } from '../rate-interval';

/** False where a breakdown makes no sense, whatever the data. */
function makesSense({ kpi, variantName }: Asked, { id }: Pick<Dimension, 'id'>): boolean {
  const how = traitOf(kpi, variantName, 'breaksDown');
  return how !== 'not at all' && how !== `not by ${id}`;
}

/** How rows are grouped by a column, in the tables that have it. */
export function groupingBy({ label, alike }: Dimension): Grouping {
  const has = alike.flat();
  return (table) => (label !== 'month' && has.includes(table.table) ? groupsByLabel(table, label.column) : null);
}

/**
 * By a column: every label that has rows; of reps everyone of the roster too. Of several tables only where equal labels
 * mean the same in all of them.
 */
export function breakdownBy(
  asked: Asked,
  dimension: Dimension,
  roster: string[],
  isKept: (group: Figures) => boolean = hasLine,
): GroupResult[] {
  const { evaluation } = asked;
  if (isSentence(evaluation) || !hasLabels(asked, dimension)) return [];
  const figures = evaluation.by(groupingBy(dimension));
  if (figures === null) return [];
  const always = dimension.lists === 'roster' ? roster : [];
  const looked = labelsLookedAt(asked, dimension);
  const shown = listed(asked, figures, always).filter(
    ({ key }) =>
      isKept(figures.get(key) ?? NOTHING) || looked.has(key) || (dimension.lists === 'roster' && key !== NO_LABEL),
  );
  if (shown.every(({ key }) => key === NO_LABEL || key === BEYOND)) return [];
  return inOrder(shown, dimension);
}

/** False of a group that nobody asks for: nothing is counted in it, and nothing waits to be. */
export const hasLine = ({ n, value, reason }: Figures): boolean => n > 0 || Boolean(value) || isOfWaitingRows(reason);

/** True also of a group that has a part in the whole alone: costs that brought no customer. */
export const hasPartInWhole = (group: Pick<Figures, 'n' | 'value' | 'top'>): boolean =>
  group.n > 0 || Boolean(group.value) || Boolean(group.top);

/** In the order of the labels where they have one, months as they follow each other; else the highest figure first. */
function inOrder(groups: GroupResult[], { label, labels }: Dimension): GroupResult[] {
  if (label !== 'month' && label.made?.as === 'month') return groups.sort((a, b) => compare(a.key, b.key));
  const placeOf = new Map((labels ?? []).map(({ key }, place) => [key, place]));
  const place = (key: string): number => placeOf.get(key) ?? placeOf.size;
  const byValue = (a: GroupResult, b: GroupResult): number =>
    (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) || compare(a.key, b.key);
  return groups.sort((a, b) => place(a.key) - place(b.key) || byValue(a, b));
}

/** The labels of rows that were looked at for those that count: none of them counting, their figure is 0. */
function labelsLookedAt({ among }: Asked, dimension: Dimension): Set<string> {
  const all = among();
  const groups = all === null || isSentence(all) ? null : all.by(groupingBy(dimension));
  return new Set([...(groups ?? [])].flatMap(([key, { n }]) => (n > 0 ? [key] : [])));
}

/** True where what a dimension tells is known of the rows: of those that have not ended not how they do, of others not how far they are. */
function isKnown({ formula }: Asked, { known }: Dimension): boolean {
  const open = formula === null ? [] : rowSetsOf(formula).map(({ beforeEnd }) => beforeEnd === true);
  if (known === 'until then') return open.length > 0 && open.every(Boolean);
  return known !== 'afterwards' || !open.some(Boolean);
}

/** True where the question can be put to the rows of each label. */
export const hasLabels = (asked: Asked, dimension: Dimension): boolean =>
  isLabelled(asked, dimension) && !partsCustomers(asked, dimension);

/** True where the rows of each customer are taken together, and some have rows of more than one label. */
const partsCustomers = (asked: Asked, dimension: Dimension): boolean =>
  asked.formula?.shape === 'model' &&
  models[asked.formula.model].ofCustomers === true &&
  isLabelled(asked, dimension) &&
  !isSentence(asked.evaluation) &&
  asked.evaluation.by(groupingBy(dimension)) === null;

/** Why there are no lines by labels that the rows have, or would have; null where there are some, or the rows have none. */
export function whyNotBy(asked: Asked, dimension: Dimension, { elsewhere }: DataSet): Sentence | null {
  const named = { kpi: asDeclared(asked.kpi.title), by: asDeclared(dimension.title) };
  const parts = partsCustomers(asked, dimension);
  const why =
    unreadLabel(asked, dimension) ?? (parts && elsewhere && isNotTold(asked, dimension) ? elsewhere.byPlan : null);
  if (why) return { text: 'no_lines_by', values: { ...named, why } };
  return parts ? { text: 'parts_customers', values: named } : null;
}

/** Why a table that the question reads has no such labels, where that is known. */
function unreadLabel(asked: Asked, { label, alike, ...dimension }: Dimension): Sentence | null {
  const { evaluation } = asked;
  if (isSentence(evaluation) || label === 'month' || !makesSense(asked, dimension)) return null;
  const read = evaluation.parts.map(({ table }) => table);
  if (!alike.some((list) => read.every(({ table }) => list.includes(table)))) return null;
  const without = read.filter(({ columns }) => !isTextColumn(columns[label.column]));
  const names = [label.column, ...(label.made ? [label.made.from] : [])];
  return without.flatMap(({ unread }) => names.flatMap((name) => unread[name] ?? []))[0] ?? null;
}

/** True where what a figure was fitted to was told without these labels. */
const isNotTold = ({ evaluation }: Asked, { label }: Dimension): boolean =>
  !isSentence(evaluation) &&
  label !== 'month' &&
  (evaluation.opened ?? []).some(({ table }) => !isTextColumn(table.columns[label.column]));

/** True where every table that the question reads has the column, and its labels mean the same in all of them. */
function isLabelled(asked: Asked, dimension: Dimension): boolean {
  const { evaluation } = asked;
  const { label, alike, lists } = dimension;
  if (isSentence(evaluation) || label === 'month' || !makesSense(asked, dimension)) return false;
  if (!isKnown(asked, dimension)) return false;
  const read = evaluation.parts.map(({ table }) => table);
  if (read.length === 0 || !alike.some((list) => read.every(({ table }) => list.includes(table)))) return false;
  return read.every(({ columns: { [label.column]: column } }) => {
    if (!isTextColumn(column)) return false;
    // The first label is that of blank cells, no value.
    const values = column.labels.length - 1;
    return lists === 'roster' || (values > 0 && values <= limits.labels);
  });
}

/** True where the months of a question can be told apart. */
function hasMonths(asked: Asked, data: DataSet): boolean {
  const { evaluation, formula } = asked;
  return !isSentence(evaluation) && formula !== null && makesSense(asked, month) && isDated(formula, data);
}

/** The dimensions by which a question can be broken down. */
export function dimensionsOf(asked: Asked, data: DataSet): DimensionId[] {
  const possible = dimensions.filter((one) => (one.label === 'month' ? hasMonths(asked, data) : hasLabels(asked, one)));
  return possible.map(({ id }) => id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function listed(asked: Asked, figures: Map<string, Figures>, always: string[]): GroupResult[] {
  const groups = [...figures].map(([key, group]) => groupOf(asked, key, group));
  for (const key of always) if (!figures.has(key)) groups.push(groupOf(asked, key, null));
  return groups;
}

/** A sum of no rows is 0; a rate of no rows is no number. */
export function valueOfNone({ formula }: Pick<Asked, 'formula'>): number | null {
  return formula?.shape === 'rows' && (formula.measure === 'sum' || formula.measure === 'count') ? 0 : null;
}

/** One line of a breakdown. A figure that stands in for another is no number of it: a line has no room to say so. */
export function groupOf(asked: Asked, key: string, figures: Figures | null): GroupResult {
  const { evaluation } = asked;
  if (figures?.standsIn) return { key, value: null, n: figures.n, reason: figures.standsIn };
  const value = figures ? figures.value : valueOfNone(asked);
  const emptyReason = isSentence(evaluation) ? evaluation : evaluation.emptyReason;
  const interval = figures && rateInterval(asked, figures);
  const reason = value === null ? (figures?.reason ?? emptyReason) : null;
  return { key, value, n: figures?.n ?? 0, reason, ...(interval ? { interval } : {}) };
}

/** Month by month without gaps; a month in which nothing happened is there with 0, or with the reason. */
export function breakdownByMonth(
  askOver: (period: Period) => Asked,
  data: DataSet,
  period: Period,
  firstDay: number,
): GroupResult[] {
  const asked = askOver(period);
  const { formula } = asked;
  if (formula === null || !hasMonths(asked, data)) return [];
  const months = monthsIn(period.from ?? firstDay, period.to);
  return formula.shape === 'rows' && formula.rows.date !== null && !formula.rows.upToEnd
    ? inOnePass(asked, months, formula.rows.date)
    : months.map((month) => atMonth(askOver(month), month.from));
}

function inOnePass(asked: Asked, months: { from: number }[], date: string): GroupResult[] {
  if (isSentence(asked.evaluation)) return [];
  const grouping: Grouping = (table) => groupsByMonth(table, date);
  const figures = asked.evaluation.by(grouping);
  if (figures === null) return [];
  const used = months.map(({ from }) => isoMonth(from));
  const some = used.filter((month) => (figures.get(month)?.n ?? 0) > 0);
  const spine = used.filter((month) => month >= some[0] && month <= some[some.length - 1]);
  const groups = spine.map((month) => groupOf(asked, month, figures.get(month) ?? null));
  const undated = figures.get(NO_DATE);
  return undated && undated.n > 0 ? [...groups, groupOf(asked, NO_DATE, undated)] : groups;
}

function atMonth(asked: Asked, from: number): GroupResult {
  const key = isoMonth(from);
  if (isSentence(asked.evaluation)) return { key, value: null, n: 0, reason: asked.evaluation };
  return groupOf(asked, key, asked.evaluation.all());
}
