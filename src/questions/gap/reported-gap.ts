import type { Analysis } from '../../analysis/analysis';
import { isoDay } from '../../base/day';
import type { Language } from '../../base/language';
import { isSentence } from '../../texts/sentence';
import type { Foretold } from '../forecast/forecast';
import { gapOf } from './gap';
import { gapTexts } from './say-gap';

/** The gap to the target as plain JSON, by the method to go by; or why there is none. */
export type ReportedGap =
  | { sentence: string }
  | ({ from: string; to: string; won: number; target: number; over: number; sentence: string } & Omit<
      Foretold,
      'tried'
    >);

export function reportedGap(analysis: Analysis, language: Language): ReportedGap {
  const gap = gapOf(analysis);
  const sentence = gapTexts(gap, language).join(' ');
  if (isSentence(gap)) return { sentence };
  const { period, won, target, over, comesTo } = gap;
  const { tried, ...method } = comesTo;
  return { from: isoDay(period.from), to: isoDay(period.to), won, ...method, target: target.amount, over, sentence };
}
