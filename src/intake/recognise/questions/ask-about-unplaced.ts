import type { Concept } from '../../../tables/concepts/concepts';
import { rawField } from '../../../tables/prepared-fields';
import type { Table } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { openColumns } from '../columns/open-columns';
import { canMean, meansOneOf } from '../header-words/header-meaning';
import { isNever } from '../header-words/vocabulary';
import type { SeenColumn } from '../recognise';

/** Meanings of days on which something else happened, and of numbers that are no money. */
const OTHERWISE: Record<'date' | 'number', readonly Concept[]> = {
  date: ['create', 'modify', 'last', 'next', 'expected', 'due'],
  number: ['quantity', 'id', 'percent', 'duration', 'date', 'customer', 'reason', 'unit', 'flag'],
};

/**
 * A column that nothing is known of, and that would change what stands beside it: days on a roster with quotas, a day on which
 * something was done beside the one on which it was due, money that went back. It is asked what it is, and until then what
 * it may change is not read.
 */
export function askAboutUnplaced({ data, seen, fields, questions }: BegunTable): void {
  const { unplaced } = declarationOf(data.table);
  if (!unplaced || (unplaced.unless && fields[unplaced.unless])) return;
  const changed = Object.keys(data.columns).filter((field) => unplaced.beside.includes(field.replace(/@\d+$/, '')));
  const mayBe = unplaced.mayBe.filter((field) => fields[field] === undefined);
  const said = unplaced.said && new Set(unplaced.said);
  if (changed.length === 0 || mayBe.length === 0) return;
  for (const column of openColumns(seen, fields)) {
    const { header } = column;
    if (header.key === '' || (said && !meansOneOf(header, said))) continue;
    const options = mayBe.filter((field) => fits(column, data.table, field));
    if (options.length === 0) continue;
    const values = { column: header.written };
    questions.push({
      column: header.written,
      ask: { text: 'intake_ask_unplaced', values },
      options: [...options, 'ignore'],
    });
    for (const field of changed) {
      delete data.columns[field];
      data.unread[field] = { text: 'intake_unread_unplaced', values };
    }
  }
}

/** True where the values of a column are of the kind that the field has, and its header does not say that it is another thing. */
function fits({ header, profile, running }: SeenColumn, table: Table['table'], name: string): boolean {
  const field = rawField(table, name);
  if (profile.filled === 0 || field === undefined || isNever(header, field)) return false;
  if (field.type === 'date') return profile.dates > 0.8 && profile.numbers < 0.5 && !canMean(header, OTHERWISE.date);
  return profile.numbers > 0.6 && profile.flags < 0.9 && !running && !canMean(header, OTHERWISE.number);
}
