import type { Condition, Formula, RowSet, Term } from './formula';

const remembered = new WeakMap<Formula, ReadonlySet<string>>();

/** Every field that a formula reads, by name; those of all formulas that it is made of, whichever the data can answer. */
export function fieldsOf(formula: Formula): ReadonlySet<string> {
  let fields = remembered.get(formula);
  if (!fields) {
    fields = new Set(readBy(formula));
    remembered.set(formula, fields);
  }
  return fields;
}

function readBy(formula: Formula): string[] {
  switch (formula.shape) {
    case 'given':
      return [];
    case 'derived':
      return Object.values(formula.inputs).flatMap(({ oneOf }) => oneOf.flatMap(readBy));
    case 'model':
      return ofRows(formula.rows);
    case 'cohort': {
      const { rows, unit, base, kept, weight } = formula;
      return [...ofRows(rows), unit, ...ofCondition(base), ...ofCondition(kept), ...ofTerm(weight)];
    }
    case 'rows': {
      const { rows, top, bottom = 1, standsFor = 1, unit, beside = {} } = formula;
      const terms = [top, bottom, standsFor].flatMap(ofTerm);
      return [...ofRows(rows), ...terms, ...(unit ? [unit] : []), ...Object.values(beside).flatMap(readBy)];
    }
  }
}

function ofRows({ needs, requires = [], date, rules }: RowSet): string[] {
  const conditions = [...requires.map(({ somewhere }) => somewhere), ...rules.map(({ leaveOut }) => leaveOut)];
  return [...needs.flat(), ...(date === null ? [] : [date]), ...conditions.flatMap(ofCondition)];
}

function ofCondition(condition: Condition): string[] {
  if ('not' in condition) return ofCondition(condition.not);
  if ('all' in condition) return condition.all.flatMap(ofCondition);
  if ('any' in condition) return condition.any.flatMap(ofCondition);
  if ('has' in condition) return [condition.has];
  return 'runs' in condition ? ['start', 'end'] : [condition.field];
}

function ofTerm(term: Term): string[] {
  if (term === 1) return [];
  return 'field' in term ? [term.field] : [...ofCondition(term.when), ...ofTerm(term.counts)];
}

/** The field that a term adds up; null where it counts rows. */
export function countedField(term: Term): string | null {
  if (term === 1) return null;
  return 'field' in term ? term.field : countedField(term.counts);
}
