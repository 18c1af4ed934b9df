import type { Language } from '../../base/language';
import { wholeMonths } from '../../base/period';
import { say, sayShare } from '../../texts/say';
import type { TextKey } from '../../texts/texts';
import type { Forecast, Foretold } from './forecast';
import type { Method } from './methods';
import type { Span } from './running-period';

export const isMonth = (period: Span): boolean => wholeMonths(period) === 1;

/** What a method goes by, as it follows on "by". */
export function methodText(method: Method, period: Span, language: Language): string {
  const names: Record<Method, TextKey> = {
    'open deals': 'forecast_open_deals',
    'stage rates': 'forecast_stage_rates',
    probabilities: 'forecast_probabilities',
    'run rate': 'forecast_run_rate',
    'period before': isMonth(period) ? 'forecast_last_month' : 'forecast_period_before',
  };
  return say({ text: names[method] }, language);
}

/** What the other methods come to and how far off each was, in one sentence; none where there is no other. */
export function besideText(
  { period, others, untested }: { period: Span; others: readonly Foretold[]; untested: Forecast['untested'] },
  shown: (value: number) => string,
  language: Language,
): string[] {
  const notTested = say({ text: 'forecast_not_tested' }, language);
  const off = (error: number): string =>
    say({ text: 'forecast_off', values: { error: sayShare(error, language, 0) } }, language);
  const one = (method: Method, value: number, error: string): string =>
    `${methodText(method, period, language)} ${shown(value)} (${error})`;
  const beside = [
    ...others.map(({ method, value, error }) => one(method, value, off(error))),
    ...untested.map(({ method, value }) => one(method, value, notTested)),
  ];
  return beside.length === 0 ? [] : [say({ text: 'forecast_beside', values: { others: beside.join('; ') } }, language)];
}

/** Why the first method is the one to go by, where that is not its error alone. */
export function chosenText(chosenBy: Forecast['chosenBy'], language: Language): string[] {
  if (chosenBy === 'error') return [];
  return [say({ text: chosenBy === 'few periods' ? 'forecast_few_periods' : 'forecast_equal_errors' }, language)];
}
