import type { Chart } from '../../charts/chart';
import { PICTURE } from '../../charts/chart-options';
import { escaped, GREY, INK, LINE, PAPER, row, title } from './mail-looks';

/** A chart of a mail, and the name of its picture; null where it could not be drawn. */
export interface ShownChart {
  chart: Chart;
  image: string | null;
}

const WIDTH = PICTURE.width / 2;
const HEIGHT = PICTURE.height / 2;

/**
 * Charts side by side, below one another where there is no room: a picture that tells the same in words to those who do not
 * see it, and its values as a table, so that nothing is lost where pictures are blocked.
 */
export function chartRow(charts: readonly ShownChart[]): string {
  if (charts.length === 0) return '';
  const cell = '<td valign="top" width="270">';
  const open = forOutlook(`<table role="presentation" cellpadding="0" cellspacing="0"><tr>${cell}`);
  const between = forOutlook(`</td>${cell}`);
  const close = forOutlook('</td></tr></table>');
  return row(open + charts.map(panel).join(between) + close, 'font-size:0;padding-right:16px');
}

/** HTML that only Outlook reads. In pieces: a script that lies in a page must not hold the mark of a comment. */
function forOutlook(html: string): string {
  return ['<!', `[if mso]>${html}<![endif]`, '>'].join('--');
}

/** The numbers of a waterfall have a part of the report to themselves. */
function panel({ chart, image }: ShownChart): string {
  const words = escaped(chart.words);
  const drawn = image && chart.kind === 'bars' ? chart.labels.length : 0;
  const lead = chart.lead === null ? '' : `<div style="line-height:17px">${escaped(chart.lead)}</div>`;
  const shown = image
    ? `<img src="cid:${image}" width="${WIDTH}" height="${HEIGHT}" alt="${words}" style="display:block;width:100%;height:auto;border:0;background:${PAPER};color:${GREY};font-size:12px;line-height:16px">`
    : `<div class="words" style="color:${GREY};font-size:12px;line-height:16px;margin-bottom:4px">${words}</div>`;
  return (
    `<div class="panel" style="display:inline-block;vertical-align:top;width:47%;min-width:240px;margin-right:2.8%;font-size:13px">` +
    `${title(escaped(chart.title))}${lead}${shown}${chart.kind === 'waterfall' ? '' : table(chart.table, drawn)}</div>`
  );
}

/** `drawn`: of so many lines the picture has the values as well, so that paper, on which no picture is blocked, does without. */
function table(lines: readonly string[][], drawn: number): string {
  const cell = (text: string, at: number, isHeader: boolean): string =>
    `<td align="${at === 0 ? 'left' : 'right'}" style="padding:1px 0 1px ${at === 0 ? 0 : 4}px;border-bottom:1px solid ${LINE};font-size:11px;line-height:14px;color:${isHeader ? GREY : INK}">${escaped(text)}</td>`;
  const isDrawn = (at: number): boolean => (at === 0 ? lines.length - 1 <= drawn : at <= drawn);
  const rows = lines.map((line, at) => {
    const cells = line.map((text, column) => cell(text, column, at === 0));
    return `<tr${isDrawn(at) ? ' class="drawn"' : ''}>${cells.join('')}</tr>`;
  });
  return `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:2px 0 6px">${rows.join('')}</table>`;
}
