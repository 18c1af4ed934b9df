import { type DateColumn, isDateColumn, isNumberColumn, type NumberColumn, type Table } from './table';

/** One quota of each row, for how many months it is, and from when and until before when its rep works here in them. */
interface QuotaColumns {
  quota: NumberColumn;
  quotaMonths: NumberColumn;
  quotaFrom: DateColumn | null;
  quotaTo: DateColumn | null;
}

/** What follows the name of a field for the quotas of a row: nothing for its first, `@1` for its second. */
export const quotaPlace = (at: number): string => (at === 0 ? '' : `@${at}`);

/** The quotas of a team: a tab has rows with one each, or a column for each period, and so several in a row. */
export function quotaColumns({ columns }: Pick<Table, 'columns'>): QuotaColumns[] {
  const found: QuotaColumns[] = [];
  for (;;) {
    const place = quotaPlace(found.length);
    const [quota, quotaMonths] = [columns[`quota${place}`], columns[`quotaMonths${place}`]];
    if (!isNumberColumn(quota) || !isNumberColumn(quotaMonths)) return found;
    const [from, to] = [columns[`quotaFrom${place}`], columns[`quotaTo${place}`]];
    const [quotaFrom, quotaTo] = [isDateColumn(from) ? from : null, isDateColumn(to) ? to : null];
    found.push({ quota, quotaMonths, quotaFrom, quotaTo });
  }
}
