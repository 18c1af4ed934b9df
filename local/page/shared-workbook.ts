import { randomUUID } from 'node:crypto';
import type { SheetChart } from '../workbook/decoration';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { absorbCells, absorbFrame, absorbZone } from './changes/absorb';
import { absorbCharts } from './changes/absorb-charts';
import type { Command } from './changes/command';
import { Mirror } from './changes/mirror';
import { moveLines } from './changes/move-lines';
import type { PageName } from './changes/named-range-changes';
import { namedRangeChanges } from './changes/named-range-changes';
import type { Revision } from './changes/revision';
import { touchedBy } from './changes/touched';
import { workbookChanges } from './changes/workbook-changes';
import { areaOfZone } from './changes/zone';
import type { SheetImage } from './views/sheet-image';
import { sheetFrame, sheetImage } from './views/sheet-image';
import { FIRST_REVISION, workbookData } from './workbook-data';

/** A tab, what the pages are known to show of it, and the state of its cells at that time. */
interface Shown {
  sheet: Sheet;
  image: SheetImage;
  version: number;
}

/**
 * The host's workbook, shared with the pages that show it. What people do there comes as revisions, in the library's
 * own protocol, and is taken over into the workbook; what scripts do to the workbook goes out as a revision.
 */
export class SharedWorkbook {
  /** The document's data when the server started, as JSON; with `revisions`, what a page needs to open. */
  readonly json: string;
  readonly revisions: Revision[] = [];
  #workbook: Workbook;
  #mirror: Mirror;
  #shown: Shown[];
  #names: Map<string, PageName>;
  /** Those that are gone included: undoing brings them back. */
  #charts = new Map<string, SheetChart>();
  #last = FIRST_REVISION;
  #listeners = new Set<(revision: Revision, index: number) => void>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.#shown = workbook.sheets.map((sheet) => this.#view(sheet, String(sheet.id)));
    this.#names = this.#namedRanges();
    const images = this.#shown.map(({ image }) => image);
    this.json = JSON.stringify(workbookData(images, workbook.locale, workbook.namedRangeTexts()));
    this.#mirror = new Mirror(this.json);
  }

  /** Calls back for every revision from now on; answers the way to stop it. */
  onRevision(listener: (revision: Revision, index: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes what a person did on a page. False when the page did not know the latest revision yet: it will try again. */
  receive(revision: Revision): boolean {
    if (revision.serverRevisionId !== this.#last) return false;
    this.#absorb(this.#append(revision));
    return true;
  }

  /** Sends out what scripts have changed in the workbook since the last time. */
  publish(): void {
    const before = this.#shown;
    this.#shown = this.#workbook.sheets.map((sheet) => this.#view(sheet, this.pageId(sheet)));
    const names = this.#namedRanges();
    const images = (shown: Shown[]) => shown.map(({ image }) => image);
    const commands = [
      ...workbookChanges(images(before), images(this.#shown)),
      ...namedRangeChanges(this.#names, names),
    ];
    this.#names = names;
    if (commands.length === 0) return;
    this.#append({
      type: 'REMOTE_REVISION',
      version: 1,
      clientId: 'server',
      serverRevisionId: this.#last,
      nextRevisionId: randomUUID(),
      commands,
    });
  }

  /** The pages' name for a tab. */
  pageId(sheet: Sheet): string {
    return this.#shown.find((shown) => shown.sheet === sheet)?.image.id ?? String(sheet.id);
  }

  /** The tab that the pages name so. */
  sheet(pageId: string): Sheet | undefined {
    return this.#shown.find(({ image }) => image.id === pageId)?.sheet;
  }

  #append(revision: Revision): Command[] {
    const commands = this.#mirror.follow(revision);
    this.#last = revision.nextRevisionId;
    this.revisions.push(revision);
    for (const listener of this.#listeners) listener(revision, this.revisions.length - 1);
    return commands;
  }

  #absorb(commands: Command[]): void {
    const workbook = this.#workbook;
    const touched = touchedBy(commands);
    if (touched.everything) {
      moveLines(workbook, (id) => this.sheet(id), commands);
      this.#absorbEverything();
    } else {
      for (const id of touched.frames) {
        const sheet = this.sheet(id);
        if (sheet) absorbFrame(workbook, sheet, this.#mirror.frame(id));
      }
      for (const id of touched.figures) {
        const sheet = this.sheet(id);
        if (sheet) absorbCharts(workbook, sheet, this.#mirror.figures(id), this.#charts);
      }
      for (const [id, zones] of touched.cells) {
        const sheet = this.sheet(id);
        if (sheet) for (const zone of zones) absorbZone(workbook, sheet, this.#mirror, id, zone);
      }
    }
    this.#shown = workbook.sheets.map((sheet) => this.#view(sheet, this.pageId(sheet)));
    this.#names = this.#namedRanges();
  }

  /** Tabs that came, went, moved or got another name, and all cells: formulas may have changed anywhere. */
  #absorbEverything(): void {
    const workbook = this.#workbook;
    const ids = this.#mirror.sheetIds();
    const sheets = ids.map((id) => this.sheet(id) ?? this.#addSheet(id));
    workbook.sheets = sheets;
    workbook.structure++;
    if (workbook.activeSheet && !sheets.includes(workbook.activeSheet)) workbook.activeSheet = sheets[0];
    sheets.forEach((sheet, index) => {
      absorbFrame(workbook, sheet, this.#mirror.frame(ids[index]));
      absorbCharts(workbook, sheet, this.#mirror.figures(ids[index]), this.#charts);
      absorbCells(workbook, sheet, this.#mirror, ids[index]);
    });
    workbook.namedRanges.clear();
    for (const { name, sheetId, zone } of this.#mirror.namedRanges()) {
      const sheet = this.sheet(sheetId);
      if (sheet) workbook.namedRanges.set(name, { sheet, area: areaOfZone(zone) });
    }
  }

  #addSheet(id: string): Sheet {
    const { name, rows, columns } = this.#mirror.frame(id);
    const sheet = this.#workbook.addSheet(name, { rows, columns });
    this.#shown.push({ ...this.#view(sheet, id) });
    return sheet;
  }

  /** What the pages are to show of a tab. Cells that have not changed since are not read again. */
  #view(sheet: Sheet, id: string): Shown {
    const workbook = this.#workbook;
    const version = sheet.layers().reduce((sum, layer) => sum + layer.version, 0);
    const before = this.#shown?.find((shown) => shown.sheet === sheet);
    if (before?.version !== version) return { sheet, version, image: sheetImage(workbook, sheet, id) };
    return { sheet, version, image: { ...before.image, ...sheetFrame(workbook, sheet, id) } };
  }

  #namedRanges(): Map<string, PageName> {
    const named = [...this.#workbook.namedRanges];
    return new Map(named.map(([name, { sheet, area }]) => [name, { sheetId: this.pageId(sheet), area }]));
  }
}
