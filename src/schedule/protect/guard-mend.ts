import type { Cell } from '../../base/cell';
import type { Language } from '../../base/language';
import type { Zone } from '../../base/zone';
import { kpis } from '../../kpis';
import { kpiFromName, kpiLabel } from '../../plan/kpi-name';
import { keyOf } from '../../plan/read-plan';
import { headerText, knownHeaders, type SheetColumn, sheetColumns } from '../../sheet/kpi-sheet/columns';
import { say } from '../../texts/say';
import type { OpenTab } from '../ports/services';
import { cellHash, comparable, formulaShape, hashSet } from './guard-hash';
import type { GuardMemory } from './guard-memory';

/** A header or a KPI's name that a person has typed over, and that belongs where it was: rows and columns are found by them. */
export interface Mend {
  kind: 'header' | 'name';
  /** From 1. */
  row: number;
  column: number;
  /** What belongs there. */
  text: string;
  /** What stands there. */
  typed: string;
}

/** The tabs as they are to be read, and what is to be put back on the KPI sheet. */
export interface Mended {
  tabs: OpenTab[];
  mends: Mend[];
}

export interface MendSetting {
  language: Language;
  zone: Zone;
  /** The formulas of a tab, '' where there is none; asked for only when something is missing. */
  formulasOf: (tab: OpenTab) => string[][];
}

interface Standing {
  cells: Cell[][];
  formulas: () => string[][];
}

/** Columns by which a row is known when its name is gone: they hold plain values, other than names and plans. */
const TELLING: SheetColumn[] = ['n', 'previous', 'trend', 'remark', 'smart'];

/**
 * Puts headers and names of the KPI sheet back where the columns and rows below and beside them are still ours; what was
 * typed there is told. A column that is gone stays gone, and one of the person's own in its place is left alone.
 */
export function mended(
  tabs: OpenTab[],
  guard: GuardMemory | null,
  { language, zone, formulasOf }: MendSetting,
): Mended {
  const id = guard?.tabs.find(({ kind }) => kind === 'kpiSheet')?.id;
  const index = tabs.findIndex((tab) => tab.id === id);
  if (!guard || index < 0) return { tabs, mends: [] };
  const cells = tabs[index].cells.map((line) => [...line]);
  const header = headerLine(cells, guard);
  if (header === null) return { tabs, mends: [] };
  const at = knownHeaders(cells[header]);
  const written = hashSet(guard.written.kpiSheet ?? '');
  const sheet: Standing = { cells, formulas: once(() => formulasOf(tabs[index])) };
  const mends: Mend[] = [];
  for (const column of sheetColumns) {
    const place = at[column] === undefined ? placeOf(column, guard, at) : null;
    if (place === null || Object.values(at).includes(place) || !isOurs(place, header, sheet, written, zone)) continue;
    const text = say({ text: headerText(column) }, language);
    mends.push({ kind: 'header', row: header + 1, column: place, text, typed: String(cells[header][place - 1] ?? '') });
    at[column] = place;
    cells[header][place - 1] = text;
  }
  mends.push(...names(cells, header, at, guard, language, zone));
  if (mends.length === 0) return { tabs, mends };
  return { tabs: tabs.map((tab, one) => (one === index ? { ...tab, cells } : tab)), mends };
}

/** The line with the most headers of ours; where all were typed over, the one that was the header. */
function headerLine(cells: readonly Cell[][], { headerRow }: GuardMemory): number | null {
  let best = -1;
  let most = 2;
  cells.slice(0, 100).forEach((line, index) => {
    const known = Object.keys(knownHeaders(line)).length;
    if (known > most) [best, most] = [index, known];
  });
  if (best >= 0) return best;
  return headerRow > 0 && headerRow < cells.length ? headerRow - 1 : null;
}

/** Where a column stood, moved along with the nearest one that is still known; null for one that did not stand there. */
function placeOf(column: SheetColumn, guard: GuardMemory, at: Partial<Record<SheetColumn, number>>): number | null {
  const before = guard.at[column];
  if (before === undefined) return null;
  const known = (Object.keys(at) as SheetColumn[])
    .filter((one) => guard.at[one] !== undefined)
    .sort(
      (one, other) => Math.abs((guard.at[one] as number) - before) - Math.abs((guard.at[other] as number) - before),
    );
  if (known.length === 0) return before;
  return before + (at[known[0]] as number) - (guard.at[known[0]] as number);
}

/** True when most of what stands below is what the last run wrote: a column of nothing is nobody's. */
function isOurs(place: number, header: number, sheet: Standing, written: ReadonlySet<string>, zone: Zone): boolean {
  let [filled, ours] = [0, 0];
  for (let row = header + 1; row < sheet.cells.length; row++) {
    const text = comparable(sheet.cells[row][place - 1], zone);
    if (text === '') continue;
    filled++;
    const formula = sheet.formulas()[row]?.[place - 1] ?? '';
    if (written.has(cellHash(formula === '' ? text : formulaShape(formula)))) ours++;
  }
  return ours > 0 && ours * 2 >= filled;
}

function names(
  cells: Cell[][],
  header: number,
  at: Partial<Record<SheetColumn, number>>,
  guard: GuardMemory,
  language: Language,
  zone: Zone,
): Mend[] {
  const column = at.kpi;
  if (column === undefined) return [];
  const named = (line: Cell[]): string | null => {
    const found = typeof line[column - 1] === 'string' ? kpiFromName(line[column - 1] as string, kpis) : null;
    return found && keyOf({ id: found.kpi.id, variant: found.variant });
  };
  const body = cells.slice(header + 1);
  const standing = new Set(body.map(named));
  return Object.keys(guard.rows).flatMap((key): Mend[] => {
    if (standing.has(key)) return [];
    const line = body.findIndex((one) => named(one) === null && rowHash(one, at, zone) === guard.rows[key]);
    const found = kpiFromName(key, kpis);
    if (line < 0 || !found) return [];
    const typed = body[line][column - 1];
    const text = kpiLabel(found.kpi, found.variant, language);
    body[line][column - 1] = text;
    return [{ kind: 'name', row: header + 2 + line, column, text, typed: String(typed ?? '') }];
  });
}

/** What a row is known by without its name; '' for one without any number or word of ours. */
export function rowHash(line: readonly Cell[], at: Partial<Record<SheetColumn, number>>, zone: Zone): string {
  const texts = TELLING.map((column) =>
    at[column] === undefined ? '' : comparable(line[(at[column] as number) - 1], zone),
  );
  return texts.every((text) => text === '') ? '-' : cellHash(texts.join('\n'));
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
}
