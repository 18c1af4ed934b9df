import { createHash } from 'node:crypto';
import type { Host, HostTab } from '../../host/host';
import type { ClockTrigger, Mail } from '../../host/state';
import type { Area } from '../../workbook/a1';
import type { Metadata } from '../../workbook/decoration';
import type { Sheet } from '../../workbook/sheet';
import type { TriggerRun } from '../server/page-time';
import type { KeptSheet } from './kept-sheet';
import { keptSheet, restoredSheet } from './kept-sheet';

/** A change of this form makes what was kept before unreadable. */
export const KEPT_VERSION = 1;

/** All that outlives the program: the spreadsheet and what the script keeps beside it. */
export interface KeptDocument {
  version: typeof KEPT_VERSION;
  tabs: { sheet: KeptSheet; source: Source | null }[];
  /** The files of tabs that a person has thrown away. */
  thrownAway: Source[];
  active: number;
  nextId: number;
  namedRanges: { name: string; tab: number; area: Area }[];
  metadata: Metadata[];
  properties: [scope: string, values: [string, string][]][];
  triggers: ClockTrigger[];
  outbox: Mail[];
  /** Where the clock was left standing; without it, or null, real time flows. */
  clock?: number | null;
  /** So many weeks the sample was moved when the document began; without it, none. */
  moved?: number;
  /** The last runs of the triggers. */
  ran?: [id: string, run: TriggerRun][];
}

/** The file that a tab was read from: its name, and its cells in short. */
interface Source {
  name: string;
  fingerprint: string;
}

/** The document of a host, and the files that its tabs come from. */
export class Document {
  #host: Host;
  #sources = new Map<Sheet, Source & { version: number }>();
  #files: Source[];

  /** `tabs`: those that the host was opened with. `kept`: the document as it was left, if there is one. */
  constructor(host: Host, tabs: HostTab[], kept?: KeptDocument) {
    this.#host = host;
    this.#files = tabs.map((tab) => ({ name: tab.name, fingerprint: fingerprint(tab) }));
    const fresh = host.workbook.sheets;
    if (kept) this.#restore(kept, fresh);
    else {
      fresh.forEach((sheet, index) => {
        this.#remember(sheet, this.#files[index]);
      });
    }
  }

  kept(): KeptDocument {
    const { workbook, state } = this.#host;
    const tabs = workbook.sheets.map((sheet) => {
      const known = this.#sources.get(sheet);
      const unchanged = known?.version === cellsVersion(sheet);
      return {
        sheet: keptSheet(sheet, !unchanged),
        source: known ? { name: known.name, fingerprint: known.fingerprint } : null,
      };
    });
    return {
      version: KEPT_VERSION,
      tabs,
      thrownAway: this.#files.filter(({ name }) => tabs.every(({ source }) => source?.name !== name)),
      active: workbook.activeSheet ? workbook.sheets.indexOf(workbook.activeSheet) : 0,
      nextId: workbook.nextId,
      namedRanges: [...workbook.namedRanges].map(([name, { sheet, area }]) => ({
        name,
        tab: workbook.sheets.indexOf(sheet),
        area,
      })),
      metadata: workbook.metadata,
      properties: [...state.properties].map(([scope, values]) => [scope, [...values]]),
      triggers: state.triggers,
      outbox: state.outbox,
    };
  }

  /**
   * Puts the document back. A tab whose file says something else now takes the file's cells, as after pasting a new
   * export over the old one; a file that is new becomes a new tab at the end.
   */
  #restore(kept: KeptDocument, fresh: Sheet[]): void {
    const { workbook, state } = this.#host;
    const sheets: Sheet[] = [];
    const places = new Map<number, Sheet>();
    kept.tabs.forEach(({ sheet: keptTab, source }, place) => {
      const index = source ? this.#files.findIndex(({ name }) => name === source.name) : -1;
      const file = this.#files[index];
      if (source && !file && !keptTab.cells) return;
      const newExport = file !== undefined && file.fingerprint !== source?.fingerprint;
      const sheet = restoredSheet(newExport ? { ...keptTab, cells: null } : keptTab, fresh[index]);
      if (file) this.#remember(sheet, file, !newExport && keptTab.cells !== null);
      sheets.push(sheet);
      places.set(place, sheet);
    });
    this.#files.forEach((file, index) => {
      const known = kept.tabs.some(({ source }) => source?.name === file.name);
      if (known || kept.thrownAway.some((gone) => same(gone, file))) return;
      const sheet = fresh[index];
      sheet.id = kept.nextId * 7919;
      kept.nextId++;
      sheet.name = freeName(sheet.name, sheets);
      this.#remember(sheet, file);
      sheets.push(sheet);
    });
    if (sheets.length === 0) return;
    workbook.sheets = sheets;
    workbook.activeSheet = places.get(kept.active) ?? sheets[0];
    workbook.nextId = kept.nextId;
    workbook.metadata = kept.metadata;
    for (const { name, tab, area } of kept.namedRanges) {
      const sheet = places.get(tab);
      if (sheet) workbook.namedRanges.set(name, { sheet, area });
    }
    workbook.structure++;
    for (const [scope, values] of kept.properties) state.properties.set(scope, new Map(values));
    state.triggers.push(...kept.triggers);
    state.outbox.push(...kept.outbox);
  }

  /** `edited`: the cells are not those of the file. */
  #remember(sheet: Sheet, source: Source | undefined, edited = false): void {
    if (source) this.#sources.set(sheet, { ...source, version: edited ? -1 : cellsVersion(sheet) });
  }
}

const cellsVersion = (sheet: Sheet): number => sheet.contents.version + sheet.formats.version;

const same = (one: Source, other: Source): boolean => one.name === other.name && one.fingerprint === other.fingerprint;

function fingerprint({ cells, formats }: HostTab): string {
  return createHash('sha256')
    .update(JSON.stringify([cells, formats ?? null]))
    .digest('hex');
}

function freeName(wanted: string, sheets: Sheet[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
