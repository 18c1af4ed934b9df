import { moveApart, moveTogether } from '../../workbook/restructure';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import type { Command } from './command';

/**
 * Makes room for rows or columns as the page has done, and takes them away, so that notes, protections and metadata,
 * of which the page knows nothing, stay with their cells. An undone command is done the other way round.
 */
export function moveLines(
  workbook: Workbook,
  sheetOf: (pageId: string) => Sheet | undefined,
  commands: Command[],
  undone = false,
): void {
  for (const command of undone ? [...commands].reverse() : commands) {
    if (command.type === 'UNDO' || command.type === 'REDO') {
      moveLines(workbook, sheetOf, command.commands as Command[], command.type === 'UNDO');
      continue;
    }
    const sheet = sheetOf(command.sheetId as string);
    if (!sheet) continue;
    if (command.type === 'ADD_COLUMNS_ROWS') move(workbook, sheet, command, added(command), undone);
    if (command.type === 'REMOVE_COLUMNS_ROWS') {
      move(workbook, sheet, command, [...(command.elements as number[])], !undone);
    }
  }
}

function added({ base, position, quantity }: Command): number[] {
  const first = (base as number) + (position === 'after' ? 1 : 0);
  return Array.from({ length: quantity as number }, (_, index) => first + index);
}

function move(workbook: Workbook, sheet: Sheet, { dimension }: Command, lines: number[], away: boolean): void {
  const line = dimension === 'ROW' ? 'row' : 'column';
  const sorted = lines.sort((one, other) => one - other);
  if (away) for (const each of sorted.reverse()) moveTogether(workbook, sheet, { line, at: each + 1, count: 1 });
  else for (const each of sorted) moveApart(workbook, sheet, { line, at: each + 1, count: 1 });
}
