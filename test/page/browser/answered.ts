import type { BrowserPage } from '../browser-page';

/** What a cell shows once its function has answered. */
export async function answered(opened: BrowserPage, tab: string, cell: string): Promise<string> {
  for (let turn = 0; turn < 1_000; turn++) {
    const text = await opened.shown(tab, cell);
    if (text !== 'Loading...' && text !== '') return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return opened.shown(tab, cell);
}
