import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Analysis, type AnalysisRequest, analyze } from '../../src/analysis/analysis';
import type { Report, ReportedKpi } from '../../src/analysis/report';
import { reportOf } from '../../src/analysis/report-of';
import { UTC } from '../../src/base/zone';
import type { RawTab } from '../../src/intake/reading';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import type { Plan } from '../../src/plan/plan';
import { cellsOf } from '../sample/cells-of';

const root = join(__dirname, '../../../shared/data');

/** Runs a set's tests, or says that it is absent: the sets are no part of the repository. */
export function describeSet(set: string, body: () => void): void {
  if (existsSync(join(root, set))) describe(set, body);
  else describe.skip(`${set} (skipped: ../shared/data/${set} is absent)`, () => it('needs the data', () => undefined));
}

/** The names of all sets; none where they are absent. */
export const setsThere = (): string[] =>
  existsSync(root)
    ? readdirSync(root, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
    : [];

/** A file of the sets as text, without its byte order mark. */
export const fileOf = (path: string): string => readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, '');

// biome-ignore lint/suspicious/noExplicitAny: every set has answers of its own shape
export const refsOf = (set: string): any => JSON.parse(fileOf(`${set}/refs.json`));

/** A raw tab as it comes when the file is pasted: every cell a text, named after the file. */
export function tabOf(path: string, delimiter = ','): RawTab {
  return { name: path.replace(/^.*\//, '').replace(/\.\w+$/, ''), cells: cellsOf(fileOf(path), delimiter) };
}

/** The rows of a file keyed by its headers: for answers worked out beside the product. */
export const rowsOf = (path: string, delimiter = ','): Record<string, string>[] =>
  parse(fileOf(path), { delimiter, columns: true, relaxColumnCount: true }) as Record<string, string>[];

export const analysisOf = (tabs: RawTab[], plan: Plan = {}, more: Partial<AnalysisRequest> = {}): Analysis =>
  analyze(tabs, { plan, zone: UTC, locale: 'en_US', ...more });

export interface Answers {
  analysis: Analysis;
  report: Report;
  kpi(id: KpiId): ReportedKpi;
}

export function answersFor(tabs: RawTab[], plan: Plan = {}, more: Partial<AnalysisRequest> = {}): Answers {
  const analysis = analysisOf(tabs, plan, more);
  const report = reportOf(analysis);
  return { analysis, report, kpi: (id) => report.kpis.find((each) => each.id === id) as ReportedKpi };
}
