import type { Analysis } from '../../analysis/analysis';
import { ask } from '../../analysis/ask';
import { monthsIn } from '../../base/period';
import type { Relation } from '../../bigquery/dialect';
import { knowsItsMonth } from '../../bigquery/written/at-months';
import { type KpiPart, leavesBelow } from '../../bigquery/written/kpi-part';
import type { Dimension } from '../../dimensions/declare';
import { month } from '../../dimensions/month';
import type { Formula } from '../../engine/formula/formula';
import type { KpiId } from '../../kpis/declaration/catalogue';
import type { TableName } from '../../tables/tables';
import { isSentence, type Sentence } from '../../texts/sentence';

/** The lines of a KPI that a query has beside that of all rows: by a column or by the month of its rows, or month by month. */
export interface KpiLines {
  by: Dimension[];
  atMonths: boolean;
  /** Those that the sheet has and the query has not, and why. */
  left: { by: Dimension; why: NoLines | Sentence }[];
}

export type NoLines = 'made_of_others' | 'month_before' | 'other_way' | 'no_such_column';

/** A KPI as it was asked, and as it is written. */
interface AskedKpi {
  id: KpiId;
  variant: string;
  formula: Formula;
  part: KpiPart;
  relations: ReadonlyMap<TableName, Relation>;
}

/** Which of the lines that the sheet has of a KPI, by a dimension and by month, a query has as well. */
export function linesOf(analysis: Analysis, kpi: AskedKpi, dimension: Dimension): KpiLines {
  const lines: KpiLines = { by: [], atMonths: false, left: [] };
  const onSheet: readonly string[] = analysis.breakdowns(kpi.id, kpi.variant);
  for (const by of [dimension, month].filter(({ id }) => onSheet.includes(id))) {
    const found = by === month ? monthsOf(analysis, kpi) : labelsOf(kpi, by);
    if (found === 'by its rows') lines.by.push(by);
    else if (found === 'each by itself') lines.atMonths = true;
    else lines.left.push({ by, why: found });
  }
  return lines;
}

/** Of a mean nobody knows whether a label without a line has rows that do not count, or none at all. */
function labelsOf({ part, relations }: AskedKpi, { label }: Dimension): 'by its rows' | NoLines {
  const leaves = leavesBelow('', part).map(([, leaf]) => leaf.formula);
  const isMean = (one: (typeof leaves)[number]): boolean =>
    one.shape === 'rows' && (one.measure === 'mean' || one.measure === 'median');
  if (part.kind !== 'rows' && leaves.some(isMean)) return 'made_of_others';
  const has = ({ rows }: (typeof leaves)[number]): boolean =>
    label !== 'month' && relations.get(rows.table)?.columns.get(label.column) === 'text';
  return leaves.every(has) ? 'by its rows' : 'no_such_column';
}

/** As `breakdownByMonth` makes them: of rows that belong to a day by that, of all others each month is asked by itself. */
function monthsOf(
  { data, period, firstDay, asOf }: Analysis,
  { id, variant, formula, part, relations }: AskedKpi,
): 'by its rows' | 'each by itself' | NoLines | Sentence {
  if (part.kind !== 'rows') return 'made_of_others';
  const { date, upToEnd } = part.formula.rows;
  if (part.formula.shape === 'rows' && date !== null && !upToEnd)
    return relations.get(part.formula.rows.table)?.columns.get(date) === 'date' ? 'by its rows' : 'no_such_column';
  if (!knowsItsMonth(part.formula)) return 'month_before';
  for (const span of monthsIn(period.from ?? firstDay, Math.min(period.to, asOf + 1))) {
    const asked = ask(data, id, variant, span);
    if (isSentence(asked.evaluation)) return asked.evaluation;
    if (asked.formula !== formula) return 'other_way';
  }
  return 'each by itself';
}
