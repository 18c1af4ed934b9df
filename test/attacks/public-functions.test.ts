import { readFileSync } from 'node:fs';
import { type Host, openHost } from '../../local/host/host';
import { mainStubs } from '../../src/build/script/main-stubs';
import type { Envelope } from '../../src/sheet/envelope';
import { deals } from '../wizard/small-company';

/** All that a page, a menu, a trigger or a cell can call. */
const names = mainStubs(readFileSync('src/main.ts', 'utf8')).map(({ name }) => name);
const takers = names.filter((name) => !['onOpen', 'onInstall'].includes(name));

let nested: unknown = 'end';
for (let depth = 0; depth < 500; depth++) nested = { setup: nested };

const hostile: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', '=IMPORTXML("https://example.org")'],
  ['a number', 1e308],
  ['a list', [[], [null]]],
  ['an empty object', {}],
  ['a plan that is none', { plan: 'all', setup: 7, addresses: 'a', answers: {} }],
  [
    'prototype names',
    JSON.parse(
      '{"__proto__":{"plan":{}},"constructor":{"prototype":1},"setup":{"__proto__":[],"picked":{"toString":1}}}',
    ),
  ],
  [
    'lists of the wrong things',
    {
      setup: { picked: [null, 1, 'x', { id: 'constructor' }], answers: [null, 3] },
      plan: { kpis: [null, [], { id: '__proto__' }] },
    },
  ],
  [
    'a text of 100,000 characters',
    {
      plan: { objective: 'x'.repeat(100_000) },
      setup: { objective: '<script>'.repeat(12_500) },
      addresses: ['a'.repeat(100_000)],
    },
  ],
  ['500 levels', nested],
  [
    'recipients with line breaks',
    { addresses: ['a@example.com\nBcc: b@example.com', 'a@example.com,b@example.com', '<a@example.com>'] },
  ],
  ['cells of nowhere', { sheet: 'constructor', cells: '../..', tab: '__proto__', range: 'ZZZ99999999' }],
];

const open = (): Host =>
  openHost({
    dist: 'dist',
    tabs: [structuredClone(deals)] as never,
    user: { email: 'owner@example.com', locale: 'en' },
    keepsRealm: true,
  });

const contents = ({ workbook }: Host): string => {
  const cells: unknown[] = [];
  workbook.sheetByName(deals.name)?.contents.each((value, row, column) => cells.push([row, column, value]));
  return JSON.stringify(cells);
};

test('there are as many functions as the sidebar, the menu and the triggers need', () => {
  expect(takers.length).toBeGreaterThan(20);
});

test.each(hostile)(
  'called by a page with %s, each function does what it does or says in a sentence why not',
  (_what, request) => {
    const host = open();
    const before = contents(host);
    for (const name of takers) {
      let answer: Envelope<unknown> | null | undefined;
      try {
        answer = host.call(name, request === undefined ? [] : [request]) as Envelope<unknown> | null | undefined;
      } catch (error) {
        // Those of menus and triggers have no page to answer: they may throw a sentence.
        expect([name, (error as Error).message]).toEqual([
          name,
          expect.not.stringMatching(/undefined|TypeError|is not a function|of null|\[object/),
        ]);
        continue;
      }
      if (answer && answer.ok === false) {
        expect([name, answer.error]).toEqual([name, expect.stringMatching(/^\p{Lu}.*\.$/su)]);
        expect([name, answer.apart?.detail ?? '']).toEqual([
          name,
          expect.not.stringMatching(/Cannot read|is not a function|undefined/),
        ]);
      }
    }
    expect(contents(host)).toBe(before);
    expect(host.state.outbox.filter(({ to }) => to.join() !== 'owner@example.com')).toEqual([]);
    expect(({} as { plan?: unknown }).plan).toBeUndefined();
  },
);

test.each(takers)('=%s() in a cell changes nothing, and says where it works', (name) => {
  const host = open();
  const sheets = host.workbook.sheets.length;
  for (const formula of [`=${name}()`, `=${name}(A1:C3)`, `=${name}("__proto__")`]) {
    const shown = host.evaluate(formula);
    expect(JSON.stringify(shown)).toMatch(/not in a cell|permission|menu|ERROR|#/i);
  }
  expect(host.workbook.sheets).toHaveLength(sheets);
  expect([
    host.state.outbox,
    host.state.triggers,
    [...host.state.properties].filter(([, kept]) => kept.size > 0),
  ]).toEqual([[], [], []]);
});
