import type { TableName } from '../tables/tables';
import type { Table } from './table';
import type { Zone } from './zone';

/** Opening hours as the formulas need them. */
export interface OpeningMinutes {
  (from: number, to: number): number;
}

/** All that formulas are evaluated over: the tables, joined and completed (src/dataset), and what the plan says of time. */
export interface Dataset {
  tables: Partial<Record<TableName, Table>>;
  zone: Zone;
  /** Minutes of opening hours between two wall-clock moments; null: elapsed minutes. */
  openingMinutes: OpeningMinutes | null;
  /** Reps of the roster, as shown; null without a roster. */
  roster: string[] | null;
  /** Earliest and latest day that a KPI counts by. */
  firstDay: number;
  lastDay: number;
}
