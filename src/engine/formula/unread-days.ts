import { oncePer } from '../../base/once-per';
import type { Period } from '../../base/period';
import { declarationOf } from '../../tables/tables';
import { fieldsBesideRows, fieldsOfCondition } from './fields';
import type { Rule } from './formula';
import type { LeafOfRows } from './walk';

/**
 * A formula as it is counted of a table in which days cannot be read (`has`: its columns): a row of which such a day would
 * tell whether and where it counts waits, from the first rule on that reads it. Over all that ever was the day by which
 * rows belong to a period tells nothing.
 */
export function withUnreadDays<L extends LeafOfRows>(leaf: L, has: (field: string) => boolean, { from }: Period): L {
  const { unreadDays = {} } = declarationOf(leaf.rows.table);
  const there = Object.keys(unreadDays).filter(has);
  if (there.length === 0) return leaf;
  const isEver = from === null && !leaf.rows.upToEnd;
  return waitingOf(leaf)([String(isEver), ...there].join(' ')) as L;
}

/** Told apart by the flags that the table has: a formula that was asked before is the same one. */
const waitingOf = oncePer((leaf: LeafOfRows) => {
  const known = new Map<string, LeafOfRows>();
  return (key: string): LeafOfRows => {
    const made = known.get(key) ?? withRules(leaf, key);
    known.set(key, made);
    return made;
  };
});

function withRules(leaf: LeafOfRows, key: string): LeafOfRows {
  const [isEver, ...there] = key.split(' ');
  const { rows } = leaf;
  const { unreadDays = {} } = declarationOf(rows.table);
  const rules: Rule[] = [];
  const waitFor = (fields: readonly string[]): void => {
    for (const flag of there) {
      if (!unreadDays[flag]?.some((day) => fields.includes(day))) continue;
      if (!rules.some(({ leaveOut }) => 'is' in leaveOut && leaveOut.field === flag))
        rules.push({ leaveOut: { field: flag, is: 'yes' }, because: 'day_unreadable', unclear: true });
    }
  };
  for (const rule of rows.rules) {
    waitFor(fieldsOfCondition(rule.leaveOut));
    rules.push(rule);
  }
  waitFor(fieldsBesideRows(leaf));
  if (isEver !== 'true' && rows.date !== null) waitFor([rows.date]);
  return { ...leaf, rows: { ...rows, rules } } as LeafOfRows;
}
