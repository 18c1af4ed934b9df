import { preparedField } from '../../tables/prepared-fields';
import { type ModelName, models } from '../models/models';
import { fieldsOf } from './fields';
import type { Formula } from './formula';
import { rowSetsOf } from './walk';

/** What a formula says, and shows beside its figure, without a part in the figure. */
const WORDS = ['because', 'else', 'emptyReason', 'nothingLeft', 'beside', 'isNone', 'beforeEnd'];

/** Lists that say the same in any order. */
const SETS = ['needs', 'requires', 'dated', 'rules', 'all', 'any'];

/** What had another name when the first marks were made stands in them under that one, so that kept marks still hold. */
const FIRST_NAMES: Readonly<Record<string, string>> = { countBy: 'unit', churnedOn: 'leftOn' };

/**
 * All that decides which figure these formulas give, the first of them that the data can answer: a text that changes when
 * a figure may change, and with no sentence, title or order of keys. Models and prepared fields stand in it by their
 * revision.
 */
export function definitionOf(oneOf: readonly Formula[]): string {
  const prepared = oneOf.flatMap((formula) => rowSetsOf(formula).flatMap(({ table }) => revisedFields(formula, table)));
  return JSON.stringify([oneOf, Array.from(new Set(prepared)).sort()], decisive);
}

function revisedFields(formula: Formula, table: Parameters<typeof preparedField>[0]): string[] {
  return [...fieldsOf(formula)].flatMap((field) => {
    const revision = preparedField(table, field)?.revision ?? 1;
    return revision > 1 ? [`${table}.${FIRST_NAMES[field] ?? field} ${revision}`] : [];
  });
}

function decisive(key: string, value: unknown): unknown {
  if (WORDS.includes(key)) return undefined;
  // As it was before the others told of a part too: which figure it is has not changed with that.
  if (value === 'if alone') return true;
  if (key === 'model') return `${value} ${models[value as ModelName].revision}`;
  if (Array.isArray(value)) return SETS.includes(key) ? inAnyOrder(value) : value;
  if (typeof value === 'string') return FIRST_NAMES[value] ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const named = Object.entries(value).map(([name, part]): [string, unknown] => [FIRST_NAMES[name] ?? name, part]);
  return Object.fromEntries(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function inAnyOrder(list: readonly unknown[]): string[] {
  return list.map((one) => JSON.stringify(one, decisive)).sort();
}
