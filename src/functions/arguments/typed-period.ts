import { type Day, dayOf, type Wall } from '../../base/day';
import { Refusal } from '../../texts/refusal';

/** Tells whether a moment lies in the days that people typed: from the first up to and including the last. */
export type InPeriod = (wall: Wall) => boolean;

/**
 * A blank bound leaves the period open on that side; with both blank, rows without a date (NaN) belong too. Throws a
 * Refusal when the last day lies before the first.
 */
export function typedPeriod(from: Day | null, to: Day | null): InPeriod {
  if (from !== null && to !== null && to < from) throw new Refusal({ text: 'period_ends_before_it_starts' });
  if (from === null && to === null) return () => true;
  const first = from ?? Number.NEGATIVE_INFINITY;
  const last = to ?? Number.POSITIVE_INFINITY;
  return (wall) => dayOf(wall) >= first && dayOf(wall) <= last;
}

/** The first and the last day of a period, as nearly every function takes them. */
export const boundParameters = { from: { kind: 'bound' }, to: { kind: 'bound' } } as const;

export const fromHelp = { en: 'First day. Blank: from the beginning.', nl: 'Eerste dag. Leeg: vanaf het begin.' };
export const toHelp = {
  en: 'Last day, included. Blank: to the end.',
  nl: 'Laatste dag, telt mee. Leeg: tot het einde.',
};
