import { oncePer } from '../../base/once-per';
import { type FieldOf, unitOf } from '../../tables/prepared-fields';
import { models } from '../models/models';
import type { Condition, Formula, RowSet, Term } from './formula';
import { type Leaf, leavesWithBeside } from './walk';

/** Every field that a formula reads, by name; those of all formulas that it is made of, whichever the data can answer. */
export const fieldsOf: (formula: Formula) => ReadonlySet<string> = oncePer(
  (formula) => new Set(leavesWithBeside(formula).flatMap(readBy)),
);

/** The fields that the figure itself is made of, without what is shown beside it: a sum is the same whatever its rows are counted by. */
export const fieldsRead: (leaf: Leaf) => ReadonlySet<string> = oncePer(
  (leaf) => new Set(readBy(leaf.shape === 'rows' && leaf.measure === 'sum' ? { ...leaf, countBy: undefined } : leaf)),
);

function readBy(leaf: Leaf): string[] {
  if (leaf.shape === 'given') return [];
  const rows = ofRows(leaf.rows);
  if (leaf.shape === 'model') return [...rows, ...models[leaf.model].reads];
  if (leaf.shape === 'cohort')
    return [...rows, leaf.countBy, ...[leaf.base, leaf.kept].flatMap(ofCondition), ...ofTerm(leaf.weight)];
  const { top, bottom = 1, standsFor = 1, countBy } = leaf;
  return [...rows, ...[top, bottom, standsFor].flatMap(ofTerm), ...(countBy ? [countBy] : [])];
}

function ofRows({ needs, requires = [], dated = [], date, rules }: RowSet): string[] {
  const ofSides = dated.map(({ of }) => of);
  const conditions = [
    ...requires.map(({ somewhere }) => somewhere),
    ...ofSides,
    ...rules.map(({ leaveOut }) => leaveOut),
  ];
  return [...needs.flat(), ...(date === null ? [] : [date]), ...conditions.flatMap(ofCondition)];
}

/** What tells whether a subscription runs on a day. */
const SPAN = ['start', 'end', 'pausedOn', 'resumedOn', 'goneWhilePaused'] satisfies FieldOf<'subscriptions'>[];

function ofCondition(condition: Condition): string[] {
  if ('not' in condition) return ofCondition(condition.not);
  if ('all' in condition) return condition.all.flatMap(ofCondition);
  if ('any' in condition) return condition.any.flatMap(ofCondition);
  if ('has' in condition) return [condition.has];
  return 'runs' in condition || 'billed' in condition ? SPAN : [condition.field];
}

function ofTerm(term: Term): string[] {
  if (term === 1) return [];
  return 'field' in term ? [term.field] : [...ofCondition(term.when), ...ofTerm(term.counts)];
}

/** The fields that a term adds up; none where it counts rows. */
function addedUp(term: Term): string[] {
  if (term === 1) return [];
  return 'field' in term ? [term.field] : addedUp(term.counts);
}

/** True for a formula that adds up amounts of money: those must be in one currency. */
export const addsMoney: (leaf: Leaf) => boolean = oncePer((leaf) => {
  if (leaf.shape === 'given') return false;
  const added =
    leaf.shape === 'model'
      ? models[leaf.model].reads
      : (leaf.shape === 'cohort' ? [leaf.weight] : [leaf.top, leaf.bottom ?? 1]).flatMap(addedUp);
  return added.some((field) => unitOf(leaf.rows.table, field) === 'money');
});
