import { codesFor } from '../../../base/codes';
import { stateLabels } from '../../../tables/labels';
import { declarationOf } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { markColumns } from '../../named/marked-names';
import { relabelled } from '../../values/renamed';
import { isDoubtful } from '../in-doubt/doubtful-words';
import { subscriptionStatus } from '../status-words';
import { headerNames, tickColumn } from '../ticked-rows';

const LABELS = ['', ...stateLabels];

/** What a no says of who is there: "Overdue" and "Renewed" say it of nobody. */
const THERE = /^(?:active|actief|aktiv|actif|activo|activa|live|current|running|lopend|laufend|vigente)$/;

/** The state of contracts of which a box, and no status, tells who is there: "Active = no", "Opgezegd = ja". */
export function settleGone(begun: BegunTable): void {
  const {
    data,
    seen,
    below: { rows },
  } = begun;
  if (data.table !== 'subscriptions' || declarationOf(data.table).spans !== 'list' || data.columns.state) return;
  const says = (written: string, isThat: (name: string) => boolean): boolean => headerNames(written).some(isThat);
  const gone = tickColumn(seen, rows, (written) => says(written, (name) => subscriptionStatus(name) === 'ended'));
  const box = gone ?? tickColumn(seen, rows, (written) => says(written, (name) => THERE.test(name)));
  if (!box) {
    settleMarked(begun);
    return;
  }
  const codes = codesFor(LABELS.length, data.rows);
  const ended = gone ? 2 : 1;
  for (let row = 0; row < data.rows; row++)
    if (box.values[row] > 0) codes[row] = LABELS.indexOf(box.values[row] === ended ? 'ended' : 'active');
  data.columns.state = { type: 'text', header: box.header, index: box.index, codes, labels: LABELS };
}

/** The same, told by marks in the names of who has them: "Acme (opgezegd)". What a mark leaves in doubt is asked about elsewhere. */
function settleMarked(begun: BegunTable): void {
  const { data } = begun;
  const stateOf = (mark: string): string => (isDoubtful(mark, data.table) ? '' : (subscriptionStatus(mark) ?? ''));
  const [marks] = markColumns(begun, (mark) => ['ended', 'paused'].includes(stateOf(mark)));
  if (!marks) return;
  const stateOfMark = Uint8Array.from(marks.labels, (mark) => LABELS.indexOf(mark === '' ? '' : stateOf(mark)));
  data.columns.state = relabelled(marks, stateOfMark, LABELS);
}
