import type { Analysis } from '../../analysis/analysis';
import { isoDay } from '../../base/day';
import type { Language } from '../../base/language';
import { wholeMonths } from '../../base/period';
import { periodText } from '../../texts/day-text';
import { say, sayShare } from '../../texts/say';
import { isSentence } from '../../texts/sentence';
import type { TextKey } from '../../texts/texts';
import { valueText } from '../../texts/value-text';
import { type Forecast, type Foretold, forecastOf, type Method } from './forecast';
import type { Span } from './running-period';

/** The forecast as plain JSON: the methods, the one that erred least first; or the reason why there is none. */
export type ReportedForecast =
  | { reason: string }
  | { from: string; to: string; methods: ReportedMethod[]; sentence: string; currency?: string };

interface ReportedMethod extends Omit<Foretold, 'tried'> {
  tried: { from: string; to: string; said: number; came: number }[];
}

export function reportedForecast(analysis: Analysis, language: Language): ReportedForecast {
  const forecast = forecastOf(analysis);
  if (isSentence(forecast)) return { reason: say(forecast, language) };
  const { period, methods, currency } = forecast;
  const days = ({ from, to }: Span) => ({ from: isoDay(from), to: isoDay(to) });
  return {
    ...days(period),
    methods: methods.map((one) => ({
      ...one,
      tried: one.tried.map(({ period: held, said, came }) => ({ ...days(held), said, came })),
    })),
    sentence: forecastText(forecast, language),
    ...(currency === null ? {} : { currency }),
  };
}

/** "October 2026: € 61,000 (between € 48,000 and € 70,000) by what open deals of each age bring; it was 14% off …" */
export function forecastText({ period, currency, methods }: Forecast, language: Language): string {
  const shown = (value: number): string => valueText(value, 'money', currency, language);
  const percent = (share: number): string => sayShare(share, language, 0);
  const isMonth = wholeMonths(period) === 1;
  const names: Record<Method, TextKey> = {
    'open deals': 'forecast_open_deals',
    'run rate': 'forecast_run_rate',
    'period before': isMonth ? 'forecast_last_month' : 'forecast_period_before',
  };
  const [{ method, value, low, high, error, tried }, ...others] = methods;
  const named = (one: Method): string => say({ text: names[one] }, language);
  const beside = others.map((one) => `${named(one.method)} ${shown(one.value)} (${percent(one.error)})`).join('; ');
  const values = {
    period: periodText(period.from, period.to, language),
    value: shown(value),
    low: shown(low),
    high: shown(high),
    method: named(method),
    error: percent(error),
    times: tried.length,
  };
  const first = say({ text: isMonth ? 'forecast_says' : 'forecast_says_longer', values }, language);
  return others.length === 0
    ? first
    : `${first} ${say({ text: 'forecast_beside', values: { others: beside } }, language)}`;
}
