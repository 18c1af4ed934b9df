import type { Unit } from '../base/unit';

/** All that was computed, as plain JSON: a contract that others read (`npm start -- --json FILE`, the sidebar). Sentences are in the plan's language. */
export interface Report {
  /** ISO day */
  asOf: string;
  timeZone: string;
  /** Half-open ISO days. */
  period: { from: string; to: string };
  tabs: ReportedTab[];
  /** Every KPI of all rows, those parts of it behind it that the plan names. */
  kpis: ReportedKpi[];
}

export interface ReportedTab {
  name: string;
  /** 'not data' for a tab that is none */
  table: string;
  headerRow: number;
  rows: number;
  /** field → header as written */
  columns: Record<string, string>;
  questions: { column: string; value?: string; ask: string; options: string[] }[];
  problems: { reason: string; rows: number; cells: string[] }[];
  /** What is well and worth knowing: how many of its ids are in another tab. */
  notes: string[];
}

export interface ReportedGroup {
  key: string;
  value: number | null;
  n: number;
  /** Of a rate, the ends of its 95 % interval. */
  low?: number;
  high?: number;
  reason?: string;
}

/** Either `value` or `reason` is there, never both. */
export interface ReportedKpi {
  id: string;
  title: string;
  variant: string;
  /** Of which part of the rows, where it is not all of them: `region = North`. */
  only?: string;
  unit: Unit;
  value?: number;
  reason?: string;
  n?: number;
  top?: number;
  bottom?: number;
  mean?: number;
  median?: number;
  /** Further figures by name: p75, unanswered, withinHour … */
  figures?: Record<string, number>;
  /** Half-open; there only when it differs from the report's. */
  period?: { from: string; to: string };
  rows?: { tab: string; used: number; leftOut: { reason: string; rows: number }[] }[];
  /** By every dimension that the data has. */
  by?: Record<string, ReportedGroup[]>;
  /** The same two by names of their own, which those who read this file go by. */
  byRep?: ReportedGroup[];
  byMonth?: ReportedGroup[];
  /** Value of each other variant, null where the data cannot answer it. */
  variants?: Record<string, number | null>;
  /** Why each of those without a value has none. */
  variantReasons?: Record<string, string>;
  currency?: string;
  notes?: string[];
}
