import type { Host } from '../../../local/host/host';
import { keepState, stateKey, stateText } from '../../../local/host/keep-state';
import { hostOf, run } from '../fixtures/dist';

const cells = ({ workbook }: Host) => workbook.sheets[0].contents;

test.each<[string, (host: Host) => void]>([
  ['typed', (host) => host.workbook.put(host.workbook.sheets[0], 1, 1, 'x')],
  ['cleared', (host) => host.workbook.put(host.workbook.sheets[0], 0, 0, undefined)],
  ['columns inserted', (host) => cells(host).insertColumns(1, 1)],
  ['columns deleted', (host) => cells(host).deleteColumns(0, 1)],
  ['rows inserted', (host) => cells(host).insertRows(0, 1)],
  ['rows deleted', (host) => cells(host).deleteRows(0, 1)],
  ['rows moved', (host) => cells(host).moveRows(0, 1, 1)],
])('a host is put back as it was kept, as often as asked: %s', (_what, change) => {
  const rows = [
    ['a', 'b', 1],
    ['c', 'd', 2],
  ];
  const host = hostOf('function nothing() {}', { tabs: [{ name: 'Deals', cells: rows }] });
  const standing = (): string[] => [stateText(host), stateKey(host)];
  const [text, key] = standing();
  const again = keepState(host);
  for (let turn = 0; turn < 3; turn++) {
    change(host);
    const [changedText, changedKey] = standing();
    expect([changedText === text, changedKey === key]).toEqual([false, false]);
    again();
    expect(standing()).toEqual([text, key]);
  }
});

describe('properties', () => {
  test('keep strings only, from one execution to the next', () => {
    const host = hostOf(`
      function put() { PropertiesService.getDocumentProperties().setProperties({ n: 1, o: {} }); }
      function get() { const all = PropertiesService.getDocumentProperties(); return [all.getProperty('n'), all.getProperty('o'), all.getProperty('none')]; }`);
    host.call('put');
    expect(host.call('get')).toEqual(['1', '[object Object]', null]);
  });

  test('hold 9 kB a value, counted in bytes, and 500 kB in all', () => {
    const put = (key: string, value: string) =>
      `PropertiesService.getScriptProperties().setProperty(${key}, ${value});`;
    expect(() => run(put("'k'", "'x'.repeat(9217)"))).toThrow('Argument too large: value');
    expect(() => run(put("'k'", "'é'.repeat(5000)"))).toThrow('Argument too large: value');
    expect(() => run(put("'k'", "'x'.repeat(9216)"))).not.toThrow();
    expect(() => run(`for (let i = 0; i < 60; i++) ${put("'k' + i", "'x'.repeat(9000)")}`)).toThrow(
      'You have exceeded the property storage quota',
    );
  });
});

describe('the cache', () => {
  test('forgets after its time', () => {
    const clock = { time: 0, now: () => clock.time };
    const host = hostOf(
      "function put() { CacheService.getDocumentCache().put('k', 'v', 60); } function get() { return CacheService.getDocumentCache().get('k'); }",
      { clock },
    );
    host.call('put');
    clock.time = 59_000;
    expect(host.call('get')).toBe('v');
    clock.time = 61_000;
    expect(host.call('get')).toBeNull();
  });

  test.each(["put('x'.repeat(251), 'v')", "put('k', 'x'.repeat(102401))"])('refuses %s', (put) => {
    expect(() => run(`CacheService.getScriptCache().${put};`)).toThrow('Argument too large');
  });

  test('drops the oldest beyond a thousand', () => {
    expect(
      run(
        "const cache = CacheService.getScriptCache(); for (let i = 0; i <= 1000; i++) cache.put('k' + i, 'v'); return [cache.get('k0'), cache.get('k1000')];",
      ),
    ).toEqual([null, 'v']);
  });
});

test('a lock that somebody else holds is not got', () => {
  const host = hostOf(
    'function lock() { return LockService.getDocumentLock().tryLock(10); } function wait() { LockService.getDocumentLock().waitLock(10); }',
  );
  expect(host.call('lock')).toBe(true);
  host.state.locksElsewhere.add('document');
  expect(host.call('lock')).toBe(false);
  expect(() => host.call('wait')).toThrow('Lock timeout');
});

describe('mail', () => {
  const send = (recipients: number, size = 1) =>
    `MailApp.sendEmail({ to: Array.from({ length: ${recipients} }, (_, i) => 'p' + i + '@example.com').join(), subject: 's', body: 'x'.repeat(${size}) });`;

  test('goes to the outbox', () => {
    const host = hostOf(
      `function main() { MailApp.sendEmail('a@example.com,b@example.com', 'Weekly', 'text', { htmlBody: '<b>x</b>', name: 'KPIs' }); return MailApp.getRemainingDailyQuota(); }`,
    );
    expect(host.call('main')).toBe(98);
    expect(host.state.outbox).toMatchObject([
      { to: ['a@example.com', 'b@example.com'], subject: 'Weekly', htmlBody: '<b>x</b>', name: 'KPIs' },
    ]);
  });

  test.each([
    [send(51), 'Email Recipients Per Message'],
    [send(1, 200 * 1024 + 1), 'Email Body Size'],
    [`${send(50)} ${send(50)} ${send(1)}`, 'Service invoked too many times for one day: email.'],
    ["MailApp.sendEmail('nobody', 's', 'b');", 'Invalid email: nobody'],
  ])('has limits: %#', (statements, words) => {
    expect(() => run(statements)).toThrow(words);
  });
});

describe('Utilities', () => {
  test.each([
    [
      "Utilities.formatDate(new Date(Date.UTC(2024, 6, 1, 22, 5)), 'Europe/Amsterdam', 'yyyy-MM-dd HH:mm')",
      '2024-07-02 00:05',
    ],
    ["Utilities.formatDate(new Date(Date.UTC(2024, 0, 1)), 'Europe/Amsterdam', 'Z XXX')", '+0100 +01:00'],
    ["Utilities.formatDate(new Date(Date.UTC(2024, 6, 1)), 'Asia/Kolkata', 'Z')", '+0530'],
    ["Utilities.formatDate(new Date(Date.UTC(2024, 6, 1)), 'Etc/UTC', 'XXX')", 'Z'],
    [
      "Utilities.formatDate(new Date(Date.UTC(2024, 6, 1, 15)), 'Etc/UTC', \"EEE d MMM yy, h a 'o''clock'\")",
      "Mon 1 Jul 24, 3 PM o'clock",
    ],
    [
      "Utilities.parseDate('2024-07-01 10:00', 'America/Sao_Paulo', 'yyyy-MM-dd HH:mm').toISOString()",
      '2024-07-01T13:00:00.000Z',
    ],
  ])('%s', (expression, expected) => {
    expect(run(`return ${expression};`)).toBe(expected);
  });
});

test('a sidebar is kept with its title; a page that is not there is refused', () => {
  const host = hostOf(
    "function main() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>x</p>').setTitle('KPIs')); }",
  );
  host.call('main', [], { caller: 'menu' });
  expect(host.state.pages).toEqual([{ kind: 'sidebar', title: 'KPIs', html: '<p>x</p>' }]);
  expect(() => run("HtmlService.createHtmlOutputFromFile('missing');")).toThrow(
    'No HTML file named missing was found.',
  );
});
