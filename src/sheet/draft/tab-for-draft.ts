import type { RawTab } from '../../intake/reading';
import type { SheetDraft } from './draft';

/**
 * Index of the tab on which a draft is to be written; null where one is to be made. An empty tab of the draft's name is
 * taken as it is: a run that was cut off may have left it.
 */
export function standingTab({ existing, name }: SheetDraft, tabs: readonly RawTab[]): number | null {
  if (existing !== null) return existing;
  const empty = tabs.findIndex((tab) => isSameName(tab.name, name) && tab.cells.every(isBlankRow));
  return empty < 0 ? null : empty;
}

/** The name of a draft or, where another tab has that, the name with the first free number. */
export function freeName(name: string, tabs: readonly Pick<RawTab, 'name'>[]): string {
  const isTaken = (candidate: string): boolean => tabs.some((tab) => isSameName(tab.name, candidate));
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name} ${number}`;
  return free;
}

/** True for a tab that is called so, or so with a number, as `freeName` does: nobody has given it a name of their own. */
export function isCalled(tab: string, name: string): boolean {
  return isSameName(tab.replace(/ \d+$/, ''), name) || isSameName(tab, name);
}

function isBlankRow(row: readonly unknown[]): boolean {
  return row.every((cell) => cell === '' || cell === null || cell === undefined);
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
