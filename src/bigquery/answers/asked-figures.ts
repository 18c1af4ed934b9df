import type { Period } from '../../base/period';
import type { Dimension } from '../../dimensions/declare';
import type { LeafOfRows } from '../../engine/formula/walk';
import { models } from '../../engine/models/models';
import { declaredKey } from '../../engine/rows/declared-key';
import type { TableName } from '../../tables/tables';
import type { QueryParameters, Relation } from '../dialect';
import { figurePart } from '../figure-part';
import type { QueryPart } from '../query';
import { labelledBy } from './labelled';
import type { FigureOfRows } from './noted';

/** The figures that were asked of some tables, each once. */
export class AskedFigures {
  private readonly byKey = new Map<string, FigureOfRows>();

  /** `dimensions`: those by which every figure is broken down. */
  constructor(
    private readonly relations: ReadonlyMap<TableName, Relation>,
    private readonly dimensions: readonly Dimension[],
  ) {}

  all = (): FigureOfRows[] => [...this.byKey.values()];

  of(leaf: LeafOfRows, period: Period): FigureOfRows {
    const key = `${keyOf(leaf)} ${period.from} ${period.to}`;
    const asked = this.byKey.get(key) ?? this.noted(leaf, period, `f${this.byKey.size}`);
    this.byKey.set(key, asked);
    return asked;
  }

  private noted(leaf: LeafOfRows, period: Period, name: string): FigureOfRows {
    return { leaf, period, name, by: new Set(this.dimensionsOf(leaf)), knownBy: new Set() };
  }

  partOf({ leaf, period, name, by, crowded }: FigureOfRows): (parameters: QueryParameters) => QueryPart {
    const relation = this.relations.get(leaf.rows.table) as Relation;
    const figure = { name, formula: leaf, period, relation, by: [...by], crowded: crowded !== undefined };
    return (parameters) => figurePart(figure, parameters);
  }

  private dimensionsOf({ rows: { table } }: LeafOfRows): Dimension[] {
    return labelledBy(this.dimensions, this.relations.get(table));
  }
}

/** The same of models that are made of what the same rows tell. */
const keyOf = (leaf: LeafOfRows): string =>
  leaf.shape === 'model' ? `${models[leaf.model].byTold?.what} ${declaredKey(leaf.rows)}` : declaredKey(leaf);
