import { copied } from '../../../base/codes';
import { isTextColumn, labelAt, type Table } from '../../../tables/table';
import { rowsAreCosts } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { markColumns } from '../../named/marked-names';
import { countedRows, leaveOut } from '../../rows/left-out';
import { saysTotal } from '../../rows/totals/total-words';
import { activityDone } from '../activity-words';
import { isPlan } from '../costs/planned-costs';
import { askWhetherTheyCount } from './ask-whether-rows-count';
import { isDoubtful } from './doubtful-words';

/**
 * Asks whether rows count whose name bears a mark that says they may not: "CANCELLED - Acme", "[DUPLICATE] Acme", "Demo
 * Acme (no show)". Of costs, "Google Ads (budget)" was not spent. What does not count anyway needs no answer.
 */
export function askAboutMarks({ data, answers, questions }: BegunTable): void {
  if (rowsAreCosts(data.table)) leaveOutUnspent(data);
  const isNotDone = (mark: string): boolean => data.table === 'activities' && activityDone(mark) === false;
  const isOut = isOutAnyway(data);
  for (const marks of markColumns(data, (mark) => isDoubtful(mark, data.table) || isNotDone(mark))) {
    const ofRow = marks.labels.map((mark) => isDoubtful(mark, data.table, true));
    const codes = copied(marks.codes, marks.labels.length);
    for (let row = 0; row < data.rows; row++) if (codes[row] > 0 && !ofRow[codes[row]] && isOut(row)) codes[row] = 0;
    askWhetherTheyCount(data, { ...marks, codes }, () => true, answers, questions);
  }
}

/** Whether a row is lost, was not paid, or was not done by what its own columns say. */
function isOutAnyway({ columns: { outcome, payment, isDone } }: Table): (row: number) => boolean {
  return (row) =>
    (isTextColumn(outcome) && labelAt(outcome, row) === 'lost') ||
    (isTextColumn(payment) && ['unpaid', 'refunded'].includes(labelAt(payment, row))) ||
    (isDone?.type === 'flag' && isDone.values[row] === 1);
}

function leaveOutUnspent(data: Table): void {
  for (const { codes } of markColumns(data, (mark) => isPlan(mark) || saysTotal(mark))) {
    const counted = countedRows(data);
    const unspent = counted.filter((row) => codes[row] > 0);
    if (unspent.length < counted.length) leaveOut(data, unspent, { text: 'intake_planned_cost' });
  }
}
