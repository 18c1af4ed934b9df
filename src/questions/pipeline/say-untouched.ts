import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import { playerOf } from '../../kpis/roles';
import { isNumberColumn, isTextColumn, labelAt, type Table } from '../../tables/table';
import { say, sayNumber } from '../../texts/say';

/** More than these are a list, not a sentence. */
const MOST_NAMED = 5;

/** Open deals that nothing was done for, longer than usual, the largest by name; or why that is not known, where there are activities. */
export function untouchedTexts(analysis: Analysis, language: Language): string[] {
  const { id, variant } = playerOf('deals untouched');
  const { value, reason, figures } = analysis.result(id, variant);
  const { deals, activities } = analysis.tables;
  if (!deals || !activities || value === 0) return [];
  if (value === null) return reason ? [say({ text: 'pipeline_untouched_unknown', values: { reason } }, language)] : [];
  const rows = analysis.explain(id, variant).flatMap(({ leftOut }, row) => (leftOut === null ? [row] : []));
  const worth = ({ columns: { value: amount } }: Table, row: number): number =>
    (isNumberColumn(amount) && amount.values[row]) || 0;
  const largest = rows.sort((one, other) => worth(deals, other) - worth(deals, one)).slice(0, MOST_NAMED);
  const names = largest.map((row) => nameOf(deals, row)).join(', ');
  const more = value - largest.length;
  const rest = more > 0 ? say({ text: 'pipeline_untouched_more', values: { more } }, language) : '';
  const days = sayNumber(Math.floor(figures.usualStill ?? 0), language);
  return [say({ text: 'pipeline_untouched', values: { deals: value, days, names: `${names}${rest}` } }, language)];
}

/** What a deal is called: by its name, else by its customer's, else by its id. */
function nameOf({ columns }: Table, row: number): string {
  const names = [columns.name, columns.customer, columns.id].flatMap((column) =>
    isTextColumn(column) && column.codes[row] > 0 ? [labelAt(column, row)] : [],
  );
  return names[0] ?? '?';
}
