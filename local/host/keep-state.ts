import type { Layer } from '../workbook/layer';
import { Sheet } from '../workbook/sheet';
import type { Host } from './host';
import type { HostState } from './state';

/** What of a host's state is plain data that outlives a run. */
const lasting = [
  ...['user', 'owner', 'properties', 'propertyCalls', 'cache', 'locksElsewhere', 'withdrawnScopes', 'nulls'],
  ...['mailQuota', 'mailBytes', 'isTestDeployment', 'listsNoTriggers', 'withholdsTriggers', 'triggers', 'outbox'],
  ...['menu', 'pages', 'toasts', 'alerts', 'log', 'complaints'],
] as (keyof HostState)[];

/**
 * Remembers a host as it is: the spreadsheet, and all that outlives a run. The answer puts everything back, as often as it
 * is called, so that one beginning can have many endings.
 */
export function keepState({ workbook, state }: Host): () => void {
  const sheets = workbook.sheets.map(copied);
  const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheet?.id);
  const kept = structuredClone(Object.fromEntries(lasting.map((name) => [name, state[name]])));
  const counts = structuredClone(state.counter.counts);
  const { name, locale, timeZone, nextId } = workbook;
  const metadata = structuredClone(workbook.metadata);
  const names = [...workbook.namedRanges];
  return () => {
    workbook.sheets = sheets.map(copied);
    workbook.activeSheet = workbook.sheets[active] ?? null;
    Object.assign(workbook, { name, locale, timeZone, nextId, selected: null, metadata: structuredClone(metadata) });
    workbook.namedRanges.clear();
    for (const [range, { sheet, area }] of names) {
      const there = workbook.sheets.find(({ id }) => id === sheet.id);
      if (there) workbook.namedRanges.set(range, { sheet: there, area });
    }
    workbook.structure++;
    state.locksHeld.clear();
    Object.assign(state, structuredClone(kept), { watcher: null });
    state.counter.counts = structuredClone(counts);
  };
}

/** Everything that a later run can find, as text that two hosts have in common when they stand alike. */
export function stateText({ workbook, state }: Host): string {
  const sheets = workbook.sheets.map((sheet) => {
    const { id, name, merges, conditionalFormats, protections, metadata, charts, frozenRows, hidden } = sheet;
    const rest = { id, name, merges, conditionalFormats, protections, metadata, charts, frozenRows, hidden };
    return withList(rest, 'layers', sheet.layers().map(layerText));
  });
  const properties = [...state.properties].map(([store, kept]) => [store, [...kept].sort()]);
  const { triggers, outbox } = state;
  return withList({ timeZone: workbook.timeZone, properties, triggers, outbox }, 'sheets', sheets);
}

/** An object as JSON, with a list beside its keys that is JSON already. */
function withList(rest: object, name: string, list: readonly string[]): string {
  return `${JSON.stringify(rest).slice(0, -1)},"${name}":[${list.join()}]}`;
}

/** Of rows that never change, where they stand and their cells as JSON: most rows stand alike after each ending. */
const rowTexts = new WeakMap<readonly unknown[], { row: number; text: string }>();

/** Each cell that has something, with its row and column. */
function layerText(layer: Layer<unknown>): string {
  const rows: string[] = [];
  layer.eachRow((cells, row, isShared) => {
    const known = isShared ? rowTexts.get(cells) : undefined;
    const text = known?.row === row ? known.text : rowText(cells, row);
    if (isShared) rowTexts.set(cells, { row, text });
    if (text !== '') rows.push(text);
  });
  return `[${rows.join()}]`;
}

function rowText(cells: readonly unknown[], row: number): string {
  const filled: unknown[] = [];
  cells.forEach((value, column) => {
    if (value !== undefined) filled.push([row, column, value]);
  });
  return JSON.stringify(filled).slice(1, -1);
}

function copied(sheet: Sheet): Sheet {
  const copy = new Sheet(sheet.id, sheet.name, sheet.rows, sheet.columns);
  const layers = copy.layers();
  sheet.layers().forEach((layer, index) => {
    layers[index].takeOver(layer);
  });
  for (const each of ['columnWidths', 'rowHeights', 'columnDepths'] as const) {
    for (const [line, size] of sheet[each]) copy[each].set(line, size);
  }
  for (const each of ['hiddenColumns', 'hiddenRows'] as const) for (const line of sheet[each]) copy[each].add(line);
  const { merges, conditionalFormats, protections, metadata, charts, ...rest } = sheet;
  Object.assign(copy, {
    ...structuredClone({ merges, protections, metadata, charts }),
    conditionalFormats: [...conditionalFormats],
  });
  const { formulas, frozenRows, frozenColumns, hidden, gridlinesHidden, tabColor } = rest;
  return Object.assign(copy, { formulas, frozenRows, frozenColumns, hidden, gridlinesHidden, tabColor });
}
