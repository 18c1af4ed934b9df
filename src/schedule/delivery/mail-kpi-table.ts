import { say, sayShare } from '../../texts/say';
import type { TextKey } from '../../texts/texts';
import type { ReportContent } from '../reporting/report-content';
import type { ReportLine } from '../reporting/report-line';
import { BAD, barCells, escaped, GOOD, GREY, INK, LINE, PAPER, row, statusLooks } from './mail-looks';

/**
 * The KPIs with actual, target, change and status. Where there is no room for five columns, target and change move under the
 * name (mail programs that know no such rules show all five).
 */
export function mailKpiTable({ lines, remarks, language }: ReportContent): string {
  if (lines.length === 0) return '';
  const told = (text: TextKey): string => escaped(say({ text }, language));
  const cell = (text: TextKey, style: string, name = ''): string =>
    `<th${name} style="padding:4px 0 6px 10px;border-bottom:2px solid ${LINE};font-size:12px;line-height:16px;color:${GREY};font-weight:normal;${style}">${told(text)}</th>`;
  const header =
    cell('column_kpi', 'padding-left:0;text-align:left') +
    cell('sheet_actual', 'text-align:right') +
    cell('column_target', 'text-align:right', ' class="wide"') +
    cell('sheet_change', 'text-align:right', ' class="wide"') +
    cell('sheet_status', 'text-align:right');
  const body = lines.map((line) => kpi(line, language)).join('');
  const shared = remarks.map(
    (remark) => `<div style="margin-top:6px;color:${GREY};font-size:12px;line-height:16px">${escaped(remark)}</div>`,
  );
  return row(
    `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;background:${PAPER}"><tr>${header}</tr>${body}</table>${shared.join('')}`,
  );
}

function kpi(line: ReportLine, language: ReportContent['language']): string {
  const { background, text } = statusLooks[line.status];
  const cell = (inside: string, style: string, name = ''): string =>
    `<td valign="top"${name} style="padding:8px 0 0 10px;${style}">${inside}</td>`;
  // What is too early to judge is neither.
  const colour = line.better === null || line.status === 'too_early' ? GREY : line.better ? GOOD : BAD;
  const number = 'text-align:right;white-space:nowrap';
  const chip = `<span class="chip" style="display:inline-block;white-space:nowrap;padding:1px 9px;border-radius:10px;text-align:center;background:${background};color:${text};font-size:12px;line-height:18px">${escaped(line.statusText)}</span>`;
  const target =
    line.target === '' ? '' : `${escaped(say({ text: 'column_target' }, language))} ${escaped(line.target)}`;
  const change = `<span style="color:${colour}">${escaped(line.change || '–')}</span>`;
  const n = line.n === '' ? '' : `<div style="font-size:11px;line-height:14px;color:${GREY}">${escaped(line.n)}</div>`;
  const narrow = [target, line.change === '' ? '' : change].filter(Boolean).join('<br>');
  const cells =
    cell(
      `<b style="color:${INK}">${escaped(line.title)}</b><span class="narrow" style="display:none;mso-hide:all;font-size:12px;color:${GREY}">${narrow}</span>`,
      'padding-left:0',
    ) +
    cell(`<b class="value" style="font-size:16px;color:${INK}">${escaped(line.value || '–')}</b>${n}`, number) +
    cell(escaped(line.target || '–'), `${number};color:${GREY}`, ' class="wide"') +
    cell(change, number, ' class="wide"') +
    cell(chip, 'text-align:right');
  const remarks = line.remarks.map(escaped).join(' ');
  return (
    `<tr>${cells}</tr>` +
    `<tr><td colspan="5" style="padding:2px 0 8px;border-bottom:1px solid ${LINE};color:${GREY};font-size:12px;line-height:16px">${bar(line, language)}${remarks}</td></tr>`
  );
}

/** How much of the target is reached, as a bar and in words. */
function bar({ attainment, status }: ReportLine, language: ReportContent['language']): string {
  if (attainment === null) return '';
  const share = Math.round(Math.min(1, Math.max(0, attainment)) * 100);
  const { text } = statusLooks[status];
  const shown = escaped(
    say({ text: 'report_attained', values: { share: sayShare(attainment, language, 0) } }, language),
  );
  return (
    `<table width="100%" cellpadding="0" cellspacing="0" style="margin:2px 0"><tr>` +
    `<td width="70%">${barCells(share, { colour: text, ground: LINE, height: 5 })}</td>` +
    `<td style="padding-left:8px;font-size:12px;line-height:16px;color:${GREY};white-space:nowrap">${shown}</td></tr></table>`
  );
}
