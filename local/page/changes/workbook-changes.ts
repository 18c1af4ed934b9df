import type { SheetImage } from '../views/sheet-image';
import { cellChanges } from './cell-changes';
import type { Command } from './command';
import { frameChanges } from './frame-changes';

/**
 * The page's commands that make of one set of tabs the other. Tabs are there before any cell is written, so that a
 * formula finds the tabs that it speaks of.
 */
export function workbookChanges(before: SheetImage[], after: SheetImage[]): Command[] {
  const order = before.map(({ id }) => id);
  const gone = before.filter(({ id }) => after.every((image) => image.id !== id));
  const leave = gone.map(({ id, name }) => ({ type: 'DELETE_SHEET', sheetId: id, sheetName: name }));
  const someStay = gone.length < before.length;
  if (someStay) for (const { id } of gone) order.splice(order.indexOf(id), 1);
  const grow: Command[] = [];
  const write: Command[] = [];
  const rest: Command[] = [];
  after.forEach((image, position) => {
    const known = before.find(({ id }) => id === image.id) ?? null;
    if (!known) order.splice(position, 0, image.id);
    const frame = frameChanges(known, image, position);
    grow.push(...frame.grow);
    // one by one: a tab may have more changes than a call takes arguments
    for (const change of cellChanges(known, image)) write.push(change);
    rest.push(...frame.rest);
  });
  if (!someStay) for (const { id } of gone) order.splice(order.indexOf(id), 1);
  const move = moves(
    order,
    after.map(({ id }) => id),
  );
  // a spreadsheet is never without a tab, and names are free once the old tabs are gone
  return someStay ? [...leave, ...grow, ...write, ...rest, ...move] : [...grow, ...write, ...rest, ...leave, ...move];
}

function moves(order: string[], wanted: string[]): Command[] {
  const commands: Command[] = [];
  wanted.forEach((id, position) => {
    const from = order.indexOf(id);
    if (from === position) return;
    commands.push({ type: 'MOVE_SHEET', sheetId: id, delta: position - from });
    order.splice(from, 1);
    order.splice(position, 0, id);
  });
  return commands;
}
