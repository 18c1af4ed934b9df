import { type Day, dayFromIso } from '../../base/day';
import type { Language } from '../../base/language';
import type { Unit } from '../../base/unit';
import { customPeriod, customPeriodText, inclusive, type PeriodKind, periodWindow } from '../../plan/calendar/periods';
import { OPEN_END, withGoal } from '../../plan/goals/goal';
import type { Plan, Target } from '../../plan/plan';
import { dayText, periodText } from '../../texts/day-text';
import { say } from '../../texts/say';
import type { ShownPick } from '../setup/setup';
import { readTyped, retyped, typedText } from './typed-number';

/** How many periods to come a target is offered for. */
const OFFERED: Record<PeriodKind, number> = { all: 0, month: 6, quarter: 4, year: 2 };

type Later = NonNullable<ShownPick['later']>;

/**
 * The periods to come of a plan, as FROM..TO: those after the last one that the data reaches, from the one in which today
 * lies on. None for all data and for days that were typed, which have no next.
 */
export function periodsToCome(period: string, asOf: Day, today: Day, plan: Pick<Plan, 'fiscalYearStart'>): string[] {
  const last = periodWindow(period, asOf, plan);
  const now = periodWindow(period, today, plan);
  if (last.kind === 'custom' || last.full === null || now.full === null) return [];
  const found: string[] = [];
  for (let from = Math.max(last.full.to, now.full.from); found.length < OFFERED[last.kind]; ) {
    const { full } = periodWindow(period, from, plan);
    if (full === null) break;
    found.push(customPeriodText(full));
    from = full.to;
  }
  return found;
}

/** `Q1 2027` of 2027-01-01..2027-03-31; `from 1 Jan 2027 on` of one without end. */
export function titleOfSpan(period: string, language: Language): string {
  const span = customPeriod(period);
  if (span === null) return period;
  if (!period.endsWith(OPEN_END)) return periodText(span.from, span.to, language);
  return say({ text: 'wizard_from_on', values: { from: dayText(span.from, language) } }, language);
}

/** `Q1 2027: 30, Q2 2027: 35`; those that are blank are none. */
export function laterText(later: Later | undefined, language: Language): string {
  return Object.entries(later ?? {})
    .filter(([, text]) => text.trim() !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([period, text]) => `${titleOfSpan(period, language)}: ${text.trim()}`)
    .join(', ');
}

/** The targets of a KPI that begin after a day, as they would be typed; undefined for none. */
export function laterTyped(targets: readonly Target[], after: Day, unit: Unit, language: Language): ShownPick['later'] {
  const later = targets.flatMap(({ from, to, target }): [string, string][] => {
    const start = dayFromIso(from);
    return target === undefined || start === null || start <= after
      ? []
      : [[`${from}..${to}`, typedText(target, unit, language)]];
  });
  return later.length > 0 ? Object.fromEntries(later) : undefined;
}

/** The same in another language. */
export function laterRetyped(later: Later, unit: Unit, from: Language, to: Language): Later {
  return Object.fromEntries(Object.entries(later).map(([period, text]) => [period, retyped(text, unit, from, to)]));
}

/** The targets with what was typed for periods to come; a floor and a stretch that the plan has there stay. */
export function withLater(
  targets: readonly Target[],
  { later = {}, shown }: { later?: Later; shown: Pick<ShownPick, 'later'> },
  unit: Unit,
  language: Language,
): Target[] {
  return Object.entries(later).reduce<Target[]>(
    (known, [period, text]) => {
      const span = customPeriod(period);
      if (span === null || text.trim() === (shown.later?.[period] ?? '').trim()) return known;
      const days = inclusive(span);
      const before = known.find(({ from, to }) => from === days.from && to === days.to);
      const { floor = null, stretch = null, due = null } = before ?? {};
      return withGoal(known, days, { target: readTyped(text, unit, language) ?? null, floor, stretch, due });
    },
    [...targets],
  );
}
