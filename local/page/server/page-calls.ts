import type { CallOptions, Host } from '../../host/host';
import { scriptFunctions } from '../../host/script/custom-functions';
import type { ShownPage } from '../../host/state';
import type { Evaluated } from '../../workbook/cell';
import type { CellArgument } from '../../workbook/formulas/cell-functions';
import type { Zone } from '../changes/zone';
import { areaOfZone, zoneOf } from '../changes/zone';
import type { SharedWorkbook } from '../shared-workbook';

/** What is selected on a page: the areas of one tab, the one with the cursor last. */
export interface Selection {
  sheetId: string;
  zones: Zone[];
}

/** What a page learns of a run of the script: its answer or the message of its error, and what it put on the screen. */
export interface Run {
  answer?: unknown;
  error?: string;
  pages: ShownPage[];
  alerts: string[];
  toasts: string[];
  /** What the script has brought to the front. */
  selection: Selection | null;
  /** How many revisions there are now: what the script wrote is on the page when it has as many. */
  revisions: number;
}

/** Runs the script for the person at a page. */
export class PageCalls {
  #host: Host;
  #shared: SharedWorkbook;
  #afterRun: () => void;

  /** `afterRun` is called when a run may have changed anything. */
  constructor(host: Host, shared: SharedWorkbook, afterRun: () => void) {
    this.#host = host;
    this.#shared = shared;
    this.#afterRun = afterRun;
  }

  /** A call of google.script.run. */
  call(name: string, args: unknown[], selection: Selection | null): Run {
    return this.#run(name, args, { caller: 'client' }, selection);
  }

  /** A click on one of the menu's items. */
  menu(handler: string, selection: Selection | null): Run {
    if (!this.#host.state.menu.some((item) => item.handler === handler)) throw new Error(`No menu item: ${handler}`);
    return this.#run(handler, [], { caller: 'menu' }, selection);
  }

  /** The menu, as the script makes it whenever the spreadsheet is opened. */
  openedMenu(): { label: string; handler: string }[] {
    const host = this.#host;
    if (host.functions.some(({ name }) => name === 'onOpen'))
      host.call('onOpen', [], { caller: 'open', mode: 'LIMITED' });
    return host.state.menu;
  }

  /** A function in a cell, with what the page's formula hands to it. */
  cellFunction(name: string, args: CellArgument[]): { rows: Evaluated[][] } | { error: string } {
    try {
      return { rows: scriptFunctions(this.#host.state).run(name.toUpperCase(), args) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  }

  #run(name: string, args: unknown[], how: CallOptions, selected: Selection | null): Run {
    const { state, workbook } = this.#host;
    const sheet = selected ? this.#shared.sheet(selected.sheetId) : undefined;
    if (selected && sheet) workbook.activate(sheet, selected.zones.map(areaOfZone));
    const before = JSON.stringify(this.#selection());
    const seen = { pages: state.pages.length, alerts: state.alerts.length, toasts: state.toasts.length };
    const outcome = attempt(() => this.#host.call(name, args, how));
    this.#shared.publish();
    this.#afterRun();
    const selection = this.#selection();
    return {
      ...outcome,
      pages: state.pages.slice(seen.pages),
      alerts: state.alerts.slice(seen.alerts),
      toasts: state.toasts.slice(seen.toasts),
      selection: JSON.stringify(selection) === before ? null : selection,
      revisions: this.#shared.revisions.length,
    };
  }

  #selection(): Selection {
    const { sheet, areas } = this.#host.workbook.selectedAreas();
    return { sheetId: this.#shared.pageId(sheet), zones: areas.map(zoneOf) };
  }
}

function attempt(work: () => unknown): { answer: unknown } | { error: string } {
  try {
    return { answer: work() };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
