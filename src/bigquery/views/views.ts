import { type Assembled, assemble, spanOfTables } from '../../dataset/assemble';
import { reachedBy, type SeenFrom } from '../../dataset/seen-from';
import { type DimensionId, dimensionOf, dimensions, type PlannedBands } from '../../dimensions';
import { kpis } from '../../kpis';
import type { OpeningTimes } from '../../statistics/opening-times';
import type { FieldOf } from '../../tables/prepared-fields';
import { isTextColumn, type Table } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import type { AnswerLine } from '../answers/answer-line';
import { datesTold } from '../answers/asked/dates-told';
import { type OpenedTable, openedParts } from '../answers/opened/opened-parts';
import { Source } from '../answers/source';
import { identifier, indented, QueryParameters, type Relation } from '../dialect';
import { doneLinks } from '../prepare/deals/done-links';
import type { Linked } from '../prepare/labels/joined-by';
import type { JoinedFrom } from '../prepare/labels/joined-labels';
import { joinsOf } from '../prepare/labels/joins-of';
import { prepareTables, tablesNeeded } from '../prepare/prepare';
import { type Settled, settledOf } from '../prepare/settled';
import { type Query, type QueryPart, queryOf } from '../query';
import { datesOf, labelsLookedAt } from './columns-looked-at';
import { daysFound, labelledTable, tableWithoutRows, unreadOf } from './labelled-table';
import { labelsApart, withLabelsJoined, withoutLabels } from './labels-of-others';
import { leadNamed } from './lead-named';
import { daysLook, joinsLook, type LookLine, linkedBy, namedLook, spanFieldsFound, spansLook, viewLook } from './look';
import type { AskedView } from './view-columns';
import { type ViewSetting, viewRead } from './view-read';

/** What is known beside the views, and by what their figures are asked. */
export interface ViewsSetting extends ViewSetting {
  seen: SeenFrom;
  /** The opening hours of the plan, in which alone minutes pass. */
  hours: OpeningTimes | null;
  planned: PlannedBands;
  /** By what the plan breaks figures down. */
  by: DimensionId;
  /** The parts of figures that the plan asks for. */
  sliced: readonly DimensionId[];
}

/** Views once they are one data set with what lies in tabs. */
export interface JoinedViews {
  assembled: Assembled;
  source: Source;
  /** The same for views of which the same is known. */
  key: string;
}

/** So many rows are told by their kinds at most, which are no fewer where no two are alike to a model. */
const MOST_FITTED = 20_000;

/** How many rows a view has. */
export const lookedRows = (lines: readonly LookLine[], table: TableName): number =>
  lines.find((line) => line.what === 'rows' && line.table === table)?.n ?? 0;

const viewOf = (name: TableName, views: readonly AskedView[]): AskedView | undefined =>
  views.find(({ table }) => table === name);

/** A look at views: what must be known of them before figures are asked. */
export function lookQuery(views: readonly AskedView[], setting: ViewsSetting): Query {
  const parameters = new QueryParameters();
  const { tables, relations } = preparedTables(views, () => [], [], setting, parameters);
  const [deals, leads] = [viewOf('deals', views), viewOf('leads', views)];
  const labels = labelsLookedAt();
  const lines = [
    ...views.flatMap((view) => viewLook(view, labels, parameters)),
    ...[...relations.values()].flatMap((relation) => daysLook(relation, datesOf(relation.table), parameters)),
    ...[...relations.values()].flatMap((relation) => spansLook(relation, parameters)),
    ...(deals && leads ? namedLook(deals, leads, parameters) : []),
    ...views.flatMap((view) => joinsLook(view, views, parameters)),
  ];
  return queryOf([{ tables, lines }], parameters);
}

/** The views with the tables that tabs make: without rows, which are asked by queries. `run` runs one for rows that are opened. */
export function joinedViews(
  views: readonly AskedView[],
  looked: readonly LookLine[],
  assembled: Assembled,
  tabs: readonly Table[],
  setting: ViewsSetting,
  run: OpenedTable['run'],
): JoinedViews {
  const lines = (view: AskedView): LookLine[] => looked.filter(({ table }) => table === view.table);
  const apartFrom = labelsApart(
    preparedTables(views, lines, tabs, setting, new QueryParameters()).made,
    tabs,
    assembled.tables,
  );
  let { seen } = setting;
  const prepared = (parameters: QueryParameters, labels: ReadonlySet<string> | null = null, some = views) =>
    preparedTables(
      some,
      lines,
      tabs,
      { ...setting, seen },
      parameters,
      (field, table) => (labels === null || labels.has(field)) && !apartFrom.get(table)?.has(field),
    );
  const { made, relations, settled } = prepared(new QueryParameters());
  const tables: Assembled['tables'] = { ...assembled.tables };
  const settledOfTable = (table: TableName) => settled.find(({ read }) => read.table === table) as Settled;
  for (const [table, relation] of relations) {
    const labelled = withLabelsJoined(made.get(table) as Table, relation, settledOfTable(table), made);
    made.set(table, labelled);
    tables[table] = tableWithoutRows(labelled, relation, daysFound(lines(viewOf(table, views) as AskedView)));
  }
  for (const table of Object.values(tables))
    tables[table.table] = withoutLabels(table, apartFrom.get(table.table) ?? new Set());
  const [deals, leads] = [viewOf('deals', views), viewOf('leads', views)];
  const areApart = (deals === undefined) !== (leads === undefined) || (leads && leadNamed(lines(leads)) === 'unclear');
  if (tables.leads && tables.deals && areApart) tables.leads = apart(tables.leads);
  const begin =
    (labels: ReadonlySet<string> | null) =>
    (parameters: QueryParameters): QueryPart => ({ tables: prepared(parameters, labels).tables, lines: [] });
  const sliced = dimensions.filter(({ id }) => setting.sliced.includes(id as DimensionId));
  const source = new Source(relations, [dimensionOf(setting.by)], sliced, datesTold(kpis), begin);
  const rowsOf = (table: TableName): number => lookedRows(looked, table);
  source.unfitted = (table) =>
    rowsOf(table) > MOST_FITTED ? { text: 'view_model', values: { most: MOST_FITTED } } : null;
  source.opener = (parts, most) => {
    const { table } = parts[0].kinds[0].parts.table;
    const [relation, view] = [relations.get(table), viewOf(table, views)];
    if (!relation || !view) return [];
    const needed = tablesNeeded([table], settled);
    const some = views.filter((one) => needed.has(one.table));
    return openedParts(parts, {
      ...{ relation, run, most, asked: source.openedOf(table), labels: source.slicedBy(table) },
      fields: [...view.columns.keys()].filter((field) => relation.columns.has(field)),
      begin: (own) => ({ tables: prepared(own, null, some).tables, lines: [] }),
    });
  };
  const spanned = { ...assembled, tables, ...spanOfTables(tables, setting.seen.today) };
  seen = { ...seen, reached: reachedBy(seen, spanned.lastDay) };
  const parameters = new QueryParameters();
  return {
    assembled: spanned,
    source,
    key: JSON.stringify([begin(null)(parameters), parameters.list, setting.by, setting.sliced]),
  };
}

interface PreparedViews {
  tables: string[];
  relations: Map<TableName, Relation>;
  made: Map<TableName, Table>;
  settled: Settled[];
}

/** Each view as it is read, and the table that is made of it, by what is known of its labels. */
function preparedTables(
  views: readonly AskedView[],
  linesOf: (view: AskedView) => readonly LookLine[],
  tabs: readonly Table[],
  setting: ViewsSetting,
  parameters: QueryParameters,
  isAsked: JoinedFrom['isAsked'] = () => true,
): PreparedViews {
  const made = new Map<TableName, Table>();
  const linked = linkedBy(views.flatMap(linesOf));
  const all = views.map((view) => {
    const lines = linesOf(view);
    const read = labelledTable(view, lines);
    const lists = tabs.filter(({ table }) => table === 'team' || table === 'products');
    const { tables } = assemble(
      [read, ...lists],
      () => undefined,
      () => Number.NaN,
      setting.seen,
      null,
      setting.planned,
    );
    const ofView = tables[view.table] as Table;
    made.set(view.table, ofView);
    return settledView(view, read, ofView, lines, { ...setting, linked });
  });
  const labelsOf = (table: TableName, field: string): readonly string[] => {
    const column = made.get(table)?.columns[field];
    return isTextColumn(column) ? column.labels : [];
  };
  const { tables, relations } = prepareTables(all, parameters, { isAsked, labelsOf });
  const named = tables.map(({ name, sql }) => `${identifier(name)} AS (\n${indented(sql)}\n)`);
  return {
    tables: [...views.map((view) => viewRead(view, setting, parameters)), ...named],
    relations,
    made,
    settled: all,
  };
}

/** Deals in another view tell which leads became a customer, where they name them; those of a tab cannot. */
function settledView(
  view: AskedView,
  read: Table,
  made: Table,
  lines: readonly LookLine[],
  { seen, zone, hours, planned, linked }: ViewsSetting & { linked: Linked },
): Settled {
  const joins = joinsOf(view.table, linked);
  const found = settledOf(read, made, { seen, clock: hours ?? zone, planned, joins, done: doneLinks(linked) });
  const settled = { ...found, spanFields: spanFieldsFound(lines, found.spanFields) };
  const named = view.table === 'leads' ? leadNamed(lines) : null;
  if (named === null) return settled;
  if (named === 'unclear') return { ...settled, tellConversions: false };
  return { ...settled, leadOfDeal: named, tellConversions: true };
}

/** Which leads became a customer is told by deals, wherever they lie. */
const TOLD_BY_DEALS: readonly string[] = [
  'isConverted',
  'convertedDate',
  'daysToConvert',
  'isUnclear',
] satisfies FieldOf<'leads'>[];

/** What rows of tabs and of views would tell together, no query tells. */
function apart(table: Table): Table {
  const columns = Object.fromEntries(Object.entries(table.columns).filter(([name]) => !TOLD_BY_DEALS.includes(name)));
  return { ...table, columns, unread: { ...table.unread, ...unreadOf(TOLD_BY_DEALS) } };
}

/** The lines of an answer, whose values are texts. */
export const answerLine = ([figure, dimension, label, ...numbers]: readonly (string | null)[]): AnswerLine => {
  const [value, n, above, below, median, p75] = numbers.map((one) => (one === null ? null : Number(one)));
  return { figure: figure ?? '', dimension, label, value, n: n ?? 0, above, below, median, p75 };
};

/** The lines of a look, whose values are texts. */
export const lookLine = ([table, what, name, label, n]: readonly (string | null)[]): LookLine =>
  ({ table, what, name, label, n: Number(n) }) as LookLine;
