import type { Unit } from '../../base/unit';
import type { KpiDescription } from './catalogue';
import { declaredVariant } from './slice';

/** What decides how a figure is judged and shown. A KPI has all of these; a variant says where it differs. */
export interface Traits {
  unit: Unit;
  /** Without a period given: everything; or the last full months, for what compares two moments. */
  span: 'all' | { months: number };
  /**
   * How it goes with the length of a period. What adds up (a sum or a count of what happened) has a share of a year's
   * target in each month. A level is the same at any moment: a rate, an average, a duration, a stock. A share of those
   * who were there at the start grows with the period, or shrinks: that of a month is no part of that of a year.
   */
  overTime: 'adds up' | 'level' | 'grows with the period' | 'shrinks with the period';
  /**
   * When the figure of a closed period stays as it is. Where each thing begun waits for how it ends, a period cannot be
   * compared with the one before it: that one has had longer.
   */
  matures: 'at once' | 'within days' | 'over months' | 'as each ends';
  /** What n counts, in every way to count it. */
  counts: 'rows' | 'deals' | 'leads' | 'customers';
  breaksDown: 'by anything' | 'not by month' | 'not by rep' | 'not at all';
  mayBeNegative: boolean;
  /** Whether a rate of it can be above 100 %: what customers pay can grow beyond what they paid. */
  mayExceedAll: boolean;
  /** What a goal for it takes at today's rates. */
  takes: 'leads or win rate' | 'so many a week' | 'so many wins' | 'so many conversions' | 'nothing known';
}

/** Of most figures: that of any part of the rows is one as well, never below zero, and a rate of it never above 100 %. */
export const ofAnyPart = {
  breaksDown: 'by anything',
  mayBeNegative: false,
  mayExceedAll: false,
} as const satisfies Partial<Traits>;

/** A trait of one way to count a KPI: its own, else that of the KPI. */
export function traitOf<Name extends keyof Traits>(
  kpi: Pick<KpiDescription, 'variants' | Name>,
  variant: string,
  name: Name,
): Traits[Name] {
  const own: Partial<Traits> | undefined = declaredVariant(kpi, variant);
  return own?.[name] ?? kpi[name];
}
