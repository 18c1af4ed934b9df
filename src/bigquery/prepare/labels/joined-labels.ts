import { type LabelToJoin, labelsToJoin } from '../../../dataset/labels/completing';
import { firstWritings, NEARLY_AS_KNOWN } from '../../../dataset/labels/joined-labels';
import { folded } from '../../../dataset/prepared';
import type { TableName } from '../../../tables/tables';
import { fromRows, holds, identifier, indented, LEFT_OUT, type QueryParameters, type Relation } from '../../dialect';
import { columnOf, made, type Prepared, withMade } from '../prepared';
import type { JoinedBy } from './joined-by';
import { foldSql } from './merged-labels';

/** What labels are joined from: the tables that have them, and which labels are wanted. */
export interface JoinedFrom {
  others: ReadonlyMap<TableName, Relation>;
  isAsked: (field: string, table: TableName) => boolean;
  /** The labels that are known of a table. */
  labelsOf: (table: TableName, field: string) => readonly string[];
}

/** The labels of a table that others have for its rows. */
export function labelsJoined(
  relation: Relation,
  joins: readonly JoinedBy[],
  { others, isAsked }: Pick<JoinedFrom, 'others' | 'isAsked'>,
): LabelToJoin[] {
  const has = (table: TableName, field: string): boolean => {
    if (table === relation.table) return relation.columns.has(field);
    return joins.some(({ other }) => other === table) && others.get(table)?.columns.get(field) === 'text';
  };
  return labelsToJoin(relation.table, has).filter(({ field }) => isAsked(field, relation.table));
}

/** The table with those labels, as `addJoinedLabels` of the data set joins them. */
export function withJoinedLabels(
  prepared: Prepared,
  joins: readonly JoinedBy[],
  from: JoinedFrom,
  parameters: QueryParameters,
): Prepared {
  const labels = labelsJoined(prepared.relation, joins, from);
  if (labels.length === 0) return prepared;
  const found = withFound(prepared, joins, labels, from);
  const known = withMade(
    found,
    labels.map((label) =>
      made(`${label.field}_known`, 'text', firstOf(label.from.map((other) => ofTable(other, label)))),
    ),
  );
  const inTime = prepared.relation.table === 'deals' ? withoutOutcomes(known, labels, parameters) : known;
  return withMade(
    inTime,
    labels.map((label) => made(label.field, 'text', oneWriting(label, from, parameters))),
  );
}

/** The label as it is shown where several writings of it are known. */
function oneWriting({ field, from }: LabelToJoin, { labelsOf }: JoinedFrom, parameters: QueryParameters): string {
  const lists = from.map((other) => labelsOf(other, field));
  const shown = firstWritings(lists);
  const label = identifier(`${field}_known`);
  const others = [...new Set(lists.flat())].filter((one) => one !== '' && shown.get(folded(one)) !== one);
  const cases = others.map(
    (one) => `WHEN ${parameters.text(one)} THEN ${parameters.text(shown.get(folded(one)) as string)}`,
  );
  return cases.length === 0 ? label : `CASE ${label} ${cases.join(' ')} ELSE ${label} END`;
}

const firstOf = (texts: readonly string[]): string => (texts.length === 1 ? texts[0] : `COALESCE(${texts.join(', ')})`);

const ofTable = (other: TableName, { field }: LabelToJoin): string => identifier(`${other}_${field}`);

/** The table with what each of the others says of its rows, under names of their own. */
function withFound(
  prepared: Prepared,
  joins: readonly JoinedBy[],
  labels: readonly LabelToJoin[],
  { others }: Pick<JoinedFrom, 'others'>,
): Prepared {
  const told = joins.flatMap((join) => {
    const relation = others.get(join.other);
    const of = labels.filter(({ from }) => from.includes(join.other));
    return relation === undefined || of.length === 0 ? [] : [{ join, of, relation }];
  });
  const keyed = withMade(
    prepared,
    told.map(({ join }) => made(`${join.other}_key`, 'text', joinKeySql(join.own, join.withoutNoughts))),
  );
  const columns = new Map(keyed.relation.columns);
  const found: string[] = [];
  const tables = told.map(({ join: { other, its, withoutNoughts }, of, relation }) => {
    for (const label of of) columns.set(`${other}_${label.field}`, 'text');
    const since = columnOf(relation, 'start', 'date');
    if (since) columns.set(`${other}_since`, 'date');
    const agreed = [
      ...of.map(
        (label) =>
          `IF(COUNT(DISTINCT ${identifier(label.field)}) = 1, MIN(${identifier(label.field)}), NULL) AS ${ofTable(other, label)}`,
      ),
      ...(since ? [`MIN(${since}) AS ${identifier(`${other}_since`)}`] : []),
    ];
    found.push(`${other}_of.* EXCEPT (key)`);
    const rows = `SELECT ${joinKeySql(its, withoutNoughts)} AS key, ${agreed.join(', ')}
FROM ${relation.rows ?? identifier(other)}
WHERE ${identifier(LEFT_OUT)} IS NULL AND ${identifier(its)} IS NOT NULL
GROUP BY key`;
    return `LEFT JOIN (\n${indented(rows)}\n) AS ${other}_of ON ${other}_of.key = own.${identifier(`${other}_key`)}`;
  });
  const sql = `SELECT own.*, ${found.join(', ')}\n${fromRows(keyed.sql)} AS own\n${tables.join('\n')}`;
  return { relation: { ...keyed.relation, columns }, sql };
}

/** Where having a label would tell that a deal was won, only those have it by their customer who was one before. */
function withoutOutcomes(known: Prepared, labels: readonly LabelToJoin[], parameters: QueryParameters): Prepared {
  const { relation } = known;
  const outcome = columnOf(relation, 'outcome', 'text');
  if (outcome === null) return known;
  const share = (field: string, label: string): string => {
    const isOne = `${identifier(LEFT_OUT)} IS NULL AND ${holds(`${outcome} = ${parameters.text(label)}`)}`;
    const knownOnes = `COUNTIF(${isOne} AND ${identifier(`${field}_known`)} IS NOT NULL) OVER ()`;
    return `IFNULL(SAFE_DIVIDE(${knownOnes}, COUNTIF(${isOne}) OVER ()), 1.0)`;
  };
  const tells = ({ field }: LabelToJoin): string =>
    `${share(field, 'lost')} < ${parameters.number(NEARLY_AS_KNOWN)} * ${share(field, 'won')}`;
  const told = withMade(
    known,
    labels.map((label) => made(`${label.field}_tells`, 'flag', tells(label))),
  );
  const since = relation.columns.has('customers_since') ? identifier('customers_since') : null;
  const closed = columnOf(relation, 'closed', 'date');
  const wasOne = since && closed ? holds(`DATE(${since}) < DATE(${closed})`) : 'FALSE';
  const inTime = (label: LabelToJoin): string => {
    const texts = label.from.map((other) =>
      other === 'customers' ? `IF(${wasOne}, ${ofTable(other, label)}, NULL)` : ofTable(other, label),
    );
    return `IF(${identifier(`${label.field}_tells`)}, ${firstOf(texts)}, ${identifier(`${label.field}_known`)})`;
  };
  return withMade(
    told,
    labels.map((label) => made(`${label.field}_known`, 'text', inTime(label))),
  );
}

/** The form in which names are compared. */
export const joinKeySql = (column: string, withoutNoughts: boolean): string => {
  const fold = foldSql(identifier(column));
  return withoutNoughts ? `REGEXP_REPLACE(${fold}, r'^0+([1-9][0-9]*|0)$', r'\\1')` : fold;
};
