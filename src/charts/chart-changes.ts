import type { Chart } from './chart';

/** A chart's table on the tab of charts, its header included; rows and columns count from 1. */
export interface TableArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * The cell at the corner of a chart. `width`: pixels that it may take there, where that is not for the chart to say; `inset`:
 * pixels that it stands in from the left of that cell.
 */
export interface ChartAnchor {
  row: number;
  column: number;
  width?: number;
  inset?: number;
}

/** A chart that is to stand with its corner at a cell. */
export interface MadeChart {
  chart: Chart;
  area: TableArea;
  anchor: ChartAnchor;
}

/** What is to happen to the charts of one tab. */
export interface ChartChanges {
  /** Charts that do not stand there yet. */
  made: MadeChart[];
  /**
   * Charts whose table has another size by now, that are called otherwise (`title`) or move (`anchor`): they keep their looks,
   * but where a line has come or gone (`lines`), those of the lines.
   */
  changed: { before: TableArea; area: TableArea; title: string | null; lines?: Chart; anchor?: ChartAnchor }[];
  /** Tables of charts that are wanted no more. */
  removed: TableArea[];
}
