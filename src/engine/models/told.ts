import type { Day } from '../../base/day';
import type { PurchaseHistory } from '../../statistics/purchase-history';
import type { Sentence } from '../../texts/sentence';

/** What the rows that a model is fitted to tell together, by its name: all that a figure is made of. */
export interface Told {
  purchases: ToldPurchases;
  /** Why the histories are not told, where they are not. */
  histories: { history: PurchaseHistory | Sentence; purchases: ToldPurchases };
  /** Customers, those that moved alike together or one by one. */
  movements: readonly Paying[];
  durations: Durations;
  /** How many leads there are, how many of them converted, and how many are older than most that did took. */
  conversions: { leads: number; converted: number; ripe: number };
}

/** Days, and whether what they are counted for had ended after them. */
export interface Durations {
  days: ArrayLike<number>;
  ended: ArrayLike<boolean | number>;
}

/** Customers who bought at all: for how long each was active, and what all of them bought. */
export interface ToldPurchases extends Durations {
  /** The first day on which anybody bought. */
  first: Day;
  orders: number;
  amount: number;
  /** Share of the amount that is gross margin; null without a cost column. */
  margin: number | null;
  /** What half of the customers spent less than, and what the best tenth spent together. */
  medianCustomer: number;
  bestTenth: number;
}

/** What customers paid per month at the start of the period, and at its end. */
export interface Paying {
  before: number;
  now: number;
  /** Whether they were customers at the start, and are at the end: some pay nothing. */
  wasThere: boolean;
  isThere: boolean;
  /** Whether they became customers within the period. */
  isNew: boolean;
  /** How many they are. */
  customers: number;
}
