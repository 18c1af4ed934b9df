import type { Analysis } from '../../analysis/analysis';
import { type Day, dayOf } from '../../base/day';
import { cycleBands } from '../../dimensions/deals/cycle-band';
import { isDateColumn, isNumberColumn, isTextColumn } from '../../tables/table';
import { type StageOnDay, stagesOnDays } from './stage-on-day';

/** Deals of one kind that were open on a day, and what became of them by the end of the period. */
export interface OpenDeals {
  deals: number;
  /** How many of them have no amount. */
  unpriced: number;
  amount: number;
  /** Amount × the CRM's own probability; NaN where one is not known. */
  likely: number;
  /** The amounts of those that were won, and of all that were decided. */
  won: number;
  ended: number;
}

/** What is known of the deals on a day, and what they brought since. */
export interface DealsOnDay {
  /** Those open, by the band of their age, or by the code of their stage, the first of none. */
  open: Record<'age' | 'stage', OpenDeals[]>;
  /** What deals brought by the end of the period that were created after the day. */
  wonNew: number;
}

const none = (): OpenDeals => ({ deals: 0, unpriced: 0, amount: 0, likely: 0, won: 0, ended: 0 });
const NOTHING: DealsOnDay = { open: { age: cycleBands.map(none), stage: [none()] }, wonNew: 0 };

/** Deals that closed without a date, or were cancelled, are in none of them: when they ended is not known. */
export function dealsOnDays(analysis: Analysis): (asOf: Day, to: Day) => DealsOnDay {
  const { deals } = analysis.tables;
  const { created, closed, outcome, value } = deals?.columns ?? {};
  if (!deals || !isDateColumn(created) || !isDateColumn(closed)) return () => NOTHING;
  if (!isTextColumn(outcome) || !isNumberColumn(value)) return () => NOTHING;
  const [won, lost, open] = ['won', 'lost', 'open'].map((label) => outcome.labels.indexOf(label));
  const known: StageOnDay = stagesOnDays(analysis, deals);
  return (asOf, to) => {
    const age = cycleBands.map(none);
    const stage = Array.from({ length: known.stages }, none);
    let wonNew = 0;
    for (let row = 0; row < deals.rows; row++) {
      const code = outcome.codes[row];
      const [begun, ended] = [dayOf(created.values[row]), dayOf(closed.values[row])];
      const isKnown = code === open || ((code === won || code === lost) && !Number.isNaN(ended));
      if (deals.leftOut[row] !== 0 || !isKnown || Number.isNaN(begun) || ended <= asOf) continue;
      const amount = Number.isNaN(value.values[row]) ? 0 : value.values[row];
      const brought = code === won && ended < to ? amount : 0;
      if (begun > asOf) {
        wonNew += brought;
        continue;
      }
      const at = known.stage(row, asOf);
      for (const seen of [age[cycleBands.findIndex(({ below }) => asOf - begun < below)], stage[at]]) {
        seen.deals++;
        seen.unpriced += amount > 0 ? 0 : 1;
        seen.amount += amount;
        seen.likely += amount * known.probability(row, at, asOf);
        seen.won += brought;
        seen.ended += ended < to ? amount : 0;
      }
    }
    return { open: { age, stage }, wonNew };
  };
}
