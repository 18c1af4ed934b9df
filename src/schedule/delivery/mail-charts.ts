import type { Chart } from '../../charts/chart';
import { PICTURE } from '../../charts/chart-options';
import { barCells, escaped, GREY, INK, LINE, PAPER, row, title } from './mail-looks';

/** A chart of a mail, and the name of its picture; null where it could not be drawn. */
export interface ShownChart {
  chart: Chart;
  image: string | null;
}

const WIDTH = PICTURE.width / 2;
const HEIGHT = PICTURE.height / 2;

/**
 * Charts side by side, below one another where there is no room. Bars are cells of a table, each beside its value, so that all
 * is told once, to whoever sees, hears or prints it. Lines are a picture that tells the same in words to those who do not see it,
 * and the last values as a table, so that nothing is lost where pictures are blocked.
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

function panel({ chart, image }: ShownChart): string {
  const lead = chart.lead === null ? '' : `<div style="line-height:17px">${escaped(chart.lead)}</div>`;
  return (
    `<div class="panel" style="display:inline-block;vertical-align:top;width:47%;min-width:240px;margin-right:2.8%;font-size:13px">` +
    `${title(escaped(chart.title))}${lead}${chart.kind === 'bars' ? bars(chart) : picture({ chart, image })}</div>`
  );
}

/** The numbers of a waterfall have a part of the report to themselves. */
function picture({ chart, image }: ShownChart): string {
  const words = escaped(chart.words);
  const shown = image
    ? `<img src="cid:${image}" width="${WIDTH}" height="${HEIGHT}" alt="${words}" style="display:block;width:100%;height:auto;border:0;background:${PAPER};color:${GREY};font-size:12px;line-height:16px">`
    : `<div class="words" style="color:${GREY};font-size:12px;line-height:16px;margin-bottom:4px">${words}</div>`;
  return shown + (chart.kind === 'waterfall' ? '' : table(chart.table));
}

/** A row for each label, its bar between its name and its value; what is told together has no bar. */
function bars({ table: [header, ...lines], series: [{ values, colour }] }: Chart): string {
  const most = Math.max(...values.map((value) => value ?? 0));
  const rows = lines.map(([label, ...shown], at) => {
    const share = Math.max(0, Math.round(((values[at] ?? 0) / most) * 100));
    return [label, barCells(share, { colour, ground: PAPER, height: 12 }), ...shown];
  });
  return table([header, ...rows], true);
}

/** `hasBars`: the second column of each line below the header is a bar; the header of the value stands over both. */
function table(lines: readonly string[][], hasBars = false): string {
  const cell = (text: string, at: number, isHeader: boolean): string => {
    const isBar = hasBars && at === 1 && !isHeader;
    const place = isBar ? ' width="45%"' : hasBars && at === 1 ? ' colspan="2"' : '';
    const style = `padding:2px 0 2px ${at === 0 ? 0 : 6}px;border-bottom:1px solid ${LINE};font-size:11px;line-height:14px;color:${isHeader ? GREY : INK}`;
    return `<td${place} align="${at === 0 ? 'left' : 'right'}" style="${style}">${isBar ? text : escaped(text)}</td>`;
  };
  const rows = lines.map((line, at) => `<tr>${line.map((text, column) => cell(text, column, at === 0)).join('')}</tr>`);
  return `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:2px 0 6px">${rows.join('')}</table>`;
}
