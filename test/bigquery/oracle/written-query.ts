import type { Analysis } from '../../../src/analysis/analysis';
import { ask, medianCycle } from '../../../src/analysis/ask';
import { groupingBy } from '../../../src/analysis/breakdown/breakdown';
import { inSentence } from '../../../src/base/language';
import { kpiQuery } from '../../../src/build/query/kpi-query';
import { type DimensionId, dimensionOf } from '../../../src/dimensions';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import { spansOf } from '../../../src/engine/evaluate/evaluate-derived';
import type { EvaluationContext } from '../../../src/engine/evaluate/evaluation';
import { NOTHING } from '../../../src/engine/figures';
import type { Formula } from '../../../src/engine/formula/formula';
import { NO_DATE, NO_LABEL } from '../../../src/engine/groups';
import type { RawTab } from '../../../src/intake/reading';
import { kpis } from '../../../src/kpis';
import { breakdownOf } from '../../../src/plan/breakdown';
import type { Plan } from '../../../src/plan/plan';
import { isSentence } from '../../../src/texts/sentence';
import { zoneOf } from '../../engine/intl-zone';
import { analysisOf } from '../../kpis/asking';
import { preparedTable } from './prepared-table';
import type { Answer, Oracle, OracleTable } from './zetasql';

/** Every KPI in every variant. */
export const every = kpis.flatMap(({ id, title, variants }) =>
  Object.keys(variants).map((variant) => ({
    ...{ id, variant },
    named: variant === 'standard' ? title.en : `${title.en} (${variant})`,
  })),
);

export interface Asked {
  tabs: RawTab[];
  plan?: Plan;
  period?: string;
  timeZone?: string;
}

type AskedKpi = (typeof every)[number];

/** What was compared of written queries, how often of each kind, and in what it differs from the sheet. */
export interface Compared {
  kinds: Map<string, number>;
  /** What is not in a query, by kind, and why. */
  left: Map<string, Set<string>>;
  different: string[];
}

/** A query for these KPIs, as the command line writes it. */
export const writtenFor = (
  { tabs, plan, period, timeZone = 'Etc/UTC' }: Asked,
  some: readonly AskedKpi[] = every,
): string | null =>
  kpiQuery({ tabs, plan, kpis: some, options: { locale: 'en_US', timeZone, period }, language: 'en' });

/** The engine of the dialect holds 128 MB of what a query makes on its way. */
const AT_ONCE = 24;

/** Runs the query as it is written, and holds every line of it, and every line of the sheet, against each other. */
export async function compareWritten(oracle: Oracle, asked: Asked, compared: Compared): Promise<void> {
  const { tabs, plan = {}, period, timeZone = 'Etc/UTC' } = asked;
  const analysis = analysisOf(tabs, { plan, period, zone: zoneOf(timeZone) });
  for (let at = 0; at < every.length; at += AT_ONCE) {
    const some = every.slice(at, at + AT_ONCE);
    const sql = writtenFor(asked, some);
    if (sql !== null) new Judge(analysis, sql, await answerTo(oracle, sql, analysis), compared).judge(some);
  }
}

/** The lines of a query for these KPIs. */
export const answerOf = (oracle: Oracle, asked: Asked, some: readonly AskedKpi[]): Promise<Answer> =>
  answerTo(oracle, writtenFor(asked, some) ?? '', analysisOf(asked.tabs));

/** What comes back of a query that was written before, of the tables as they are by now. */
export function answerTo(oracle: Oracle, sql: string, analysis: Analysis): Promise<Answer> {
  const views = viewsOf(analysis).filter(({ name }) => sql.includes(`FROM \`${name}\``));
  return oracle.query(sql, [], views);
}

/** The tables as they were read, as somebody makes them in BigQuery. */
function viewsOf({ readings }: Analysis): OracleTable[] {
  const read = readings.flatMap(({ data }) => data ?? []);
  return read.map((table) => ({
    ...preparedTable(table, Object.keys(table.columns)).loaded,
    name: `${table.table}_read`,
  }));
}

class Judge {
  private readonly head: string[];
  private readonly lines: Map<string, Answer>;

  constructor(
    private readonly analysis: Analysis,
    sql: string,
    answer: Answer,
    private readonly compared: Compared,
  ) {
    const lines = sql.split('\n');
    this.head = lines.slice(0, lines.indexOf('WITH')).map((line) => line.replace(/^-- */, ''));
    this.lines = new Map();
    for (const line of answer) {
      const key = `${line[0]} ${line[1]}`;
      this.lines.set(key, [...(this.lines.get(key) ?? []), line]);
    }
  }

  judge(some: readonly AskedKpi[]): void {
    some.forEach((kpi, at) => {
      this.judgeKpi(kpi, `${kpi.id}_${at + 1}`);
    });
    for (const [name, lines] of this.lines) this.differs(`${name}: besides what is asked`, lines);
  }

  private judgeKpi(kpi: AskedKpi, figure: string): void {
    const { analysis } = this;
    const { id, variant, named } = kpi;
    const { formula, evaluation, period } = ask(analysis.data, id, variant, analysis.period);
    const kind = kindOf(formula);
    const why = this.leftOut(named);
    if (why !== undefined) {
      this.leave(kind, why);
      return;
    }
    const whole = analysis.result(id, variant);
    this.same(named, kind, whole, this.taken(figure, null)[0]);
    if (formula?.shape === 'derived' && !isSentence(evaluation)) {
      const context = { data: analysis.data, period, cycle: () => medianCycle(analysis.data, period.to) };
      this.judgeInputs(formula, figure, context);
    }
    for (const by of [breakdownOf(analysis.plan), 'month'] as const)
      this.judgeLines(kpi, this.taken(figure, by), kind, by);
  }

  private judgeLines({ id, variant, named }: AskedKpi, lines: Answer, kind: string, by: DimensionId): void {
    const title = `${named}, by ${inSentence(dimensionOf(by).title).en}`;
    const ofKind = `${kind} by ${by === 'month' ? 'month' : 'label'}`;
    const groups = this.analysis.breakdown(id, by, variant);
    const why = this.leftOut(title);
    if (why !== undefined) {
      if (lines.length > 0) this.differs(`${title}: left out, and there`, lines);
      if (groups.length > 0) this.leave(ofKind, why);
      return;
    }
    for (const group of groups) {
      const label = group.key === NO_LABEL || group.key === NO_DATE ? null : group.key;
      const at = lines.findIndex(([, , one]) => one === label);
      const [line] = at < 0 ? [] : lines.splice(at, 1);
      this.same(`${title}: ${group.key}`, ofKind, group, line);
    }
    // Where no row has a label, a query has the one line of those without, and a sheet none.
    if (groups.length === 0 && lines.every(([, , label]) => label === null)) return;
    // Rows that all count for nothing have a line of their own in a query, and none on a sheet.
    for (const line of lines) if (line[3] || line[4]) this.differs(`${title}: besides the sheet`, line);
  }

  /** The figures that another is made of. */
  private judgeInputs(formula: Formula, figure: string, context: EvaluationContext): void {
    if (formula.shape !== 'derived') return;
    const spans = spansOf(formula, context);
    if (isSentence(spans)) return;
    for (const [name, { oneOf }] of Object.entries(formula.inputs)) {
      const over = { ...context, period: spans[name][0] };
      const one = oneOf.find((input) => !isSentence(evaluate(input, over))) as Formula;
      const evaluation = evaluate(one, over);
      if (isSentence(evaluation)) continue;
      const path = `${figure}__${name}`;
      if (one.shape === 'rows' || one.shape === 'cohort') {
        this.same(path, `${kindOf(one)} in others`, evaluation.all(), this.taken(path, null)[0]);
        const by = breakdownOf(this.analysis.plan);
        const groups = evaluation.by(groupingBy(dimensionOf(by)));
        for (const line of this.taken(path, by)) {
          const group = groups?.get(line[2] === null ? NO_LABEL : String(line[2]));
          this.same(`${path} ${line[2]}`, `${kindOf(one)} in others by label`, group ?? NOTHING, line);
        }
      }
      this.judgeInputs(one, path, over);
    }
  }

  private taken(figure: string, by: string | null): Answer {
    const key = `${figure} ${by}`;
    const lines = this.lines.get(key) ?? [];
    this.lines.delete(key);
    return lines;
  }

  private leftOut(named: string): string | undefined {
    const begin = `${named}: `;
    return this.head.find((line) => line.startsWith(begin))?.slice(begin.length);
  }

  private leave(kind: string, why: string): void {
    this.compared.left.set(kind, (this.compared.left.get(kind) ?? new Set()).add(why));
  }

  private same(title: string, kind: string, wanted: Told, line: Answer[number] | undefined): void {
    const { kinds } = this.compared;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    // A label without rows, or a month, has no line.
    if (line === undefined && wanted.n === 0 && !wanted.value) return;
    const [value, n] = [line?.[3], line?.[4]].map(rounded);
    const isSame = value === rounded(wanted.value) && (value === null || n === null || n === rounded(wanted.n));
    if (!isSame) this.differs(`${title}: ${wanted.value} of ${wanted.n}`, line);
  }

  private differs(title: string, got: unknown): void {
    this.compared.different.push(`${title}, by query ${JSON.stringify(got)}`);
  }
}

interface Told {
  value: number | null;
  n: number;
}

const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(9)) : value);

/** How a formula is counted: by rows of a day each, by what is there at the end of a month, by customers, of others. */
export function kindOf(formula: Formula | null): string {
  if (formula === null) return 'none';
  if (formula.shape !== 'rows') return formula.shape;
  const { date, upToEnd } = formula.rows;
  return date !== null && !upToEnd ? 'rows of days' : 'rows at a moment';
}
