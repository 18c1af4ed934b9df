import { isOwn } from '../../../base/own';
import type { OpenedElsewhere, PartElsewhere } from '../../../engine/data-set';
import type { KindOfRow } from '../../../engine/result';
import { isTextColumn, labelAt } from '../../../tables/table';
import { comment, identifier, QueryParameters, type Relation, WrittenValues } from '../../dialect';
import { type Query, type QueryPart, queryOf } from '../../query';
import { type RowsAsked, rowsTold, withColumns } from '../../rows-alike';
import { sourceCell } from '../../table/source-cell';
import { byName } from '../../table/table-query';

/** The older names of the types of columns. */
const STORED = { text: 'STRING', number: 'FLOAT', date: 'DATETIME', flag: 'BOOLEAN' } as const;

/** A table whose rows are opened. */
export interface OpenedTable {
  relation: Relation;
  /** What stands before the rows in a query. */
  begin: (parameters: QueryParameters) => QueryPart;
  /** The sets of rows that were asked of it. */
  asked: readonly (RowsAsked & { name: string })[];
  /** The columns that are shown. */
  fields: readonly string[];
  /** Columns of labels: by one of them parts are told from each other where a figure is that of one label alone. */
  labels: readonly string[];
  /** Rows that are opened of each part at most. */
  most: number;
  run: (query: Query) => readonly (readonly (string | null)[])[];
}

/**
 * Some rows of each part of a figure by one query, and the query for all. A part is opened by what was told of its rows when
 * they were counted: there is no other condition. None where that is the same of rows of two parts.
 */
export function openedParts(parts: readonly PartElsewhere[], all: OpenedTable): OpenedElsewhere[] {
  const { relation, begin, fields, run } = all;
  const counted = parts[0].kinds[0].parts;
  if (parts.some(({ kinds }) => kinds.some((kind) => kind.parts !== counted))) return [];
  const { told = {} } = counted;
  const table = { ...all, asked: all.asked.filter(({ name }) => isOwn(told, name)) };
  const marks = [undefined, ...all.labels]
    .map((column) => parts.map(({ kinds }) => kinds.map((kind) => markOf(kind, table.asked, column))))
    .find(areApart);
  if (marks === undefined) return [];
  const columns = fields.map(identifier).join(', ');
  const parameters = new QueryParameters();
  const cases = marks.map((some, at) => `WHEN ${markedSql(some, parameters)} THEN ${at}`);
  const page = `SELECT part_of_figure, ${columns}
FROM ${withColumns(rowsSql(table, parameters), [`CASE ${cases.join('\n    ')} END AS part_of_figure`])}
WHERE part_of_figure IS NOT NULL
QUALIFY ROW_NUMBER() OVER (PARTITION BY part_of_figure ORDER BY ${byName(fields)}) <= ${all.most}
ORDER BY part_of_figure, ${byName(fields)}`;
  const lines = run(queryOf([begin(parameters), { tables: [], lines: [page] }], parameters));
  const cellOf = (text: string | null, at: number) =>
    sourceCell(text, STORED[relation.columns.get(fields[at]) ?? 'text']);
  return parts.map(({ says }, at): OpenedElsewhere => {
    const written = new WrittenValues();
    const rows = `SELECT ${columns}\nFROM ${rowsSql(table, written)}\nWHERE ${markedSql(marks[at], written)}`;
    return {
      fields,
      rows: lines.filter(([part]) => Number(part) === at).map(([, ...row]) => row.map(cellOf)),
      query: `${comment(says)}\n${queryOf([begin(written), { tables: [], lines: [rows] }], written).sql}`,
    };
  });
}

/** What was told of rows, and their label where that is looked at. */
interface Mark {
  told: readonly (string | null)[];
  column: string | undefined;
  label: string;
}

function markOf({ parts, row }: KindOfRow, asked: OpenedTable['asked'], column: string | undefined): Mark {
  const labelled = column === undefined ? undefined : parts.table.columns[column];
  const label = isTextColumn(labelled) ? labelAt(labelled, row) : '';
  return { told: asked.map(({ name }) => parts.told?.[name][row] ?? null), column, label };
}

/** True where no rows of two parts have the same mark. */
function areApart(marks: readonly (readonly Mark[])[]): boolean {
  const partOf = new Map<string, number>();
  return marks.every((some, at) =>
    some.every((mark) => {
      const key = JSON.stringify(mark);
      const known = partOf.get(key) ?? at;
      partOf.set(key, known);
      return known === at;
    }),
  );
}

const toldName = (at: number): string => identifier(`told_${at}`);

function rowsSql({ relation, asked }: OpenedTable, parameters: QueryParameters): string {
  const { rows, told } = rowsTold(relation, asked, parameters);
  return withColumns(
    rows,
    told.map((sql, at) => `${sql} AS ${toldName(at)}`),
  );
}

/** TRUE for rows with one of these marks. */
function markedSql(marks: readonly Mark[], parameters: QueryParameters): string {
  const [{ told: first, column: by }] = marks;
  // One list where rows are told by their kinds, which are many.
  if (first.length === 1 && by === undefined && marks.every(({ told: [one] }) => one !== null)) {
    const kinds = new Set(marks.flatMap(({ told: [one] }) => one ?? []));
    return `${toldName(0)} IN UNNEST(${parameters.texts([...kinds])})`;
  }
  const alike = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = JSON.stringify(mark.told);
    const some = alike.get(key) ?? [];
    some.push(mark);
    alike.set(key, some);
  }
  const each = Array.from(alike.values(), (some) => {
    const [{ told, column }] = some;
    const said = told.map((reason, one) =>
      reason === null ? `${toldName(one)} IS NULL` : `${toldName(one)} = ${parameters.text(reason)}`,
    );
    const labels = [...new Set(some.map(({ label }) => label))];
    const labelled =
      column && `IFNULL(${identifier(column)}, ${parameters.text('')}) IN UNNEST(${parameters.texts(labels)})`;
    return [...said, ...(labelled ? [labelled] : [])].join(' AND ');
  });
  return each.length === 1 ? each[0] : `(${each.join(')\n    OR (')})`;
}
