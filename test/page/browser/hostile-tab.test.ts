import { type BrowserPage, openBrowserPage } from '../browser-page';
import { answered } from './answered';

jest.setTimeout(120_000);

let opened: BrowserPage;

describe('the page with a hostile tab in a Dutch spreadsheet', () => {
  const texts = [
    '<img src=x onerror="document.title=1">',
    '[see](javascript:document.title=2)',
    '=HYPERLINK("http://x","y")',
    "'quoted",
    '007',
  ];

  beforeAll(async () => {
    const cells = [['Deal', 'Stage'], ...texts.map((text) => [text, 'Won'])];
    const name = '<b onclick=alert(1)>deals</b>';
    opened = await openBrowserPage({ dist: 'dist', tabs: [{ name, cells }], locale: 'nl_NL' });
  });
  afterAll(() => opened.close());

  test('shows every text as text, in cells, tabs and notes', async () => {
    const [sheet] = opened.host.workbook.sheets;
    expect(await opened.tabs()).toEqual([sheet.name]);
    for (const [index, text] of texts.entries()) expect(await opened.shown(sheet.name, `A${index + 2}`)).toBe(text);
    await opened.hover(sheet.name, 'A3');
    sheet.notes.set(1, 0, texts[0]);
    await opened.type(sheet.name, 'D1', 'x');
    await opened.settled();
    await opened.hover(sheet.name, 'A2');
    await opened.page.locator('.cell-note').waitFor();
    expect(await opened.page.locator('.cell-note').innerText()).toBe(texts[0]);
    expect(await opened.page.title()).toBe('Sales KPIs');
    expect(sheet.contents.get(2, 0)).toBe(texts[1]);
  });

  test('reads what is typed as a Dutch person means it', async () => {
    const [sheet] = opened.host.workbook.sheets;
    await opened.type(sheet.name, 'D2', '1,5');
    await opened.type(sheet.name, 'D3', '=SUM(D2;0,5)');
    await opened.type(sheet.name, 'D4', '=WIN_RATE(1;3)');
    expect(await answered(opened, sheet.name, 'D4')).toBe('0,25');
    await opened.settled();
    const read = (row: number) => opened.host.workbook.read(sheet, row, 3).value;
    expect([read(1), read(2), read(3)]).toEqual([1.5, 2, 0.25]);
  });
});
