import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isLocale } from '../workbook/locale';
import { isTimeZone } from '../workbook/serial';
import { Unusable } from './unusable';

/** What the person asked for, checked. */
export interface Options {
  /** A folder of exports, or one file. */
  data?: string;
  plan?: string;
  asOf?: string;
  period?: string;
  locale: string;
  timeZone: string;
  /** Where the sheet goes; undefined where only figures are wanted. */
  xlsx?: string;
  json?: string;
  /** Where the KPIs as a query go. */
  sql?: string;
  /** A folder of exports that lie in BigQuery, rather than in tabs. */
  bigquery?: string;
  /** The day up to which the schedule runs. */
  until?: string;
  /** Where its mails go. */
  outbox: string;
  /** Nothing was asked for that a page does not give. */
  page: boolean;
  /** What was kept of an earlier time is left aside. */
  fresh: boolean;
  /** The page shows the add-on as a test deployment does: without a schedule. */
  testDeployment: boolean;
}

const NAMES = [
  'data',
  'plan',
  'as-of',
  'period',
  'locale',
  'time-zone',
  'xlsx',
  'json',
  'sql',
  'bigquery',
  'until',
  'outbox',
] as const;
/** Options that stand for a build there and then. */
const BUILD = ['plan', 'as-of', 'period', 'xlsx', 'json', 'sql', 'until', 'headless', 'no-xlsx'] as const;
const FLAGS = ['headless', 'no-xlsx', 'fresh', 'test-deployment'] as const;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Reads the words after the command. Throws Unusable for what cannot be used. */
export function readOptions(words: string[]): Options {
  const values = parsed(words);
  const { data, plan, period, json, sql, until, outbox = 'out/outbox' } = values;
  const { bigquery } = values;
  const { 'as-of': asOf, 'time-zone': timeZone = 'Etc/UTC' } = values;
  const locale = (values.locale ?? 'en_US').replace('-', '_');
  if (data !== undefined && !existsSync(data)) throw new Unusable('no_folder', { path: data });
  if (bigquery !== undefined && !existsSync(bigquery)) throw new Unusable('no_folder', { path: bigquery });
  if (bigquery !== undefined && sql !== undefined) throw new Unusable('sql_alone');
  if (asOf !== undefined && !isDay(asOf)) throw new Unusable('bad_day', { option: 'as-of', value: asOf });
  if (until !== undefined && !isDay(until)) throw new Unusable('bad_day', { option: 'until', value: until });
  if (until === undefined && values.outbox !== undefined) throw new Unusable('outbox_alone');
  if (period !== undefined) checkPeriod(period);
  if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale) || !isLocale(locale)) {
    throw new Unusable('bad_locale', { value: values.locale ?? '' });
  }
  if (!isTimeZone(timeZone)) throw new Unusable('bad_zone', { value: timeZone });
  if (values['no-xlsx'] && values.xlsx !== undefined) throw new Unusable('xlsx_or_none');
  const xlsx = values['no-xlsx'] ? undefined : (values.xlsx ?? 'out/kpis.xlsx');
  const page = BUILD.every((name) => values[name] === undefined);
  const fresh = values.fresh === true;
  const testDeployment = values['test-deployment'] === true;
  const written = { xlsx, json, sql, outbox };
  return { data, plan, asOf, period, locale, timeZone, ...written, bigquery, until, page, fresh, testDeployment };
}

type Name = (typeof NAMES)[number];

type Flag = (typeof FLAGS)[number];
type Values = Partial<Record<Name, string> & Record<Flag, boolean>>;

/** Each option is given once and has a value behind it, save those that say nothing more. */
function parsed(words: string[]): Values {
  const { tokens } = parseArgs({
    args: words,
    options: {
      ...Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' as const }])),
    },
    strict: false,
    tokens: true,
  });
  const options = [...NAMES, ...FLAGS].map((name) => `--${name}`).join(' ');
  const values: Values = {};
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new Unusable('stray', { word: token.value, options });
    const { name: option, value } = token;
    const named = NAMES.find((name) => name === option);
    const flag = FLAGS.find((name) => name === option);
    if (!named && !flag) throw new Unusable('unknown_option', { option: token.rawName, options });
    if (given.has(option)) throw new Unusable('option_twice', { option });
    given.add(option);
    if (flag && value !== undefined) throw new Unusable('no_value_wanted', { option });
    if (flag) values[flag] = true;
    if (!named) continue;
    if (!value || (!token.inlineValue && value.startsWith('-'))) throw new Unusable('no_value', { option });
    values[named] = value;
  }
  return values;
}

function isDay(text: string): boolean {
  const [, year, month, day] = (text.match(DAY) ?? []).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function checkPeriod(value: string): void {
  if (['all', 'month', 'quarter', 'year'].includes(value)) return;
  const [from, to, ...more] = value.split('..');
  if (more.length || !isDay(from) || !isDay(to ?? '')) throw new Unusable('bad_period', { value });
  if (to < from) throw new Unusable('backward_period', { value });
}
