import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import { isSentence } from '../../texts/sentence';
import { forecastOf } from '../forecast/forecast';
import { forecastText } from '../forecast/say-forecast';
import { gapOf } from './gap';
import { gapTexts } from './say-gap';

/** How far the period that runs ends from its target, which says what it comes to; where that is not known, the forecast alone too. */
export function comingTexts(analysis: Analysis, language: Language): string[] {
  const [gap, forecast] = [gapOf(analysis), forecastOf(analysis)];
  const alone = isSentence(gap) && !isSentence(forecast) ? [forecastText(forecast, language)] : [];
  return [...alone, ...gapTexts(gap, language)];
}
