import { dayFromIso, isCivilDate } from '../base/day';
import type { Language } from '../base/language';
import { bandsNamed } from '../dimensions/deals/cycle-band';
import type { Sentence } from '../texts/sentence';
import { openWeekdays } from './calendar/working-days';
import type { PlannedKpi, Target } from './plan';
import { isoDate, number, objectOf, type Reader, textThat, wrong } from './read-value';

export const languages: Language[] = ['en', 'nl'];

export const fiscalStartReader = textThat(
  (value) => /^\d\d-\d\d$/.test(value) && isCivilDate(2001, Number(value.slice(0, 2)), Number(value.slice(3))),
  { text: 'expects_fiscal_start' },
);

export const openDaysReader = textThat((days) => openWeekdays(days) !== null, { text: 'expects_days' });

export const cycleBandsReader = textThat((limits) => bandsNamed(limits) !== null, { text: 'expects_bands' });

export const targetReader = ordered(
  objectOf<Target>({ from: isoDate, to: isoDate, target: number, floor: number, stretch: number, due: isoDate }, [
    'from',
    'to',
  ]),
  ({ from, to }) => (dayFromIso(from) as number) <= (dayFromIso(to) as number),
  { text: 'expects_from_first' },
);

/** `win_rate` or `churn: article`: what a KPI is known by on the sheet and in the plan. */
export function keyOf(planned: Pick<PlannedKpi, 'id' | 'variant'>): string {
  return planned.variant && planned.variant !== 'standard' ? `${planned.id}: ${planned.variant}` : planned.id;
}

/** The same with values whose parts are in order. */
export function ordered<T>(read: Reader<T>, inOrder: (value: T) => boolean, expected: Sentence): Reader<T> {
  return (placed, problems) => {
    const value = read(placed, problems);
    if (value === undefined || inOrder(value)) return value;
    problems.push(wrong(placed, expected));
    return undefined;
  };
}
