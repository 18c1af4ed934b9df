import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { exportFiles, readExports } from '../../../local/exports/exports';
import { seriousProblems } from '../../sidebar/browser/axe';
import { type BrowserPage, openBrowserPage } from '../browser-page';
import { answered } from './answered';

jest.setTimeout(120_000);

let opened: BrowserPage;

/** The number that a cell shows once its function has answered. */
async function number(tab: string, cell: string): Promise<number> {
  const text = await answered(opened, tab, cell);
  if (Number.isNaN(Number(text))) throw new Error(`${cell} shows ${text}`);
  return Number(text);
}

/** Where the first KPI stands under a header of the KPI sheet. */
function place(header: string): { row: number; column: number; address: string } {
  const { workbook } = opened.host;
  const read = (row: number, column: number): string => workbook.display(workbook.sheets[0], row, column);
  const headers = Array.from({ length: 30 }, (_, row) => read(row, 0)).indexOf('KPI');
  const column = Array.from({ length: 12 }, (_, at) => read(headers, at)).indexOf(header);
  return { row: headers + 1, column, address: `${'ABCDEFGHIJKL'[column]}${headers + 2}` };
}

/** What the page draws in a cell. */
interface Drawn {
  spreadsheet: {
    getters: {
      getSheetIdByName(name: string): string;
      getCellIcons(position: object): { svg: { paths: { path: string; fillColor: string }[] } }[];
    };
  };
}

describe('the page with the sample', () => {
  beforeAll(async () => {
    const { tabs } = await readExports(exportFiles('local/sample'));
    opened = await openBrowserPage({ dist: 'dist', tabs, keepsRealm: true });
  });
  afterAll(() => opened.close());

  test('opens with the raw tabs alone', async () => {
    const { sheets } = opened.host.workbook;
    expect(await opened.tabs()).toEqual(sheets.map(({ name }) => name));
    expect(await opened.shown('deals', 'A2')).toBe(opened.host.workbook.display(sheets[3], 1, 0));
  });

  test('the menu opens the sidebar, 300 pixels wide, in a frame that reaches nothing', async () => {
    const { page } = opened;
    await page.locator('#sidebar .close').click();
    expect(await page.locator('#sidebar iframe').count()).toBe(0);
    await page.getByText('Extensions').click();
    await page.locator('.o-menu-item').first().click();
    await page.locator('#sidebar iframe').waitFor();
    expect((await page.locator('#sidebar').boundingBox())?.width).toBe(300);
    const frame = await opened.sidebar();
    expect(await frame.evaluate('window.origin')).toBe('null');
    await expect(frame.evaluate('window.parent.document.title')).rejects.toThrow();
  });

  test('a call from the sidebar builds the KPI sheet: it comes to the front, its formulas calculated', async () => {
    const frame = await opened.sidebar();
    const answer = await frame.evaluate(
      'new Promise((resolve, reject) => google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).buildKpiSheet({}))',
    );
    expect(answer).toMatchObject({ ok: true });
    await opened.page.locator('.o-sheet.active', { hasText: /^KPIs$/ }).waitFor();
    expect((await opened.tabs())[0]).toBe('KPIs');
    const { workbook } = opened.host;
    const { row } = place('Status');
    const line = Array.from({ length: 9 }, (_, column) => workbook.display(workbook.sheets[0], row, column));
    const shown = await Promise.all(line.map((_, column) => opened.shown('KPIs', `${'ABCDEFGHI'[column]}${row + 1}`)));
    expect(shown).toEqual(line);
    expect(line[place('Status').column]).toBe('no target');
  });

  test('the trend of a card is drawn in its cell, one point a month, and the cell shows no text', async () => {
    const { workbook } = opened.host;
    const [sheet] = workbook.sheets;
    const rows = Array.from({ length: 12 }, (_, row) => row);
    const row =
      rows.find((at) =>
        String((sheet.contents.get(at, 1) as { formula?: string } | undefined)?.formula).includes('SPARKLINE'),
      ) ?? -1;
    expect(await opened.shown('KPIs', `B${row + 1}`)).toBe('');
    const path = await opened.page.evaluate((at) => {
      const { getters } = (window as never as Drawn).spreadsheet;
      const position = { sheetId: getters.getSheetIdByName('KPIs'), col: 1, row: at };
      return getters.getCellIcons(position)[0]?.svg.paths[0];
    }, row);
    expect(path?.fillColor).toBe('#1c4587');
    const months = String(workbook.read(sheet, row, 1).value).length;
    // A square for each month, and a stretch between each two.
    expect(path?.path.split('M')).toHaveLength(1 + months + months - 1);
  });

  test('a target typed on the page changes the status at once, and the server has it', async () => {
    const { workbook } = opened.host;
    const [target, status] = [place('Target'), place('Status')];
    await opened.type('KPIs', target.address, '5000000');
    expect(await opened.shown('KPIs', status.address)).toBe('behind');
    await opened.settled();
    expect(workbook.read(workbook.sheets[0], target.row, target.column).value).toBe(5_000_000);
    expect(workbook.display(workbook.sheets[0], status.row, status.column)).toBe('behind');
  });

  test('a definition shows while the pointer rests on a number', async () => {
    const { row, column, address } = place('Actual');
    const note = opened.host.workbook.sheets[0].notes.get(row, column) ?? 'none';
    await opened.hover('KPIs', address);
    await opened.page.locator('.cell-note').waitFor();
    expect(await opened.page.locator('.cell-note').innerText()).toBe(note);
  });

  test('a typed custom function shows its value, with commas and with semicolons', async () => {
    const formula = '=KPI("win rate", "2026-01-01", "2026-06-30", deals!A:M)';
    await opened.type('team', 'J2', formula);
    await opened.type('team', 'J3', formula.replace(/, /g, '; '));
    const expected = Number(opened.host.evaluate(formula));
    expect(expected).toBeGreaterThan(0);
    expect(await number('team', 'J2')).toBeCloseTo(expected, 6);
    expect(await number('team', 'J3')).toBeCloseTo(expected, 6);
    await opened.settled();
    expect(opened.host.workbook.read(opened.host.workbook.sheetByName('team') as never, 2, 9).value).toBe(expected);
  });

  test.each([
    ['=KPI_QUESTION("demo or call", "2025-10-01", "2026-09-30", deals!A:M, activities!A:H)', 'P', 'Win rate by '],
    ['=KPI_WHY("win rate", "type", "2026-07-01", "2026-09-30", deals!A:M)', 'V', 'New business'],
  ])(
    'a question typed in a cell spills its answer, with commas and with semicolons: %s',
    async (formula, column, says) => {
      const shown: string[][] = [];
      for (const [row, typed] of [
        [2, formula],
        [30, formula.replace(/, /g, '; ')],
      ] as const) {
        await opened.type('team', `${column}${row}`, typed);
        await answered(opened, 'team', `${column}${row}`);
        shown.push(await Promise.all([0, 1, 2, 3].map((below) => opened.shown('team', `${column}${row + below}`))));
      }
      expect(shown[0].join('\n')).toContain(says);
      expect(shown[1]).toEqual(shown[0]);
    },
  );

  test('a custom function follows the raw tab, spills, and says what is wrong', async () => {
    await opened.type('team', 'K2', '=WIN_RATE(K3, 2)');
    await opened.type('team', 'K3', '2');
    await opened.settled();
    expect(await number('team', 'K2')).toBe(0.5);
    await opened.type('team', 'K3', '6');
    await opened.waitFor('team', 'K2', '0.75');
    await opened.type('team', 'M2', '=KPI_BY("sales per rep"; "rep"; ""; ""; deals!A:M; A1:G10)');
    expect(await number('team', 'N3')).toBeGreaterThan(0);
    await opened.type('team', 'K5', '=WIN_RATE("x", 2)');
    expect(await answered(opened, 'team', 'K5')).toBe('#ERROR!');
  });

  test('axe finds nothing serious in what is ours around the spreadsheet', async () => {
    expect(await seriousProblems(opened.page, '#spreadsheet')).toEqual([]);
  });

  test('nothing went wrong in the page itself', () => {
    expect(opened.errors).toEqual([]);
  });

  test('another machine cannot reach it, nor another site under a name of its own', async () => {
    const { port } = new URL(opened.server.address);
    const others = Object.values(networkInterfaces()).flatMap((addresses) =>
      (addresses ?? []).filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address),
    );
    for (const host of others) {
      const socket = connect({ host, port: Number(port), timeout: 2_000 });
      const outcome = await new Promise((resolve) => {
        socket.on('connect', () => resolve('connected'));
        socket.on('error', () => resolve('refused'));
        socket.on('timeout', () => resolve('refused'));
      });
      socket.destroy();
      expect([host, outcome]).toEqual([host, 'refused']);
    }
    expect(opened.server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const body = '{"name":"readKpis","args":[{}]}';
    const statusFor = async (headers: Record<string, string>) => {
      const answer = await fetch(`${opened.server.address}/call`, { method: 'POST', headers, body });
      // An answer that nobody reads keeps its line open, and the process with it.
      await answer.text();
      return answer.status;
    };
    expect(await statusFor({ origin: 'https://evil.example', connection: 'close' })).toBe(403);
    expect(await statusFor({ connection: 'close' })).toBe(403);
    expect(await statusFor({ origin: opened.server.address, connection: 'close' })).toBe(200);
  });
});
