import type { Status } from '../plan/status';
import { say, sayNumber } from '../texts/say';
import type { TextKey } from '../texts/texts';
import type { MailImage } from './mail';
import type { ReportContent } from './report-content';
import type { ReportLine } from './report-line';

/**
 * Text as it stands in HTML, so that no cell of a sheet becomes markup. A space between a sign and its number is kept on
 * the line.
 */
export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

const FONT = "font-family:Arial,'Helvetica Neue',Helvetica,sans-serif";
const INK = '#1f2933';
const GREY = '#66727f';
const LINE = '#e3e8ee';
const BLUE = '#1c4587';

const looks: Record<Status, { background: string; text: string }> = {
  ahead: { background: '#d9ead3', text: '#274e13' },
  on_track: { background: '#d9ead3', text: '#274e13' },
  at_risk: { background: '#fff2cc', text: '#7f6000' },
  off_track: { background: '#f4cccc', text: '#990000' },
  too_early: { background: '#efefef', text: '#5b6570' },
  few_data: { background: '#efefef', text: '#5b6570' },
  no_target: { background: '#efefef', text: '#5b6570' },
  no_number: { background: '#efefef', text: '#5b6570' },
};

/**
 * A report as the HTML of a mail: tables and styles in place, as mail programs want them, 640 pixels wide, readable
 * without its pictures.
 */
export function reportHtml(content: ReportContent, images: readonly MailImage[]): string {
  const told = (text: TextKey): string => escaped(say({ text }, content.language));
  const parts = [
    head(content),
    box(content.notices, told('report_section_notices')),
    lines(content, told),
    list(content.changes, told('report_section_changes'), 'ul'),
    list(content.todo, told('report_section_todo'), 'ol'),
    notes(content, told('report_section_notes')),
    content.sections.map(table).join(''),
    images.map(picture).join(''),
    foot(content, told('report_open_sheet')),
  ];
  return (
    `<!DOCTYPE html><html lang="${content.language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escaped(content.heading)}</title></head>` +
    `<body style="margin:0;padding:0;background:#f3f5f8">` +
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f5f8"><tr><td align="center" style="padding:16px 8px">` +
    `<table role="presentation" width="640" cellpadding="0" cellspacing="0" style="width:640px;max-width:100%;background:#ffffff;border:1px solid ${LINE};border-radius:6px;${FONT};color:${INK};font-size:14px;line-height:20px">` +
    parts.join('') +
    `</table></td></tr></table></body></html>`
  );
}

function row(inside: string, style = ''): string {
  return `<tr><td style="padding:14px 24px;${style}">${inside}</td></tr>`;
}

function head({ heading, period, summary }: ReportContent): string {
  return row(
    `<div style="font-size:20px;line-height:26px;font-weight:bold;color:#ffffff">${escaped(heading)}</div>` +
      `<div style="color:#cfe2f3">${escaped(period)}</div>` +
      `<div style="margin-top:8px;font-size:16px;line-height:22px;color:#ffffff">${escaped(summary)}</div>`,
    `background:${BLUE};border-radius:6px 6px 0 0;padding:20px 24px`,
  );
}

function box(texts: readonly string[], title: string): string {
  if (texts.length === 0) return '';
  const inside = texts.map((text) => `<div style="margin-top:4px">${escaped(text)}</div>`).join('');
  return row(
    `<div style="background:#fff8e1;border-left:4px solid #e6b800;padding:10px 14px"><b>${title}</b>${inside}</div>`,
    'padding-bottom:0',
  );
}

function lines({ lines: all, language }: ReportContent, told: (text: TextKey) => string): string {
  if (all.length === 0) return '';
  const cell = (text: string, style = ''): string =>
    `<th align="left" style="padding:6px 8px 6px 0;border-bottom:2px solid ${LINE};font-size:12px;color:${GREY};font-weight:normal;${style}">${text}</th>`;
  const header =
    cell(told('report_column_kpi')) +
    cell(told('report_column_actual'), 'text-align:right') +
    cell(told('report_column_target'), 'text-align:right') +
    cell(told('report_column_change'), 'text-align:right') +
    cell(told('report_column_status'), 'padding-right:0;text-align:right');
  const body = all.map((line) => kpi(line, language)).join('');
  return row(
    `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse"><tr>${header}</tr>${body}</table>`,
  );
}

function kpi(line: ReportLine, language: ReportContent['language']): string {
  const { background, text } = looks[line.status];
  const cell = (inside: string, style: string): string =>
    `<td valign="top" style="padding:10px 8px 0 0;white-space:nowrap;${style}">${inside}</td>`;
  const colour = line.better === null ? GREY : line.better ? '#274e13' : '#990000';
  const chip = `<span style="display:inline-block;padding:2px 8px;border-radius:10px;background:${background};color:${text};font-size:12px">${escaped(line.statusText)}</span>`;
  const numbers =
    cell(`<b>${escaped(line.title)}</b>`, 'white-space:normal') +
    cell(`<b style="font-size:16px">${escaped(line.value || '–')}</b>`, 'text-align:right') +
    cell(escaped(line.target || '–'), `text-align:right;color:${GREY}`) +
    cell(escaped(line.change || '–'), `text-align:right;color:${colour}`) +
    cell(chip, 'padding-right:0;text-align:right');
  const remarks = line.remarks.map(escaped).join(' ');
  return (
    `<tr>${numbers}</tr>` +
    `<tr><td colspan="5" style="padding:4px 0 10px;border-bottom:1px solid ${LINE};color:${GREY};font-size:12px;line-height:17px">${bar(line, language)}${remarks}</td></tr>`
  );
}

/** How much of the target is reached, as a bar of two table cells: every mail program shows those. */
function bar({ attainment, status }: ReportLine, language: ReportContent['language']): string {
  if (attainment === null) return '';
  const share = Math.round(Math.min(1, Math.max(0, attainment)) * 100);
  const { text } = looks[status];
  const cell = (width: number, colour: string): string =>
    width === 0
      ? ''
      : `<td width="${width}%" height="5" style="background:${colour};font-size:1px;line-height:5px">&nbsp;</td>`;
  const shown = escaped(
    say({ text: 'report_attained', values: { share: `${sayNumber(attainment * 100, language, 0)} %` } }, language),
  );
  return (
    `<table width="100%" cellpadding="0" cellspacing="0" style="margin:2px 0 4px"><tr>` +
    `<td width="70%"><table width="100%" cellpadding="0" cellspacing="0"><tr>${cell(share, text)}${cell(100 - share, LINE)}</tr></table></td>` +
    `<td style="padding-left:8px;font-size:12px;color:${GREY};white-space:nowrap">${shown}</td></tr></table>`
  );
}

function title(text: string): string {
  return `<div style="font-size:16px;line-height:22px;font-weight:bold;color:${BLUE};margin-bottom:4px">${text}</div>`;
}

function list(texts: readonly string[], heading: string, tag: 'ul' | 'ol'): string {
  if (texts.length === 0) return '';
  const items = texts.map((text) => `<li style="margin:3px 0">${escaped(text)}</li>`).join('');
  return row(`${title(heading)}<${tag} style="margin:0;padding-left:20px">${items}</${tag}>`);
}

function notes({ notes: all }: ReportContent, heading: string): string {
  if (all.length === 0) return '';
  const items = all.map(
    ({ title: kpiTitle, owner, note }) =>
      `<div style="margin:6px 0;padding-left:10px;border-left:3px solid ${LINE}"><b>${escaped(kpiTitle)}</b>` +
      `${owner === '' ? '' : ` · <span style="color:${GREY}">${escaped(owner)}</span>`}<br>${escaped(note).replace(/\n/g, '<br>')}</div>`,
  );
  return row(title(heading) + items.join(''));
}

function table({ heading, text, rows }: ReportContent['sections'][number]): string {
  const [header, ...body] = rows;
  const align = (at: number): string => (at === 0 ? 'left' : 'right');
  const cells = (line: string[], tag: 'td' | 'th', style: string): string =>
    line
      .map(
        (cell, at) =>
          `<${tag} align="${align(at)}" style="padding:4px 0 4px 8px;border-bottom:1px solid ${LINE};font-size:12px;${at === 0 ? 'padding-left:0;' : ''}${style}">${escaped(cell)}</${tag}>`,
      )
      .join('');
  const inside = header
    ? `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse"><tr>${cells(header, 'th', `color:${GREY};font-weight:normal`)}</tr>` +
      `${body.map((line) => `<tr>${cells(line, 'td', '')}</tr>`).join('')}</table>`
    : '';
  const lead = text.map((line) => `<div style="margin:3px 0">${escaped(line)}</div>`).join('');
  return row(title(escaped(heading)) + lead + inside);
}

function picture({ name, chart }: MailImage): string {
  return row(
    `<img src="cid:${name}" width="590" alt="${escaped(chart.title)}" style="display:block;width:590px;max-width:100%;height:auto">`,
  );
}

function foot({ footer, url }: ReportContent, open: string): string {
  const link = url === '' ? '' : `<a href="${escaped(url)}" style="color:${BLUE}">${open}</a><br>`;
  return row(
    `${link}<span style="color:${GREY};font-size:11px;line-height:16px">${escaped(footer)}</span>`,
    `border-top:1px solid ${LINE}`,
  );
}
