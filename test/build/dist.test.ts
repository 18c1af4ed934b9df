import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { problemsOfCode } from '../../src/build/script/check-script';
import { mainStubs } from '../../src/build/script/main-stubs';
import { functionHelp } from '../../src/functions/function-help';
import { functions } from '../../src/functions/functions';
import { say } from '../../src/texts/say';
import { bareRealm, documentServices, scriptsOf } from './bare-realm';

/** dist/ as built: `npm test` builds it first. */
const scripts = scriptsOf('dist');

beforeAll(() => {
  if (readdirSync('dist').includes('Queries.js'))
    throw new Error('dist/ holds the add-on with BigQuery: `npm run build` makes the one that is looked at here');
});

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
  const code = readFileSync('dist/Code.js', 'utf8');
  expect(problemsOfCode(code, [...functions.map(({ name }) => name), ...called])).toEqual([]);
});

test('nothing of BigQuery is in it: no word of a query, no service and no scope', () => {
  const files = readdirSync('dist').map((name) => [name, readFileSync(`dist/${name}`, 'utf8')]);
  const withQueries = files.filter(([, text]) => /bigquery|PERCENTILE_CONT|UNNEST\(/i.test(text));
  expect(files.length).toBeGreaterThan(3);
  expect(withQueries.map(([name]) => name)).toEqual([]);
});

test('a script has one name for what several of its modules take from Code.js', () => {
  for (const name of ['Kpis.js', 'Actions.js']) {
    const code = readFileSync(`dist/${name}`, 'utf8');
    const taken = [...code.matchAll(/\{([^{}]*)\}=App\b/g)].map(([, names]) => names.split(','));
    expect(taken).toHaveLength(1);
    const names = taken[0].map((one) => one.replace(/:.*/, ''));
    expect(new Set(names).size).toBe(names.length);
  }
});

test('loading touches no service, and totals need none', () => {
  const services = { SpreadsheetApp: untouchable, Utilities: untouchable, Session: untouchable };
  expect(bareRealm(scripts, services).CLV(50, 4, 3)).toBe(600);
  expect(bareRealm(scripts).CLV([[50], ['']], 4, 3)).toEqual([[600], ['']]);
});

test('no script needs another one when it is loaded, so that any order of pushing them will do', () => {
  const tab = [
    ['Deal', 'Stage', 'Amount', 'Close date'],
    ['Anvils', 'Closed Won', 900, '2017-05-02'],
    ['Ropes', 'Closed Lost', 400, '2017-05-09'],
  ];
  for (const first of scripts.keys()) {
    const realm = bareRealm([...scripts.slice(first), ...scripts.slice(0, first)], documentServices());
    expect(realm.KPI('win rate', '', '', tab)).toBe(0.5);
    expect(realm.KPI('winpercentage', '2017-05-01', '2017-05-05', tab)).toBe(1);
  }
});

describe('where there is nothing but the language and the document, and no text becomes code', () => {
  for (const { name } of functions) {
    test(`${name} gives what its examples say`, () => {
      for (const example of functionHelp[name].examples) {
        const answer = bareRealm(scripts, documentServices())[name](...example.arguments);
        if (typeof example.gives === 'number') expect(answer).toBeCloseTo(example.gives, 10);
        else expect(JSON.parse(JSON.stringify(answer))).toEqual(example.gives);
      }
    });
  }
});

test('the document is asked for its zone and language when they are needed', () => {
  const realm = bareRealm(scripts, documentServices('Asia/Kolkata', 'nl_NL'));
  // 18:30 UTC is midnight in Kolkata, on the next day.
  const created = [[new Date('2017-05-31T18:29:00Z')], [new Date('2017-05-31T18:30:00Z')]];
  expect(realm.NEW_LEADS(created, '2017-06-01', '2017-06-30')).toBe(1);
  expect(() => realm.CAC(1, 0)).toThrow(say({ text: 'zero_new_customers' }, 'nl'));
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
  expect(files).toEqual(
    ['Actions.js', 'Cells.js', 'Code.js', 'Kpis.js', 'appsscript.json', 'newer-export.html', 'sidebar.html'].map(
      (name) => `dist/${name}`,
    ),
  );
});

test('the manifest is that of an editor add-on with narrow scopes', () => {
  const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
  expect(manifest).toMatchObject({ timeZone: 'Etc/UTC', runtimeVersion: 'V8' });
  for (const section of ['addOns', 'sheets', 'webapp', 'dependencies']) expect(manifest).not.toHaveProperty(section);
  expect(manifest.oauthScopes).toContain('https://www.googleapis.com/auth/spreadsheets.currentonly');
  expect(manifest.oauthScopes).not.toContain('https://www.googleapis.com/auth/spreadsheets');
});
