import type { Status } from '../plan/status';

/** What a report said of one KPI: for the next one, to tell what changed. */
export interface SaidFigure {
  value: number;
  n: number;
  status: Status;
  /** Inclusive ISO days of what was measured; `from` '' for everything. */
  from: string;
  to: string;
}

/** By key of the KPI. */
export type Said = Record<string, SaidFigure>;
