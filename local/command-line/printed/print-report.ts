import type { IdleAnswer } from '../idle-answers';
import type { Language } from '../texts';
import { tableName, text } from '../texts';
import type { PrintedKpi, PrintedReport } from './report';
import { textTable } from './text-table';
import { lastDay, valueText } from './value-text';

interface How {
  language: Language;
  locale: string;
}

/** What was recognised, the KPI table, the questions for the person and their answers that fit nothing, as lines for a terminal. */
export function printReport(report: PrintedReport, idle: IdleAnswer[], how: How): string {
  const { language } = how;
  const span = { from: report.period.from, to: lastDay(report.period.to), asOf: report.asOf };
  return [
    heading(text('tabs', language)),
    tabTable(report, how),
    heading(text(span.from > span.to ? 'kpis_ahead' : 'kpis', language, span)),
    kpiTable(report, how),
    ...questions(report, language),
    ...idleLines(idle, language),
  ].join('\n');
}

const heading = (words: string): string => `\n${words}\n`;

function tabTable({ tabs }: PrintedReport, { language, locale }: How): string {
  const columns = [
    { title: text('tab', language) },
    { title: text('read_as', language) },
    { title: text('rows', language), right: true },
    { title: text('remarks', language) },
  ];
  const rows = tabs.map(({ name, table, rows, questions, problems, notes = [] }) => {
    const asked =
      questions.length === 0
        ? []
        : [text(questions.length === 1 ? 'question_short' : 'questions_short', language, { count: questions.length })];
    const wrong = problems.map(({ reason, rows: hit }) => (hit > 0 ? `${reason} (${hit})` : reason));
    const remarks = [...asked, ...wrong, ...notes];
    return [name, tableName(table, language), valueText(rows, 'count', { locale, language }), remarks.join('; ')];
  });
  return textTable(columns, rows);
}

function kpiTable({ kpis, period }: PrintedReport, how: How): string {
  const { language } = how;
  const columns = [
    { title: text('kpi', language) },
    { title: text('value', language), right: true },
    { title: text('n', language), right: true },
    { title: text('variant', language) },
    { title: text('note', language) },
  ];
  return textTable(
    columns,
    kpis.map((kpi) => kpiRow(kpi, period, how)),
  );
}

function kpiRow(kpi: PrintedKpi, period: PrintedReport['period'], how: How): string[] {
  const title = kpi.title ?? kpi.id;
  if (kpi.value === undefined) return [title, '–', '', kpi.variant ?? '', kpi.reason ?? ''];
  const number = (value: number) => valueText(value, undefined, how);
  const both = kpi.mean !== undefined && kpi.median !== undefined;
  const notes = [
    ...(both
      ? [text('mean_median', how.language, { mean: number(kpi.mean ?? 0), median: number(kpi.median ?? 0) })]
      : []),
    ...ownPeriod(kpi, period, how.language),
    ...(kpi.notes ?? []),
  ];
  const value = valueText(kpi.value, kpi.unit, { ...how, currency: kpi.currency });
  const n = kpi.n === undefined ? '' : valueText(kpi.n, 'count', how);
  return [title, value, n, kpi.variant ?? '', withoutRepeats(notes).join('; ')];
}

/** The period of a KPI that has another one than the report, unless its notes name its first or last day. */
function ownPeriod({ period, notes = [] }: PrintedKpi, report: PrintedReport['period'], language: Language): string[] {
  if (!period || (period.from === report.from && period.to === report.to)) return [];
  const last = lastDay(period.to);
  if (notes.some((note) => note.includes(period.from) || note.includes(last))) return [];
  return [text('other_period', language, { from: period.from, to: last })];
}

/** Each note once; one that says only what another says too is left out. */
function withoutRepeats(notes: string[]): string[] {
  const different = [...new Set(notes)];
  return different.filter((note) => !different.some((other) => other !== note && other.includes(note)));
}

function questions({ tabs }: PrintedReport, language: Language): string[] {
  const lines = tabs.flatMap(({ name, questions }) =>
    questions.map(({ column, ask, options }) => {
      const place = column ? `${name} · ${column}` : name;
      const answers = options?.length ? ` (${text('options_are', language, { options: options.join(', ') })})` : '';
      return `  ${place}: ${ask}${answers}`;
    }),
  );
  if (lines.length === 0) return [];
  return [heading(text('questions', language)), ...lines, `  ${text('answer_in_plan', language)}`];
}

function idleLines(idle: IdleAnswer[], language: Language): string[] {
  const lines = idle.map(
    ({ tab, column, missing }) => `  ${text(`answer_without_${missing}`, language, { tab, column })}`,
  );
  return lines.length === 0 ? [] : [heading(text('idle_answers', language)), ...lines];
}
