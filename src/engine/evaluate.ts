import { cohortParts } from './cohort';
import type { DataSet } from './data-set';
import type { Figures, Grouping, Groups } from './figures';
import { figuresOf, NOTHING } from './figures';
import type {
  CohortFormula,
  DerivedFormula,
  DerivedInput,
  Formula,
  GivenFormula,
  ModelFormula,
  RowFormula,
} from './formula';
import type { Parts } from './parts';
import { mergeParts, selectRows, tableFor, undatedReason } from './parts';
import type { Period } from './period';
import { shiftedByMonths } from './period';
import type { Sentence } from './sentence';
import { termOf } from './term';

/** What a formula amounts to over one period: every row's part, and the figures of all rows or of any grouping. */
export interface Evaluation {
  /** One per table read, the one that is counted first. */
  parts: Parts[];
  /** The field that makes rows one thing, in the first table. */
  unit: Int32Array | null;
  whenEmpty: Sentence;
  notes: Sentence[];
  currency: string | null;
  all(): Figures;
  /** null when a table that the formula reads cannot be grouped so. */
  by(grouping: Grouping): Map<string, Figures> | null;
}

export interface EvaluationContext {
  data: DataSet;
  period: Period;
  /** Median sales cycle in whole months, asked only by formulas that shift a period by it. */
  cycleMonths: () => number;
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
  const currency = table.currency === 'mixed' ? null : table.currency;
  const base = { whenEmpty: { text: formula.whenEmpty }, notes: [], currency };
  if (formula.shape === 'model') return { ...base, ...evaluateModel(formula, context, table) };
  if (readsMoney(formula) && table.currency === 'mixed') return { text: 'several_currencies' };
  const parts =
    formula.shape === 'rows' ? rowParts(formula, table, context) : cohortParts(formula, table, context.period);
  const unit = formula.shape === 'rows' ? unitOf(formula, parts) : null;
  const measure = formula.shape === 'rows' ? formula.measure : 'share';
  const beside = formula.shape === 'rows' ? besides(formula, context) : {};
  return {
    ...base,
    parts: [parts],
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
}

function evaluateGiven(formula: GivenFormula, { data, period }: EvaluationContext): Evaluation | Sentence {
  const value = data.given(formula.figure, period);
  if (value === null) return { text: formula.whenEmpty };
  const figures: Figures = { ...NOTHING, value, n: 1 };
  const whenEmpty = { text: formula.whenEmpty };
  return { parts: [], unit: null, whenEmpty, notes: [], currency: null, all: () => figures, by: () => null };
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

function readsMoney(formula: RowFormula | CohortFormula): boolean {
  const money = ['amount', 'value', 'mrr', 'mrrValue', 'orderTotal'];
  const text = JSON.stringify(formula.shape === 'rows' ? [formula.top, formula.bottom] : formula.weight);
  return money.some((field) => text.includes(`"field":"${field}"`));
}

function besides(formula: RowFormula, context: EvaluationContext): Record<string, Evaluation> {
  const beside: Record<string, Evaluation> = {};
  for (const [name, other] of Object.entries(formula.beside ?? {})) {
    const evaluation = evaluate(other, context);
    if (!isSentence(evaluation)) beside[name] = evaluation;
  }
  return beside;
}

function withExtra(
  figures: Figures,
  beside: Record<string, Evaluation>,
  ask: (evaluation: Evaluation) => Figures,
): Figures {
  const extra = { ...figures.extra };
  for (const [name, evaluation] of Object.entries(beside)) {
    const { value } = ask(evaluation);
    if (value !== null) extra[name] = value;
  }
  return { ...figures, extra };
}

function evaluateModel(
  formula: ModelFormula,
  { period }: EvaluationContext,
  table: Parts['table'],
): Pick<Evaluation, 'parts' | 'unit' | 'all' | 'by'> {
  const parts = selectRows(formula.rows, table, period);
  const fitRows = (index: Int32Array): Figures => {
    const fitted = formula.fit({ table, index, period });
    return isSentence(fitted) ? { ...NOTHING, n: index.length, reason: fitted } : fitted;
  };
  return {
    parts: [parts],
    unit: null,
    all: () => fitRows(usedRows(parts, null, 0)),
    by: (grouping) => {
      const groups = grouping(table);
      if (!groups) return null;
      return new Map(groups.labels.map((label, code) => [label, fitRows(usedRows(parts, groups, code))]));
    },
  };
}

function usedRows(parts: Parts, groups: Groups | null, code: number): Int32Array {
  const index: number[] = [];
  for (let i = 0; i < parts.leftOut.length; i++) {
    if (parts.leftOut[i] === 0 && (groups === null || groups.codes[i] === code)) index.push(i);
  }
  return Int32Array.from(index);
}

function evaluateDerived(formula: DerivedFormula, context: EvaluationContext): Evaluation | Sentence {
  const inputs: Record<string, Evaluation> = {};
  for (const [name, input] of Object.entries(formula.inputs)) {
    const evaluation = evaluateFirst(input.oneOf, { ...context, period: periodOf(input, context) });
    if (isSentence(evaluation)) return evaluation;
    inputs[name] = evaluation;
  }
  const currencies = new Set(Object.values(inputs).flatMap(({ currency }) => currency ?? []));
  if (currencies.size > 1) return { text: 'several_currencies' };
  const combine = (figures: Record<string, Figures>): Figures => derivedFigures(formula, figures);
  return {
    parts: mergeParts(Object.values(inputs).flatMap(({ parts }) => parts)),
    unit: null,
    whenEmpty: { text: formula.whenEmpty },
    notes: [...Object.values(inputs).flatMap(({ notes }) => notes), ...shiftNotes(formula, context)],
    currency: [...currencies][0] ?? null,
    all: () => combine(mapEntries(inputs, (evaluation) => evaluation.all())),
    by: (grouping) => {
      const maps = mapEntries(inputs, (evaluation) => evaluation.by(grouping));
      const labels = new Set<string>();
      for (const [name, map] of Object.entries(maps)) {
        if (map === null && inputs[name].parts.length > 0) return null;
        for (const label of map?.keys() ?? []) labels.add(label);
      }
      const at = (label: string): Figures =>
        combine(
          mapEntries(maps, (map, name) => (map ? (map.get(label) ?? { ...NOTHING, value: 0 }) : inputs[name].all())),
        );
      return new Map([...labels].map((label) => [label, at(label)]));
    },
  };
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

/** A tab that is there but does not answer is named beside the tab that would answer best. */
function bestReason(reasons: Sentence[]): Sentence {
  const [first] = reasons;
  const other = reasons.find(({ text }) => text !== 'no_tab');
  if (!first) return { text: 'no_data' };
  return other && first.text === 'no_tab' ? { text: 'both_reasons', values: { first, other } } : first;
}

/** Says by how much a period was shifted. */
function shiftNotes({ inputs }: DerivedFormula, { period, cycleMonths }: EvaluationContext): Sentence[] {
  const shifts = Object.values(inputs).some(({ over }) => over && 'monthsBack' in over);
  const months = shifts && period.from !== null ? cycleMonths() : 0;
  return months > 0 ? [{ text: 'note_cycle_shift', values: { months } }] : [];
}

function periodOf(input: DerivedInput, { period, cycleMonths }: EvaluationContext): Period {
  if (!input.over) return period;
  if ('lastDays' in input.over) return { from: period.to - input.over.lastDays, to: period.to };
  return period.from === null ? period : shiftedByMonths({ from: period.from, to: period.to }, cycleMonths());
}

function derivedFigures(formula: DerivedFormula, inputs: Record<string, Figures>): Figures {
  const values: Record<string, number> = {};
  const { n } = inputs[formula.bottom ?? Object.keys(inputs)[0]];
  for (const [name, figures] of Object.entries(inputs)) {
    if (figures.value === null) return { ...NOTHING, n, reason: figures.reason };
    values[name] = figures.value;
  }
  const top = formula.top === null ? null : values[formula.top];
  const bottom = formula.bottom === null ? null : values[formula.bottom];
  if (bottom === 0) return { ...NOTHING, top, bottom };
  const value = formula.calculate(values);
  const finite = Number.isFinite(value);
  return { value: finite ? value : null, n, top, bottom, extra: {} };
}

function mapEntries<In, Out>(record: Record<string, In>, change: (value: In, key: string) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
