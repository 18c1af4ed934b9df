import { codesFor } from '../../base/codes';
import { isOwn } from '../../base/own';
import { labelsToJoin } from '../../dataset/labels/completing';
import { firstWritings } from '../../dataset/labels/joined-labels';
import { labelled } from '../../dataset/prepared';
import { dimensions } from '../../dimensions';
import { isTextColumn, type Table, type TextColumn } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import type { Relation } from '../dialect';
import { waysOf } from '../prepare/deals/done-before-close';
import type { Settled } from '../prepare/settled';
import { unreadOf } from './labelled-table';

type Tables = Partial<Record<TableName, Table>>;

/**
 * The table with the columns of labels that its query joins, in which those of the others are known, or makes of the rows of
 * others, of which all labels are.
 */
export function withLabelsJoined(
  made: Table,
  relation: Relation,
  { joins, done }: Pick<Settled, 'joins' | 'done'>,
  others: ReadonlyMap<TableName, Table>,
): Table {
  const columns = { ...made.columns };
  for (const [name, type] of relation.columns) {
    if (type !== 'text' || isOwn(columns, name)) continue;
    const found = joins.flatMap(({ other }) => others.get(other)?.columns[name] ?? []).filter(isTextColumn);
    if (found.length > 0) columns[name] = withAllLabels(found, made.rows);
    else if (done && waysOf(done).length > 0) columns[name] = withDeclaredLabels(name, made.rows);
  }
  return { ...made, columns };
}

function withDeclaredLabels(column: string, rows: number): TextColumn {
  const labels = dimensions.flatMap((one) =>
    one.label !== 'month' && one.label.column === column ? (one.labels ?? []).map(({ key }) => key) : [],
  );
  return labelled(codesFor(labels.length + 1, rows), ['', ...labels]);
}

function withAllLabels(found: readonly TextColumn[], rows: number): TextColumn {
  const labels = ['', ...firstWritings(found.map((one) => one.labels)).values()];
  return { ...found[0], index: -1, labels, codes: codesFor(labels.length, rows) };
}

/** Which labels of each table no query joins: of a view those that a tab has for its rows, and the other way round. */
export function labelsApart(
  views: ReadonlyMap<TableName, Table>,
  tabs: readonly Table[],
  assembled: Tables,
): Map<TableName, Set<string>> {
  const isApart = (one: TableName, other: TableName): boolean => views.has(one) !== views.has(other);
  const names = new Set([...views.keys(), ...tabs.map(({ table }) => table)]);
  const ofTabs = (table: TableName, field: string): boolean =>
    tabs.some((one) => one.table === table && isOwn(one.columns, field));
  return new Map(
    [...names].map((table): [TableName, Set<string>] => {
      const has = (one: TableName, field: string): boolean => {
        if (one === table && !views.has(one)) return ofTabs(one, field);
        return isOwn((views.get(one) ?? assembled[one])?.columns ?? {}, field);
      };
      const apart = labelsToJoin(table, has).filter(({ from }) => from.some((other) => isApart(table, other)));
      return [table, new Set(apart.map(({ field }) => field))];
    }),
  );
}

/** The table without those labels: it says why. */
export function withoutLabels(table: Table, fields: ReadonlySet<string>): Table {
  if (fields.size === 0) return table;
  const columns = Object.fromEntries(Object.entries(table.columns).filter(([name]) => !fields.has(name)));
  return { ...table, columns, unread: { ...table.unread, ...unreadOf([...fields]) } };
}
