import { copied } from '../../../base/codes';
import { notPaidLabels } from '../../../tables/labels';
import { isNumberColumn, isTextColumn, labelAt, type Table } from '../../../tables/table';
import { rowsAreCosts } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { markColumns } from '../../named/marked-names';
import { countedRows, leaveOut } from '../../rows/left-out';
import { saysTotal } from '../../rows/totals/total-words';
import { normalText } from '../../text/normal-text';
import { renamed } from '../../values/renamed';
import { activityDone } from '../activity-words';
import { isPlan } from '../costs/planned-costs';
import { isReturnWord } from '../documents/document-kinds';
import { askWhetherTheyCount } from './ask-whether-rows-count';
import { isDoubtful } from './doubtful-words';

/**
 * Asks whether rows count whose name bears a mark that says they may not: "CANCELLED - Acme", "[DUPLICATE] Acme", "Demo
 * Acme (no show)". Of costs, "Google Ads (budget)" was not spent. What does not count anyway needs no answer.
 */
export function askAboutMarks(begun: BegunTable): void {
  const { data, answers, questions } = begun;
  if (rowsAreCosts(data.table)) leaveOutUnspent(begun);
  const isNotDone = (mark: string): boolean => data.table === 'activities' && activityDone(mark) === false;
  const isOut = isOutAnyway(data);
  const named = markColumns(begun, (mark) => isDoubtful(mark, data.table) || isNotDone(mark));
  const { product } = data.columns;
  const isOfOrders = data.table === 'orders' && isTextColumn(product);
  const back = isOfOrders ? markColumns(begun, isReturnWord, ['product']) : [];
  if (isOfOrders && product.labels.some(isReturnWord))
    back.push(
      renamed(
        product,
        product.labels.map((label) => (isReturnWord(label) ? label : '')),
      ),
    );
  for (const marks of [...named, ...back]) {
    const ofRow = marks.labels.map((mark) => isDoubtful(mark, data.table, true));
    const codes = copied(marks.codes, marks.labels.length);
    for (let row = 0; row < data.rows; row++) if (codes[row] > 0 && !ofRow[codes[row]] && isOut(row)) codes[row] = 0;
    askWhetherTheyCount(data, { ...marks, codes }, () => true, answers, questions, 'intake_ask_marked');
  }
}

/** Whether a row is lost, was not paid or goes off already, or was not done by what its own columns say. */
function isOutAnyway({ columns: { outcome, payment, isDone, amount, lineAmount } }: Table): (row: number) => boolean {
  return (row) =>
    [amount, lineAmount].some((column) => isNumberColumn(column) && column.values[row] < 0) ||
    (isTextColumn(outcome) && labelAt(outcome, row) === 'lost') ||
    (isTextColumn(payment) && ['refunded', ...notPaidLabels].includes(labelAt(payment, row))) ||
    (isDone?.type === 'flag' && isDone.values[row] === 1);
}

/** What was spent from the year's start to a row's month, as words of a channel say. */
const SO_FAR = /(?:^| )(?:ytd|year to date|t m|tot en met|cumul\w*|kumul\w*|acumul\w*)(?: |$)/;

function leaveOutUnspent(begun: BegunTable): void {
  const { data } = begun;
  const { source } = data.columns;
  const soFar = (label: string): string => (SO_FAR.test(normalText(label)) ? label : '');
  const marked = markColumns(begun, (mark) => isPlan(mark) || saysTotal(mark));
  for (const { codes } of isTextColumn(source) ? [...marked, renamed(source, source.labels.map(soFar))] : marked) {
    const counted = countedRows(data);
    const unspent = counted.filter((row) => codes[row] > 0);
    if (unspent.length < counted.length) leaveOut(data, unspent, { text: 'intake_planned_cost' });
  }
}
