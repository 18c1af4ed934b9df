import type { Table } from '../../../tables/table';
import type { TabAnswers } from '../../answers/answers';
import type { HeaderPeriod } from '../../recognise/columns/header-period';
import type { SeenColumn } from '../../recognise/recognise';
import { normalText, normalWords } from '../../text/normal-text';
import { textOf } from '../../text/plain-text';
import { type QuotaColumn, type QuotaTab, quotaSpan } from './quota-column';

const YEARS = new Set(normalWords('year|jaar|jahr|année|an|año|anno'));
const YEAR = /^20\d{2}$/;

/** True where the periods follow each other within one year, as they stand. */
export const isInOrder = (quotas: readonly QuotaColumn[]): boolean =>
  quotas.every((one, at) => at === 0 || quotaSpan(one)[0] > quotaSpan(quotas[at - 1])[0]);

/** The column that says of which year the quotas of each row are. */
export const yearColumn = ({ columns }: QuotaTab): SeenColumn | undefined =>
  columns.find(({ header }) => YEARS.has(header.key));

/**
 * The year of a row: of the header, else of the column of years, else of the name of the tab or of an answer, where the
 * periods stand in the order of one year. Null where nothing tells.
 */
export function quotaYears(
  lacking: readonly QuotaColumn[],
  { leftOut }: Table,
  tab: QuotaTab,
  answers: TabAnswers,
): ((period: HeaderPeriod, row: number) => number) | null {
  const column = yearColumn(tab);
  const written = (row: number): string => (column ? textOf(tab.rows[row][column.index]) : '');
  if (lacking.length > 0 && column && tab.rows.some((_row, at) => leftOut[at] === 0 && !YEAR.test(written(at))))
    return null;
  const inName = normalText(tab.name)
    .split(' ')
    .filter((word) => YEAR.test(word));
  const answered = lacking.map(({ seen }) => answers.year(seen.header.written)).find(Boolean);
  const one = isInOrder(lacking) ? (inName.length === 1 ? Number(inName[0]) : answered) : undefined;
  if (lacking.length > 0 && !column && one === undefined) return null;
  return ({ year }, row) => year ?? (column ? Number(written(row)) : (one ?? Number.NaN));
}
