import type { Status } from '../../plan/status';

/** What a report said of one KPI: for the next one, to tell what changed. */
export interface SaidFigure {
  value: number;
  n: number;
  status: Status;
  /** Inclusive ISO days of what was measured; `from` '' for everything. */
  from: string;
  to: string;
  /** The target that was typed for a period whose own is frozen; absent where none differed. */
  typed?: number | null;
}

/** What was said to one recipient, by key of the KPI. Kept in a value of the store, which holds 9 kB. */
export interface Said {
  /** The last run recorded when it was said; '' for none. */
  at: string;
  figures: Record<string, SaidFigure>;
  /** Short marks of the owners' notes that were told. */
  notes: Record<string, string>;
  /** Crossings that were told and have not been made good: their names and the start of their period. */
  alerts: Record<string, string>;
}

export const NOTHING_SAID: Said = { at: '', figures: {}, notes: {}, alerts: {} };
