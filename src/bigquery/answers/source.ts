import type { Period } from '../../base/period';
import type { Dimension } from '../../dimensions/declare';
import type { Elsewhere } from '../../engine/data-set';
import type { Evaluation } from '../../engine/evaluate/evaluation';
import type { Figures } from '../../engine/figures';
import { fieldsRead } from '../../engine/formula/fields';
import type { Condition } from '../../engine/formula/formula';
import type { LeafOfRows } from '../../engine/formula/walk';
import { NO_LABEL } from '../../engine/groups';
import { models } from '../../engine/models/models';
import type { Parts } from '../../engine/rows/parts';
import type { Table } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import { isSentence, type Sentence } from '../../texts/sentence';
import { QueryParameters, type Relation } from '../dialect';
import { isTold, modelFigures } from '../models/told-parts';
import { type Query, queryOf } from '../query';
import { ALIKE, type FieldTold, placesTold, type RowsAsked, rowsAlike } from '../rows-alike';
import type { AnswerLine } from './answer-line';
import { AskedFigures, byKind } from './asked/asked-figures';
import { AskedLooks } from './asked/asked-looks';
import { dimensionTold, labelColumns, labelledBy } from './asked/labelled';
import { answeredByModel, type ModelKinds, modelKinds } from './fitted/model-kinds';
import { inQueries, lettersOf, type Part } from './in-queries';
import { type FigureOfRows, type Rows, SOMETHING } from './noted';
import { type AlikeTable, alikeParts, alikeTable } from './told/alike-table';
import { type Answered, answeredEvaluation } from './told/answered';
import { answeredBeyond } from './told/answered-beyond';
import { answeredFigures, crowdedDaysIn } from './told/answered-figures';

/**
 * Tables whose rows are asked by queries. Questions are put to the data as ever: what is not known yet is answered as if
 * there were no rows, and noted; `queries` then asks for all of it at once, `take` notes the answers, and the questions are
 * put again, until nothing is left to ask (`gather`). Mostly one round is enough; a period that lies a sales cycle back
 * takes two. With `atOnce` what else is not known yet is asked when a question needs it, alone.
 */
export class Source implements Elsewhere {
  readonly oneByOne: Sentence = { text: 'view_not_by_query' };
  readonly byPlan: Sentence = { text: 'view_by_plan' };
  readonly asTheyWere: Sentence = { text: 'view_no_past' };
  private readonly asked: AskedFigures;
  private readonly looked: AskedLooks;
  private readonly lines = new Map<string, AnswerLine[]>();
  private readonly alike = new Map<TableName, Rows>();
  /** The tables that models are fitted to, by the name of their lines. */
  private readonly fitted = new Map<string, ModelKinds>();
  /** Why no model is fitted to the rows of a table, where they are too many to be told one by one. */
  unfitted: (table: TableName) => Sentence | null = () => null;
  /** Has all answered that is not known yet, false where nothing is; null while questions are gathered. */
  atOnce: ((source: Source) => boolean) | null = null;

  /** Opens rows, where somebody runs a query for them; none while questions are gathered. */
  opener: Elsewhere['open'] = () => [];

  open: Elsewhere['open'] = (parts, most) => (this.atOnce ? this.opener(parts, most) : []);

  /**
   * `relations`: the tables; `dimensions`: those by which every figure is broken down, others by those that are asked;
   * `sliced`: those of which a label alone is asked; `dates`: of each table those that are told with its rows;
   * `begin`: what stands before the figures in each query, by the columns of labels that they are asked by.
   */
  constructor(
    private readonly relations: ReadonlyMap<TableName, Relation>,
    dimensions: readonly Dimension[],
    private readonly sliced: readonly Dimension[],
    private readonly dates: ReadonlyMap<TableName, readonly FieldTold[]>,
    private readonly begin: (labels: ReadonlySet<string>) => Part = () => () => ({ tables: [], lines: [] }),
  ) {
    this.looked = new AskedLooks(relations);
    this.asked = new AskedFigures(relations, [...new Set([...dimensions, ...sliced])]);
  }

  has = (table: TableName): boolean => this.relations.has(table);

  count = (table: TableName, condition: Condition): number | null => {
    const { name } = this.looked.of(table, condition);
    if (!this.lines.has(name)) this.askAtOnce();
    const line = this.lines.get(name);
    return line === undefined ? null : line[0].n;
  };

  answer = (leaf: LeafOfRows, period: Period, none: Evaluation | Sentence): Evaluation | Sentence => {
    if (isSentence(none)) return none;
    const unfitted = this.unfitted(leaf.rows.table);
    const isFitted = leaf.shape === 'model' && !isTold(models[leaf.model], unfitted !== null);
    if (isFitted && unfitted) return answeredBeyond(leaf, period, none, this.answer) ?? unfitted;
    const asked = this.asked.of(leaf, period, isFitted);
    const { name, toldAs } = asked;
    if (!this.lines.has(toldAs)) this.askAtOnce();
    const lines = this.lines.get(toldAs);
    const [{ table }] = none.parts;
    const at = this.alike.get(table.table)?.of.indexOf(name) ?? -1;
    // What one model is fitted to may be known before why rows are left out of another.
    if (lines === undefined || at < 0) return this.gathering(asked, none);
    const alike = this.alikeOf(table);
    if (leaf.shape === 'model' && isFitted) {
      const kinds = this.fitted.get(toldAs) ?? modelKinds(table, lines, this.asked.fieldsOf(leaf));
      this.fitted.set(toldAs, kinds);
      return answeredByModel(leaf, { kinds, period, parts: alikeParts(alike, at, none.parts[0]), name: byKind(name) });
    }
    const figures = (line: AnswerLine): Figures =>
      leaf.shape === 'model' ? modelFigures(leaf, lines, line, period.to) : answeredFigures(leaf, line);
    const crowded = this.crowdedDaysOf(asked, table);
    return answeredEvaluation(leaf, none, { lines, alike, at, by: this.dimensionOf(asked), crowded, figures });
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

  /** The dimension by which lines of a figure are told; null while they are not known, or where the table has no such labels. */
  private dimensionOf(asked: FigureOfRows): Answered['by'] {
    return (told) => {
      const dimension = dimensionTold(told, this.relations.get(asked.leaf.rows.table));
      if (dimension === undefined) return null;
      asked.by.add(dimension);
      if (!asked.knownBy.has(dimension)) this.askAtOnce();
      return asked.knownBy.has(dimension) ? dimension.id : null;
    };
  }

  /** The days of a figure that are crowded with its rows; none while they are not known. */
  private crowdedDaysOf(asked: FigureOfRows, table: Table): Parts['crowded'] {
    return (only) => {
      asked.crowded ??= 'asked';
      if (asked.crowded === 'asked') this.askAtOnce();
      const lines = this.lines.get(asked.name) ?? [];
      if (only === null) return crowdedDaysIn(lines, null, null);
      const dimension = dimensionTold(only.grouping(table)?.by, this.relations.get(table.table));
      return dimension ? crowdedDaysIn(lines, dimension.id, only.label === NO_LABEL ? null : only.label) : [];
    };
  }

  /** What is not known yet, as if there were something: so the questions that follow are put as well. */
  private gathering(asked: FigureOfRows, none: Evaluation): Evaluation {
    const dimension = this.dimensionOf(asked);
    const [{ table }] = none.parts;
    const by: Evaluation['by'] = (grouping) => {
      dimension(grouping(table)?.by);
      const labels = none.by(grouping);
      return labels && new Map([...labels.keys()].map((label) => [label, SOMETHING]));
    };
    return {
      ...none,
      parts: [{ ...none.parts[0], crowded: this.crowdedDaysOf(asked, table) }],
      all: () => SOMETHING,
      by,
    };
  }

  private askAtOnce(): void {
    this.atOnce?.(this);
  }

  /** Queries for all that is not known yet, of so many parts and about so many letters each; none once everything is. */
  queries(most = Number.POSITIVE_INFINITY, letters = Number.POSITIVE_INFINITY): Query[] {
    const looks = this.unknownLooks().map((looked) => this.looked.partOf(looked));
    const parts = [...looks, ...this.figures(), ...this.rowsOfTables()];
    const begin = this.begin(this.labelsAsked());
    return inQueries(parts, { most, letters: letters - lettersOf(begin) }).map((some) => {
      const parameters = new QueryParameters();
      return queryOf(
        [begin, ...some].map((part) => part(parameters)),
        parameters,
      );
    });
  }

  /** The columns of labels by which figures are asked so far. */
  private labelsAsked(): ReadonlySet<string> {
    const by = this.asked.all().map((asked) => labelColumns([...asked.by]));
    const read = this.asked.all().map(({ leaf }) => [...fieldsRead(leaf)]);
    return new Set([...by, ...read, labelColumns(this.sliced)].flat());
  }

  /** Notes the lines of all queries of a round. */
  take(lines: readonly AnswerLine[]): void {
    for (const name of this.unknown()) this.lines.set(name, []);
    for (const asked of this.asked.all()) {
      asked.knownBy = new Set(asked.by);
      if (asked.crowded) asked.crowded = 'known';
    }
    for (const [table, relation] of this.relations) {
      const asked = this.askedOf(table);
      const of = asked.map(({ name }) => name);
      if (this.isToAsk(table)) this.alike.set(table, { lines: [], of, places: placesTold(relation, asked) });
    }
    for (const line of lines) {
      if (line.dimension === ALIKE) this.alike.get(line.figure as TableName)?.lines.push(line);
      else this.lines.get(line.figure)?.push(line);
    }
  }

  private unknown(): string[] {
    const figures = this.asked.all().filter((asked) => this.isUnknown(asked));
    return [...figures.map(({ toldAs }) => toldAs), ...this.unknownLooks().map(({ name }) => name)];
  }

  private isUnknown({ toldAs, by, knownBy, crowded, isFitted }: FigureOfRows): boolean {
    const lacks = by.size > knownBy.size || crowded === 'asked';
    return !this.lines.has(toldAs) || (!isFitted && lacks);
  }

  private unknownLooks = () => this.looked.all().filter(({ name }) => !this.lines.has(name));

  private figures(): Part[] {
    const parts = new Map<string, Part>();
    for (const asked of this.asked.all()) if (this.isUnknown(asked)) parts.set(asked.toldAs, this.asked.partOf(asked));
    return [...parts.values()];
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
  askedOf = (table: TableName): FigureOfRows[] => this.asked.all().filter(({ leaf }) => leaf.rows.table === table);

  /** The same as rows are opened. */
  openedOf = (table: TableName): (RowsAsked & { name: string })[] =>
    this.askedOf(table).flatMap((asked) => this.asked.opened(asked));

  private isToAsk(table: TableName): boolean {
    return this.askedOf(table).length > (this.alike.get(table)?.of.length ?? 0);
  }

  private fieldsOfKinds(table: TableName): FieldTold[] {
    const labels = this.slicedBy(table).map((field): FieldTold => ({ field, by: 'label' }));
    return [...(this.dates.get(table) ?? []), ...labels];
  }

  /** The columns of labels of which one alone is asked. */
  slicedBy = (table: TableName): string[] => labelColumns(labelledBy(this.sliced, this.relations.get(table)));

  private alikeOf(without: Table): AlikeTable {
    const known = this.alike.get(without.table) as Rows;
    known.made ??= alikeTable(without, known, this.fieldsOfKinds(without.table));
    return known.made;
  }
}
