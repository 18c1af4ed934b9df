import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import { isSentence } from '../../texts/sentence';
import { forecastOf } from '../forecast/forecast';
import { runningPeriod } from '../forecast/running-period';
import { forecastText } from '../forecast/say-forecast';
import { gapOf } from './gap';
import { gapTexts } from './say-gap';
import { wonAgainst, wonAgainstText } from './won-against';

/**
 * How far the period that runs ends from its target, which says what it comes to; where that is not known, the forecast alone
 * too, and where there is none, how far what is won so far lies from the target.
 */
export function comingTexts(analysis: Analysis, language: Language): string[] {
  const [gap, forecast] = [gapOf(analysis), forecastOf(analysis)];
  const alone = (): string[] =>
    isSentence(forecast) ? soFarTexts(analysis, language) : [forecastText(forecast, language)];
  return [...(isSentence(gap) ? alone() : []), ...gapTexts(gap, language)];
}

function soFarTexts(analysis: Analysis, language: Language): string[] {
  const found = wonAgainst(analysis, runningPeriod(analysis));
  return isSentence(found) ? [] : [wonAgainstText(found, language)];
}
