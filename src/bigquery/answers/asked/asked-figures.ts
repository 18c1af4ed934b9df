import type { Period } from '../../../base/period';
import type { Dimension } from '../../../dimensions/declare';
import { fieldsRead } from '../../../engine/formula/fields';
import type { LeafOfRows } from '../../../engine/formula/walk';
import { models } from '../../../engine/models/models';
import { declaredKey } from '../../../engine/rows/declared-key';
import type { TableName } from '../../../tables/tables';
import { FROM_TAB, type QueryParameters, type Relation } from '../../dialect';
import { figurePart } from '../../figure-part';
import { modelRows } from '../../model-rows';
import type { QueryPart } from '../../query';
import type { RowsAsked } from '../../rows-alike';
import type { FigureOfRows } from '../noted';
import { labelColumns, labelledBy } from './labelled';

/** The name under which rows of a model's figure are told by their kind. */
export const byKind = (name: string): string => `${name} by kind`;

/** The figures that were asked of some tables, each once. */
export class AskedFigures {
  private readonly byKey = new Map<string, FigureOfRows>();
  /** By what models read: the name of the first, under which the rows of all come back. */
  private readonly models = new Map<string, string>();

  /** `dimensions`: those by which every figure is broken down. */
  constructor(
    private readonly relations: ReadonlyMap<TableName, Relation>,
    private readonly dimensions: readonly Dimension[],
  ) {}

  all = (): FigureOfRows[] => [...this.byKey.values()];

  /** `isFitted`: a model that is fitted to rows, told by their kinds. */
  of(leaf: LeafOfRows, period: Period, isFitted: boolean): FigureOfRows {
    const key = `${keyOf(leaf, isFitted)} ${period.from} ${period.to}`;
    const asked = this.byKey.get(key) ?? this.noted(leaf, period, isFitted);
    this.byKey.set(key, asked);
    return asked;
  }

  private noted(leaf: LeafOfRows, period: Period, isFitted: boolean): FigureOfRows {
    const name = `f${this.byKey.size}`;
    const asked = { leaf, period, name, isFitted, by: new Set(this.dimensionsOf(leaf)), knownBy: new Set<Dimension>() };
    if (!isFitted) return { ...asked, toldAs: name };
    const columns = `${leaf.rows.table} ${this.fieldsOf(leaf)}`;
    const toldAs = this.models.get(columns) ?? name;
    this.models.set(columns, toldAs);
    return { ...asked, toldAs };
  }

  partOf({
    leaf,
    period,
    name,
    toldAs,
    isFitted,
    by,
    crowded,
  }: FigureOfRows): (parameters: QueryParameters) => QueryPart {
    const relation = this.relations.get(leaf.rows.table) as Relation;
    if (!isFitted) {
      const figure = { name, formula: leaf, period, relation, by: [...by], crowded: crowded !== undefined };
      return (parameters) => figurePart(figure, parameters);
    }
    const fields = this.fieldsOf(leaf);
    return (parameters) => ({ tables: [], lines: [modelRows(toldAs, relation, fields, parameters)] });
  }

  /** As the rows of a figure are opened: those of a model by their kinds too. */
  opened(asked: FigureOfRows): (RowsAsked & { name: string })[] {
    if (!asked.isFitted) return [asked];
    return [asked, { ...asked, name: byKind(asked.name), kindBy: this.fieldsOf(asked.leaf) }];
  }

  /** The columns that rows of a model are told apart by. */
  fieldsOf(leaf: LeafOfRows): string[] {
    const columns = this.relations.get(leaf.rows.table)?.columns;
    return [...new Set([...fieldsRead(leaf), 'currency', FROM_TAB, ...labelColumns(this.dimensionsOf(leaf))])].filter(
      (field) => columns?.has(field),
    );
  }

  private dimensionsOf({ rows: { table } }: LeafOfRows): Dimension[] {
    return labelledBy(this.dimensions, this.relations.get(table));
  }
}

/** The same of models that are made of what the same rows tell. */
const keyOf = (leaf: LeafOfRows, isFitted: boolean): string =>
  leaf.shape === 'model' && !isFitted
    ? `${models[leaf.model].byTold?.what} ${declaredKey(leaf.rows)}`
    : declaredKey(leaf);
