import { moneyFields } from '../tables/prepared-fields';
import { cohortParts } from './cohort';
import { currencyOf } from './currency';
import type { DataSet } from './data-set';
import { evaluateDerived } from './evaluate-derived';
import { evaluateModel } from './evaluate-model';
import { countedField, fieldsOf } from './fields';
import type { Figures, Grouping } from './figures';
import { figuresOf, NOTHING } from './figures';
import type { CohortFormula, Formula, GivenFormula, RowFormula } from './formula';
import type { Parts } from './parts';
import { selectRows, tableFor, undatedReason } from './parts';
import type { Period } from './period';
import type { Sentence } from './sentence';
import { termOf } from './term';

/** What a formula amounts to over one period: every row's part, and the figures of all rows or of any grouping. */
export interface Evaluation {
  /** One per table read, the one that is counted first. */
  parts: Parts[];
  /** Rows that bear on the figures without standing above or below the line: those that shift a period, or stand beside it. */
  touched: Touched[];
  /** The field that makes rows one thing, in the first table. */
  unit: Int32Array | null;
  whenEmpty: Sentence;
  notes: Sentence[];
  currency: string | null;
  all(): Figures;
  /** null when a table that the formula reads cannot be grouped so. */
  by(grouping: Grouping): Map<string, Figures> | null;
}

/** Rows of a table, and the fields that were read of them. */
export interface Touched {
  parts: Parts;
  fields: ReadonlySet<string>;
}

export interface EvaluationContext {
  data: DataSet;
  period: Period;
  /** The median sales cycle, asked only by formulas that shift a period by it. */
  cycle: () => Cycle;
}

/** A span in whole months, and the rows that tell it. */
export interface Cycle {
  months: number;
  touched: Touched[];
}

/** All rows that an answer rests on. */
export function touchedBy(evaluation: Evaluation, formula: Formula): Touched[] {
  const fields = fieldsOf(formula);
  return [...evaluation.parts.map((parts) => ({ parts, fields })), ...evaluation.touched];
}

export function isSentence(answer: object): answer is Sentence {
  return 'text' in answer;
}

/** The formula over the period, or the sentence that says why the data cannot answer it. */
export function evaluate(formula: Formula, context: EvaluationContext): Evaluation | Sentence {
  if (formula.shape === 'derived') return evaluateDerived(formula, context);
  if (formula.shape === 'given') return evaluateGiven(formula, context);
  const table = tableFor(formula.rows, context.data);
  if (isSentence(table)) return table;
  const undated = undatedReason(formula.rows, table, context.period);
  if (undated) return undated;
  if (formula.shape === 'model') {
    const model = evaluateModel(formula, context.period, table);
    return inOneCurrency(
      { whenEmpty: { text: formula.whenEmpty }, notes: [], touched: [], currency: null, ...model },
      formula.money,
    );
  }
  const parts =
    formula.shape === 'rows' ? rowParts(formula, table, context) : cohortParts(formula, table, context.period);
  const unit = formula.shape === 'rows' ? unitOf(formula, parts) : null;
  const measure = formula.shape === 'rows' ? formula.measure : 'share';
  const beside = formula.shape === 'rows' ? besides(formula, context) : {};
  const evaluation: Evaluation = {
    whenEmpty: { text: formula.whenEmpty },
    notes: [],
    currency: null,
    parts: [parts],
    touched: Object.values(beside).flatMap((one) => touchedBy(one.evaluation, one.formula)),
    unit,
    all: () => withExtra(figuresOf(parts, measure, unit, null)[0], beside, (evaluation) => evaluation.all()),
    by: (grouping) => {
      const groups = grouping(table);
      if (!groups) return null;
      const grouped = formula.shape === 'rows' ? parts : cohortParts(formula, table, context.period, groups);
      const figures = figuresOf(grouped, measure, unit, groups);
      return new Map(groups.labels.map((label, index) => [label, figures[index]]));
    },
  };
  return inOneCurrency(evaluation, readsMoney(formula));
}

function evaluateGiven(formula: GivenFormula, { data, period }: EvaluationContext): Evaluation | Sentence {
  const given = data.given(formula.figure, period);
  if (given === null) return { text: formula.whenEmpty };
  const figures: Figures = { ...NOTHING, value: given.value, n: 1 };
  const whenEmpty = { text: formula.whenEmpty };
  const touched = given.from === null ? [] : [{ parts: given.from, fields: fieldsOf(formula) }];
  return { parts: [], touched, unit: null, whenEmpty, notes: [], currency: null, all: () => figures, by: () => null };
}

function rowParts(formula: RowFormula, table: Parts['table'], { period }: EvaluationContext): Parts {
  const parts = selectRows(formula.rows, table, period);
  parts.top = termOf(formula.top, table);
  if (formula.standsFor !== undefined) parts.counts = termOf(formula.standsFor, table);
  if (formula.bottom !== undefined) parts.bottom = termOf(formula.bottom, table);
  return parts;
}

function unitOf(formula: RowFormula, parts: Parts): Int32Array | null {
  const column = formula.unit === undefined ? undefined : parts.table.columns[formula.unit];
  return column?.type === 'text' ? column.codes : null;
}

/** Amounts in several currencies are never added up. */
function inOneCurrency(evaluation: Evaluation, money: boolean): Evaluation | Sentence {
  const currency = currencyOf(evaluation.parts[0]);
  if (currency !== 'mixed') return { ...evaluation, currency };
  return money ? { text: 'several_currencies' } : evaluation;
}

function readsMoney(formula: RowFormula | CohortFormula): boolean {
  const terms = formula.shape === 'rows' ? [formula.top, formula.bottom ?? 1] : [formula.weight];
  return terms.some((term) => moneyFields.includes(countedField(term) ?? ''));
}

interface Beside {
  formula: Formula;
  evaluation: Evaluation;
}

function besides(formula: RowFormula, context: EvaluationContext): Record<string, Beside> {
  const beside: Record<string, Beside> = {};
  for (const [name, other] of Object.entries(formula.beside ?? {})) {
    const evaluation = evaluate(other, context);
    if (!isSentence(evaluation)) beside[name] = { formula: other, evaluation };
  }
  return beside;
}

function withExtra(
  figures: Figures,
  beside: Record<string, Beside>,
  ask: (evaluation: Evaluation) => Figures,
): Figures {
  const extra = { ...figures.extra };
  for (const [name, { evaluation }] of Object.entries(beside)) {
    const { value } = ask(evaluation);
    if (value !== null) extra[name] = value;
  }
  return { ...figures, extra };
}

/** The first formula that the data can answer; else the reason why none can. */
export function evaluateFirst(formulas: Formula[], context: EvaluationContext): Evaluation | Sentence {
  const reasons: Sentence[] = [];
  for (const formula of formulas) {
    const evaluation = evaluate(formula, context);
    if (!isSentence(evaluation)) return evaluation;
    reasons.push(evaluation);
  }
  return bestReason(reasons);
}

/** What was there before is what is missing; else a tab that is there but does not answer is named beside the tab that would answer best. */
function bestReason(reasons: Sentence[]): Sentence {
  const [first] = reasons;
  const lost = reasons.find(({ text }) => text === 'tab_lost');
  if (lost) return lost;
  const other = reasons.find(({ text }) => text !== 'no_tab');
  if (!first) return { text: 'no_data' };
  return other && first.text === 'no_tab' ? { text: 'both_reasons', values: { first, other } } : first;
}
