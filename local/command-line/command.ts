import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Exports } from '../exports/exports';
import { exportFiles, readExports } from '../exports/exports';
import { stopEngine } from '../host/bigquery/engine';
import type { LocalBigQuery } from '../host/bigquery/local-big-query';
import { total } from '../host/counts';
import type { Host } from '../host/host';
import { openHost } from '../host/host';
import { VirtualClock } from '../host/virtual-clock';
import { isSample, SAMPLE } from '../sample/moved-sample';
import { writeXlsx } from '../workbook/xlsx/xlsx';
import { idleAnswers } from './idle-answers';
import { loadBigQuery } from './load-big-query';
import { type Build, bigQueryBuild, usualBuild } from './make-dist';
import { makeQuery } from './make-query';
import type { Shown } from './open-page';
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

/** What the add-on answers a page: its data, or a sentence. */
type Answer = { ok: true; data: { report: PrintedReport } } | { ok: false; error: string } | null;

/** Is there a person at a terminal, who can open a page? */
const atTerminal = (): boolean => Boolean(process.stdout.isTTY);

/** The whole command. Answers the exit code: 0, 2 for input that cannot be used, 1 when the program itself fails. */
export async function runCommand(words: string[], built?: Build): Promise<number> {
  let language: Language = 'en';
  try {
    const options = readOptions(words);
    const build = built ?? (options.bigquery === undefined ? usualBuild : bigQueryBuild);
    const plan = planOf(options);
    // As the add-on does: the plan's language, else that of the person, who has the spreadsheet's here.
    if ((plan?.language ?? options.locale).startsWith('nl')) language = 'nl';
    const page = options.page && atTerminal();
    const exports = await read(options.bigquery ?? options.data ?? SAMPLE, language, build);
    if (options.bigquery !== undefined) return await fromBigQuery(exports, options, plan, language, build, page);
    if (!page) return await buildSheet(exports, options, plan, language, build);
    return await open({ tabs: exports.tabs, data: options.data ?? SAMPLE, dist: build.dist, language }, options);
  } catch (error) {
    if (!(error instanceof Unusable)) {
      console.error((error as Error).message);
      return 1;
    }
    console.error(text(error.key, language, error.values));
    return 2;
  }
}

function planOf({ plan, data, bigquery }: Options): PlanFile | undefined {
  if (plan !== undefined) return readPlan(plan);
  const bundled = join(SAMPLE, 'plan.json');
  return data === undefined && (bigquery === undefined || isSample(bigquery)) && existsSync(bundled)
    ? readPlan(bundled)
    : undefined;
}

/** Makes the add-on and reads the exports. */
async function read(path: string, language: Language, build: Build): Promise<Exports> {
  const files = exportFiles(path);
  if (files.length === 0) throw new Unusable('no_files', { path });
  await withProgress(text('building', language), language, build.make);
  const reading =
    files.length === 1 ? text('reading_one', language) : text('reading', language, { count: files.length });
  const exports = await withProgress(reading, language, () => readExports(files));
  const unused = exports.unused.map(({ file, why }) => text(`unused_${why}`, language, { file }));
  if (exports.tabs.length === 0) {
    throw new Unusable('no_usable_files', { path, why: unused.join('; ') });
  }
  for (const line of unused) console.error(line);
  return exports;
}

/** Opens the page; what that takes is loaded for it alone. */
function open(shown: Shown, options: Options): Promise<number> {
  const { openPage } = require('./open-page') as typeof import('./open-page');
  return openPage(shown, options);
}

/** The same where the exports lie in BigQuery, beside the tabs of `--data`; on the page a person says which of them are used. */
async function fromBigQuery(
  exports: Exports,
  options: Options,
  plan: PlanFile | undefined,
  language: Language,
  build: Build,
  page: boolean,
): Promise<number> {
  const { bigquery: folder = '', data, locale } = options;
  const beside = data === undefined ? [] : (await read(data, language, build)).tabs;
  const loading = text('loading', language, { count: exports.tabs.length });
  const loaded = await withProgress(loading, language, () =>
    loadBigQuery(exports.tabs, plan, { folder, dist: build.dist, locale }),
  );
  try {
    const { bigQuery } = loaded;
    const tabs = [...beside, ...loaded.tabs];
    const kept = join(folder, 'in BigQuery');
    if (page) return await open({ tabs, bigQuery, data: kept, dist: build.dist, language }, options);
    return await buildSheet({ tabs, bigQuery }, options, loaded.plan, language, build);
  } finally {
    await stopEngine();
  }
}

async function buildSheet(
  { tabs, bigQuery }: Pick<Exports, 'tabs'> & { bigQuery?: LocalBigQuery },
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
    tabs,
    bigQuery,
    locale,
    timeZone,
    user: { email: ownerOf(plan), locale: language },
    clock,
    testDeployment: options.testDeployment,
    keepsRealm: outbox !== null || build.keepsRealm,
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
  await write(host, report, options, language);
  const idle = idleAnswers(plan?.answers, tabs, report);
  console.log(printReport(report, idle, { language, locale }));
  console.log(`\n${text('calls', language, calls)}`);
  if (options.xlsx) console.log(text('workbook', language, { path: options.xlsx }));
  if (options.json) console.log(text('json', language, { path: options.json }));
  if (options.sql) await writeSql(tabs, report, options, plan, language);
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

/** Writes the sheet and the figures, of these what is wanted. */
async function write(host: Host, report: PrintedReport, { xlsx, json }: Options, language: Language): Promise<void> {
  if (xlsx !== undefined) {
    const names = host.functions.map(({ name }) => name);
    await withProgress(text('writing', language, { path: xlsx }), language, () =>
      writing(xlsx, () => writeXlsx(host.workbook, names, xlsx)),
    );
  }
  if (json === undefined) return;
  await writing(json, () => {
    mkdirSync(dirname(json), { recursive: true });
    writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  });
}

/** The KPIs of the report as a query, for whoever has the same rows in BigQuery. */
async function writeSql(
  tabs: Exports['tabs'],
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
