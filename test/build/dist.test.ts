import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { problemsOfCode } from '../../src/build/check-code';
import { mainStubs } from '../../src/build/main-stubs';
import { functions } from '../../src/functions/functions';

/** dist/ as built: `npm test` builds it first. */
const code = readFileSync('dist/Code.js', 'utf8');

/** Runs Code.js where nothing exists but the language itself, and what is given. */
function load(given: Record<string, unknown> = {}): Record<string, (...given: unknown[]) => unknown> {
  const realm = createContext(Object.assign(Object.create(null), given));
  runInContext(code, realm);
  return realm as Record<string, (...given: unknown[]) => unknown>;
}

/** A service that fails the test when it is touched. */
const untouchable = new Proxy(
  {},
  {
    get: (_, name) => {
      throw new Error(`touched ${String(name)}`);
    },
  },
);

test('Code.js declares the custom functions and what main.ts exports, each documented, and nothing else', () => {
  const called = mainStubs(readFileSync('src/main.ts', 'utf8')).map(({ name }) => name);
  expect(problemsOfCode(code, [...functions.map(({ name }) => name), ...called])).toEqual([]);
});

test('loading touches no service, and totals need none', () => {
  const services = { SpreadsheetApp: untouchable, Utilities: untouchable, Session: untouchable };
  expect(load(services).CLV(50, 4, 3)).toBe(600);
  expect(load().CLV([[50], ['']], 4, 3)).toEqual([[600], ['']]);
});

test('what reads raw tabs is loaded when it is first needed', () => {
  const engine = readFileSync('dist/engine.html', 'utf8');
  const asked: string[] = [];
  const realm = load({
    HtmlService: {
      createHtmlOutputFromFile: (name: string) => {
        asked.push(name);
        return { getContent: () => engine };
      },
    },
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => 'Etc/UTC', getSpreadsheetLocale: () => 'en_US' }),
    },
    Utilities: { formatDate: (date: Date) => date.toISOString() },
  });
  const tab = [
    ['Deal', 'Stage', 'Amount', 'Close date'],
    ['Anvils', 'Closed Won', 900, '2017-05-02'],
    ['Ropes', 'Closed Lost', 400, '2017-05-09'],
  ];
  expect(asked).toEqual([]);
  expect(realm.KPI('win rate', '', '', tab)).toBe(0.5);
  expect(realm.KPI('winpercentage', '2017-05-01', '2017-05-05', tab)).toBe(1);
  expect(asked).toEqual(['engine']);
});

test('the document is asked for its zone and language when they are needed', () => {
  const spreadsheet = { getSpreadsheetTimeZone: () => 'Asia/Kolkata', getSpreadsheetLocale: () => 'nl_NL' };
  const shown = (date: Date, zone: string) => date.toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T');
  const realm = load({
    SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet },
    Utilities: { formatDate: (date: Date, zone: string) => shown(date, zone) },
  });
  // 18:30 UTC is midnight in Kolkata, on the next day.
  const created = [[new Date('2017-05-31T18:29:00Z')], [new Date('2017-05-31T18:30:00Z')]];
  expect(realm.NEW_LEADS(created, '2017-06-01', '2017-06-30')).toBe(1);
  expect(() => realm.CAC(1, 0)).toThrow('geen nieuwe klanten');
});

test('clasp would push exactly the files of dist/', () => {
  const status = JSON.parse(
    execFileSync('npx', ['--no-install', 'clasp', 'show-file-status', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const files = readdirSync('dist').map((name) => `dist/${name}`);
  expect(status.filesToPush.sort()).toEqual(files.sort());
  expect(status.untrackedFiles).toEqual([]);
  expect(files.sort()).toEqual(['dist/Code.js', 'dist/appsscript.json', 'dist/engine.html', 'dist/sidebar.html']);
});

test('the manifest is that of an editor add-on with narrow scopes', () => {
  const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
  expect(manifest).toMatchObject({ timeZone: 'Etc/UTC', runtimeVersion: 'V8' });
  for (const section of ['addOns', 'sheets', 'webapp', 'dependencies']) expect(manifest).not.toHaveProperty(section);
  expect(manifest.oauthScopes).toContain('https://www.googleapis.com/auth/spreadsheets.currentonly');
  expect(manifest.oauthScopes).not.toContain('https://www.googleapis.com/auth/spreadsheets');
});
