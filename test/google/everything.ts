import type { Host } from '../../local/host/host';
import { Layer } from '../../local/workbook/layer';
import type { Sheet } from '../../local/workbook/sheet';

/** What a property says where nobody has set it. */
const USUAL: Record<string, unknown> = { columnWidths: 100, rowHeights: 21, columnDepths: 0, formats: 'General' };
const USUAL_STYLE: Record<string, unknown> = { fontSize: 10, vertical: 'bottom', wrap: 'OVERFLOW' };

/**
 * Everything that a spreadsheet shows or holds: each property of each tab, whatever it is called, so that none is forgotten;
 * what says nothing is left out.
 */
export function everything({ workbook }: Host): unknown[] {
  return workbook.sheets.map((sheet) =>
    Object.fromEntries(Object.entries(sheet).map(([name, value]) => [name, said(name as keyof Sheet, value)])),
  );
}

function said(name: keyof Sheet, value: unknown): unknown {
  const isUsual = (one: unknown): boolean => one === undefined || one === '' || one === USUAL[name];
  if (value instanceof Layer) {
    const cells: Record<string, unknown> = {};
    value.each((cell, row, column) => {
      const one = plain(cell);
      if (!isUsual(one)) cells[`R${row + 1}C${column + 1}`] = one;
    });
    return cells;
  }
  if (value instanceof Map) return Object.fromEntries([...value].filter(([, one]) => !isUsual(one)));
  if (value instanceof Set) return [...value].sort();
  return plain(value);
}

/** As JSON has it; a date is read to the millisecond. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : value.toFixed(8);
  if (typeof value !== 'object' || value === null) return value;
  const text = JSON.stringify(value);
  if (!known.has(text)) known.set(text, unusual(text));
  return known.get(text);
}

/** What is said alike, as most styles are, is gone through once. */
const known = new Map<string, unknown>();

/** What JSON says beside what is usual, by name. */
function unusual(text: string): unknown {
  const copy = JSON.parse(text, (key, one) => (USUAL_STYLE[key] === one ? undefined : one));
  if (Array.isArray(copy)) return copy;
  const parts = Object.entries(copy).sort(([one], [other]) => (one < other ? -1 : 1));
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** Where two spreadsheets differ: `KPIs styles R3C2: before → after`. */
export function differences(before: readonly unknown[], after: readonly unknown[]): string[] {
  const [then, now] = [propertiesOf(before), propertiesOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((property) => {
    const [one, other] = [then.get(property), now.get(property)];
    // Most stand as they stood: only what differs is taken apart
    return JSON.stringify(one) === JSON.stringify(other) ? [] : differing(property, partsOf(one), partsOf(other));
  });
}

const propertiesOf = (sheets: readonly unknown[]): Map<string, unknown> =>
  new Map(
    sheets.flatMap((sheet, place) => {
      const { name, ...rest } = sheet as Record<string, unknown>;
      return Object.entries({ place, ...rest }).map(([property, value]) => [`${name} ${property}`, value] as const);
    }),
  );

/** What a property says of each cell or line, or altogether, as JSON. */
function partsOf(value: unknown): Map<string, string> {
  const isParted = typeof value === 'object' && value !== null && !Array.isArray(value);
  const alone: [string, unknown][] = value === undefined ? [] : [['', value]];
  const parts: [string, unknown][] = isParted ? Object.entries(value) : alone;
  return new Map(parts.map(([part, one]) => [part, JSON.stringify(one)]));
}

const differing = (property: string, then: Map<string, string>, now: Map<string, string>): string[] =>
  [...new Set([...then.keys(), ...now.keys()])]
    .filter((part) => then.get(part) !== now.get(part))
    .map((part) => `${`${property} ${part}`.trim()}: ${then.get(part)} → ${now.get(part)}`);
