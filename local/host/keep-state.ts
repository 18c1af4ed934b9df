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
    const layers = sheet.layers().map((layer) => {
      const cells: unknown[] = [];
      layer.each((value, row, column) => cells.push([row, column, value]));
      return cells;
    });
    return { id, name, layers, merges, conditionalFormats, protections, metadata, charts, frozenRows, hidden };
  });
  const properties = [...state.properties].map(([store, kept]) => [store, [...kept].sort()]);
  const { triggers, outbox } = state;
  return JSON.stringify({ sheets, timeZone: workbook.timeZone, properties, triggers, outbox });
}

function copied(sheet: Sheet): Sheet {
  const copy = new Sheet(sheet.id, sheet.name, sheet.rows, sheet.columns);
  const layers = copy.layers();
  sheet.contents.each((content, row, column) => {
    copy.setContent(row, column, content);
  });
  sheet.layers().forEach((layer, index) => {
    if (index > 0) layer.each((value, row, column) => layers[index].set(row, column, value));
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
  const { frozenRows, frozenColumns, hidden, gridlinesHidden, tabColor } = rest;
  return Object.assign(copy, { frozenRows, frozenColumns, hidden, gridlinesHidden, tabColor });
}
