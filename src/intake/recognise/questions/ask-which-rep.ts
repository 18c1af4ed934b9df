import type { Cell } from '../../../base/cell';
import { rawField } from '../../../tables/prepared-fields';
import { quotedNames } from '../../../texts/quoted-names';
import type { BegunTable } from '../../begun-table';
import { squeezed } from '../../text/normal-text';
import { isOfAnother } from '../columns/own-columns';
import { holdsRegions } from '../columns/regions';
import { headerScores } from '../header-words/vocabulary';
import type { Profile } from '../profile';
import type { SeenColumn } from '../recognise';

/** Headers that fit less well than the one taken by more than this are no rivals. */
const CLOSE = 0.06;

/**
 * Two columns of people in one tab ("Sales manager" beside "Assigned to") that fit equally well and name others: who
 * sold, only a person can say. The account's owner is no rival of the row's own. Nobody is the rep until it is answered.
 */
export function askWhichRep({
  recognition: { table, fields },
  seen: columns,
  answers,
  data,
  questions,
}: BegunTable): void {
  const taken = fields.rep?.column;
  const field = rawField(table, 'rep');
  if (taken === undefined || field === undefined || !isOpen(taken) || answers.lacks('rep')) return;
  const { ofAnother = [] } = field;
  const read = new Set(Object.values(fields).map(({ column }) => column));
  const score = ({ header, linked }: SeenColumn): number =>
    linked === 'rep' ? 1 : (headerScores(header, table).get('rep') ?? 0);
  const alike = columns.filter(
    (column) =>
      !read.has(column) &&
      isOpen(column) &&
      areNumbers(column.profile) === areNumbers(taken.profile) &&
      score(column) >= score(taken) - CLOSE &&
      isOfAnother(column, ofAnother) === isOfAnother(taken, ofAnother) &&
      !holdsRegions(column) &&
      column.profile.filled * 2 >= taken.profile.filled,
  );
  if (alike.length === 0) return;
  const rows = data.segments.flatMap(({ cells }) => cells ?? []);
  const rivals = alike.filter((column) => !areSamePeople(rows, column, taken));
  if (rivals.length === 0) return;
  const options = [taken, ...rivals].map(({ header }) => header.written);
  const values = { columns: quotedNames(options) };
  questions.push({ column: '', value: 'rep', ask: { text: 'intake_ask_rep', values }, options });
  delete data.columns.rep;
  data.unread.rep = { text: 'intake_unread_rep', values };
}

/** True for a column with values that nobody has spoken of yet. */
const isOpen = ({ answered, profile }: SeenColumn): boolean => answered === undefined && profile.filled > 0;

/** The ids of people beside their names are the same people. */
const areNumbers = ({ numbers }: Profile): boolean => numbers >= 0.5;

/** True where each name of one column stands beside one of the other alone: the same people under their short names. */
function areSamePeople(rows: readonly Cell[][], one: SeenColumn, other: SeenColumn): boolean {
  const [there, back] = [new Map<string, string>(), new Map<string, string>()];
  const isKept = (known: Map<string, string>, from: string, to: string): boolean =>
    known.get(from) === to || !known.has(from);
  return rows.every((row) => {
    const [left, right] = [one, other].map(({ index }) => squeezed(String(row[index] ?? '')));
    if (left === '' || right === '') return true;
    const isSame = isKept(there, left, right) && isKept(back, right, left);
    there.set(left, right);
    back.set(right, left);
    return isSame;
  });
}
