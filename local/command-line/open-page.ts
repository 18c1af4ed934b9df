import { rmSync } from 'node:fs';
import type { LocalBigQuery } from '../host/bigquery/local-big-query';
import type { HostTab } from '../host/host';
import { openHost } from '../host/host';
import { DocumentWriter, documentFile, readDocument } from '../page/kept/document-file';
import { Document } from '../page/kept/kept-document';
import { PageClock } from '../page/server/page-clock';
import { servePage } from '../page/server/page-server';
import { PageTime } from '../page/server/page-time';
import { isSample, movedSample, weeksTo } from '../sample/moved-sample';
import type { Options } from './options';
import { withProgress } from './printed/progress';
import { wallText } from './run-schedule';
import type { Language } from './texts';
import { text } from './texts';

/** The page's own port; with others at work there, a free one. */
const PORT = 3757;

/** What is shown, and to whom. */
export interface Shown {
  tabs: HostTab[];
  bigQuery?: LocalBigQuery;
  /** The folder or file of which these are the tabs. */
  data: string;
  dist: string;
  language: Language;
}

/** Serves the tabs as a spreadsheet page, and goes on until the person stops it. Answers the exit code. */
export async function openPage(
  { tabs, bigQuery, data, dist, language }: Shown,
  { locale, timeZone, fresh, testDeployment }: Pick<Options, 'locale' | 'timeZone' | 'fresh' | 'testDeployment'>,
  stopped: () => Promise<unknown> = interrupted,
): Promise<number> {
  const file = documentFile(data);
  if (fresh) rmSync(file, { force: true });
  const found = readDocument(file);
  const kept = found === 'unreadable' ? undefined : found;
  if (found === 'unreadable') console.error(text('kept_unreadable', language, { path: file }));
  const server = await withProgress(text('opening', language), language, () => {
    const clock = new PageClock(kept?.clock ?? null);
    const user = { email: 'owner@example.com', locale: language };
    const weeks = kept ? (kept.moved ?? 0) : isSample(data) ? weeksTo(wallText(clock.time, timeZone).slice(0, 10)) : 0;
    const shown = weeks === 0 ? tabs : movedSample(tabs, weeks);
    const host = openHost({ dist, tabs: shown, bigQuery, locale, timeZone, user, clock, testDeployment });
    const document = new Document(host, shown, kept);
    const time = new PageTime(host, clock, kept?.ran);
    const writer = new DocumentWriter(file, () => ({ ...document.kept(), ...time.kept(), moved: weeks }));
    return servePage({ host, time, port: PORT, onChange: () => writer.soon() }).then(({ address, close }) => ({
      address,
      async close() {
        await close();
        writer.now();
      },
    }));
  });
  console.log(`\n${text('page', language, { address: server.address })}`);
  console.log(text('kept', language, { path: file }));
  try {
    await stopped();
  } finally {
    await server.close();
  }
  return 0;
}

/** Waits for Ctrl+C. */
const interrupted = (): Promise<unknown> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
