import { rawField } from '../../../tables/prepared-fields';
import type { Table } from '../../../tables/table';
import type { TabAnswers } from '../../answers/answers';
import type { Question } from '../../reading';
import { openColumns } from '../columns/open-columns';
import { isOfAnother } from '../columns/own-columns';
import { holdsRegions } from '../columns/regions';
import { headerScores } from '../header-words/vocabulary';
import type { Recognition, SeenColumn } from '../recognise';

/** Headers that fit less well than the one taken by more than this are no rivals. */
const CLOSE = 0.06;

/**
 * Two columns of people in one tab ("Sales manager" beside "Assigned to") that fit equally well and name others: who
 * sold, only a person can say. The account's owner is no rival of the row's own. Nobody is the rep until it is answered.
 */
export function askWhichRep(
  { table, fields }: Recognition,
  columns: readonly SeenColumn[],
  answers: TabAnswers,
  data: Table,
  questions: Question[],
): void {
  const taken = fields.rep?.column;
  const ofAnother = rawField(table, 'rep')?.ofAnother;
  if (taken === undefined || ofAnother === undefined || !isNamed(taken) || answers.lacks('rep')) return;
  const score = (column: SeenColumn): number => headerScores(column.header, table).get('rep') ?? 0;
  const rivals = openColumns(columns, fields).filter(
    (column) =>
      isNamed(column) &&
      score(column) >= score(taken) - CLOSE &&
      !isOfAnother(column, ofAnother) &&
      !holdsRegions(column) &&
      column.profile.filled * 2 >= taken.profile.filled &&
      partition(column) !== partition(taken),
  );
  if (rivals.length === 0) return;
  const options = [taken, ...rivals].map(({ header }) => header.written);
  const values = { columns: options.map((header) => `"${header}"`).join(', ') };
  questions.push({ column: '', value: 'rep', ask: { text: 'intake_ask_rep', values }, options });
  delete data.columns.rep;
  data.unread.rep = { text: 'intake_unread_rep', values };
}

/** True for a column of people by their names that nobody has spoken of yet. */
const isNamed = ({ answered, linked, profile }: SeenColumn): boolean =>
  answered === undefined && linked === undefined && profile.numbers < 0.5 && profile.emails < 0.5 && profile.filled > 0;

/** How the rows are parted: the same for the same people under their names and their short names. */
const partition = ({ profile }: SeenColumn): string =>
  [...profile.labels.values()].sort((one, other) => one - other).join();
