import type { Mutant } from './mutant';

/** The longest that the tests of one room may take: a fault that makes a loop endless is noticed. */
export const LONGEST_MS = 300_000;

/** The tests of one room, run with one fault after the other. */
export interface Trial {
  /** True where none of them fails; null: without any fault. */
  passes: (fault: Mutant | null) => Promise<boolean>;
  end: () => Promise<void>;
}
