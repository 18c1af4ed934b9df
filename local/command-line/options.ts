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
  xlsx: string;
  json?: string;
  /** Nothing was asked for that a page does not give. */
  page: boolean;
  /** What was kept of an earlier time is left aside. */
  fresh: boolean;
}

const NAMES = ['data', 'plan', 'as-of', 'period', 'locale', 'time-zone', 'xlsx', 'json'] as const;
/** Options that stand for a build there and then. */
const BUILD = ['plan', 'as-of', 'period', 'xlsx', 'json', 'headless'] as const;
const FLAGS = ['headless', 'fresh'] as const;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Reads the words after the command. Throws Unusable for what cannot be used. */
export function readOptions(words: string[]): Options {
  const values = parsed(words);
  const { data, plan, period, xlsx = 'out/kpis.xlsx', json, 'as-of': asOf, 'time-zone': timeZone = 'Etc/UTC' } = values;
  const locale = (values.locale ?? 'en_US').replace('-', '_');
  if (data !== undefined && !existsSync(data)) throw new Unusable('no_folder', { path: data });
  if (asOf !== undefined && !isDay(asOf)) throw new Unusable('bad_day', { option: 'as-of', value: asOf });
  if (period !== undefined) checkPeriod(period);
  if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale) || !isLocale(locale)) {
    throw new Unusable('bad_locale', { value: values.locale ?? '' });
  }
  if (!isTimeZone(timeZone)) throw new Unusable('bad_zone', { value: timeZone });
  const page = BUILD.every((name) => values[name] === undefined);
  return { data, plan, asOf, period, locale, timeZone, xlsx, json, page, fresh: values.fresh === true };
}

type Values = Partial<Record<(typeof NAMES)[number], string> & Record<(typeof FLAGS)[number], boolean>>;

function parsed(words: string[]): Values {
  const options = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }]));
  const known = [...NAMES, ...FLAGS].map((name) => `--${name}`);
  const unknown = words.find((word) => word.startsWith('--') && !known.includes(word.split('=')[0]));
  const help = { key: 'options' as const, values: { options: known.join(' ') } };
  if (unknown) throw new Unusable('unknown_option', { option: unknown.split('=')[0] }, help);
  try {
    const found = parseArgs({
      args: words,
      options: { ...options, headless: { type: 'boolean' }, fresh: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (found.positionals.length) throw new Unusable('stray', { word: found.positionals[0] }, help);
    return found.values as Values;
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable('bad_usage', { problem: (error as Error).message.split('\n')[0] }, help);
  }
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
