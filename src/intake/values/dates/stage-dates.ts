import type { Cell } from '../../../base/cell';
import type { FlagColumn, StageDates, Table } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import type { Problem, Reading } from '../../reading';
import type { SeenColumn } from '../../recognise/recognise';
import { exampleOf, isUnreadableValue } from '../unreadable-cell';
import { dateOrder, scanDates } from './date-column';
import { dateOrders } from './date-question';
import { valuesInOrder } from './short-years';

/** What stands before the name of a stage where a column says when a deal came into it, or left it. */
const ENTERED =
  /^(?:hs[_ ])?(?:date[_ ]entered|entered(?: on)?|datum (?:van )?(?:ingang|begin)|ingegaan op|in fase sinds)[_ ](.+)$/i;
const LEFT = /^(?:hs[_ ])?(?:date[_ ]exited|exited(?: on)?|datum verlaten|verlaten op)[_ ](.+)$/i;

/** Columns of the stage that a deal is in now, whichever that is. */
const WHICHEVER =
  /^(?:the )?(?:current|latest|last|this|huidige|laatste|deze)?\s*(?:deal |sales )?(?:stage|fase|date|time|on|at)?$/i;

/** Adds to deals on which days they came into their stages and left them, where columns tell. */
export function addStageDates({ data, seen, below: { rows }, reading, problems }: BegunTable): void {
  const stages = data.table === 'deals' ? stageDates(seen, rows, data, reading, problems) : [];
  if (stages.length > 0) data.stageDates = stages;
}

/** The columns that tell, of one stage each, on which day a deal came into it (`Date entered "Proposal (Sales)"`) or left it. */
export function stageDates(
  columns: readonly SeenColumn[],
  rows: Cell[][],
  data: Table,
  { zone, locale }: Pick<Reading, 'zone' | 'locale'>,
  problems: Problem[],
): StageDates[] {
  const named = columns.flatMap((column) => {
    const [entered, left] = [ENTERED, LEFT].map((words) => stageIn(column.header.written, words));
    const stage = entered ?? left;
    return stage === null || column.profile.dates < HALF ? [] : [{ stage, isEntry: entered !== null, column }];
  });
  const scanned = named.map(({ column }) => scanDates(rows, column.index, zone));
  const orders = dateOrders(
    scanned.map((scan, at) => ({ scan, column: named[at].column, order: dateOrder(scan, locale), answer: undefined })),
    locale,
    columns.map(({ header }) => header),
  );
  const found = new Map<string, Omit<StageDates, 'stage' | 'entered'> & { entered: Float64Array | null }>();
  named.forEach(({ stage, isEntry, column }, at) => {
    const order = orders[at];
    if (order === 'ask' || order === 'mixed' || order === 'swapped') {
      const text = order === 'ask' ? 'intake_unread_date_order' : 'intake_unread_dates_mixed';
      problems.push({ reason: { text, values: { column: column.header.written } }, rows: rows.length, cells: [] });
      return;
    }
    const values = valuesInOrder(scanned[at], order);
    const known = found.get(stage) ?? { entered: null, left: null, unread: null };
    const unread = unreadIn(values, column, rows, data, known.unread);
    found.set(stage, { ...known, [isEntry ? 'entered' : 'left']: values, unread });
  });
  return [...found].flatMap(([stage, { entered, ...others }]) => (entered ? [{ stage, entered, ...others }] : []));
}

const HALF = 0.5;

/** Marks, beside those that are marked, the rows in which this column says something that is no day; null where there is none. */
function unreadIn(
  days: Float64Array,
  { header, index }: SeenColumn,
  rows: Cell[][],
  data: Table,
  marked: FlagColumn | null,
): FlagColumn | null {
  const written = { header: header.written, index };
  let made = marked;
  rows.forEach((row, at) => {
    if (!Number.isNaN(days[at]) || !isUnreadableValue(row[index], 'day')) return;
    made ??= {
      type: 'flag',
      ...written,
      values: new Uint8Array(rows.length),
      example: exampleOf(data, written, at, String(row[index])),
    };
    made.values[at] = 2;
  });
  return made;
}

/** The stage that a header names behind some words, without quotes and without its pipeline; null where it names none. */
function stageIn(header: string, words: RegExp): string | null {
  const named = words
    .exec(header.trim())?.[1]
    .replace(/^[_ ]+/, '')
    .replace(/["'“”‘’„]/g, '')
    .trim();
  if (named === undefined) return null;
  const pipeline = named.endsWith(')') ? named.lastIndexOf('(') : -1;
  const stage = pipeline < 0 ? named : named.slice(0, pipeline).trim();
  return WHICHEVER.test(stage) ? null : stage;
}
