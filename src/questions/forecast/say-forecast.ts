import type { Analysis } from '../../analysis/analysis';
import { isoDay, isoMonth } from '../../base/day';
import type { Language } from '../../base/language';
import { monthText } from '../../texts/day-text';
import { say, sayShare } from '../../texts/say';
import { isSentence } from '../../texts/sentence';
import type { TextKey } from '../../texts/texts';
import { valueText } from '../../texts/value-text';
import { type Forecast, type Foretold, forecastMonth, type Method } from './forecast';

/** The forecast as plain JSON: the methods, the one that erred least first; or the reason why there is none. */
export type ReportedForecast =
  | { reason: string }
  | { from: string; to: string; months: number; methods: Foretold[]; sentence: string; currency?: string };

export function reportedForecast(analysis: Analysis, language: Language): ReportedForecast {
  const forecast = forecastMonth(analysis);
  if (isSentence(forecast)) return { reason: say(forecast, language) };
  const { month, months, methods, currency } = forecast;
  return {
    from: isoDay(month.from),
    to: isoDay(month.to),
    months,
    methods,
    sentence: forecastText(forecast, language),
    ...(currency === null ? {} : { currency }),
  };
}

const NAMES: Record<Method, TextKey> = {
  'open deals': 'forecast_open_deals',
  'run rate': 'forecast_run_rate',
  'last month': 'forecast_last_month',
};

/** "October 2026: € 61,000 (between € 48,000 and € 70,000) by what open deals of each age bring; it was 14% off …" */
export function forecastText({ month, currency, methods, months }: Forecast, language: Language): string {
  const shown = (value: number): string => valueText(value, 'money', currency, language);
  const percent = (share: number): string => sayShare(share, language, 0);
  const [{ method, value, low, high, error }, ...others] = methods;
  const named = (one: Method): string => say({ text: NAMES[one] }, language);
  const beside = others.map((one) => `${named(one.method)} ${shown(one.value)} (${percent(one.error)})`).join('; ');
  const values = {
    month: monthText(isoMonth(month.from), language),
    value: shown(value),
    low: shown(low),
    high: shown(high),
    method: named(method),
    error: percent(error),
    months,
  };
  const first = say({ text: 'forecast_says', values }, language);
  return others.length === 0
    ? first
    : `${first} ${say({ text: 'forecast_beside', values: { others: beside } }, language)}`;
}
