import { activityLabels, stateLabels } from '../../tables/labels';
import type { Column, DateColumn, FlagColumn, Table, TextColumn } from '../../tables/table';
import { declarationOf } from '../../tables/tables';
import type { Sentence } from '../../texts/sentence';
import { normalText, normalWords } from '../text/normal-text';
import { relabelled } from '../values/renamed';
import { activityDone, activityKind, saysDone } from './activity-words';
import { subscriptionEvent, subscriptionStatus } from './status-words';

/** Labels of the columns that say what a word of the tab means; code 0 is blank. */
const STATES = ['', ...stateLabels];
const EVENTS = ['', 'start', 'change', 'cancel', 'reactivation', 'trial', 'pause', 'other'];
const KINDS = ['', ...activityLabels];

/** The columns that intake adds to a table beside `outcome` and `payment`: state, kind and isDone. */
export function meaningColumns({ table, columns, rows, segments, unread }: Table): Record<string, Column> {
  const found: Record<string, Column> = {};
  const status = columns.status as TextColumn | undefined;
  if (declarationOf(table).spans === 'list' && status)
    found.state = meaningOf(status, STATES, (label) => subscriptionStatus(label) ?? 'unknown');
  if (declarationOf(table).spans === 'changes' && columns.event) {
    found.kind = meaningOf(columns.event as TextColumn, EVENTS, (label) => subscriptionEvent(label) ?? 'other');
  }
  if (table === 'activities') {
    const kind = columns.type
      ? meaningOf(columns.type as TextColumn, KINDS, activityKind)
      : kindOfAll([...segments.map(({ tab }) => tab), columns.rep?.header ?? ''], rows);
    if (kind) found.kind = kind;
    const done = doneColumn(columns, rows, unread);
    if ('text' in done) unread.isDone = done;
    else found.isDone = done;
  }
  return found;
}

/** The one kind of all rows of a tab that says what it holds by its name or a header: "Tasks", "Task owner"; null where it does not. */
function kindOfAll(names: readonly string[], rows: number): TextColumn | null {
  const kind = names.map(activityKind).find((one) => one !== 'other');
  return kind === undefined
    ? null
    : { type: 'text', header: '', index: -1, codes: new Uint8Array(rows).fill(KINDS.indexOf(kind)), labels: KINDS };
}

/** A column of the same rows with few, known labels. */
function meaningOf(column: TextColumn, labels: string[], meaning: (label: string) => string): TextColumn {
  const codeOf = Uint8Array.from(column.labels, (label) => (label === '' ? 0 : labels.indexOf(meaning(label))));
  return relabelled(column, codeOf, labels);
}

/**
 * Whether each activity was done. A done flag decides, then the words of status and outcome; where nothing tells, an
 * activity with the date on which it was done is done (in a tab without such dates, one with its own date), and one with
 * only a due date is not. Where the tab has due dates alone, or while the day that would tell waits for an answer, nobody
 * knows, for the reason that is returned.
 */
function doneColumn(columns: Record<string, Column>, rows: number, unread: Table['unread']): FlagColumn | Sentence {
  const flag = columns.done as FlagColumn | undefined;
  const doneOn = columns.doneOn as DateColumn | undefined;
  const day = doneOn ?? (columns.activityOn as DateColumn | undefined);
  const awaited = doneOn ? undefined : (unread.doneOn ?? unread.activityOn);
  const isDated = doneOn !== undefined || unread.doneOn !== undefined;
  const words = (['status', 'meetingOutcome', 'outcome'] as const).flatMap((field) => {
    const column = columns[field] as TextColumn | undefined;
    return column ? [{ column, says: doneWords(column, field !== 'status', isDated) }] : [];
  });
  if (!day && !flag && words.length === 0 && columns.dueOn && !awaited)
    return { text: 'intake_unread_only_due', values: { column: columns.dueOn.header } };
  // Where only what was done bears a mark, and no day or word tells either, all else was not.
  const marksAlone = flag?.values.includes(2) && !flag.values.includes(1);
  const values = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    let value = flag?.values[row] ?? 0;
    for (const { column, says } of words) if (value === 0) value = says[column.codes[row]];
    if (value === 0 && marksAlone && !isDated) value = 1;
    if (value === 0 && awaited) return awaited;
    if (value === 0) value = day !== undefined && !Number.isNaN(day.values[row]) ? 2 : 1;
    values[row] = value;
  }
  const from = flag ?? words[0]?.column ?? day ?? columns.dueOn ?? columns.type;
  return { type: 'flag', header: from?.header ?? '', index: from?.index ?? -1, values };
}

/**
 * Flag code of each label. In a column that knows a word for done, every other word is not done ("no answer" beside
 * "completed"), where no column has the day on which it was done: that says more than a word that nobody knows. In an
 * outcome column without one, any outcome means that it took place ("Left voicemail"), and one that is still to come says
 * nothing ("Pending").
 */
function doneWords({ labels }: TextColumn, isOutcome: boolean, isDated: boolean): Uint8Array {
  const said = labels.map((label) => (label === '' ? null : activityDone(label)));
  const knowsDone = labels.some(saysDone);
  return Uint8Array.from(labels, (label, code) => {
    if (label === '') return 0;
    const done = said[code];
    if (isOutcome && !knowsDone && WAITS.has(normalText(label))) return 0;
    if (done !== null) return done ? 2 : 1;
    return knowsDone ? (isDated ? 0 : 1) : isOutcome ? 2 : 0;
  });
}

/** What came of what was done, while the other has not said. */
const WAITS = new Set(
  normalWords(
    'pending|open|waiting|new|in progress|in behandeling|in afwachting|nieuw|offen|ausstehend|in bearbeitung|en attente|en cours|pendiente|en curso|en espera',
  ),
);
