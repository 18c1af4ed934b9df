import type { Period } from '../../base/period';
import { dimensions } from '../../dimensions';
import type { Dimension } from '../../dimensions/declare';
import type { Elsewhere } from '../../engine/data-set';
import { evaluateModel } from '../../engine/evaluate/evaluate-model';
import type { Evaluation } from '../../engine/evaluate/evaluation';
import { withWaiting } from '../../engine/evaluate/with-waiting';
import type { Groups } from '../../engine/figures';
import { fieldsRead } from '../../engine/formula/fields';
import type { Condition } from '../../engine/formula/formula';
import type { LeafOfRows } from '../../engine/formula/walk';
import { declaredKey } from '../../engine/rows/declared-key';
import { selectRows } from '../../engine/rows/parts';
import { rowsThatWait, type WaitingRows } from '../../engine/rows/waiting-rows';
import type { Table } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import { isSentence, type Sentence } from '../../texts/sentence';
import { QueryParameters, type Relation } from '../dialect';
import { figurePart } from '../figure-part';
import { modelRows } from '../model-rows';
import { type Query, type QueryPart, queryOf } from '../query';
import { ALIKE, rowsAlike } from '../rows-alike';
import { rowsSomewhere } from '../somewhere';
import { type AlikeTable, alikeParts, alikeTable } from './alike-table';
import type { AnswerLine } from './answer-line';
import { type Answered, answeredEvaluation } from './answered';
import { labelColumns, labelledBy } from './labelled';
import { modelTable } from './model-table';
import { type FigureOfRows, type Looked, type Rows, SOMETHING } from './noted';

export type Part = (parameters: QueryParameters) => QueryPart;

/** The end of all days. */
const EVER: Period = { from: null, to: 2_932_896 };

/**
 * Tables whose rows are asked by queries. Questions are put to the data as ever: what is not known yet is answered as if
 * there were no rows, and noted; `queries` then asks for all of it at once, `take` notes the answers, and the questions are
 * put again, until nothing is left to ask (`gather`). Mostly one round is enough; a period that lies a sales cycle back
 * takes two. With `atOnce` what else is not known yet is asked when a question needs it, alone.
 */
export class Source implements Elsewhere {
  readonly oneByOne: Sentence = { text: 'view_not_by_query' };
  private readonly asked = new Map<string, FigureOfRows>();
  private readonly looked = new Map<string, Looked & { name: string }>();
  private readonly lines = new Map<string, AnswerLine[]>();
  private readonly alike = new Map<TableName, Rows>();
  /** Why no model is fitted to the rows of a table, where they are too many to be told one by one. */
  unfitted: (table: TableName) => Sentence | null = () => null;
  /** Has all answered that is not known yet, false where nothing is; null while questions are gathered. */
  atOnce: ((source: Source) => boolean) | null = null;

  /** Opens no rows where nobody runs a query for them. */
  open: Elsewhere['open'] = () => [];

  /**
   * `relations`: the tables; `dimensions`: those by which every figure is broken down, others by those that are asked;
   * `sliced`: those of which a label alone is asked; `dates`: of each table those whose days are told with its rows;
   * `begin`: what stands before the figures in each query.
   */
  constructor(
    private readonly relations: ReadonlyMap<TableName, Relation>,
    private readonly dimensions: readonly Dimension[],
    private readonly sliced: readonly Dimension[],
    private readonly dates: ReadonlyMap<TableName, readonly string[]>,
    private readonly begin: Part = () => ({ tables: [], lines: [] }),
  ) {}

  has = (table: TableName): boolean => this.relations.has(table);

  count = (table: TableName, condition: Condition): number | null => {
    const key = `${table} ${declaredKey(condition)}`;
    const looked = this.looked.get(key) ?? { table, condition, name: `somewhere_${this.looked.size}` };
    this.looked.set(key, looked);
    if (!this.lines.has(looked.name)) this.askAtOnce();
    const line = this.lines.get(looked.name);
    return line === undefined ? null : line[0].n;
  };

  answer = (leaf: LeafOfRows, period: Period, none: Evaluation | Sentence): Evaluation | Sentence => {
    if (isSentence(none)) return none;
    const unfitted = leaf.shape === 'model' ? this.unfitted(leaf.rows.table) : null;
    if (unfitted) return unfitted;
    const key = `${declaredKey(leaf)} ${period.from} ${period.to}`;
    const asked = this.asked.get(key) ?? this.figureOf(leaf, period);
    this.asked.set(key, asked);
    const { name } = asked;
    if (!this.lines.has(name)) this.askAtOnce();
    const lines = this.lines.get(name);
    const [{ table }] = none.parts;
    const rows = this.alike.get(table.table);
    const at = rows?.of.indexOf(name) ?? -1;
    if (lines === undefined || rows === undefined || at < 0) return this.gathering(asked, none);
    const alike = this.alikeOf(table);
    if (leaf.shape !== 'model') return answeredEvaluation(leaf, none, { lines, alike, at, by: this.linesBy(asked) });
    const rowsOfModel = modelTable(table, lines, this.fieldsOf(leaf));
    const fitted = evaluateModel(leaf, rowsOfModel, { period });
    if (isSentence(fitted)) return fitted;
    const own = selectRows(leaf.rows, rowsOfModel, period);
    const waits = (groups: Groups | null): WaitingRows[] => rowsThatWait(own, leaf.rows, period, groups);
    const told = { ...fitted, parts: [alikeParts(alike, at, none.parts[0])], lines: () => [] };
    return withWaiting(told, leaf.rows.rules, rowsOfModel, waits);
  };

  gather = (work: () => unknown): void => {
    const { atOnce } = this;
    this.atOnce = null;
    try {
      do work();
      while (atOnce?.(this));
    } finally {
      this.atOnce = atOnce;
    }
  };

  private figureOf(leaf: LeafOfRows, period: Period): FigureOfRows {
    return { leaf, period, name: `f${this.asked.size}`, by: new Set(this.dimensionsOf(leaf)), knownBy: new Set() };
  }

  /** The lines of a figure by a dimension; null while they are not known, or where the table has no such labels. */
  private linesBy(asked: FigureOfRows): Answered['by'] {
    return (told) => {
      const dimension = labelledBy(dimensions, this.relations.get(asked.leaf.rows.table)).find(({ label }) =>
        told === 'month' || label === 'month' ? told === label : label.column === told?.column,
      );
      if (dimension === undefined) return null;
      asked.by.add(dimension);
      if (!asked.knownBy.has(dimension)) this.askAtOnce();
      if (!asked.knownBy.has(dimension)) return null;
      return (this.lines.get(asked.name) ?? []).filter((line) => line.dimension === dimension.id);
    };
  }

  /** What is not known yet, as if there were something: so the questions that follow are put as well. */
  private gathering(asked: FigureOfRows, none: Evaluation): Evaluation {
    const lines = this.linesBy(asked);
    const [{ table }] = none.parts;
    const by: Evaluation['by'] = (grouping) => {
      lines(grouping(table)?.by);
      const labels = none.by(grouping);
      return labels && new Map([...labels.keys()].map((label) => [label, SOMETHING]));
    };
    return { ...none, all: () => SOMETHING, by };
  }

  private askAtOnce(): void {
    this.atOnce?.(this);
  }

  /** Queries for all that is not known yet, of so many parts each; none once everything is. */
  queries(most = Number.POSITIVE_INFINITY): Query[] {
    const parts = [...this.looks(), ...this.figures(), ...this.rowsOfTables()];
    const queries: Query[] = [];
    for (let at = 0; at < parts.length; at += most) {
      const parameters = new QueryParameters();
      const some = [this.begin, ...parts.slice(at, at + most)].map((part) => part(parameters));
      queries.push(queryOf(some, parameters));
    }
    return queries;
  }

  /** Notes the lines of all queries of a round. */
  take(lines: readonly AnswerLine[]): void {
    for (const name of this.unknown()) this.lines.set(name, []);
    for (const asked of this.asked.values()) asked.knownBy = new Set(asked.by);
    for (const [table] of this.relations) {
      const of = this.namesOf(table);
      if (this.isToAsk(table)) this.alike.set(table, { lines: [], of });
    }
    for (const line of lines) {
      if (line.dimension === ALIKE) this.alike.get(line.figure as TableName)?.lines.push(line);
      else this.lines.get(line.figure)?.push(line);
    }
  }

  private unknown(): string[] {
    const figures = [...this.asked.values()].filter((asked) => this.isUnknown(asked));
    const looks = [...this.looked.values()].filter(({ name }) => !this.lines.has(name));
    return [...figures, ...looks].map(({ name }) => name);
  }

  private isUnknown({ name, by, knownBy, leaf }: FigureOfRows): boolean {
    return !this.lines.has(name) || (leaf.shape !== 'model' && by.size > knownBy.size);
  }

  private looks(): Part[] {
    return [...this.looked.values()].flatMap(({ table, condition, name }): Part[] => {
      const relation = this.relations.get(table) as Relation;
      if (this.lines.has(name)) return [];
      const scope = { relation, period: EVER };
      return [(parameters) => ({ tables: [], lines: [rowsSomewhere(name, condition, { ...scope, parameters })] })];
    });
  }

  private figures(): Part[] {
    return [...this.asked.values()].flatMap((asked): Part[] => {
      const { leaf, period, name } = asked;
      const relation = this.relations.get(leaf.rows.table) as Relation;
      if (!this.isUnknown(asked)) return [];
      if (leaf.shape === 'model') {
        const fields = this.fieldsOf(leaf);
        return [(parameters) => ({ tables: [], lines: [modelRows(name, relation, fields, parameters)] })];
      }
      const by = [...asked.by];
      return [(parameters) => figurePart({ name, formula: leaf, period, relation, by }, parameters)];
    });
  }

  private rowsOfTables(): Part[] {
    return [...this.relations].flatMap(([table, relation]): Part[] => {
      const asked = this.askedOf(table);
      if (!this.isToAsk(table)) return [];
      return [
        (parameters) => ({ tables: [], lines: [rowsAlike(relation, asked, this.fieldsOfKinds(table), parameters)] }),
      ];
    });
  }

  /** The sets of rows of a table that were asked so far. */
  askedOf(table: TableName): FigureOfRows[] {
    return [...this.asked.values()].filter(({ leaf }) => leaf.rows.table === table);
  }

  private namesOf = (table: TableName): string[] => this.askedOf(table).map(({ name }) => name);

  private isToAsk(table: TableName): boolean {
    return this.namesOf(table).length > (this.alike.get(table)?.of.length ?? 0);
  }

  private fieldsOfKinds(table: TableName): string[] {
    return [...new Set([...(this.dates.get(table) ?? []), ...this.slicedBy(table)])];
  }

  /** The columns of labels of which one alone is asked. */
  slicedBy = (table: TableName): string[] => labelColumns(labelledBy(this.sliced, this.relations.get(table)));

  private alikeOf(without: Table): AlikeTable {
    const known = this.alike.get(without.table) as Rows;
    known.made ??= alikeTable(without, known, this.fieldsOfKinds(without.table));
    return known.made;
  }

  /** The columns that rows of a model are told apart by. */
  private fieldsOf(leaf: LeafOfRows): string[] {
    const columns = this.relations.get(leaf.rows.table)?.columns;
    return [...new Set([...fieldsRead(leaf), 'currency', ...labelColumns(this.dimensionsOf(leaf))])].filter((field) =>
      columns?.has(field),
    );
  }

  private dimensionsOf({ rows: { table } }: LeafOfRows): Dimension[] {
    return labelledBy([...new Set([...this.dimensions, ...this.sliced])], this.relations.get(table));
  }
}
