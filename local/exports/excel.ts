import type { Cell, CellValue } from 'exceljs';
import type { HostTab } from '../host/host';
import type { Literal } from '../workbook/cell';
import { wallToSerial } from '../workbook/serial';

/** Every sheet of an .xlsx file that holds something: numbers, texts, booleans and dates stay what they are. */
export async function readExcel(bytes: Uint8Array): Promise<HostTab[]> {
  // Loaded when it is needed: it takes longer to load than all the rest
  const { Workbook } = require('exceljs') as typeof import('exceljs');
  const workbook = new Workbook();
  // Tables only frame cells, and some programs name their parts in a way that the reader does not follow.
  await workbook.xlsx.load(Buffer.from(bytes) as never, { ignoreNodes: ['tableParts'] });
  return workbook.worksheets
    .map((sheet) => {
      const cells: (Literal | undefined)[][] = [];
      const formats: (string | undefined)[][] = [];
      sheet.eachRow({ includeEmpty: false }, (row, number) => {
        while (cells.length < number) {
          cells.push([]);
          formats.push([]);
        }
        row.eachCell({ includeEmpty: false }, (cell, column) => {
          const { value, date } = literal(cell);
          if (value === undefined) return;
          cells[number - 1][column - 1] = value;
          if (date) formats[number - 1][column - 1] = Number.isInteger(value) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
        });
      });
      return { name: sheet.name, cells: cells.map((row) => Array.from(row)), formats };
    })
    .filter(({ cells }) => cells.some((row) => row.length > 0));
}

function literal(cell: Cell): { value: Literal | undefined; date?: boolean } {
  // the cells that a merged one covers repeat its value
  if (cell.isMerged && cell.master !== cell) return { value: undefined };
  return plain(cell.value);
}

function plain(value: CellValue | undefined): { value: Literal | undefined; date?: boolean } {
  if (value === null || value === undefined) return { value: undefined };
  if (value instanceof Date) return { value: wallToSerial(value.getTime()), date: true };
  if (typeof value !== 'object') return { value };
  if ('result' in value || 'formula' in value || 'sharedFormula' in value) return plain(value.result as CellValue);
  if ('richText' in value) return { value: value.richText.map(({ text }) => text).join('') };
  if ('hyperlink' in value) return plain(value.text as CellValue);
  return { value: 'error' in value ? value.error : undefined };
}
