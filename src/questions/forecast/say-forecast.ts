import type { Analysis } from '../../analysis/analysis';
import { isoDay } from '../../base/day';
import type { Language } from '../../base/language';
import { periodText } from '../../texts/day-text';
import { say, sayShare } from '../../texts/say';
import { isSentence } from '../../texts/sentence';
import { valueText } from '../../texts/value-text';
import { type Forecast, type Foretold, forecastOf } from './forecast';
import { besideText, chosenText, isMonth, methodText } from './method-text';
import type { Span } from './running-period';

/** The forecast as plain JSON: the methods, the one that erred least first; or the reason why there is none. */
export type ReportedForecast =
  | { reason: string }
  | ({ from: string; to: string; methods: ReportedMethod[]; sentence: string; currency?: string } & Pick<
      Forecast,
      'won' | 'deals' | 'chosenBy' | 'untested'
    >);

interface ReportedMethod extends Omit<Foretold, 'tried'> {
  tried: { from: string; to: string; said: number; came: number }[];
}

export function reportedForecast(analysis: Analysis, language: Language): ReportedForecast {
  const forecast = forecastOf(analysis);
  if (isSentence(forecast)) return { reason: say(forecast, language) };
  const { period, methods, currency, ...known } = forecast;
  const days = ({ from, to }: Span) => ({ from: isoDay(from), to: isoDay(to) });
  return {
    ...known,
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
export function forecastText({ period, currency, methods, untested, chosenBy }: Forecast, language: Language): string {
  const shown = (value: number): string => valueText(value, 'money', currency, language);
  const [{ method, value, low, high, error, tried }, ...others] = methods;
  const values = {
    period: periodText(period.from, period.to, language),
    value: shown(value),
    low: shown(low),
    high: shown(high),
    method: methodText(method, period, language),
    error: sayShare(error, language, 0),
    times: tried.length,
  };
  return [
    say({ text: isMonth(period) ? 'forecast_says' : 'forecast_says_longer', values }, language),
    ...chosenText(chosenBy, language),
    ...besideText({ period, others, untested }, shown, language),
  ].join(' ');
}
