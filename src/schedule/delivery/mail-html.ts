import { say } from '../../texts/say';
import type { TextKey } from '../../texts/texts';
import { headingOf, type ReportContent } from '../reporting/report-content';
import { chartRow, type ShownChart } from './mail-charts';
import { calledPeriod, type MailContent, type ReportInMail, reportCalled } from './mail-content';
import { mailKpiTable } from './mail-kpi-table';
import { attribute, BLUE, escaped, FONT, GREY, GROUND, INK, LINE, PAPER, row, title } from './mail-looks';

/** What mail programs that know such rules do with a narrow screen, and what paper is: no page holds the foot alone. */
const RULES =
  '@media (max-width:480px){.wide{display:none!important}.narrow{display:block!important}.panel{width:100%!important;margin-bottom:12px!important}.section th,.section td{font-size:11px!important;padding-left:4px!important}.section th:first-child,.section td:first-child{padding-left:0!important}.chip{padding:1px 6px!important;font-size:11px!important}.value{font-size:14px!important}.around{padding:0!important}.part{padding-left:16px!important;padding-right:16px!important}}' +
  '@page{size:A4;margin:8mm}@media print{.ground{background:#ffffff!important}.around{padding:0!important}.sheet{max-width:none!important;border:0!important;zoom:.78}.part{break-inside:avoid;padding-top:7px!important;padding-bottom:7px!important}.sheet>tbody>tr:last-child{break-before:avoid}}';

/**
 * Reports as the HTML of a mail: tables and styles in place, as mail programs want them, 640 pixels wide, narrower where the
 * screen is, readable without its pictures.
 */
export function mailHtml({ cover, parts }: MailContent<ShownChart>): string {
  const rows = [
    head(cover),
    box(cover),
    ...parts.map((part) => (parts.length > 1 ? band(part.content) : '') + report(part)),
    foot(cover, say({ text: 'report_open_sheet' }, cover.language)),
  ];
  return (
    `<!DOCTYPE html><html lang="${cover.language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light">` +
    `<title>${escaped(titleOf(cover))}</title><style>${RULES}</style></head>` +
    `<body class="ground" style="margin:0;padding:0;background:${GROUND}">` +
    `<table class="ground" role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${GROUND}"><tr><td class="around" align="center" style="padding:16px 8px">` +
    `<table class="sheet" role="presentation" width="640" cellpadding="0" cellspacing="0" style="width:100%;max-width:640px;background:${PAPER};border:1px solid ${LINE};${FONT};color:${INK};font-size:14px;line-height:19px;text-align:left">` +
    rows.join('') +
    `</table></td></tr></table></body></html>`
  );
}

function report({ content, charts }: ReportInMail<ShownChart>): string {
  const told = (text: TextKey): string => escaped(say({ text }, content.language));
  return [
    box(content),
    mailKpiTable(content),
    list(content.changes, told('report_section_changes'), 'ul'),
    list(content.todo, told('report_section_todo'), 'ol'),
    notes(content, told('report_section_notes'), told('report_notes_typed')),
    chartRow(charts),
    content.sections.map(table).join(''),
  ].join('');
}

/** What a page, and a PDF, is called. */
function titleOf(content: ReportContent): string {
  return [content.kind, headingOf(content)].filter(Boolean).join(' – ');
}

/** Above a report in a mail that holds several. */
function band(content: ReportContent): string {
  const { summary } = content;
  const period = calledPeriod(content);
  return row(
    `<div style="font-size:17px;line-height:22px;font-weight:bold;color:${BLUE}">${escaped(reportCalled(content))}</div>` +
      (period === '' ? '' : `<div style="color:${GREY}">${escaped(period)}</div>`) +
      (summary === ''
        ? ''
        : `<div style="margin-top:4px;font-size:15px;line-height:20px;color:${INK}">${escaped(summary)}</div>`),
    `background:${GROUND};border-top:1px solid ${LINE};border-bottom:1px solid ${LINE};margin-top:12px`,
  );
}

/** Our own words for what this is stand above the names of the sheet. */
function head(content: ReportContent): string {
  const { kind, period, summary } = content;
  const heading = headingOf(content);
  const big = (text: string): string =>
    `<div style="font-size:20px;line-height:26px;font-weight:bold;color:#ffffff">${escaped(text)}</div>`;
  return row(
    (heading === '' ? big(kind) : `<div style="color:#d5e4f5">${escaped(kind)}</div>${big(heading)}`) +
      (period === '' ? '' : `<div style="color:#d5e4f5">${escaped(period)}</div>`) +
      `<div style="margin-top:8px;font-size:16px;line-height:22px;color:#ffffff">${escaped(summary)}</div>`,
    `background:${BLUE};padding-top:18px;padding-bottom:18px`,
  );
}

function box({ notices, language, lines }: ReportContent): string {
  if (notices.length === 0) return '';
  // Where no figures follow, there is nothing to read on.
  const heading = lines.length === 0 ? '' : `<b>${escaped(say({ text: 'report_section_notices' }, language))}</b>`;
  const inside = notices.map((text) => `<div style="margin-top:4px">${escaped(text)}</div>`).join('');
  return row(
    `<div style="background:#fff8e1;color:${INK};border-left:4px solid #e6b800;padding:8px 14px">${heading}${inside}</div>`,
  );
}

function list(texts: readonly string[], heading: string, tag: 'ul' | 'ol'): string {
  if (texts.length === 0) return '';
  const items = texts.map((text) => `<li style="margin:2px 0">${escaped(text)}</li>`).join('');
  return row(`${title(heading)}<${tag} style="margin:0;padding-left:20px">${items}</${tag}>`);
}

function notes({ notes: all }: ReportContent, heading: string, typed: string): string {
  if (all.length === 0) return '';
  const items = all.map(
    ({ title: kpi, owner, note }) =>
      `<div style="margin:6px 0;padding-left:10px;border-left:3px solid ${LINE}"><b>${escaped(kpi)}</b>` +
      `${owner === '' ? '' : ` · <span style="color:${GREY}">${escaped(owner)}</span>`}<br>${escaped(note).replace(/\n/g, '<br>')}</div>`,
  );
  const lead = `<div style="color:${GREY};font-size:12px;line-height:16px">${typed}</div>`;
  return row(title(heading) + lead + items.join(''));
}

function table({ heading, text, rows, colours = [] }: ReportContent['sections'][number]): string {
  const [header, ...body] = rows;
  const isHeat = colours.length > 0;
  const style = (at: number): string =>
    `padding:3px ${isHeat ? 4 : 0}px 3px ${at === 0 ? 0 : isHeat ? 4 : 8}px;border-bottom:1px solid ${LINE};font-size:12px;line-height:16px;`;
  const cells = (line: string[], tag: 'td' | 'th', styleOf: (at: number) => string): string =>
    line
      .map(
        (cell, at) =>
          `<${tag} align="${at === 0 ? 'left' : 'right'}" style="${style(at)}${styleOf(at)}">${escaped(cell)}</${tag}>`,
      )
      .join('');
  const heatIn = (line: number) => (at: number) => {
    const heat = colours[line]?.[at];
    return heat ? `background:${heat.background};color:${heat.text}` : '';
  };
  const inside = header
    ? `<table class="section" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse"><tr>${cells(header, 'th', () => `color:${GREY};font-weight:normal`)}</tr>` +
      `${body.map((line, at) => `<tr>${cells(line, 'td', heatIn(at))}</tr>`).join('')}</table>`
    : '';
  const lead = text.map((line) => `<div style="margin:3px 0">${escaped(line)}</div>`).join('');
  return row(title(escaped(heading)) + lead + inside);
}

function foot({ footer, url }: ReportContent, open: string): string {
  const link = url === '' ? '' : `<a href="${attribute(url)}" style="color:${BLUE}">${escaped(open)}</a><br>`;
  return row(
    `${link}<span style="color:${GREY};font-size:11px;line-height:15px">${escaped(footer)}</span>`,
    `border-top:1px solid ${LINE}`,
  );
}
