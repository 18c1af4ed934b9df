import type { Layer } from '../../workbook/layer';
import type { SheetCells, SheetImage } from '../views/sheet-image';
import type { Command } from './command';
import { same } from './same';

/** The page's commands that change cells from one image of a tab (null: there was no such tab) to the other. */
export function cellChanges(before: SheetCells | null, after: SheetImage): Command[] {
  const sheetId = after.id;
  const commands = new Map<number, Command>();
  const at = (row: number, col: number): Command => {
    const key = row * 100_000 + col;
    const command = commands.get(key) ?? { type: 'UPDATE_CELL', sheetId, row, col };
    commands.set(key, command);
    return command;
  };
  const inside = (row: number, col: number) => row < after.rows && col < after.columns;
  const compare = <T>(name: 'contents' | 'formats' | 'styles', field: string, none: unknown) => {
    const old = before?.[name] as Layer<T> | undefined;
    const now = after[name] as Layer<T>;
    if (now === old) return;
    now.each((value, row, col) => {
      if (!same(value, old?.get(row, col))) at(row, col)[field] = value;
    });
    old?.each((_, row, col) => {
      if (inside(row, col) && now.get(row, col) === undefined) at(row, col)[field] = none;
    });
  };
  compare<string>('contents', 'content', '');
  compare<string>('formats', 'format', '');
  compare<object>('styles', 'style', null);
  const borders: Command[] = [];
  if (before?.borders === after.borders) return [...commands.values()];
  after.borders.each((border, row, col) => {
    if (!same(border, before?.borders.get(row, col))) borders.push({ type: 'SET_BORDER', sheetId, row, col, border });
  });
  before?.borders.each((_, row, col) => {
    if (inside(row, col) && after.borders.get(row, col) === undefined) {
      borders.push({ type: 'SET_BORDER', sheetId, row, col, border: undefined });
    }
  });
  return [...commands.values(), ...borders];
}
