import type { FieldDeclaration, ValueKind } from '../tables/declare';
import type { TableName } from '../tables/tables';
import { activityKind } from './activity-words';
import { settleAmounts } from './amount-columns';
import { assign } from './assign';
import { currencyOfLabel } from './currencies';
import type { HeaderText } from './normal-text';
import type { Profile } from './profile';
import { settleScores } from './score-columns';
import { outcomeOf } from './stage-words';
import { paymentStatus, subscriptionEvent, subscriptionStatus } from './status-words';
import { declarationOf, ENOUGH, headerScores, MAYBE, namesTable, tableNames } from './vocabulary';

/** A column of a tab as recognition sees it. */
export interface SeenColumn {
  index: number;
  header: HeaderText;
  profile: Profile;
  /** A running total of another column: never an amount. */
  running: boolean;
  /** What a person said the column is: a field, or 'ignore'. */
  answered?: string;
}

export interface Recognition {
  table: TableName;
  score: number;
  fields: Record<string, { column: SeenColumn; sure: number }>;
  /** Columns that would all do for the same field, where only a person can tell. */
  rivals: { field: string; columns: SeenColumn[] } | null;
}

const NAME_OF_TAB = 0.8;

/** Every table that the columns can be, the likeliest first. `tabWords`: the words of the tab's name, a weak hint. */
export function recognise(
  columns: SeenColumn[],
  tabWords: string[],
  rows: number,
  forced: TableName | null,
): Recognition[] {
  const found: Recognition[] = [];
  for (const table of forced === null ? tableNames : [forced]) {
    const named = namesTable(tabWords, table);
    const recognition = recogniseAs(table, columns, named);
    const fields = Object.keys(recognition.fields).length + (recognition.rivals === null ? 0 : 1);
    if (forced !== null || (fields > 1 && meetsNeeds(recognition, rows))) found.push(recognition);
  }
  return found.sort((one, other) => other.score - one.score);
}

function recogniseAs(table: TableName, columns: SeenColumn[], named: boolean): Recognition {
  const declared = declarationOf(table).fields;
  const names = Object.keys(declared);
  const scores = columns.map((column) => scoresOf(column, table, names, declared, named));
  const rivals =
    table === 'survey'
      ? settleScores(columns, scores, names)
      : table === 'deals'
        ? settleAmounts(columns, scores, names)
        : null;
  const gains = scores.map((row) =>
    row.map((score, field) => (score < ENOUGH ? 0 : score * (declared[names[field]].weight ?? 1))),
  );
  const fieldOfColumn = assign(gains, names.length);
  const fields: Recognition['fields'] = {};
  let score = named ? NAME_OF_TAB : 0;
  columns.forEach((column, at) => {
    if (namesTable(column.header.words, table)) score += 0.1;
    const field = fieldOfColumn[at];
    if (field < 0) return;
    fields[names[field]] = { column, sure: Math.min(1, scores[at][field]) };
    score += gains[at][field];
  });
  if (rivals !== null) score += table === 'survey' ? 2 : (declared[rivals.field].weight ?? 1);
  // A tab with won and lost is about deals or leads, whatever its other columns could be.
  if (!tellsOutcomes(declared) && columns.some(({ profile }) => profile.labels.size <= 20 && saysWonAndLost(profile)))
    score /= 2;
  return { table, score, fields, rivals };
}

function scoresOf(
  column: SeenColumn,
  table: TableName,
  names: string[],
  declared: Record<string, FieldDeclaration>,
  named: boolean,
): number[] {
  if (column.answered !== undefined) return names.map((name) => (name === column.answered ? 1 : 0));
  const byHeader = headerScores(column.header, table);
  return names.map((name) => {
    const field = declared[name];
    let score = byHeader.get(name) ?? byValues(field, column.profile);
    if (score === 0) return 0;
    if (score === MAYBE && named) score += 0.15;
    else if (score === MAYBE && field.type === 'number') return 0;
    if (column.running && field.type === 'number') return 0;
    return Math.max(0, Math.min(1, score + valueCheck(field, column.profile, score)));
  });
}

/** Columns whose values alone tell what they are. */
function byValues(field: FieldDeclaration, profile: Profile): number {
  if (profile.filled < 3) return 0;
  if (field.values === 'email' && profile.emails > 0.8) return 0.6;
  if (field.values === 'stage' && field.weight === 2 && profile.labels.size <= 20 && saysWonAndLost(profile))
    return 0.6;
  return 0;
}

const tellsOutcomes = (declared: Record<string, FieldDeclaration>): boolean =>
  Object.values(declared).some(({ values }) => values === 'stage');

function saysWonAndLost(profile: Profile): boolean {
  const outcomes = [...profile.labels.keys()].map((label) => outcomeOf(label, false));
  return (
    outcomes.includes('won') &&
    outcomes.includes('lost') &&
    outcomes.filter((outcome) => outcome === null).length * 4 < outcomes.length
  );
}

/** What the values add to a header's score, or take from it; -1 rules the field out. */
export function valueCheck(field: FieldDeclaration, profile: Profile, score: number): number {
  if (profile.filled === 0) return -0.25;
  const enough = score >= 0.9 ? 0.3 : 0.6;
  if (field.type === 'date') return profile.dates >= enough && !(profile.scores > 0.8) ? 0.05 : -1;
  if (field.type === 'number') {
    if (profile.numbers < enough || (profile.dates > 0.8 && profile.numbers < 0.2)) return -1;
    return field.values ? kindCheck(field.values, profile) : 0.05;
  }
  if (field.type === 'flag') return profile.flags >= 0.8 ? 0.05 : -1;
  if (field.values !== 'unique' && field.values !== 'code' && profile.dates > 0.8 && profile.numbers < 0.8) return -1;
  return field.values ? kindCheck(field.values, profile) : 0;
}

function kindCheck(kind: ValueKind, profile: Profile): number {
  const distinct = profile.labels.size / profile.filled;
  switch (kind) {
    case 'unique':
      return distinct > 0.9 ? 0.05 : distinct < 0.5 && profile.filled > 10 ? -1 : 0;
    case 'few':
      return profile.flags > 0.9 || (profile.filled >= 20 && distinct > 0.95) ? -0.3 : profile.fractions > 0.5 ? -1 : 0;
    case 'code':
      return profile.filled >= 5 && known(profile, (label) => /\d/.test(label)) < 0.5 ? -0.1 : 0.05;
    case 'email':
      return profile.emails > 0.5 ? 0.05 : -1;
    case 'currency':
      return knownCells(profile, (label) => currencyOfLabel(label) !== null) > 0.5 ? 0.05 : -1;
    case 'score':
      return profile.scores > 0.7 ? 0.05 : -1;
    case 'stage':
      if (profile.flags > 0.9 || profile.fractions > 0.5 || profile.labels.size > 100) return -1;
      return known(profile, (label) => outcomeOf(label, false) !== null) >= 0.5 ? 0.05 : -0.2;
    case 'payment': {
      const share = known(profile, (label) => paymentStatus(label) !== null);
      // "State" with many words of which none is about money is where the customer lives.
      return share === 0 && profile.labels.size > 10 ? -1 : share >= 0.5 ? 0.05 : -0.2;
    }
    case 'subscription':
      return known(profile, (label) => subscriptionStatus(label) !== null) >= 0.5 ? 0.05 : -0.2;
    case 'event':
      return known(profile, (label) => subscriptionEvent(label) !== null) >= 0.5 ? 0.05 : -0.3;
    case 'activity':
      return known(profile, (label) => activityKind(label) !== 'other') >= 0.5 ? 0.05 : -0.2;
  }
}

/** Share of the distinct labels that pass. */
function known(profile: Profile, passes: (label: string) => boolean): number {
  let passed = 0;
  for (const label of profile.labels.keys()) if (passes(label)) passed++;
  return passed / Math.max(1, profile.labels.size);
}

/** Share of the filled cells that pass. */
function knownCells(profile: Profile, passes: (label: string) => boolean): number {
  let [passed, all] = [0, 0];
  for (const [label, cells] of profile.labels) {
    all += cells;
    if (passes(label)) passed += cells;
  }
  return passed / Math.max(1, all);
}

function meetsNeeds({ table, fields, rivals }: Recognition, rows: number): boolean {
  const found = (field: string): boolean =>
    rivals?.field === field || (fields[field] !== undefined && (rows === 0 || fields[field].column.profile.filled > 0));
  return declarationOf(table).needs.every((anyOf) => anyOf.some(found));
}
