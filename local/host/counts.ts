import { builders, documentServices } from './script/auth-mode';

/** Service calls of a script, each under its name: Range.getValues, Utilities.formatDate … */
export interface Counts {
  /** Calls that read the document: what a user waits for at Google. */
  reads: Record<string, number>;
  /** Calls that write to the document. */
  writes: Record<string, number>;
  /** Calls that only hand out something to call (getRange …). */
  handles: Record<string, number>;
  /** Calls to everything that is not the document. */
  others: Record<string, number>;
  cellsRead: number;
  cellsWritten: number;
  /** How often a read came after a write: each makes Sheets do the writes first. */
  readsAfterWrites: number;
}

export type CallKind = 'reads' | 'writes' | 'handles' | 'others';

/** Methods that touch nothing: they answer from what the script already holds, or prepare a call. */
const handles: Record<string, string[]> = {
  SpreadsheetApp: [
    'getActive',
    'getActiveSpreadsheet',
    'getActiveSheet',
    'getUi',
    'newDataValidation',
    'newConditionalFormatRule',
  ],
  Spreadsheet: [
    'getSheets',
    'getSheetByName',
    'getSheetById',
    'getActiveSheet',
    'getRange',
    'getRangeByName',
    'getId',
    'getUrl',
    'createDeveloperMetadataFinder',
    'toast',
  ],
  Sheet: [
    'getRange',
    'getRangeList',
    'getDataRange',
    'getParent',
    'getSheetId',
    'newChart',
    'createDeveloperMetadataFinder',
    'activate',
  ],
  Range: [
    'getSheet',
    'getCell',
    'offset',
    'getRow',
    'getColumn',
    'getNumRows',
    'getNumColumns',
    'getHeight',
    'getWidth',
    'getLastRow',
    'getLastColumn',
    'getA1Notation',
    'activate',
  ],
  RangeList: ['getRanges', 'activate'],
  Protection: ['getRange', 'getProtectionType'],
};

/** What a call does to the document. */
export function callKind(service: string, method: string): CallKind {
  if (!documentServices.includes(service)) return 'others';
  if (builders.includes(service) || handles[service]?.includes(method)) return 'handles';
  return /^(get|is|find|with|can)/.test(method) ? 'reads' : 'writes';
}

/** Counts calls as they come. */
export class CallCounter {
  counts: Counts = noCalls();
  private wrote = false;

  add(service: string, method: string): CallKind {
    const kind = callKind(service, method);
    const name = `${service}.${method}`;
    this.counts[kind][name] = (this.counts[kind][name] ?? 0) + 1;
    if (kind === 'reads' && this.wrote) this.counts.readsAfterWrites++;
    if (kind === 'reads' || kind === 'writes') this.wrote = kind === 'writes';
    return kind;
  }

  reset(): void {
    this.counts = noCalls();
    this.wrote = false;
  }
}

function noCalls(): Counts {
  return { reads: {}, writes: {}, handles: {}, others: {}, cellsRead: 0, cellsWritten: 0, readsAfterWrites: 0 };
}

/** How many calls of one kind there were. */
export const total = (calls: Record<string, number>): number =>
  Object.values(calls).reduce((sum, each) => sum + each, 0);
