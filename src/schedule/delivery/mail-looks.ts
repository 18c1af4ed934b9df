import type { Status } from '../../plan/goals/status';
import { unparted } from '../../texts/unparted';
import { withoutLinks } from './without-links';

/** Colours and letters of a mail: each text has its own ground beside it, so that a dark mode turns both or neither. */
export const FONT = "font-family:Arial,'Helvetica Neue',Helvetica,sans-serif";
export const INK = '#1f2933';
export const GREY = '#5b6570';
export const LINE = '#dfe4ea';
export const BLUE = '#1c4587';
export const PAPER = '#ffffff';
export const GROUND = '#f3f5f8';
export const GOOD = '#1d5c2b';
export const BAD = '#9b1c1c';

/** The look of a status; its word stands on it. */
export const statusLooks: Record<Status, { background: string; text: string }> = {
  ahead: { background: '#d9ead3', text: '#1d5c2b' },
  on_track: { background: '#d9ead3', text: '#1d5c2b' },
  at_risk: { background: '#fff2cc', text: '#7a5b00' },
  off_track: { background: '#f8d7d7', text: '#9b1c1c' },
  too_early: { background: '#eceff2', text: '#4b5560' },
  few_data: { background: '#eceff2', text: '#4b5560' },
  no_target: { background: '#eceff2', text: '#4b5560' },
  incomplete: { background: '#eceff2', text: '#4b5560' },
  no_number: { background: '#eceff2', text: '#4b5560' },
};

/**
 * Text as it stands in HTML, so that no cell of a sheet becomes markup, or a link of which a mail program thinks by itself;
 * no line breaks between a number and its sign, or a minus and the currency after it.
 */
export function escaped(text: string): string {
  return attribute(unparted(withoutLinks(text))).replace(/(\d) %/g, '$1&nbsp;%');
}

/** A value between quotes, letter by letter: our own link. */
export function attribute(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** So much of a hundred as a bar of two table cells: every mail program shows those, and none reads them out. */
export function barCells(
  share: number,
  { colour, ground, height }: { colour: string; ground: string; height: number },
): string {
  const cell = (width: number, background: string): string =>
    width === 0
      ? ''
      : `<td width="${width}%" height="${height}" style="background:${background};font-size:1px;line-height:${height}px">&nbsp;</td>`;
  return `<table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0"><tr>${cell(share, colour)}${cell(100 - share, ground)}</tr></table>`;
}

/** A part of a mail, over its whole width. */
export function row(inside: string, style = ''): string {
  return `<tr><td class="part" style="padding:10px 24px;background:${PAPER};${style}">${inside}</td></tr>`;
}

/** What stands above a part; HTML. */
export function title(text: string): string {
  return `<div style="font-size:15px;line-height:20px;font-weight:bold;color:${BLUE};margin-bottom:3px">${text}</div>`;
}
