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
export function stateText(host: Host): string {
  return told(host, (...row) => textOf(...row).text);
}

/** As `stateText`, in short: a number stands for a row, the same for all rows that this process has seen alike. */
export function stateKey(host: Host): string {
  return told(host, (...row) => numberOf(textOf(...row)));
}

type TellRow = (...row: Parameters<Parameters<Layer<unknown>['eachRow']>[0]>) => string | number;

function told({ workbook, state }: Host, tellRow: TellRow): string {
  const sheets = workbook.sheets.map((sheet) => {
    const { id, name, merges, conditionalFormats, protections, metadata, charts, frozenRows, hidden } = sheet;
    const rest = { id, name, merges, conditionalFormats, protections, metadata, charts, frozenRows, hidden };
    const layers = sheet.layers().map((layer) => layerText(layer, tellRow));
    return withList(rest, 'layers', layers);
  });
  const properties = [...state.properties].map(([store, kept]) => [store, [...kept].sort()]);
  const { triggers, outbox } = state;
  return withList({ timeZone: workbook.timeZone, properties, triggers, outbox }, 'sheets', sheets);
}

/** An object as JSON, with a list beside its keys that is JSON already. */
function withList(rest: object, name: string, list: readonly string[]): string {
  return `${JSON.stringify(rest).slice(0, -1)},"${name}":[${list.join()}]}`;
}

/** Each row that has something. */
function layerText(layer: Layer<unknown>, tellRow: TellRow): string {
  const rows: (string | number)[] = [];
  layer.eachRow((cells, row, isShared) => {
    const text = tellRow(cells, row, isShared);
    if (text !== '') rows.push(text);
  });
  return `[${rows.join()}]`;
}

/** A row where it stands: its cells that have something as JSON, each with its row and column. */
interface RowText {
  row: number;
  text: string;
  number?: number | '';
}

/** Of rows that never change: most stand alike after each ending. */
const rowTexts = new WeakMap<readonly unknown[], RowText>();

function textOf(cells: readonly unknown[], row: number, isShared: boolean): RowText {
  const known = isShared ? rowTexts.get(cells) : undefined;
  if (known?.row === row) return known;
  const made = { row, text: rowText(cells, row) };
  if (isShared) rowTexts.set(cells, made);
  return made;
}

const numbers = new Map<string, number>();

/** The number of a row; '' where it has nothing. */
function numberOf(told: RowText): number | '' {
  told.number ??= told.text && numberFor(told.text);
  return told.number;
}

function numberFor(text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
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
