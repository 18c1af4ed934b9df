import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Exports } from '../exports/exports';
import { exportFiles, readExports } from '../exports/exports';
import { total } from '../host/counts';
import type { Host } from '../host/host';
import { openHost } from '../host/host';
import { VirtualClock } from '../host/virtual-clock';
import { writeXlsx } from '../workbook/xlsx/xlsx';
import { idleAnswers } from './idle-answers';
import { makeDist } from './make-dist';
import { makeQuery } from './make-query';
import type { Options } from './options';
import { readOptions } from './options';
import { OutboxFolder } from './outbox-folder';
import type { PlanFile } from './plan-file';
import { readPlan } from './plan-file';
import { printReport } from './printed/print-report';
import { withProgress } from './printed/progress';
import { ranLines } from './printed/ran-lines';
import type { PrintedReport } from './printed/report';
import { ownerOf, runSchedule } from './run-schedule';
import type { Language } from './texts';
import { text } from './texts';
import { Unusable } from './unusable';

const SAMPLE = join('local', 'sample');

/** What the add-on answers a page: its data, or a sentence. */
type Answer = { ok: true; data: { report: PrintedReport } } | { ok: false; error: string } | null;

/** Where the built add-on lies, and how it is made. */
interface Build {
  dist: string;
  make(): void;
}

/** Is there a person at a terminal, who can open a page? */
const atTerminal = (): boolean => Boolean(process.stdout.isTTY);

/** The whole command. Answers the exit code: 0, 2 for input that cannot be used, 1 when the program itself fails. */
export async function runCommand(words: string[], build: Build = { dist: 'dist', make: makeDist }): Promise<number> {
  let language: Language = 'en';
  try {
    const options = readOptions(words);
    const plan = planOf(options);
    // As the add-on does: the plan's language, else that of the person, who has the spreadsheet's here.
    if ((plan?.language ?? options.locale).startsWith('nl')) language = 'nl';
    const page = options.page && atTerminal();
    const exports = await read(options, language, build);
    if (!page) return await buildSheet(exports, options, plan, language, build);
    const data = options.data ?? SAMPLE;
    const { openPage } = require('./open-page') as typeof import('./open-page');
    return await openPage({ tabs: exports.tabs, data, dist: build.dist, language }, options);
  } catch (error) {
    if (!(error instanceof Unusable)) {
      console.error((error as Error).message);
      return 1;
    }
    console.error(text(error.key, language, error.values));
    return 2;
  }
}

function planOf({ plan, data }: Options): PlanFile | undefined {
  if (plan !== undefined) return readPlan(plan);
  const bundled = join(SAMPLE, 'plan.json');
  return data === undefined && existsSync(bundled) ? readPlan(bundled) : undefined;
}

/** Makes the add-on and reads the exports. */
async function read(options: Options, language: Language, build: Build): Promise<Exports> {
  const files = exportFiles(options.data ?? SAMPLE);
  if (files.length === 0) throw new Unusable('no_files', { path: options.data ?? SAMPLE });
  await withProgress(text('building', language), language, build.make);
  const reading =
    files.length === 1 ? text('reading_one', language) : text('reading', language, { count: files.length });
  const exports = await withProgress(reading, language, () => readExports(files));
  const unused = exports.unused.map(({ file, why }) => text(`unused_${why}`, language, { file }));
  if (exports.tabs.length === 0) {
    throw new Unusable('no_usable_files', { path: options.data ?? SAMPLE, why: unused.join('; ') });
  }
  for (const line of unused) console.error(line);
  return exports;
}

async function buildSheet(
  exports: Exports,
  options: Options,
  plan: PlanFile | undefined,
  language: Language,
  build: Build,
): Promise<number> {
  const { locale, timeZone } = options;
  const outbox = options.until === undefined ? null : new OutboxFolder(options.outbox);
  const clock = new VirtualClock(Date.now());
  const host = openHost({
    dist: build.dist,
    tabs: exports.tabs,
    locale,
    timeZone,
    user: { email: ownerOf(plan), locale: language },
    clock,
    testDeployment: options.testDeployment,
    keepsRealm: outbox !== null,
  });
  const answer = await withProgress(text('computing', language), language, () => ask(host, options, plan));
  if (!answer?.ok) {
    console.error(answer?.error ?? host.state.complaints.join('\n'));
    return answer ? 2 : 1;
  }
  const { report } = answer.data;
  const calls = { reads: total(host.counts.reads), writes: total(host.counts.writes) };
  const ran =
    outbox &&
    (await withProgress(text('running', language), language, (reached) =>
      runSchedule(host, clock, report.asOf, options, reached),
    ));
  const mails = host.state.outbox;
  if (outbox) await writing(options.outbox, () => outbox.write(mails, host.state.user.email, timeZone));
  await withProgress(text('writing', language, { path: options.xlsx }), language, () => write(host, report, options));
  const idle = idleAnswers(plan?.answers, exports.tabs, report);
  console.log(printReport(report, idle, { language, locale }));
  console.log(`\n${text('calls', language, calls)}`);
  console.log(text('workbook', language, { path: options.xlsx }));
  if (options.json) console.log(text('json', language, { path: options.json }));
  if (options.sql) await writeSql(exports, report, options, plan, language);
  if (!ran) return 0;
  console.log(ranLines(ran, mails, options, language));
  for (const error of ran.errors) console.error(text('run_failed', language, { error }));
  return ran.errors.length > 0 ? 1 : 0;
}

/** Calls the add-on as its page does. */
function ask(host: Host, { asOf, period }: Options, plan: PlanFile | undefined): Answer {
  const request = { ...(plan && { plan }), ...(asOf && { asOf }), ...(period && { period }) };
  return host.call('buildKpiSheet', [request]) as Answer;
}

async function write(host: Host, report: PrintedReport, { xlsx, json }: Options): Promise<void> {
  const names = host.functions.map(({ name }) => name);
  await writing(xlsx, () => writeXlsx(host.workbook, names, xlsx));
  if (json === undefined) return;
  await writing(json, () => {
    mkdirSync(dirname(json), { recursive: true });
    writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  });
}

/** The KPIs of the report as a query, for whoever has the same rows in BigQuery. */
async function writeSql(
  { tabs }: Exports,
  report: PrintedReport,
  options: Options,
  plan: PlanFile | undefined,
  language: Language,
): Promise<void> {
  const path = options.sql as string;
  const sql = makeQuery(tabs, plan, report, options, language);
  if (sql !== null)
    await writing(path, () => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, sql);
    });
  console.log(text(sql === null ? 'sql_none' : 'sql', language, { path }));
}

async function writing(path: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Unusable('cannot_write', { path, problem: message });
  }
}
