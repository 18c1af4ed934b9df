import { isCellError } from '../workbook/cell';
import type { SheetChart } from '../workbook/decoration';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { chartPicture } from './chart-picture';
import { chartSource } from './chart-source';
import type { DrawnChart } from './drawn-chart';
import { chartOption } from './drawn-chart';

/** A chart of a sheet as a PNG, of the size that it has there; null where the cells that it drew are gone. */
export function sheetChartPicture(workbook: Workbook, sheet: Sheet, chart: SheetChart): Buffer | null {
  const [area] = chart.areas;
  const source = chartSource(workbook, sheet, chart);
  if (!source || !area || area.columns < 2) return null;
  const lines = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_cell, across) => {
      const { value } = workbook.read(source, area.row - 1 + down, area.column - 1 + across);
      return value === undefined || value === '' || isCellError(value) ? null : value;
    }),
  );
  const names = chart.headers > 0 ? lines[0] : lines[0].map(() => '');
  const drawn: DrawnChart = {
    type: chart.type,
    columns: names.map((name, at) => ({ type: at === 0 ? 'STRING' : 'NUMBER', label: String(name ?? '') })),
    rows: lines
      .slice(chart.headers)
      .map(([label, ...values]) => [
        String(label ?? ''),
        ...values.map((value) => (typeof value === 'number' ? value : null)),
      ]),
    options: withFormat(chart, {
      format: workbook.read(source, area.row, area.column).format ?? '',
      locale: workbook.locale.replace('_', '-'),
    }),
    width: chartOption<number>(chart.options, 'width') ?? 600,
    height: chartOption<number>(chart.options, 'height') ?? 371,
  };
  return chartPicture(drawn);
}

/** Numbers on the axis are written as in the cells. */
function withFormat(
  { type, options }: SheetChart,
  axisFormat: { format: string; locale: string },
): DrawnChart['options'] {
  const axis = type === 'BAR' ? 'hAxis' : 'vAxis';
  return { ...options, [axis]: { ...(options[axis] as object | undefined), ...axisFormat } };
}
