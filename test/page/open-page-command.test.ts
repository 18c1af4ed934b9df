import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { openPage } from '../../local/command-line/open-page';
import { readOptions } from '../../local/command-line/options';
import { LocalBigQuery } from '../../local/host/bigquery/local-big-query';
import { distOf, manifest } from '../local/fixtures/dist';
import { temporaryFolder } from '../local/fixtures/temporary-folder';
import { reportingDist } from './reporting-script';

const dist = distOf(`
  function build() { SpreadsheetApp.getActive().insertSheet('KPIs', 0); PropertiesService.getDocumentProperties().setProperty('step', '3'); }
  function step() { return PropertiesService.getDocumentProperties().getProperty('step'); }`);
const tabs = [{ name: 'deals', cells: [['Deal'], ['A'], ['2026-09-30']] }];
const options = { locale: 'en_US', timeZone: 'Etc/UTC', fresh: false, testDeployment: false };
/** The folder that the program runs in: out/ is made there. */
const home = process.cwd();
beforeAll(() => process.chdir(temporaryFolder()));
afterAll(() => process.chdir(home));

/** Opens the page, does something while it is open, and stops it; answers what was printed. */
async function opened(
  data: string,
  during: (address: string) => Promise<void>,
  more: object = {},
  script = dist,
  beside: object = {},
): Promise<string> {
  const lines: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)));
  const stopped = async () => during(lines.join('\n').match(/http:\S+/)?.[0] ?? '');
  const code = await openPage(
    { tabs, data, dist: script, language: 'en', ...beside },
    { ...options, ...more },
    stopped,
  );
  log.mockRestore();
  expect(code).toBe(0);
  return lines.join('\n');
}

/** No line of the last server, on the same port, is used again. */
const alone = { connection: 'close' };

async function call(address: string, name: string, args: unknown[] = []): Promise<unknown> {
  const body = JSON.stringify({ name, args });
  const answer = await fetch(`${address}/call`, { method: 'POST', headers: { origin: address, ...alone }, body });
  return ((await answer.json()) as { answer: unknown }).answer;
}

const tabNames = async (address: string): Promise<string[]> => {
  const { data } = (await (await fetch(`${address}/opened.json`, { headers: alone })).json()) as {
    data: { sheets: { name: string }[] };
  };
  return data.sheets.map(({ name }) => name);
};

test('says where the page is, and where it is kept; the next time all is there, with --fresh nothing', async () => {
  const said = await opened('exports', async (address) => {
    expect(await tabNames(address)).toEqual(['deals']);
    await call(address, 'build');
  });
  expect(said).toMatch(/The spreadsheet is at http:\/\/127\.0\.0\.1:\d+ .*Ctrl\+C/);
  expect(said).toMatch(/kept in out.documents.exports-\w+\.json/);
  await opened('exports', async (address) => {
    expect(await tabNames(address)).toEqual(['KPIs', 'deals']);
    expect(await call(address, 'step')).toBe('3');
  });
  await opened(
    'exports',
    async (address) => {
      expect(await tabNames(address)).toEqual(['deals']);
      expect(await call(address, 'step')).toBeNull();
    },
    { fresh: true },
  );
});

test('the sample moves to the day on which it is first opened, and stays there until --fresh; other data never moves', async () => {
  const WEEKS = 7 * 86_400_000;
  const start = Date.parse('2027-03-03T12:00:00Z');
  const now = jest.spyOn(Date, 'now');
  const last = async (data: string, weeks: number, more: object = {}): Promise<string | undefined> => {
    let shown: string | undefined;
    now.mockReturnValue(start + weeks * WEEKS);
    await opened(
      data,
      async (address) => {
        const { data: book } = (await (await fetch(`${address}/opened.json`, { headers: alone })).json()) as {
          data: { sheets: { cells: Record<string, string> }[] };
        };
        shown = book.sheets
          .map(({ cells }) => cells.A3)
          .find((cell) => cell !== undefined)
          ?.replace("'", '');
        await call(address, 'build');
      },
      more,
    );
    return shown;
  };
  const sample = 'local/sample';
  expect(await last(sample, 0)).toBe('2027-03-10');
  expect(await last(sample, 5)).toBe('2027-03-10');
  expect(await last(sample, 5, { fresh: true })).toBe('2027-04-14');
  expect(await last('exports of ours', 5)).toBe('2026-09-30');
  now.mockRestore();
});

test('lets no other page show it in a frame', async () => {
  await opened('framed', async (address) => {
    for (const path of ['/', '/opened.json', '/nowhere']) {
      const { headers, body } = await fetch(address + path, { headers: alone });
      // An answer that nobody reads keeps its line open, and the process with it.
      await body?.cancel();
      expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    }
  });
});

test('as a test deployment it starts no schedule', async () => {
  const script = reportingDist();
  const triggers = async (address: string): Promise<unknown[]> =>
    ((await (await fetch(`${address}/opened.json`, { headers: alone })).json()) as { triggers: unknown[] }).triggers;
  const start = async (address: string): Promise<void> => {
    await call(address, 'start');
  };
  const kept: number[] = [];
  for (const testDeployment of [true, false]) {
    const during = async (address: string): Promise<void> => {
      await start(address);
      kept.push((await triggers(address)).length);
    };
    await opened('tried out', during, { testDeployment, fresh: true }, script);
  }
  expect(kept).toEqual([0, 1]);
});

test('stopped while time passes: clock, triggers and what the runs wrote are there the next time', async () => {
  const script = reportingDist();
  const view = async (address: string) =>
    (await (await fetch(`${address}/opened.json`, { headers: alone })).json()) as {
      time: { now: number; flows: boolean; passing: object | null };
      triggers: { last: { at: number } }[];
    };
  let stopped = 0;
  await opened(
    'passing',
    async (address) => {
      await call(address, 'start');
      await call(address, 'keep', ['mails', 'no']);
      const body = JSON.stringify({ goal: 'report' });
      const started = await fetch(`${address}/pass`, { method: 'POST', headers: { origin: address, ...alone }, body });
      expect(await started.json()).toEqual({ started: true });
      const { time } = await view(address);
      expect(time.passing).toEqual({ goal: 'report', runs: expect.any(Number) });
      stopped = time.now;
    },
    {},
    script,
  );
  await opened(
    'passing',
    async (address) => {
      const { time, triggers } = await view(address);
      expect(time).toMatchObject({ flows: false, passing: null });
      expect(time.now).toBeGreaterThanOrEqual(stopped);
      expect(triggers.map(({ last }) => last.at)).toEqual([time.now]);
      const runs = await call(address, 'kept', ['runs']);
      expect(Number(runs)).toBeGreaterThan(0);
      expect(Number(runs)).toBeLessThan(2_400);
    },
    {},
    script,
  );
});

test('has beside the tabs what lies in BigQuery, where the add-on asks for it', async () => {
  const { oauthScopes } = manifest;
  const advanced = {
    ...manifest,
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' }] },
    oauthScopes: [...oauthScopes, 'https://www.googleapis.com/auth/bigquery.readonly'],
  };
  const script = distOf("function list() { return BigQuery.Tables.list('local', 'crm').totalItems; }", {
    'appsscript.json': JSON.stringify(advanced),
  });
  const bigQuery = new LocalBigQuery({ tables: [{ path: 'local.crm.deals', columns: [], rows: [] }] });
  await opened('tables', async (address) => expect(await call(address, 'list')).toBe(1), {}, script, { bigQuery });
});

test('takes a free port when its own is taken', async () => {
  const other: Server = createServer();
  await new Promise<void>((resolve) => {
    other.on('error', () => resolve());
    other.listen(3757, '127.0.0.1', resolve);
  });
  await opened('others', async (address) => {
    expect(new URL(address).port).not.toBe('3757');
    expect(await tabNames(address)).toEqual(['deals']);
  });
  other.close();
});

test.each([
  [[], true],
  [['--data', '.'], true],
  [['--fresh', '--locale', 'nl_NL'], true],
  [['--bigquery', '.'], true],
  [['--headless'], false],
  [['--no-xlsx'], false],
  [['--json', 'out/x.json'], false],
  [['--as-of', '2026-01-01'], false],
])('%p opens a page: %s', (words, page) => {
  expect(readOptions(words).page).toBe(page);
});

test('--test-deployment is read, and opens the page', () => {
  expect(readOptions(['--test-deployment'])).toMatchObject({ page: true, testDeployment: true });
  expect(readOptions([]).testDeployment).toBe(false);
});
