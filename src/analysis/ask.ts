import type { Period } from '../base/period';
import { lastFullMonths } from '../base/period';
import type { DataSet } from '../engine/data-set';
import { evaluateFirst } from '../engine/evaluate/evaluate';
import type { Cycle, Evaluation } from '../engine/evaluate/evaluation';
import type { Formula } from '../engine/formula/formula';
import { type FormulaChoice, leavesOfRows, rowSetsOf } from '../engine/formula/walk';
import { perData } from '../engine/per-data';
import { isWaiting, tableFor } from '../engine/rows/table-for';
import { touchedBy } from '../engine/rows/touched';
import { kpiOf } from '../kpis';
import type { KpiId } from '../kpis/declaration/catalogue';
import type { KpiDeclaration, Variant } from '../kpis/declaration/declare';
import { declaredVariant } from '../kpis/declaration/slice';
import { traitOf } from '../kpis/declaration/traits';
import { playerOf } from '../kpis/roles';
import { bearsOn } from '../tables/prepared-fields';
import type { TableName } from '../tables/tables';
import { isSentence, type Sentence } from '../texts/sentence';
import { countOfAll } from './breakdown/count-of-all';

/** One question to the data: a KPI in one variant over one period, before it is put into figures. */
export interface Asked {
  kpi: KpiDeclaration;
  variantName: string;
  variant: Variant;
  period: Period;
  evaluation: Evaluation | Sentence;
  /** The formula that the data could answer. */
  formula: Formula | null;
  /** All rows among which the figure counts some; null where it counts all that it looks at. */
  among: () => Evaluation | Sentence | null;
}

/** Puts the question. Without a period given, KPIs that compare moments look at the last full months. */
export function ask(data: DataSet, id: KpiId, variantName: string, period: Period): Asked {
  const kpi = kpiOf(id);
  const variant = kpi.variants[variantName];
  if (!variant) {
    const values = { variant: variantName, kpi: kpi.title, variants: Object.keys(kpi.variants).join(', ') };
    const evaluation: Sentence = { text: 'not_known_variant', values };
    return { kpi, variantName, variant: kpi.variants.standard, period, evaluation, formula: null, among: () => null };
  }
  const formula = formulaFor(data, id, variantName, period);
  const span = traitOf(kpi, variantName, 'span');
  const narrowed = period.from === null && span !== 'all' && formula !== null && isDated(formula, data);
  const actual = narrowed ? lastFullMonths(period.to - 1, span.months) : period;
  // As it was known when the period ended, however far the data reaches: a period asked for by name has the same.
  const cycle = (): Cycle | Sentence => medianCycle(data, actual.to);
  const context = { data, period: actual, cycle };
  const evaluation = evaluateFirst(formula ? [formula] : variant.oneOf, context);
  const all = formula && countOfAll(formula);
  const among = (): Evaluation | Sentence | null => all && evaluateFirst([all], context);
  return { kpi, variantName, variant, period: actual, evaluation, formula, among };
}

/**
 * The first formula of a variant that the data can answer; null where there is none, or a better one waits for an answer.
 * Over any period, without one. Nothing is computed.
 */
export function formulaFor(data: DataSet, id: KpiId, variantName: string, period?: Period): Formula | null {
  const first = declaredVariant(kpiOf(id), variantName)?.oneOf.find((one) => stateOf(one, data, period) !== 'lacks');
  return first !== undefined && stateOf(first, data, period) === 'answers' ? first : null;
}

/** The tables that the data is asked for: those of the formula that answers, and of the better ones that cannot. */
export function tablesAsked(data: DataSet, id: KpiId, variantName: string): TableName[] {
  const oneOf = declaredVariant(kpiOf(id), variantName)?.oneOf ?? [];
  const answers = oneOf.findIndex((one) => stateOf(one, data) !== 'lacks');
  const asked = answers < 0 ? oneOf : oneOf.slice(0, answers + 1);
  return asked.flatMap((formula) => rowSetsOf(formula)).map(({ table }) => table);
}

/** Why the rows behind a figure cannot be taken one by one: some lie elsewhere. Null where all are here. */
export function notOneByOne(data: DataSet, id: KpiId, variantName: string): Sentence | null {
  const { elsewhere } = data;
  return elsewhere && tablesAsked(data, id, variantName).some(elsewhere.has) ? elsewhere.oneByOne : null;
}

/** Of each input the first formula that the data can answer, or will; where none can, the first of all, which cannot. */
function answering(data: DataSet): FormulaChoice {
  return (oneOf) => [oneOf.find((one) => stateOf(one, data) !== 'lacks') ?? oneOf[0]];
}

/** Whether the data answers a formula, lacks what it needs, or has all of it once a question is answered. */
const stateOf = perData((formula: Formula, data, isEver): 'answers' | 'waits' | 'lacks' => {
  const without = leavesOfRows(formula, answering(data)).flatMap((leaf) => {
    const table = tableFor(leaf, data, isEver ? EVER : undefined);
    return isSentence(table) ? [table] : [];
  });
  if (without.length === 0) return 'answers';
  return without.every((reason) => isWaiting(reason, data)) ? 'waits' : 'lacks';
});

const EVER: Period = { from: null, to: Number.POSITIVE_INFINITY };

/**
 * False for a formula whose rows belong to dates that the tab does not have: it can only answer for all rows. Dates that
 * wait for an answer it has.
 */
export function isDated(formula: Formula, data: DataSet): boolean {
  return rowSetsOf(formula, answering(data)).every(
    ({ table, date }) =>
      date === null ||
      data.tables[table]?.columns[date] !== undefined ||
      data.waiting?.some((one) => bearsOn(one, table, date)),
  );
}

const DAYS_A_MONTH = 365.25 / 12;

/** None where no deals tell it; where they will once a question is answered, that question. */
export function medianCycle(data: DataSet, to: number): Cycle | Sentence {
  const { id, variant } = playerOf('days to win');
  const { evaluation, formula } = ask(data, id, variant, { from: null, to });
  if (isSentence(evaluation)) return isWaiting(evaluation, data) ? evaluation : NO_CYCLE;
  if (formula === null) return NO_CYCLE;
  const { value: days, reason } = evaluation.all();
  if (days === null && reason) return reason;
  const months = days === null ? 0 : Math.round(days / DAYS_A_MONTH);
  return { months, touched: touchedBy(evaluation, formula), notes: evaluation.notes };
}

const NO_CYCLE: Cycle = { months: 0, touched: [], notes: [] };
