import { codesFor, copied, recoded } from '../../../base/codes';
import { MILLISECONDS_A_DAY } from '../../../base/day';
import type { DateColumn, FlagColumn, Table, TextColumn } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import type { Problem } from '../../reading';
import { countedRows } from '../../rows/left-out';
import { problemOf, sheetRowOf } from '../../rows/sheet-rows';

/**
 * Who is paused pays nothing. Whether they are customers between two days that a tab names only a person can say, and until
 * then nobody knows who has left; who is paused now, nobody knows since when, is a customer, which is said. A row that is
 * paused on a date and active by its status, without a date on which it went on, is running.
 */
export function settlePauses({ data, answers, reading: { today }, questions, problems }: BegunTable): void {
  const { spans } = declarationOf(data.table);
  if (spans === null) return;
  if (spans === 'list') settleLists(data, today ?? Number.POSITIVE_INFINITY, problems);
  const isLog = spans === 'changes';
  const word = data.columns[isLog ? 'kind' : 'state'] as TextColumn | undefined;
  const code = word ? word.labels.indexOf(isLog ? 'pause' : 'paused') : -1;
  const since = data.columns.pausedOn as DateColumn | undefined;
  const counted = countedRows(data);
  const undated = counted.filter((row) => word?.codes[row] === code);
  const dated = isLog ? undated : counted.filter((row) => since !== undefined && !Number.isNaN(since.values[row]));
  const from = (isLog ? data.columns.event : since) ?? word;
  const said = from && dated.length > 0 ? answers.whilePaused(from.header) : undefined;
  if (said === 'gone meanwhile') {
    setGone(data, word, code, since);
    return;
  }
  if (!isLog && word && undated.length > 0)
    problems.push(problemOf({ text: 'intake_problem_paused' }, undated, word.index, sheetRowOf(data)));
  if (!from || dated.length === 0 || said === 'still customers') return;
  const column = from.header;
  const ask = { text: 'intake_ask_paused', values: { column, rows: dated.length } } as const;
  questions.push({ column, ask, options: ['still customers', 'gone meanwhile'] });
  data.unread.endKnown = { text: 'intake_unread_paused', values: { column } };
}

const STATES = ['', 'active', 'paused', 'ended'];

/** The states with what a box for "paused" says, and without pauses that a date tells: until that day they were billed. */
function settleLists(data: Table, today: number, problems: Problem[]): void {
  const { columns } = data;
  const box = columns.paused as FlagColumn | undefined;
  const since = columns.pausedOn as DateColumn | undefined;
  const given = columns.state as TextColumn | undefined;
  if (!box && !since) return;
  const labels = given?.labels ?? STATES;
  const codes = given ? copied(given.codes, labels.length) : codesFor(labels.length, data.rows);
  const [active, paused] = [labels.indexOf('active'), labels.indexOf('paused')];
  for (let row = 0; row < data.rows; row++) {
    const isOff = since !== undefined && !Number.isNaN(since.values[row]);
    if (box?.values[row] === 2 && !isOff) codes[row] = paused;
    else if (codes[row] === paused && isOff) codes[row] = 0;
  }
  if (since && !data.unread.resumedOn)
    columns.pausedOn = withoutRunning(data, since, (row) => given?.codes[row] === active, today, problems);
  if (given ?? box) columns.state = { ...(given ?? (box as FlagColumn)), type: 'text', codes, labels } as TextColumn;
}

function withoutRunning(
  data: Table,
  since: DateColumn,
  isActive: (row: number) => boolean,
  today: number,
  problems: Problem[],
): DateColumn {
  const until = data.columns.resumedOn as DateColumn | undefined;
  const running: number[] = [];
  for (let row = 0; row < data.rows; row++) {
    const hasBegun = since.values[row] < (today + 1) * MILLISECONDS_A_DAY;
    if (hasBegun && isActive(row) && Number.isNaN(until?.values[row] ?? Number.NaN)) running.push(row);
  }
  if (running.length === 0) return since;
  const reason = { text: 'intake_problem_paused_active', values: { column: since.header } } as const;
  problems.push(problemOf(reason, running, since.index, sheetRowOf(data)));
  const values = since.values.slice();
  for (const row of running) values[row] = Number.NaN;
  return { ...since, values };
}

/** Who is paused is gone: since the day that a column tells, as by a cancellation, or nobody knows since when. */
function setGone(data: Table, word: TextColumn | undefined, code: number, since: DateColumn | undefined): void {
  if (since) {
    const values = Uint8Array.from(since.values, (day) => (Number.isNaN(day) ? 0 : 2));
    data.columns.goneWhilePaused = { type: 'flag', header: since.header, index: since.index, values };
  }
  if (!word) return;
  const field = Object.keys(data.columns).find((name) => data.columns[name] === word) as string;
  const gone = word.labels.indexOf(field === 'kind' ? 'cancel' : 'ended');
  const codeOf = word.labels.map((_, at) => (at === code ? gone : at));
  data.columns[field] = { ...word, codes: recoded(word.codes, codeOf, word.labels.length) };
}
