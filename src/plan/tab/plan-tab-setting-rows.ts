import type { Cell } from '../../base/cell';
import type { Language } from '../../base/language';
import { dimensionOf } from '../../dimensions';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { breakdowns } from '../breakdown';
import { periodKinds } from '../calendar/periods';
import { openDaysText } from '../calendar/working-days';
import { objectiveCalled, objectives, objectiveTitle } from '../goals/objectives';
import { thresholdsOf } from '../goals/status';
import { languages } from '../read-plan';
import { sourcesText } from '../sources';
import { type Word, wordSentence } from '../words';
import { dayCell } from './plan-cell';
import { type Setting, settings, settingText } from './plan-tab-labels';
import type { PlanTabContent } from './plan-tab-rows';
import { shareText } from './plan-tab-settings';
import { daysText, monthDayText } from './typed-days';
import { remarkSentence } from './unreadable-cell';

/** What a setting may be, of those that are chosen rather than typed. */
export function choicesOf(setting: Setting, language: Language): string[] {
  const words = (some: Word[]): string[] => some.map((one) => say(wordSentence(one), language));
  switch (setting) {
    case 'period':
      return words([...periodKinds]);
    case 'objective':
      return objectives.map((objective) => say(objectiveTitle(objective), language));
    case 'language':
      return words([...languages]);
    case 'week_start':
      return words(['monday', 'sunday']);
    case 'breakdown':
      return breakdowns.map((id) => dimensionOf(id).title[language]);
    default:
      return [];
  }
}

/** The settings that the tab shows: those of BigQuery only where a table lies there. */
export function settingsOf({ plan, unread }: Pick<PlanTabContent, 'plan' | 'unread'>): readonly Setting[] {
  const isElsewhere = plan.sources !== undefined || unread.sources !== undefined;
  return isElsewhere ? settings : settings.filter((one) => one !== 'sources' && one !== 'maximum_bytes');
}

/** Label, value and what may be typed there, or what is wrong with what was. */
export function settingRows({ plan, asOf, unread, wrong = [] }: PlanTabContent, language: Language): Cell[][] {
  const told = (sentence: Sentence): string => say(sentence, language);
  const word = (value: string | undefined): string => {
    const words: string[] = [...periodKinds, ...languages];
    return value !== undefined && words.includes(value) ? told(wordSentence(value as Word)) : '';
  };
  const objective = objectiveCalled(plan.objective ?? '');
  const thresholds = thresholdsOf(plan);
  const values: Record<Setting, Cell> = {
    as_of: dayCell(asOf),
    period: word(plan.period) || daysText((plan.period ?? '').split('..'), ' – ', language),
    objective: objective ? told(objectiveTitle(objective)) : (plan.objective ?? ''),
    language: word(plan.language),
    company: plan.company ?? '',
    week_start: plan.weekStart ? told(wordSentence(plan.weekStart)) : '',
    fiscal_start: monthDayText(plan.fiscalYearStart ?? '', language),
    open_days: openDaysText(plan.openingHours?.days ?? '', language),
    opens: plan.openingHours?.opens ?? '',
    closes: plan.openingHours?.closes ?? '',
    holidays: daysText(plan.openingHours?.holidays ?? [], ', ', language),
    on_track: plan.thresholds?.onTrack ?? '',
    at_risk: plan.thresholds?.atRisk ?? '',
    quiet: plan.thresholds?.quiet ?? '',
    breakdown: plan.breakdown ? dimensionOf(plan.breakdown).title[language] : '',
    cycle_bands: plan.cycleBands ?? '',
    sources: sourcesText(plan.sources ?? {}),
    maximum_bytes: plan.maximumBytesBilled ?? '',
  };
  const list = (setting: Setting): string => choicesOf(setting, language).join(', ');
  const example = (value: Sentence | string): string => told({ text: 'plan_example', values: { value } });
  const help: Record<Setting, string> = {
    as_of: told({ text: 'plan_help_as_of' }),
    period: `${list('period')}, ${daysText(['2026-01-01', '2026-03-31'], ' – ', language)}`,
    objective: told({ text: 'plan_help_objective' }),
    language: list('language'),
    company: '',
    week_start: list('week_start'),
    fiscal_start: told({ text: 'plan_help_fiscal' }),
    open_days: example({ text: 'plan_example_days' }),
    opens: example('09:00'),
    closes: example('17:00'),
    holidays: told({ text: 'plan_help_holidays' }),
    on_track: told({ text: 'plan_help_on_track', values: { usual: shareText(thresholds.onTrack) } }),
    at_risk: told({ text: 'plan_help_on_track', values: { usual: shareText(thresholds.atRisk) } }),
    quiet: told({ text: 'plan_help_quiet', values: { usual: shareText(thresholds.quiet) } }),
    breakdown: told({ text: 'plan_help_list' }),
    cycle_bands: example('7, 21, 45'),
    sources: told({ text: 'plan_help_sources' }),
    maximum_bytes: told({ text: 'plan_help_bytes' }),
  };
  return settingsOf({ plan, unread }).map((setting) => [
    told({ text: settingText(setting) }),
    unread[setting] ?? values[setting],
    '',
    remarkOn(setting) ?? help[setting],
  ]);

  /** What is wrong with what was typed there, in place of what may be. */
  function remarkOn(setting: Setting): string | undefined {
    const cell = wrong.find(({ what }) => what.text === settingText(setting));
    return cell && told(remarkSentence(cell));
  }
}
