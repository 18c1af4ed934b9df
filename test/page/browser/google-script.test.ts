import { distOf } from '../../local/fixtures/dist';
import { type BrowserPage, openBrowserPage } from '../browser-page';

jest.setTimeout(120_000);

let opened: BrowserPage;

describe('google.script in a page of the script', () => {
  const code = `
    function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Open <b>it</b>', 'openSidebar').addItem('Fail', 'fail').addToUi(); }
    function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Mine')); }
    function openDialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p id=in>in a dialog</p>'), 'Asked'); }
    function echo(value) { return value; }
    function nothing() {}
    function date() { return new Date(); }
    function fail() { throw new Error('no tab named deals'); }
    function where() { return SpreadsheetApp.getActive().getCurrentCell().getA1Notation(); }
    function go() { SpreadsheetApp.getActive().getSheets()[1].getRangeList(['B2:C3']).activate(); }
    function say() { SpreadsheetApp.getUi().alert('Mind the <b>gap</b>'); }
    function hidden_() {}`;
  const html =
    '<!DOCTYPE html><html><head><base target="_top"><script>var early = google.script.run;</script></head><body><p>side</p></body></html>';

  beforeAll(async () => {
    const tabs = [
      { name: 'One', cells: [['a']] },
      { name: 'Two', cells: [['b']] },
    ];
    opened = await openBrowserPage({ dist: distOf(code, { 'sidebar.html': html }), tabs });
  });
  afterAll(() => opened.close());

  /** How a call ends: as the handlers of the page are told. */
  async function call(expression: string): Promise<unknown> {
    const frame = await opened.sidebar();
    return frame.evaluate(`new Promise((resolve) => google.script.run
      .withSuccessHandler((value, object) => resolve(object === undefined ? { value } : { value, object }))
      .withFailureHandler((error, object) => resolve({ error: error.message, is: error instanceof Error, object }))
      .${expression})`);
  }

  test('hands answers to the success handler, with the user object', async () => {
    const value = { a: [1, 'x', null, true], b: { c: '<b>' } };
    expect(await call(`echo(${JSON.stringify(value)})`)).toEqual({ value });
    expect(await call("withUserObject('row 7').echo(1)")).toEqual({ value: 1, object: 'row 7' });
    expect(await call('nothing()')).toEqual({ value: null });
    expect(await call('date()')).toEqual({ value: null });
  });

  test('hands errors to the failure handler', async () => {
    expect(await call("withUserObject('row 7').fail()")).toEqual({
      error: 'no tab named deals',
      is: true,
      object: 'row 7',
    });
  });

  test.each(['new Date()', '{ when: new Date() }', 'undefined', 'Number.NaN', '() => 1', '[new Map()]'])(
    'refuses the argument %s, as Google does',
    async (argument) => {
      const frame = await opened.sidebar();
      await expect(frame.evaluate(`google.script.run.echo(${argument})`)).rejects.toThrow('illegal value in property');
    },
  );

  test('comes before the code of the page, and leaves its doctype in force', async () => {
    const frame = await opened.sidebar();
    expect(await frame.evaluate('[typeof early, document.compatMode]')).toEqual(['object', 'CSS1Compat']);
  });

  test('has no function that Google does not see', async () => {
    const frame = await opened.sidebar();
    expect(await frame.evaluate('[typeof google.script.run.hidden_, typeof google.script.run.where]')).toEqual([
      'undefined',
      'function',
    ]);
  });

  test('the script knows what is selected, and can select', async () => {
    await opened.select('One', 'C4');
    expect(await call('where()')).toEqual({ value: 'C4' });
    await call('go()');
    await opened.page.locator('.o-sheet.active', { hasText: 'Two' }).waitFor();
    expect(await call('where()')).toEqual({ value: 'B2' });
  });

  test('what was typed before a call is there for the script', async () => {
    await opened.type('One', 'A5', 'typed');
    await call('nothing()');
    expect(opened.host.workbook.sheets[0].contents.get(4, 0)).toBe('typed');
  });

  test('a message, a failed menu item and a dialog show, as text', async () => {
    const { page } = opened;
    await call('say()');
    await page.getByText('Mind the <b>gap</b>').waitFor();
    await page.locator('dialog button').click();
    await page.getByText('Extensions').click();
    await page.getByText('Fail', { exact: true }).click();
    await page.getByText('no tab named deals').waitFor();
    await page.locator('dialog button').click();
    await call('openDialog()');
    expect(await page.frameLocator('#dialog iframe').locator('#in').innerText()).toBe('in a dialog');
    await page.locator('#dialog .close').click();
  });

  test('the page can close itself', async () => {
    const frame = await opened.sidebar();
    await frame.evaluate('google.script.host.editor.focus(); google.script.host.close()');
    await opened.page.locator('#sidebar').waitFor({ state: 'hidden' });
  });
});
