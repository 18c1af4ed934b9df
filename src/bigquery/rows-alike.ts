import type { Period } from '../base/period';
import type { CohortFormula, RowFormula } from '../engine/formula/formula';
import type { LeafOfRows } from '../engine/formula/walk';
import { conditionSql, type Scope } from './condition';
import {
  FROM_TAB,
  fromRows,
  identifier,
  indented,
  linesSql,
  listSql,
  NO_NUMBER,
  NO_TEXT,
  QueryParameters,
  type Relation,
} from './dialect';
import { leftOutInParts } from './left-out';
import { kindSql } from './model-rows';
import { termSql } from './term';

/** The name under which the lines of a table's rows come back. */
export const ALIKE = 'alike';

/** Of a row used that puts anything but a positive number above and below: the signs of both. */
export function sidesIn(told: string | null): { top: number; bottom: number } | null {
  const [, top, bottom] = /^(-?[01]) (-?[01])$/.exec(told ?? '') ?? [];
  return top === undefined ? null : { top: Number(top), bottom: Number(bottom) };
}

/** A column that is told with the rows of a table: a label, or a date by its day or the first of its month. */
export interface FieldTold {
  field: string;
  by: 'label' | 'day' | 'month';
}

/** The rows of a formula over a period. */
export interface RowsAsked {
  leaf: LeafOfRows;
  period: Period;
  /** The columns by which the rows that a model is fitted to are of one kind, where those of its figure are told apart. */
  kindBy?: readonly string[];
}

/**
 * How many rows of a table are alike to all that is asked of it: a line per kind, whose `label` is a list in JSON of the
 * tab, the currency, the labels or days since 1970 in `fields`, and why the row is left out of each set of rows that is asked
 * (NULL, or the signs of what it puts above and below: used), each once, see `placesTold`. From them the rows of any figures together are accounted for.
 */
export function rowsAlike(
  relation: Relation,
  asked: readonly RowsAsked[],
  fields: readonly FieldTold[],
  parameters: QueryParameters,
): string {
  const { rows, told: ofFigures } = rowsTold(relation, asked, parameters);
  const told = [
    textOf({ field: FROM_TAB, by: 'label' }, relation),
    textOf({ field: 'currency', by: 'label' }, relation),
    ...fields.map((field) => textOf(field, relation)),
    ...new Set(ofFigures),
  ];
  const kinds = `SELECT ${listSql(told)} AS kind\nFROM ${rows}`;
  const texts = [parameters.text(relation.table), parameters.text(ALIKE), 'kind'];
  return `${linesSql(texts, [NO_NUMBER, 'COUNT(*)'], fromRows(kinds))}\nGROUP BY kind`;
}

/** Which of what `rowsAlike` tells says why a row is left out of each of `asked`: many figures count the same rows. */
export function placesTold(relation: Relation, asked: readonly RowsAsked[]): number[] {
  const { told } = rowsTold(relation, asked, new QueryParameters());
  const once = [...new Set(told)];
  return told.map((sql) => once.indexOf(sql));
}

/** The rows of a table, and for each of `asked` what tells why a row is left out. */
export function rowsTold(
  relation: Relation,
  asked: readonly RowsAsked[],
  parameters: QueryParameters,
): { rows: string; told: string[] } {
  const scopes = asked.map(({ period }): Scope => ({ relation, period, parameters }));
  const said = new SharedColumns();
  const ofCohorts = asked.flatMap(({ leaf }, at) => (leaf.shape === 'cohort' ? [{ leaf, at, scope: scopes[at] }] : []));
  const ofOwn = ofCohorts.map(({ leaf, at, scope }) => cohortColumns(leaf, at, said, scope));
  const ofCustomers = ofCohorts.map(({ leaf, at, scope }) => cohortReason(leaf, at, scope));
  const told = asked.map((one, at) => toldOf(one, at, said, scopes[at]));
  return { rows: [said.all(), ofOwn, ofCustomers].reduce(withColumns, identifier(relation.table)), told };
}

/** What several figures ask of a row in the same words: asked once, in a column of its own. */
class SharedColumns {
  private readonly byText = new Map<string, string>();

  named(sql: string): string {
    const name = this.byText.get(sql) ?? identifier(`said_${this.byText.size}`);
    this.byText.set(sql, name);
    return name;
  }

  all(): string[] {
    return Array.from(this.byText, ([sql, name]) => `${sql} AS ${name}`);
  }
}

export const withColumns = (rows: string, columns: readonly string[]): string =>
  columns.length === 0
    ? rows
    : `(\n${indented(`SELECT *${columns.map((one) => `,\n  ${one}`).join('')}\nFROM ${rows}`)}\n)`;

const named = (what: string, at: number): string => identifier(`${what}_${at}`);

function reasonOf({ rows }: LeafOfRows, said: SharedColumns, scope: Scope): string {
  const parts = leftOutInParts(rows, scope).map((part) => said.named(part));
  return parts.length === 1 ? parts[0] : `IFNULL(${parts.join(', ')})`;
}

function cohortColumns(leaf: CohortFormula, at: number, said: SharedColumns, scope: Scope): string {
  return `${reasonOf(leaf, said, scope)} AS ${named('own_reason', at)},
  ${conditionSql(leaf.base, scope)} AS ${named('in_base', at)},
  ${conditionSql(leaf.kept, scope)} AS ${named('is_kept', at)}`;
}

/** A row outside the base set counts where its customer is in it, and is kept by this row. */
function cohortReason({ countBy }: CohortFormula, at: number, { relation, parameters }: Scope): string {
  const [own, base, kept] = ['own_reason', 'in_base', 'is_kept'].map((what) => named(what, at));
  const customer = relation.columns.get(countBy) === 'text' ? identifier(countBy) : NO_TEXT;
  const inBase = `MAX(IF(${base} AND ${own} IS NULL, 1, 0)) OVER (PARTITION BY ${customer}) = 1`;
  const outside = `${own} IS NULL AND NOT ${base} AND NOT (${kept} AND ${inBase})`;
  return `IF(${outside}, ${parameters.text('not_in_base')}, ${own}) AS ${named('reason', at)}`;
}

function toldOf({ leaf, kindBy }: RowsAsked, at: number, said: SharedColumns, scope: Scope): string {
  const reason = leaf.shape === 'cohort' ? named('reason', at) : reasonOf(leaf, said, scope);
  if (kindBy) return `IFNULL(${reason}, ${kindSql(kindBy, scope.relation)})`;
  return leaf.shape !== 'rows' || (leaf.top === 1 && leaf.bottom === undefined)
    ? reason
    : `IFNULL(${reason}, ${said.named(sidesSql(leaf, scope))})`;
}

function sidesSql({ top, bottom = 1 }: RowFormula, scope: Scope): string {
  const signs = [top, bottom].map((term) =>
    term === 1 ? "'1'" : `CAST(CAST(SIGN(${termSql(term, scope)}) AS INT64) AS STRING)`,
  );
  return `NULLIF(CONCAT(${signs.join(", ' ', ")}), '1 1')`;
}

function textOf({ field, by }: FieldTold, { columns }: Relation): string {
  if (columns.get(field) === 'text') return identifier(field);
  if (columns.get(field) !== 'date') return NO_TEXT;
  const day = `DATE(${identifier(field)})`;
  return `CAST(UNIX_DATE(${by === 'month' ? `DATE_TRUNC(${day}, MONTH)` : day}) AS STRING)`;
}
