import type { Language } from '../base/language';
import type { Weekday } from '../base/weekday';
import type { DimensionId, PlannedBands } from '../dimensions';
import type { Answer } from '../intake/reading';
import type { Cadence } from './calendar/cadences';
import type { Sources } from './sources';

/** The plan of a KPI sheet: a contract that people write as JSON, and that the KPI sheet is read back into. Every key is optional. */
export interface Plan extends PlannedBands {
  language?: Language;
  /** Whose KPIs these are; shown above them. */
  company?: string;
  /** What the team is after, in own words or one of the objectives of objectives.ts. */
  objective?: string;
  /** all, month, quarter, year or FROM..TO (inclusive ISO days) */
  period?: string;
  /** By what KPIs stand beside each other on a tab of their own, and as bars; by rep without it. */
  breakdown?: DimensionId;
  weekStart?: Weekday;
  /** MM-DD */
  fiscalYearStart?: string;
  openingHours?: OpeningHours;
  answers?: Answer[];
  /** Tables that lie in BigQuery rather than in tabs. */
  sources?: Sources;
  /** Bytes of them that a refresh may read. */
  maximumBytesBilled?: number;
  /** Where the status words begin, as shares of the pace; see status.ts. */
  thresholds?: Thresholds;
  kpis?: PlannedKpi[];
}

export interface Thresholds {
  /** 1: on track from 100 % of the pace */
  onTrack?: number;
  /** 0.85: at risk from 85 %, behind below */
  atRisk?: number;
  /** 0.2: no status in the first fifth of the period */
  quiet?: number;
}

export interface OpeningHours {
  /** mon-fri, or a list: mon,tue,sat */
  days: string;
  /** 09:00 */
  opens: string;
  closes: string;
  /** ISO days */
  holidays?: string[];
}

/**
 * `floor`: under the floor; `target`: behind; `previous`: far worse than the period before, where no target is reached;
 * `stale`: a tab that it counts has got no new rows.
 */
export type AlertRule = 'floor' | 'target' | 'previous' | 'stale';

export interface PlannedKpi {
  id: string;
  /** The way to count it, and the part of the rows that it is about: see src/kpis/declaration/slice.ts. */
  variant?: string;
  owner?: string;
  /** true: the actual is a live =KPI(…) formula; false: a value that the add-on writes. */
  live?: boolean;
  targets?: Target[];
  report?: PlannedReport;
  /** When a mail says at once that the KPI needs a person; without it: under its floor, and when its data stops coming. */
  alerts?: AlertRule[];
  /** ISO day until which no alert comes, that day included. */
  snoozed?: string;
  /** What the owner wrote beside the KPI. */
  note?: string;
}

/** A KPI as people write it in JSON: the part of the rows beside the variant, `region = North`. */
export interface WrittenKpi extends PlannedKpi {
  only?: string;
}

/** A goal for one span of days, inclusive ISO days as people write them. Ratios are 0 to 1. */
export interface Target {
  from: string;
  to: string;
  target?: number;
  floor?: number;
  stretch?: number;
  /** ISO day by which the goal is to be reached, where that is not the last day of the span. */
  due?: string;
}

export interface PlannedReport {
  name?: string;
  cadence?: Cadence;
  /** 0 to 23, in the spreadsheet's zone */
  hour?: number;
  recipients?: Recipient[];
}

export interface Recipient {
  address: string;
  language?: Language;
}
