import { Sheet } from '../workbook/sheet';
import type { Host } from './host';

/**
 * Remembers a host as it is: the spreadsheet, and all that outlives a run. The answer puts everything back, as often as it
 * is called, so that one beginning can have many endings.
 */
export function keepState({ workbook, state }: Host): () => void {
  const sheets = workbook.sheets.map(copied);
  const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheet?.id);
  const properties = [...state.properties].map(([name, kept]): [string, [string, string][]] => [name, [...kept]]);
  const { triggers, outbox, complaints, log, toasts, alerts } = state;
  const lists = structuredClone({ triggers, outbox, complaints, log, toasts, alerts });
  const { user, mailQuota } = state;
  const { timeZone } = workbook;
  const withdrawn = [...state.withdrawnScopes];
  return () => {
    workbook.sheets = sheets.map(copied);
    workbook.activeSheet = workbook.sheets[active] ?? null;
    workbook.timeZone = timeZone;
    workbook.structure++;
    state.properties = new Map(properties.map(([name, kept]) => [name, new Map(kept)]));
    state.locksHeld.clear();
    state.withdrawnScopes = new Set(withdrawn);
    Object.assign(state, structuredClone(lists), { user, mailQuota, watcher: null });
  };
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
  for (const each of ['columnWidths', 'rowHeights'] as const) {
    for (const [line, size] of sheet[each]) copy[each].set(line, size);
  }
  for (const each of ['hiddenColumns', 'hiddenRows'] as const) for (const line of sheet[each]) copy[each].add(line);
  const { merges, conditionalFormats, protections, metadata, ...rest } = sheet;
  Object.assign(copy, {
    ...structuredClone({ merges, protections, metadata }),
    conditionalFormats: [...conditionalFormats],
  });
  const { frozenRows, frozenColumns, hidden, gridlinesHidden, tabColor } = rest;
  return Object.assign(copy, { frozenRows, frozenColumns, hidden, gridlinesHidden, tabColor });
}
