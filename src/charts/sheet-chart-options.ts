import type { Chart } from './chart';

/** Pixels: as wide as a slide is to its height (16:9). */
export const SLIDE = { width: 960, height: 540 };

const TEXT = '#3d4a57';

/** How a sheet is to draw a chart: options by name. Numbers on the axis follow the cells, so they are the spreadsheet's own. */
export function sheetChartOptions({
  kind,
  title,
  series,
}: Chart): Record<string, string | number | boolean | number[]> {
  const options: Record<string, string | number | boolean | number[]> = {
    ...SLIDE,
    title,
    'titleTextStyle.color': '#1c4587',
    'titleTextStyle.fontSize': 22,
    'titleTextStyle.bold': true,
    'legend.position': kind === 'line' && series.length > 1 ? 'top' : 'none',
    'legend.textStyle.fontSize': 14,
    'hAxis.textStyle.fontSize': 14,
    'hAxis.textStyle.color': TEXT,
    'vAxis.textStyle.fontSize': 14,
    'vAxis.textStyle.color': TEXT,
    useFirstColumnAsDomain: true,
  };
  if (kind === 'bridge') options.isStacked = true;
  series.forEach(({ colour, role }, at) => {
    options[`series.${at}.color`] = colour;
    if (kind !== 'line') {
      if (role !== 'below') options[`series.${at}.dataLabel`] = 'value';
    } else if (role === 'target') {
      options[`series.${at}.lineDashStyle`] = [8, 6];
      options[`series.${at}.pointSize`] = 0;
    } else {
      options[`series.${at}.lineWidth`] = role === 'unfinished' ? 0 : 3;
      options[`series.${at}.pointSize`] = role === 'unfinished' ? 10 : 7;
    }
  });
  return options;
}
