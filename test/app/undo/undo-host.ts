import type { Host } from '../../../local/host/host';
import type { Undone } from '../../../src/app/undo/undo-here';
import type { Envelope } from '../../../src/sheet/envelope';
import { say } from '../../../src/texts/say';
import type { TextKey } from '../../../src/texts/texts';

/** Every cell of every tab as it was typed or written, with its format and note. */
export function everything(host: Host): Record<string, unknown> {
  return Object.fromEntries(
    host.workbook.sheets.map((sheet) => {
      const { rows, columns } = host.workbook.extent(sheet);
      const cells = Array.from({ length: rows * columns }, (_, at) => {
        const [row, column] = [Math.floor(at / columns), at % columns];
        const format = sheet.formats.get(row, column) ?? 'General';
        const content = sheet.contents.get(row, column) ?? '';
        const held = typeof content === 'number' ? Number(content.toPrecision(12)) : content;
        return JSON.stringify([row, column, held, format]);
      });
      return [sheet.name, cells.filter((cell) => !cell.includes(',"",'))];
    }),
  );
}

export function place(host: Host, tab: string, title: string, header: string): [row: number, column: number] {
  const sheet = host.workbook.sheetByName(tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  const { rows, columns } = host.workbook.extent(sheet);
  const at = (row: number, column: number) => host.workbook.read(sheet, row, column).value;
  const headerRow = Array.from({ length: rows }, (_, row) => row).find((row) => at(row, 0) === 'KPI') as number;
  const row = Array.from({ length: rows }, (_, one) => one).find((one) => one > headerRow && at(one, 0) === title);
  const column = Array.from({ length: columns }, (_, one) => one).find((one) => at(headerRow, one) === header);
  return [row as number, column as number];
}

export function type(host: Host, tab: string, [row, column]: [number, number], value: string | number): void {
  const sheet = host.workbook.sheetByName(tab);
  if (sheet) host.workbook.put(sheet, row, column, value);
}

export const cell = (host: Host, tab: string, [row, column]: [number, number]): unknown => {
  const sheet = host.workbook.sheetByName(tab);
  return sheet && host.workbook.read(sheet, row, column).value;
};

export const refused = (host: Host): string => {
  const answer = host.call('undoLast', []) as Envelope<Undone>;
  return answer.ok ? '' : answer.error;
};
export const told = (text: TextKey, values: Record<string, string> = {}): string => say({ text, values }, 'en');

/** A deal is won that was lost. */
export const changeData = (host: Host): void => {
  const sheet = host.workbook.sheetByName('Deals');
  if (!sheet) throw new Error('no deals');
  const { rows } = host.workbook.extent(sheet);
  host.workbook.put(sheet, rows, 0, 'D999');
  for (let column = 1; column < host.workbook.extent(sheet).columns; column++) {
    host.workbook.put(sheet, rows, column, host.workbook.read(sheet, rows - 1, column).value as string);
  }
};
