import type { AnyField } from '../../../tables/prepared-fields';
import { isNumberColumn, type Table } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import { answersFor } from '../../answers/answers';
import type { Answer, TabReading } from '../../reading';
import { inOrder } from '../../recognise/questions/question-rank';
import { leaveOut } from '../../rows/left-out';
import { whenChanged } from '../../rows/repeated/older-versions';
import { areUnlike } from './column-values';
import { leaveOutLoggedTwice } from './logged-twice';
import { leaveOutOverlaps } from './overlapping-lists';
import { compareMoments, compareReach } from './reach';
import { shareIds } from './same-ids';
import { type SharedRows, sharedRows } from './shared-rows';

/** What tells versions of a row, and says nothing about what it is of. */
const TELLS_VERSIONS: readonly string[] = ['id', 'modifiedOn', 'version'] satisfies AnyField[];

/** Stands for the dates of stages, which are no column each. */
const STAGE_DATES = 'stage dates';

const BUYERS = ['customer', 'email'] satisfies AnyField[];

const HALF = 0.5;

type Listed = TabReading & { data: Table };

/**
 * Settles exports of one list that reach equally far and say different things of the same ids: no date tells which is the
 * newer, and the order of tabs must not. It is asked which one counts; meanwhile nothing is known of what they differ in.
 * Each of their rows counts once.
 */
export function settleSameLists(readings: readonly TabReading[], answers: Answer[], today: number): void {
  const listed = readings.filter((read): read is Listed => read.data !== null);
  const done = new Set<Listed>();
  for (const read of listed) {
    if (done.has(read)) continue;
    const fields = new Set<string>();
    const all = [read];
    for (const one of all) {
      done.add(one);
      for (const other of listed) {
        const found = all.includes(other) || done.has(other) ? [] : differing(one, other, today);
        for (const field of found) fields.add(field);
        if (found.length > 0) all.push(other);
      }
    }
    if (all.length === 1) continue;
    const said = all.flatMap(({ name }) => answersFor(name, answers).counts ?? []).pop();
    const counts = all.find(({ name }) => name === said) ?? fullest(all);
    for (const other of all) leaveOutAgain(other.data, counts.data);
    if (counts.name !== said) askWhichCounts(all, fields);
  }
  const tables = listed.map(({ data }) => data);
  leaveOutOverlaps(tables, today);
  leaveOutLoggedTwice(tables);
}

/** The one that tells more of each row. */
const fullest = (all: readonly Listed[]): Listed =>
  all.reduce((one, other) => (Object.keys(other.columns).length > Object.keys(one.columns).length ? other : one));

function askWhichCounts(all: readonly Listed[], fields: ReadonlySet<string>): void {
  const [read, ...others] = all;
  const values = { tab: read.name, other: others.map(({ name }) => name).join(', ') };
  for (const { data } of all) {
    // A number alone may be missing; what is left out or ended hangs on the others.
    const isNumber = [...fields].every((field) => isNumberColumn(data.columns[field]));
    const unknown = Object.keys(data.columns).filter((field) => field !== 'id' && (!isNumber || fields.has(field)));
    const why = { text: 'same_rows', values } as const;
    data.columns = Object.fromEntries(Object.entries(data.columns).filter(([field]) => !unknown.includes(field)));
    data.unread = { ...data.unread, ...Object.fromEntries(unknown.map((field) => [field, why])) };
    if (!isNumber) delete data.stageDates;
  }
  const ask = { text: 'intake_ask_same_list', values } as const;
  const question = { column: '', value: 'export', ask, options: all.map(({ name }) => name) };
  read.questions = inOrder([...read.questions, question]);
}

function leaveOutAgain(table: Table, counts: Table): void {
  const shared = table === counts ? null : sharedRows(table, counts);
  const rows = shared?.pairs.map(([row]) => row) ?? [];
  leaveOut(table, rows, { text: 'intake_duplicate_export', values: { tab: counts.segments[0].tab } });
}

/** The fields in which rows of one id differ; none where the tabs are no versions of each other, or a date tells the newer. */
function differing({ data: one, columns }: Listed, { data: other }: Listed, today: number): string[] {
  if (one.table !== other.table || one.areCredits || other.areCredits || compareReach(one, other, today) !== 0)
    return [];
  // Amounts of two currencies are added up by nobody.
  if (one.currency !== null && other.currency !== null && one.currency !== other.currency) return [];
  const shared = sharedRows(one, other);
  if (shared === null || shared.pairs.length === 0) return [];
  const isTold = one.columns.id === undefined || shareIds([one, other]);
  if (!isTold) return [];
  const buyer = BUYERS.find((field) => one.columns[field] && other.columns[field]);
  const areSales = declarationOf(one.table).copies === 'equal rows and versions';
  const both = areSales ? shared.pairs.filter(isSameSale(one, other, buyer)) : shared.pairs;
  const [here, beside] = [whenChanged(one), whenChanged(other)];
  const undated = both.filter(([row, there]) => !here || !beside || here[row] === beside[there]);
  // What intake makes of several columns differs where the tabs do not have the same ones.
  const fields = Object.keys(columns).filter(
    (field) => one.columns[field] && other.columns[field] && !TELLS_VERSIONS.includes(field),
  );
  const found = fields.filter((field) =>
    undated.some(([row, there]) => areUnlike(one.columns[field], row, other.columns[field], there)),
  );
  if (shared.hasIds && undated.some(([row, there]) => stagesDiffer(one, row, other, there))) found.push(STAGE_DATES);
  const isNamed = shared.hasIds && (!areSales || buyer !== undefined);
  return isNamed || areOneList(both, one, other, found) ? found : [];
}

/**
 * Without ids, or orders without customers, only tabs that mostly say the same are exports of one list: in most rows all of
 * it, or in nearly all of them all but their numbers, a day among it.
 */
function areOneList(pairs: SharedRows['pairs'], one: Table, other: Table, fields: readonly string[]): boolean {
  const alike = pairs.filter(
    ([row, there]) => !fields.some((field) => areUnlike(one.columns[field], row, other.columns[field], there)),
  );
  const fewer = Math.min(one.rows, other.rows);
  if (alike.length >= HALF * fewer) return true;
  const kinds = Object.keys(one.columns).flatMap((field) => {
    const [here, beside] = [one.columns[field], other.columns[field]];
    return beside && here.index >= 0 && here.type !== 'number' ? [here.type] : [];
  });
  return (
    pairs.length >= Math.max(FEWEST, NEARLY_ALL * fewer) &&
    kinds.length >= FEWEST &&
    kinds.includes('date') &&
    fields.every((field) => one.columns[field].type === 'number')
  );
}

const FEWEST = 3;
const NEARLY_ALL = 0.9;

/** Orders that are numbered alike by two shops are of other customers, or of other days. */
const isSameSale =
  (one: Table, other: Table, buyer: string | undefined) =>
  ([row, there]: [number, number]): boolean =>
    [...(buyer ? [buyer] : []), 'orderedOn'].every((field) => {
      const [here, beside] = [one.columns[field], other.columns[field]];
      return here !== undefined && beside !== undefined && !areUnlike(here, row, beside, there);
    });

function stagesDiffer(one: Table, row: number, other: Table, there: number): boolean {
  return (one.stageDates ?? []).some(({ stage, entered }) => {
    const same = other.stageDates?.find((dates) => dates.stage === stage);
    return same !== undefined && compareMoments(entered[row], same.entered[there]) !== 0;
  });
}
