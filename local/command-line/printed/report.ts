/** The part of the add-on's answer that the command line prints; see "The JSON is a contract" in the README. */
export interface PrintedReport {
  asOf: string;
  /** Half-open ISO days */
  period: { from: string; to: string };
  tabs: {
    name: string;
    table: string;
    /** 1 is the first row of the tab */
    headerRow: number;
    rows: number;
    /** field → header as written */
    columns: Record<string, string>;
    questions: { column: string; value?: string; ask: string; options?: string[] }[];
    problems: { reason: string; rows: number }[];
    notes?: string[];
  }[];
  kpis: PrintedKpi[];
}

export interface PrintedKpi {
  id: string;
  title?: string;
  variant?: string;
  unit?: string;
  value?: number;
  reason?: string;
  n?: number;
  mean?: number;
  median?: number;
  period?: { from: string; to: string };
  currency?: string;
  notes?: string[];
}
