import type { DataSet } from '../engine/data-set';
import { isoMonth } from '../engine/day';
import type { Figures, Grouping } from '../engine/figures';
import { groupsByLabel, groupsByMonth, NO_DATE, NO_LABEL } from '../engine/groups';
import type { Period } from '../engine/period';
import { monthsIn } from '../engine/period';
import type { GroupResult } from '../engine/result';
import { isSentence } from '../engine/sentence';
import type { KpiId } from '../kpis/catalogue';
import type { FieldDeclaration } from '../tables/declare';
import { tables } from '../tables/tables';
import type { Asked } from './ask';
import { ask, isDated } from './ask';

/** A column with more labels than this is no way to break down a figure. */
const MOST_LABELS = 1000;

/** By rep: everyone of the roster, and everyone who has rows. By another field: every label that has rows. */
export function breakdownBy(asked: Asked, field: string, roster: string[]): GroupResult[] {
  if (isSentence(asked.evaluation) || asked.kpi.breaksDown === 'not at all') return [];
  if (field !== 'rep' && !breakdownFields(asked).includes(field)) return [];
  const figures = asked.evaluation.by((table) => groupsByLabel(table, field));
  if (figures === null) return [];
  const groups = listed(asked, figures, field === 'rep' ? roster : []);
  const shown =
    field === 'rep' ? groups.filter(isWorthALine) : groups.filter(({ n, value }) => n > 0 || Boolean(value));
  if (shown.every(({ key }) => key === NO_LABEL)) return [];
  shown.sort(
    (a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) || compare(a.key, b.key),
  );
  return shown;
}

const isWorthALine = ({ key, n, value }: GroupResult): boolean => key !== NO_LABEL || n > 0 || Boolean(value);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function listed(asked: Asked, figures: Map<string, Figures>, always: string[]): GroupResult[] {
  const groups = [...figures].map(([key, group]) => groupOf(asked, key, group));
  for (const key of always) if (!figures.has(key)) groups.push(groupOf(asked, key, null));
  return groups;
}

/** A sum of no rows is 0; a rate of no rows is no number. */
function groupOf({ formula, evaluation }: Asked, key: string, figures: Figures | null): GroupResult {
  const isSum = formula?.shape === 'rows' && (formula.measure === 'sum' || formula.measure === 'count');
  const value = figures ? figures.value : isSum ? 0 : null;
  const whenEmpty = isSentence(evaluation) ? evaluation : evaluation.whenEmpty;
  return { key, value, n: figures?.n ?? 0, reason: value === null ? (figures?.reason ?? whenEmpty) : null };
}

/** Month by month without gaps; a month in which nothing happened is there with 0, or with the reason. */
export function breakdownByMonth(
  data: DataSet,
  id: KpiId,
  variant: string,
  period: Period,
  firstDay: number,
): GroupResult[] {
  const asked = ask(data, id, variant, period);
  const { formula, evaluation } = asked;
  if (isSentence(evaluation) || formula === null || asked.kpi.breaksDown) return [];
  if (!isDated(formula, data)) return [];
  const months = monthsIn(period.from ?? firstDay, period.to);
  return formula.shape === 'rows' && formula.rows.date !== null
    ? inOnePass(asked, months, formula.rows.date)
    : months.map((month) => atMonth(ask(data, id, variant, month), month.from));
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

/** Mapped columns, beside rep and month, by which the question can be broken down. */
export function breakdownFields(asked: Asked): string[] {
  const { evaluation } = asked;
  if (isSentence(evaluation) || asked.kpi.breaksDown === 'not at all' || evaluation.parts.length === 0) return [];
  const { table } = evaluation.parts[0];
  const fields: Record<string, FieldDeclaration> = tables[table.table].fields;
  return Object.keys(fields).filter((field) => {
    const column = table.columns[field];
    if (!fields[field].breakdown || column?.type !== 'text' || column.labels.length > MOST_LABELS) return false;
    return evaluation.parts.every((parts) => parts.table === table || parts.table.columns[field]?.type === 'text');
  });
}
