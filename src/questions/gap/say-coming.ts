import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import { playerOf } from '../../kpis/roles';
import { periodText } from '../../texts/day-text';
import { say } from '../../texts/say';
import { isSentence } from '../../texts/sentence';
import { addingUp, formOf, inForm } from '../../texts/value-form';
import { forecastOf } from '../forecast/forecast';
import { runningPeriod } from '../forecast/running-period';
import { forecastText } from '../forecast/say-forecast';
import { aimOf, gapOf } from './gap';
import { aimSentence, gapTexts } from './say-gap';

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
  const period = runningPeriod(analysis);
  const { from, to } = period;
  const aim = aimOf(analysis, period);
  const { id, variant } = playerOf('amount won');
  const { value, unit, currency } = analysis.result(id, variant, { from, to: Math.min(to, analysis.asOf + 1) });
  if (isSentence(aim) || value === null) return [];
  const form = formOf({ unit, currency }, [value, aim.amount]);
  const [over] = addingUp([value - aim.amount], value, aim.amount, form);
  const shown = (amount: number): string => inForm(amount, form, language);
  const values = {
    period: periodText(from, to, language),
    won: shown(value),
    difference: shown(Math.abs(over)),
    aim: aimSentence(aim, shown),
  };
  return [say({ text: over < 0 ? 'gap_so_far_short' : 'gap_so_far_over', values }, language)];
}
