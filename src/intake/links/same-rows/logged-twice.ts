import { MILLISECONDS_A_DAY } from '../../../base/day';
import type { AnyField } from '../../../tables/prepared-fields';
import { isDateColumn, isTextColumn, labelAt, type Table } from '../../../tables/table';
import { activityKind } from '../../meaning/activity-words';
import { countedRows, leaveOut } from '../../rows/left-out';
import { idKey } from '../id-key';

/** With whom something was done, as a CRM and a telephone system both know it. */
const WITH = ['leadId', 'dealId', 'email'] satisfies AnyField[];
const MOMENTS = ['doneOn', 'activityOn'] satisfies AnyField[];

/** Of the rows of the shorter tab that tell, at least so many must be in the other. */
const HALF = 0.5;
const FEWEST = 2;

/**
 * Leaves out what two systems each logged of the same doings, under numbers of their own: a call stands in the CRM's
 * activities and in the telephone's log. The same rep did it with the same person at the same moment of the same day. The
 * tab that tells of what kind each was keeps them.
 */
export function leaveOutLoggedTwice(tables: readonly Table[]): void {
  const logs = tables.filter(({ table, columns }) => table === 'activities' && columns.id && columns.rep);
  logs.forEach((one, at) => {
    for (const other of logs.slice(at + 1)) {
      const gives = other.columns.type && !one.columns.type ? one : other;
      const keeps = gives === one ? other : one;
      const again = rowsAgain(gives, keeps);
      if (again !== null)
        leaveOut(gives, again, { text: 'intake_duplicate_export', values: { tab: keeps.segments[0].tab } });
    }
  });
}

/** The rows of a tab that the other has too; null where it seems to log other things. */
function rowsAgain(gives: Table, keeps: Table): number[] | null {
  const has = (field: AnyField): boolean => Boolean(gives.columns[field] && keeps.columns[field]);
  const whom = WITH.filter(has);
  const moment = MOMENTS.find(has);
  if (whom.length === 0 || moment === undefined || sharesAnId(gives, keeps)) return null;
  const fields = [...whom, 'rep', ...(has('type') ? ['type'] : [])];
  const [told, known] = [gives, keeps].map((table) => doingsIn(table, fields, moment));
  const left = new Map<string, number>();
  for (const key of known.values()) left.set(key, (left.get(key) ?? 0) + 1);
  const again = [...told].flatMap(([row, key]) => {
    const rest = left.get(key) ?? 0;
    left.set(key, rest - 1);
    return rest > 0 ? [row] : [];
  });
  return again.length >= Math.max(FEWEST, HALF * Math.min(told.size, known.size)) ? again : null;
}

/** One system's two exports number their rows alike, and ids tell what both have. */
function sharesAnId({ columns: { id: one } }: Table, { columns: { id: other } }: Table): boolean {
  if (!isTextColumn(one) || !isTextColumn(other)) return true;
  const known = new Set(one.labels.filter(Boolean).map(idKey));
  return other.labels.some((label) => label !== '' && known.has(idKey(label)));
}

/** By whom, with whom and when the rows say that something was done; a whole day is no moment. */
function doingsIn(table: Table, fields: readonly string[], moment: AnyField): Map<number, string> {
  const found = new Map<number, string>();
  const at = table.columns[moment];
  for (const row of countedRows(table)) {
    const when = isDateColumn(at) ? at.values[row] : Number.NaN;
    if (Number.isNaN(when) || when % MILLISECONDS_A_DAY === 0) continue;
    const said = fields.map((field) => labelIn(table, field, row));
    if (said.includes('')) continue;
    found.set(row, [when, ...said].join('\n'));
  }
  return found;
}

function labelIn({ columns }: Table, field: string, row: number): string {
  const column = columns[field];
  const label = isTextColumn(column) ? labelAt(column, row) : '';
  return field === 'type' && label !== '' ? activityKind(label) : idKey(label);
}
