import type { Frame, Page } from 'playwright-core';
import type { Host, HostOptions } from '../../local/host/host';
import { openHost } from '../../local/host/host';
import type { Loopback } from '../../local/page/server/loopback';
import { PageClock } from '../../local/page/server/page-clock';
import { servePage } from '../../local/page/server/page-server';
import { PageTime } from '../../local/page/server/page-time';
import { sharedBrowser } from './shared-browser';

/** A spreadsheet page in a real browser. */
export interface BrowserPage {
  host: Host;
  page: Page;
  server: Loopback;
  /** What went wrong in the page's own code. */
  errors: string[];
  /** Goes to a cell, as a person does who knows where it is. */
  select(tab: string, cell: string): Promise<void>;
  /** Goes to a cell and types into it. */
  type(tab: string, cell: string, text: string): Promise<void>;
  /** Rests the pointer on a cell. */
  hover(tab: string, cell: string): Promise<void>;
  /** Waits until the server has taken all that was done on the page. */
  settled(): Promise<void>;
  /** Waits until a cell shows a text. */
  waitFor(tab: string, cell: string, text: string): Promise<void>;
  /** The text that a cell shows. */
  shown(tab: string, cell: string): Promise<string>;
  tabs(): Promise<string[]>;
  sidebar(): Promise<Frame>;
  close(): Promise<void>;
}

/** Serves the tabs and opens the page. `at`: the moment at which its clock stands; without it, real time flows. */
export async function openBrowserPage(options: HostOptions, at: number | null = null): Promise<BrowserPage> {
  const clock = new PageClock(at);
  const host = openHost({ ...options, clock });
  const server = await servePage({ host, time: new PageTime(host, clock) });
  const page = await (await sharedBrowser()).newPage({ viewport: { width: 1400, height: 800 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(server.address);
  await page.waitForSelector('body.open');
  const select = (tab: string, cell: string) =>
    page.evaluate(
      ([name, place]) => {
        const { spreadsheet, o_spreadsheet } = window as never as InPage;
        const { getters, dispatch, selection } = spreadsheet;
        const sheetIdTo = getters.getSheetIdByName(name);
        dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo });
        const { col, row } = o_spreadsheet.helpers.toCartesian(place);
        selection.selectCell(col, row);
      },
      [tab, cell] as const,
    );
  /** The middle of a cell on the screen, brought into view. */
  const place = async (tab: string, cell: string) => {
    await select(tab, cell);
    const rectangle = await page.evaluate(() => {
      const { getters } = (window as never as InPage).spreadsheet;
      return getters.getVisibleRect(getters.getSelectedZone());
    });
    const grid = await page.locator('.o-grid').boundingBox();
    return {
      x: (grid?.x ?? 0) + rectangle.x + rectangle.width / 2,
      y: (grid?.y ?? 0) + rectangle.y + rectangle.height / 2,
    };
  };
  const shown = (tab: string, cell: string) =>
    page.evaluate(
      ([name, place]) => {
        const { spreadsheet, o_spreadsheet } = window as never as InPage;
        const { col, row } = o_spreadsheet.helpers.toCartesian(place);
        const sheetId = spreadsheet.getters.getSheetIdByName(name);
        return spreadsheet.getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
      },
      [tab, cell] as const,
    );
  return {
    host,
    page,
    server,
    errors,
    select,
    async type(tab, cell, text) {
      const { x, y } = await place(tab, cell);
      await page.mouse.click(x, y);
      await page.keyboard.type(text[0]);
      await page.locator('.o-grid-composer .o-composer:focus').waitFor();
      await page.keyboard.insertText(text.slice(1));
      // What is offered for the first letter alone would be taken by an Enter that comes before the rest is seen
      await page.waitForFunction(
        (typed) =>
          document.querySelector('.o-grid-composer .o-composer')?.textContent === typed &&
          new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))),
        text,
      );
      await page.keyboard.press('Enter');
    },
    async hover(tab, cell) {
      const { x, y } = await place(tab, cell);
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
    },
    settled: () =>
      page
        .waitForFunction(() => (window as never as InPage).spreadsheet.getters.isFullySynchronized())
        .then(() => undefined),
    async waitFor(tab, cell, text) {
      for (let turn = 0; turn < 200 && (await shown(tab, cell)) !== text; turn++) await page.waitForTimeout(50);
      if ((await shown(tab, cell)) !== text) throw new Error(`${cell} shows ${await shown(tab, cell)}, not ${text}`);
    },
    shown,
    tabs: () => page.locator('.o-sheet').allInnerTexts(),
    async sidebar() {
      const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
      if (!frame) throw new Error('no sidebar');
      await frame.waitForFunction('window.google');
      return frame;
    },
    async close() {
      await page.close();
      await server.close();
    },
  };
}

/** What the page keeps within reach. */
interface InPage {
  spreadsheet: {
    getters: {
      getSheetIdByName(name: string): string;
      getActiveSheetId(): string;
      getSelectedZone(): object;
      getVisibleRect(zone: object): { x: number; y: number; width: number; height: number };
      isFullySynchronized(): boolean;
      getEvaluatedCell(position: object): { formattedValue: string };
    };
    dispatch(type: string, payload: object): void;
    selection: { selectCell(col: number, row: number): void };
  };
  o_spreadsheet: { helpers: { toCartesian(cell: string): { col: number; row: number } } };
}
