import type { Area } from '../../workbook/a1';
import type { Command } from './command';
import { zoneOf } from './zone';

/** A named range as the page has it. */
export interface PageName {
  sheetId: string;
  area: Area;
}

/** The page's commands that make of one set of named ranges the other. */
export function namedRangeChanges(before: Map<string, PageName>, after: Map<string, PageName>): Command[] {
  const commands: Command[] = [];
  const ranges = ({ sheetId, area }: PageName) => [{ _sheetId: sheetId, _zone: zoneOf(area) }];
  for (const name of before.keys()) if (!after.has(name)) commands.push({ type: 'DELETE_NAMED_RANGE', name });
  for (const [name, range] of after) {
    const known = before.get(name);
    if (!known) commands.push({ type: 'CREATE_NAMED_RANGE', name, ranges: ranges(range) });
    else if (JSON.stringify(known) !== JSON.stringify(range)) {
      commands.push({ type: 'UPDATE_NAMED_RANGE', oldRangeName: name, newRangeName: name, ranges: ranges(range) });
    }
  }
  return commands;
}
