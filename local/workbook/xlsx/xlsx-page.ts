import type { PageSetup, Worksheet } from 'exceljs';
import { columnLetters } from '../a1';
import type { SheetChart } from '../decoration';
import type { Sheet } from '../sheet';
import { endPagesBetweenParts } from './xlsx-parts';

/** The papers by Excel's numbers. */
const LETTER = 1;
const A4 = 9;

/** Where people print on Letter. */
const ON_LETTER = /^en_(US|CA|PH)|^es_(MX|CO|CL|VE|PR)/;

/** Inches; the narrowest that printers take, with a line for the tab's name and the page's number below. */
const MARGINS = { left: 0.25, right: 0.25, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.2 };

/** Pixels that an upright page has from side to side between those margins. */
const UPRIGHT = 745;

/** So many charts fit below each other on an upright page. */
const CHARTS_A_PAGE = 2;

const DEFAULT_WIDTH = 100;

/**
 * How a tab goes to paper: as wide as one page, with its frozen rows on each; of a tab of charts the charts alone, none of
 * them cut; a chart over another tab's cells is a part of its page. A script at Google cannot set this: a person chooses it when printing.
 */
export function setUpPage(sheet: Sheet, page: Worksheet, locale: string): void {
  const paperSize = (ON_LETTER.test(locale) ? LETTER : A4) as PageSetup['paperSize'];
  const { frozenRows } = sheet;
  Object.assign(page.pageSetup, {
    paperSize,
    margins: MARGINS,
    ...(frozenRows > 0 ? { printTitlesRow: `1:${frozenRows}` } : {}),
    ...(sheet.charts.some(({ source }) => source === undefined) ? chartsOnly(sheet, page) : onePageWide(sheet, page)),
  });
  page.headerFooter.oddFooter = '&L&A&R&P / &N';
}

/** Where a page is made to fit, Excel knows no breaks of ours: a tab of several parts is scaled, and ends a page between them. */
function onePageWide(sheet: Sheet, page: Worksheet): Partial<PageSetup> {
  const scale = endPagesBetweenParts(sheet, page);
  const width: Partial<PageSetup> =
    scale === null ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { fitToPage: false, scale };
  return { orientation: 'landscape', ...width };
}

/** The charts, two a page, scaled to its width. */
function chartsOnly(sheet: Sheet, page: Worksheet): Partial<PageSetup> {
  const charts = [...sheet.charts].sort((one, other) => one.anchor.row - other.anchor.row);
  for (const [at, { anchor }] of charts.entries()) {
    if (at > 0 && at % CHARTS_A_PAGE === 0) page.getRow(anchor.row - 1).addPageBreak();
  }
  const before = Math.max(1, Math.min(...charts.flatMap(({ areas }) => areas.map(({ column }) => column))) - 1);
  const widest = Math.max(
    ...charts.map(({ anchor, options }) => widthTo(sheet, anchor.column - 1) + anchor.x + Number(options.width ?? 600)),
  );
  const reached = Array.from({ length: before }, (_, at) => at + 1).find((column) => widthTo(sheet, column) >= widest);
  const columns = reached ?? before;
  const scale = Math.floor((UPRIGHT / widthTo(sheet, columns)) * 100);
  return {
    orientation: 'portrait',
    fitToPage: false,
    scale: Math.max(10, Math.min(100, scale)),
    printArea: `A$1:${columnLetters(columns)}$${Math.max(...charts.map(lastRow))}`,
  };
}

/** Pixels from the left edge to the end of a column. */
function widthTo(sheet: Sheet, column: number): number {
  const widths = Array.from({ length: column }, (_, at) => sheet.columnWidths.get(at + 1) ?? DEFAULT_WIDTH);
  return widths.reduce((sum, one) => sum + one, 0);
}

const ROW = 21;

function lastRow({ anchor, options }: SheetChart): number {
  return anchor.row + Math.ceil(Number(options.height ?? 371) / ROW);
}
