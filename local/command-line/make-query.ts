import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { HostTab } from '../host/host';
import type { Options } from './options';
import type { PlanFile } from './plan-file';
import type { PrintedReport } from './printed/report';
import type { Language } from './texts';

/** A query holds far less than this. */
const MOST_BYTES = 64 * 2 ** 20;

/** The KPIs of a report as a query, made of the sources as the add-on is; null where none can be written. */
export function makeQuery(
  tabs: readonly HostTab[],
  plan: PlanFile | undefined,
  { kpis }: PrintedReport,
  { asOf, period, locale, timeZone }: Options,
  language: Language,
): string | null {
  const input = JSON.stringify({ tabs, plan, kpis, options: { asOf, period, locale, timeZone }, language });
  const words = ['--require', require.resolve('tsx/cjs'), join('src', 'build', 'query.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    input,
    maxBuffer: MOST_BYTES,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout === '' ? null : stdout;
}
