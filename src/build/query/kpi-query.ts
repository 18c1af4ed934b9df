import type { Analysis } from '../../analysis/analysis';
import { analyze } from '../../analysis/analysis';
import { ask, medianCycle } from '../../analysis/ask';
import { isoDay, isoMonth } from '../../base/day';
import { inSentence, type Language } from '../../base/language';
import type { Period } from '../../base/period';
import { zoneFrom } from '../../base/zone';
import { doneLinks } from '../../bigquery/prepare/deals/done-links';
import { joinsOf, linkedIn } from '../../bigquery/prepare/labels/joins-of';
import { tablesNeeded } from '../../bigquery/prepare/prepare';
import { type Settled, settledOf } from '../../bigquery/prepare/settled';
import { isWritten, kpiPart, type NotWritten } from '../../bigquery/written/kpi-part';
import {
  preparedRelations,
  type QueriedKpi,
  type WrittenTable,
  writtenQuery,
} from '../../bigquery/written/written-query';
import { plannedDimension } from '../../dimensions';
import type { RawTab } from '../../intake/reading';
import { kpiOf, kpis } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { wayOf } from '../../kpis/declaration/slice';
import { breakdownOf } from '../../plan/breakdown';
import { openingTimesOf } from '../../plan/calendar/opening-times-of';
import { readPlan } from '../../plan/read-plan';
import { isTextColumn } from '../../tables/table';
import { declarationOf, type TableName } from '../../tables/tables';
import { say } from '../../texts/say';
import { isSentence } from '../../texts/sentence';
import { linesOf } from './kpi-lines';
import { sentence } from './texts';

/** Why a figure is none, as the data does not reach its period. */
const OUTSIDE: readonly string[] = ['period_outside', 'rows_begin_later', 'no_dates_in_tabs'];

/** What a query is made of. */
export interface QueryRequest {
  tabs: RawTab[];
  /** As the plan file has it. */
  plan?: unknown;
  /** The KPIs of the report. */
  kpis: readonly { id: string; variant?: string }[];
  options: { asOf?: string; period?: string; locale: string; timeZone: string };
  language: Language;
}

/** The KPIs as one query over tables as they were read, with what is not in it, and why, at its head; null without any KPI. */
export function kpiQuery(request: QueryRequest): string | null {
  const { language, options } = request;
  const { plan } = readPlan(request.plan, kpis);
  const zone = zoneFrom(options.timeZone, (instant) => offsetAt(options.timeZone, instant));
  const analysis = analyze(request.tabs, { ...options, plan, zone });
  const tables = tablesOf(analysis, language);
  const relations = preparedRelations(tables);
  const written: QueriedKpi[] = [];
  const left: string[] = [];
  for (const [at, { id, variant = 'standard' }] of request.kpis.entries()) {
    const { title } = kpiOf(id as KpiId);
    const named = variant === 'standard' ? title[language] : `${title[language]} (${variant})`;
    const leave = (why: string): number => left.push(`${named}: ${why}`);
    if (wayOf(variant).only !== null) {
      leave(sentence('part', language));
      continue;
    }
    const { formula, evaluation, period } = ask(analysis.data, id as KpiId, variant, analysis.period);
    if (formula === null || isSentence(evaluation)) {
      leave(isSentence(evaluation) ? say(evaluation, language) : sentence('no_figure', language));
      continue;
    }
    // What is not yet is no figure, though rows are there.
    const { reason } = analysis.result(id as KpiId, variant);
    if (reason && OUTSIDE.includes(reason.text)) {
      leave(say(reason, language));
      continue;
    }
    const cycle = () => medianCycle(analysis.data, period.to);
    const part = kpiPart(formula, { data: analysis.data, period, cycle }, relations);
    if (!isWritten(part)) leave(reasonOf(part, language));
    else {
      const saysOf = (input: string, { from, to }: Period): string => {
        const values = { from: from === null ? sentence('begin', language) : isoDay(from), to: isoDay(to - 1) };
        return `${[named, ...(input === '' ? [] : [input])].join(': ')}, ${sentence('span', language, values)}`;
      };
      const says = saysOf('', period);
      const asked = { id: id as KpiId, variant, formula, part, relations };
      const lines = linesOf(analysis, asked, plannedDimension(breakdownOf(plan), plan));
      const since = analysis.begin(id as KpiId, variant);
      const atMonths = lines.atMonths && {
        ...{ first: isoMonth(analysis.firstDay), begin: isoMonth(since) },
        says: sentence('before_data', language, { day: isoDay(since) }),
      };
      written.push({ name: `${id}_${at + 1}`, says, saysOf, part, by: lines.by, atMonths: atMonths || null });
      for (const { by, why } of lines.left) {
        const dimension = inSentence(by.title)[language];
        const because = typeof why === 'string' ? sentence(why, language) : say(why, language);
        left.push(`${sentence('by', language, { kpi: named, dimension })}: ${because}`);
      }
    }
  }
  if (written.length === 0) return null;
  const above = [
    sentence('about', language),
    sentence('derived', language),
    sentence('currencies', language),
    ...(reads(written, '"monthsBack"') ? [sentence('earlier', language)] : []),
    ...(reads(written, '"inEveryMonth"') ? [sentence('every_month', language)] : []),
    ...(left.length === 0 ? [] : [sentence('left', language), ...left.map((line) => `  ${line}`)]),
  ];
  const { from, to } = analysis.period;
  const months = { from: from ?? analysis.firstDay, to: Math.min(to, analysis.asOf + 1) };
  return writtenQuery(above, usedBy(written, tables), written, { period: months, says: sentence('months', language) });
}

/** Whether a formula of these says such a thing. */
const reads = (written: readonly QueriedKpi[], what: string): boolean =>
  written.some(({ part }) => JSON.stringify(part).includes(what));

/** The tables that are one tab each; of people who answer a survey nothing leaves the spreadsheet. */
function tablesOf(analysis: Analysis, language: Language): WrittenTable[] {
  const { data, readings, asOf, today, zone, plan } = analysis;
  const linked = linkedIn(data.tables);
  return Object.values(data.tables).flatMap((table): WrittenTable[] => {
    const tabs = readings.flatMap((reading) => (reading.data?.table === table.table ? [reading.data] : []));
    const [read] = tabs;
    if (tabs.length !== 1 || table.table === 'survey' || read.leftOut.join() !== table.leftOut.join()) return [];
    const settled = settledOf(read, table, {
      seen: { asOf, today },
      clock: openingTimesOf(plan) ?? zone.name,
      planned: plan,
      joins: joinsOf(table.table, linked),
      done: doneLinks(linked),
    });
    const labels = (field: string): readonly string[] => {
      const column = table.columns[field];
      return isTextColumn(column) ? column.labels : [];
    };
    return [{ settled, says: saysOf(settled, language), labels }];
  });
}

const TYPES = { text: 'STRING', number: 'FLOAT64', date: 'DATETIME', flag: 'BOOL' } as const;

function saysOf({ read, headers }: Settled, language: Language): string[] {
  const view = `${read.table}_read`;
  const columns = [...read.columns].flatMap(([name, type]) =>
    headers[name] ? [`  ${name} ${TYPES[type]}: ${headers[name]}`] : [],
  );
  return [
    sentence('table', language, { table: tableName(read.table, language), view }),
    ...columns,
    `  left_out STRING: ${sentence('left_out', language)}`,
    `  from_tab STRING: ${sentence('from_tab', language)}`,
  ];
}

function usedBy(written: readonly QueriedKpi[], tables: readonly WrittenTable[]): WrittenTable[] {
  const settled = tables.map((one) => one.settled);
  const needed = tablesNeeded(
    written.flatMap(({ part }) => tablesIn(part)),
    settled,
  );
  return tables.filter(({ settled: { read } }) => needed.has(read.table));
}

function tablesIn(part: QueriedKpi['part']): TableName[] {
  if (part.kind === 'given') return [];
  return part.kind === 'rows' ? [part.formula.rows.table] : Object.values(part.inputs).flatMap(tablesIn);
}

const tableName = (table: TableName, language: Language): string => inSentence(declarationOf(table).title)[language];

function reasonOf({ why, fields }: NotWritten, language: Language): string {
  const named = why === 'table' ? fields.map((table) => tableName(table as TableName, language)) : fields;
  return sentence(why === 'table' ? 'no_table' : why, language, { fields: named.join(', ') });
}

/** Minutes by which a zone is ahead of UTC. */
function offsetAt(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = name.match(/GMT(?:([+-])(\d\d):(\d\d))?/) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}
