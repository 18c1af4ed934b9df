import { type Table, UNREAD_DAY } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { isSentence } from '../../texts/sentence';
import type { Figures } from '../figures';
import { fieldsOf } from '../formula/fields';
import type { Formula, GivenFormula } from '../formula/formula';
import { withUnreadDays } from '../formula/unread-days';
import type { LeafOfRows } from '../formula/walk';
import { selectRows } from '../rows/parts';
import { isWaiting, tableFor, undatedNote, undatedReason } from '../rows/table-for';
import { rowsThatWait } from '../rows/waiting-rows';
import { evaluateCohort } from './evaluate-cohort';
import { evaluateDerived } from './evaluate-derived';
import { evaluateModel } from './evaluate-model';
import { evaluateRows } from './evaluate-rows';
import type { Evaluation, EvaluationContext } from './evaluation';
import { withWaiting } from './with-waiting';

/** The formula over the period, or the sentence that says why the data cannot answer it. */
export function evaluate(formula: Formula, context: EvaluationContext): Evaluation | Sentence {
  if (formula.shape === 'derived') return evaluateDerived(formula, context, evaluateFirst);
  if (formula.shape === 'given') return evaluateGiven(formula, context);
  const table = tableFor(formula, context.data, context.period);
  if (isSentence(table)) return table;
  const unparted = undatedReason(formula.rows, table, context.period);
  if (unparted) return unparted;
  const { period } = context;
  const read = table.columns[UNREAD_DAY] ? withUnreadDays(formula) : formula;
  const evaluation = overTable(read, table, context);
  const undated = table.columns[UNREAD_DAY] ? null : undatedNote(formula.rows, table, context.data, period);
  const told =
    undated && !isSentence(evaluation) ? { ...evaluation, notes: [...evaluation.notes, undated] } : evaluation;
  const { elsewhere } = context.data;
  if (elsewhere?.has(table.table)) return elsewhere.answer(read, period, told);
  if (isSentence(told)) return told;
  // What a model leaves out by itself is a part of its answer.
  const parts = read.shape === 'model' ? selectRows(read.rows, table, period) : told.parts[0];
  return withWaiting(told, read.rows.rules, table, (by) => rowsThatWait(parts, read.rows, period, by));
}

function overTable(formula: LeafOfRows, table: Table, context: EvaluationContext): Evaluation | Sentence {
  switch (formula.shape) {
    case 'rows':
      return evaluateRows(formula, table, context, evaluateFirst);
    case 'cohort':
      return evaluateCohort(formula, table, context);
    case 'model':
      return evaluateModel(formula, table, context);
  }
}

const noGroups = (): null => null;
const noLines = (): never[] => [];

function evaluateGiven(formula: GivenFormula, { data, period }: EvaluationContext): Evaluation | Sentence {
  const emptyReason = { text: formula.emptyReason };
  const given = data.given(formula.figure, period);
  if (given === null) return emptyReason;
  const figures: Figures = { value: given.value, n: 1, top: null, bottom: null, extra: {} };
  const touched = given.from === null ? [] : [{ parts: given.from, fields: fieldsOf(formula) }];
  const all = (): Figures => figures;
  return {
    parts: [],
    touched,
    emptyReason,
    notes: [],
    currency: null,
    addsUp: true,
    all,
    by: noGroups,
    lines: noLines,
  };
}

/**
 * The first formula that the data can answer; else the reason why none can. One that waits gives way to no other, whose
 * figure would be another one.
 */
export function evaluateFirst(formulas: readonly Formula[], context: EvaluationContext): Evaluation | Sentence {
  const reasons: Sentence[] = [];
  const rare: Sentence[] = [];
  for (const formula of formulas) {
    const evaluation = evaluate(formula, context);
    if (!isSentence(evaluation) || isWaiting(evaluation, context.data)) return evaluation;
    (formula.shape === 'derived' && formula.rare ? rare : reasons).push(evaluation);
  }
  return bestReason([...reasons, ...rare]);
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
