import { dayOf } from '../base/day';
import { periodKinds, periodWindow } from '../plan/calendar/periods';
import { dayText, fromToText } from '../texts/day-text';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import { periodsToCome, titleOfSpan } from './goals/later-targets';
import type { Setup } from './setup/setup';
import type { ReadSetup, SetupView } from './setup-view';

/** As they are offered: everything comes last. */
const PERIODS = [...periodKinds.filter((kind) => kind !== 'all'), 'all'] as const;

/** The periods to choose from with their days; one in own dates is there when the plan has it. */
export function offeredPeriods(setup: Setup, { analysis, soFar, language }: ReadSetup): SetupView['periods'] {
  const titled = (period: string, text: Sentence['text']): { period: string; title: string } => {
    const { full } = periodWindow(period, analysis.asOf, soFar.plan);
    const days = full === null ? '' : ` (${fromToText(full.from, full.to - 1, language)})`;
    return { period, title: say({ text }, language) + days };
  };
  const usual = PERIODS.map((period) => titled(period, `wizard_period_${period}`));
  return usual.some(({ period }) => period === setup.period)
    ? usual
    : [...usual, titled(setup.period, 'sheet_period_custom')];
}

/** The periods to come for which targets may be typed, and those for which they are. */
export function toCome(
  { period, picked, parked }: Setup,
  { analysis, soFar, now, language }: ReadSetup,
): SetupView['toCome'] {
  const offered = periodsToCome(period, analysis.asOf, dayOf(now), soFar.plan);
  const planned = [...picked, ...parked].flatMap(({ later = {} }) => Object.keys(later));
  return [...new Set([...offered, ...planned])]
    .sort()
    .map((one) => ({ period: one, title: titleOfSpan(one, language), offered: offered.includes(one) }));
}

/** The data tells which period is the last: that one may be over by today's clock. */
export function periodsOver(setup: Setup, { analysis, soFar, now, language }: ReadSetup): SetupView['over'] {
  const isOver = (period: string): boolean => {
    const { full } = periodWindow(period, analysis.asOf, soFar.plan);
    return full !== null && full.to <= dayOf(now);
  };
  const says = say({ text: 'wizard_period_over', values: { asOf: dayText(analysis.asOf, language) } }, language);
  return Object.fromEntries([...PERIODS, setup.period].filter(isOver).map((period) => [period, says]));
}
