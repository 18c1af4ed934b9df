import type { Analysis } from '../../src/analysis/analysis';
import { analyze } from '../../src/analysis/analysis';
import { ask } from '../../src/analysis/ask';
import { isoDay } from '../../src/base/day';
import { zoneFrom } from '../../src/base/zone';
import { type Settled, settledOf } from '../../src/bigquery/prepare/settled';
import { isWritten, kpiPart, type NotWritten } from '../../src/bigquery/written/kpi-part';
import {
  preparedRelations,
  type WrittenKpi,
  type WrittenTable,
  writtenQuery,
} from '../../src/bigquery/written/written-query';
import { dimensionOf } from '../../src/dimensions';
import type { Dimension } from '../../src/dimensions/declare';
import type { RawTab } from '../../src/intake/reading';
import { kpiOf, kpis } from '../../src/kpis';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { wayOf } from '../../src/kpis/declaration/slice';
import { readPlan } from '../../src/plan/read-plan';
import { say } from '../../src/texts/say';
import { isSentence } from '../../src/texts/sentence';
import type { Options } from '../command-line/options';
import type { PlanFile } from '../command-line/plan-file';
import type { PrintedKpi } from '../command-line/printed/report';
import { type Language, tableName, text } from '../command-line/texts';
import { offsetAt } from '../workbook/serial';

/** What a file of SQL is made of. */
export interface SqlRequest {
  tabs: RawTab[];
  plan: PlanFile | undefined;
  /** The KPIs of the report. */
  kpis: readonly Pick<PrintedKpi, 'id' | 'variant'>[];
  options: Pick<Options, 'asOf' | 'period' | 'locale' | 'timeZone'>;
  language: Language;
}

/** The KPIs as one query over tables as they were read, with what is not in it, and why, at its head; null without any KPI. */
export function sqlFile(request: SqlRequest): string | null {
  const { language, options } = request;
  const { plan } = readPlan(request.plan, kpis);
  const zone = zoneFrom(options.timeZone, (instant) => offsetAt(options.timeZone, instant) / 60_000);
  const analysis = analyze(request.tabs, { ...options, plan, zone });
  const tables = tablesOf(analysis, options.asOf !== undefined, language);
  const relations = preparedRelations(tables);
  const written: WrittenKpi[] = [];
  const left: string[] = [];
  for (const [at, { id, variant = 'standard' }] of request.kpis.entries()) {
    const { title } = kpiOf(id as KpiId);
    const named = variant === 'standard' ? title[language] : `${title[language]} (${variant})`;
    const leave = (why: string): number => left.push(`${named}: ${why}`);
    if (wayOf(variant).only !== null) {
      leave(text('sql_part', language));
      continue;
    }
    const { formula, evaluation, period } = ask(analysis.data, id as KpiId, variant, analysis.period);
    if (formula === null || isSentence(evaluation)) {
      leave(isSentence(evaluation) ? say(evaluation, language) : text('sql_no_figure', language));
      continue;
    }
    const cycle = { text: 'no_data' as const };
    const part = kpiPart(formula, { data: analysis.data, period, cycle: () => cycle }, relations);
    if (!isWritten(part)) leave(reasonOf(part, language));
    else {
      const from = period.from === null ? text('sql_begin', language) : isoDay(period.from);
      const says = `${named}, ${text('other_period', language, { from, to: isoDay(period.to - 1) })}`;
      const by = [plan.breakdown ?? 'rep', 'month'].map((one) => dimensionOf(one as 'rep')) as Dimension[];
      written.push({ name: `${id}_${at + 1}`, says, part, period, by });
    }
  }
  if (written.length === 0) return null;
  const above = [
    text('sql_about', language),
    text('sql_derived', language),
    ...(left.length === 0 ? [] : [text('sql_left', language), ...left.map((line) => `  ${line}`)]),
  ];
  return writtenQuery(above, usedBy(written, tables), written);
}

/** The tables that are one tab each; of people who answer a survey nothing leaves the spreadsheet. */
function tablesOf(analysis: Analysis, isAsOf: boolean, language: Language): WrittenTable[] {
  const { data, readings, asOf, zone, plan } = analysis;
  return Object.values(data.tables).flatMap((table): WrittenTable[] => {
    const tabs = readings.flatMap((reading) => (reading.data?.table === table.table ? [reading.data] : []));
    const [read] = tabs;
    if (tabs.length !== 1 || table.table === 'survey' || read.leftOut.join() !== table.leftOut.join()) return [];
    const settled = settledOf(read, table, {
      asOf: isAsOf ? asOf : null,
      zone: plan.openingHours ? null : zone.name,
    });
    return [{ settled, says: saysOf(settled, language) }];
  });
}

const TYPES = { text: 'STRING', number: 'FLOAT64', date: 'DATETIME', flag: 'BOOL' } as const;

function saysOf({ read, headers }: Settled, language: Language): string[] {
  const view = `${read.table}_read`;
  const columns = [...read.columns].flatMap(([name, type]) =>
    headers[name] ? [`  ${name} ${TYPES[type]}: ${headers[name]}`] : [],
  );
  return [
    text('sql_table', language, { table: tableName(read.table, language), view }),
    ...columns,
    `  left_out STRING: ${text('sql_left_out', language)}`,
    `  from_tab STRING: ${text('sql_from_tab', language)}`,
  ];
}

function usedBy(written: readonly WrittenKpi[], tables: readonly WrittenTable[]): WrittenTable[] {
  const names = new Set(written.flatMap(({ part }) => tablesIn(part)));
  return tables.filter(({ settled }) => names.has(settled.read.table));
}

function tablesIn(part: WrittenKpi['part']): string[] {
  if (part.kind === 'given') return [];
  return part.kind === 'rows' ? [part.formula.rows.table] : Object.values(part.inputs).flatMap(tablesIn);
}

function reasonOf({ why, fields }: NotWritten, language: Language): string {
  const named = why === 'table' ? fields.map((table) => tableName(table, language)) : fields;
  return text(why === 'table' ? 'sql_no_table' : `sql_${why}`, language, { fields: named.join(', ') });
}
