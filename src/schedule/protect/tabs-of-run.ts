import type { Plan } from '../../plan/plan';
import type { SortedTabs } from '../../sheet/own-tabs';
import type { Task } from '../calendar/due';
import type { OpenTab } from '../ports/services';
import type { Mend } from './guard-mend';

/** The tabs as they stand, ours told apart, and what the plan on them asks for. */
export interface TabsOfRun {
  tabs: OpenTab[];
  sorted: SortedTabs;
  plan: Plan;
  /** The reports, and the refresh itself. */
  tasks: Task[];
  /** Headers and names of ours that a person has typed over: put back in what is read here, and to be put back on the sheet. */
  mends: Mend[];
}
