import type { Period } from '../../../src/base/period';
import { QueryParameters } from '../../../src/bigquery/dialect';
import { type FigureAsked, figurePart } from '../../../src/bigquery/figure-part';
import { type Query, queryOf } from '../../../src/bigquery/query';
import { linesUnlessTooFew } from '../../../src/bigquery/written/lines-unless-too-few';
import { currencyColumns } from '../../../src/bigquery/written/one-currency';
import { dimensions } from '../../../src/dimensions';
import type { DataSet } from '../../../src/engine/data-set';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import type { Evaluation } from '../../../src/engine/evaluate/evaluation';
import type { Figures, Grouping } from '../../../src/engine/figures';
import { fieldsRead } from '../../../src/engine/formula/fields';
import type { CohortFormula, RowFormula } from '../../../src/engine/formula/formula';
import { withUnreadDays } from '../../../src/engine/formula/unread-days';
import { leavesWithBeside } from '../../../src/engine/formula/walk';
import { BEYOND, groupsByLabel, groupsByMonth, NO_DATE, NO_LABEL } from '../../../src/engine/groups';
import { kpis } from '../../../src/kpis';
import { type Table, UNREAD_DAY } from '../../../src/tables/table';
import { isSentence } from '../../../src/texts/sentence';
import { preparedTable } from './prepared-table';
import type { Answer, Oracle } from './zetasql';

const AT_ONCE = 15;

type Written = RowFormula | CohortFormula;

/** The row and cohort formulas of all variants, each once, by where it is last found. */
const formulas = new Map<string, { name: string; formula: Written }>();
for (const { id, variants } of kpis) {
  for (const [variant, { oneOf }] of Object.entries(variants)) {
    for (const leaf of oneOf.flatMap((one) => leavesWithBeside(one))) {
      if (leaf.shape === 'given' || leaf.shape === 'model') continue;
      formulas.set(JSON.stringify(leaf), { name: `${id}:${variant} (${leaf.rows.table})`, formula: leaf });
    }
  }
}

export const written: ReadonlyMap<string, { name: string; formula: Written }> = formulas;

/** The formulas that some data answered so far. */
export const answered = new Set<string>();

interface Compared {
  figures: number;
  different: string[];
}

interface Question {
  asked: FigureAsked;
  evaluation: Evaluation;
  title: string;
}

/** Every formula, or these, that the tables answer, over each period, by every dimension: the engine's figures against the query's. */
export async function compare(
  oracle: Oracle,
  tables: DataSet['tables'],
  periods: readonly Period[],
  asked: readonly Written[] = [...formulas.values()].map(({ formula }) => formula),
): Promise<Compared> {
  const compared: Compared = { figures: 0, different: [] };
  for (const table of Object.values(tables)) await compareTable(oracle, table, periods, asked, compared);
  return compared;
}

async function compareTable(
  oracle: Oracle,
  table: Table,
  periods: readonly Period[],
  wanted: readonly Written[],
  compared: Compared,
): Promise<void> {
  const here = [...formulas.values()].filter(
    ({ formula }) => formula.rows.table === table.table && wanted.includes(formula),
  );
  const labels = dimensions.flatMap(({ label }) => (label === 'month' ? [] : [label.column]));
  const isUnread = table.columns[UNREAD_DAY] !== undefined;
  const fields = [...here.flatMap(({ formula }) => [...fieldsRead(formula)]), UNREAD_DAY];
  const { relation, loaded } = preparedTable(table, [...fields, ...labels, 'start', 'end', 'currency']);
  const data: DataSet = { tables: { [table.table]: table }, given: () => null };
  const questions = periods.flatMap((period) =>
    here.flatMap(({ name, formula }, at): Question[] => {
      const evaluation = evaluate(formula, { data, period, cycle: () => ({ months: 0, touched: [], notes: [] }) });
      if (isSentence(evaluation)) return [];
      answered.add(JSON.stringify(formula));
      const by = dimensions.filter(({ label, alike }) =>
        label === 'month'
          ? formula.shape === 'rows' && formula.rows.date !== null
          : alike.flat().includes(table.table) && table.columns[label.column]?.type === 'text',
      );
      const read = isUnread ? (withUnreadDays(formula) as Written) : formula;
      const asked = { name: `f${at}_${periods.indexOf(period)}`, formula: read, period, relation, by };
      return [{ asked, evaluation, title: `${name} ${period.from}..${period.to}` }];
    }),
  );
  // The engine of the dialect holds 128 MB of what a query makes on its way.
  for (let at = 0; at < questions.length; at += AT_ONCE) {
    const some = questions.slice(at, at + AT_ONCE);
    const { sql, parameters } = figuresQuery(some.map(({ asked }) => asked));
    const byFigure = new Map<unknown, Answer>();
    for (const line of await oracle.query(sql, parameters, [loaded]))
      byFigure.set(line[0], [...(byFigure.get(line[0]) ?? []), line]);
    for (const question of some) compareQuestion(question, byFigure.get(question.asked.name) ?? [], compared);
  }
}

function compareQuestion({ asked, evaluation, title }: Question, lines: Answer, compared: Compared): void {
  const own = (dimension: string | null): Map<unknown, Answer[number]> =>
    new Map(lines.filter((line) => line[1] === dimension).map((line) => [line[2], line]));
  const isSpread = asked.formula.shape === 'rows' && ['mean', 'median'].includes(asked.formula.measure);
  compareFigures(title, evaluation.all(), own(null).get(null), isSpread, compared);
  for (const { id, label } of asked.by) {
    const { date } = asked.formula.rows;
    const grouping: Grouping = (table) =>
      label === 'month' ? groupsByMonth(table, date ?? '') : groupsByLabel(table, label.column);
    const found = own(id);
    for (const [key, figures] of evaluation.by(grouping) ?? []) {
      // What belongs to no label is what the lines lack of the whole.
      if (key === BEYOND) continue;
      const line = found.get(key === NO_LABEL || key === NO_DATE ? null : key);
      found.delete(key === NO_LABEL || key === NO_DATE ? null : key);
      compareFigures(`${title} by ${id}: ${key}`, figures, line, isSpread, compared);
    }
    if (found.size > 0) compared.different.push(`${title} by ${id}: the query has ${[...found.keys()]} besides`);
  }
}

function figuresQuery(asked: readonly FigureAsked[]): Query {
  const parameters = new QueryParameters();
  return queryOf(
    asked.map((one) => {
      const beside = one.formula.shape === 'model' ? [] : currencyColumns(one.formula, one.relation);
      return figurePart({ ...one, beside }, parameters, linesUnlessTooFew(one.relation));
    }),
    parameters,
  );
}

/** A label without rows has no line in an answer. */
function compareFigures(
  title: string,
  figures: Figures,
  line: Answer[number] | undefined,
  isSpread: boolean,
  compared: Compared,
): void {
  compared.figures++;
  const { value, n, top, bottom, extra } = figures;
  if (line === undefined) {
    if (n > 0 || value) compared.different.push(`${title}: ${value}, by query no line`);
    return;
  }
  const spread = isSpread ? [extra.median, extra.p75] : [];
  const wanted = [value, n, ...(value === null ? [] : [top, bottom, ...spread])];
  const got = line.slice(3, 3 + wanted.length) as (number | null)[];
  const isSame = wanted.every((one, at) => (at === 1 && value === null ? true : same(one, got[at], at === 3)));
  if (!isSame) compared.different.push(`${title}: ${JSON.stringify(wanted)}, by query ${JSON.stringify(got)}`);
}

/** A figure that stands above no line has nothing below it. */
function same(one: number | null, other: number | null, isBelow: boolean): boolean {
  if (one === null) return other === null || (isBelow && other === 0);
  return other !== null && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
