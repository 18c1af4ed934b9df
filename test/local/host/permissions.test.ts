import { openHost } from '../../../local/host/host';
import { distOf, hostOf, manifest, narrowScopes } from '../fixtures/dist';

const body = (statements: string): string => `function onOpen(e) { ${statements} }`;
const open = (statements: string, mode: 'NONE' | 'LIMITED') =>
  hostOf(body(statements)).call('onOpen', [], { caller: 'open', mode });

describe('AuthMode.NONE', () => {
  test('lets a menu in the language of the user be made', () => {
    const host = hostOf(
      body(`
        const dutch = Session.getActiveUserLocale() === 'nl';
        SpreadsheetApp.getUi().createAddonMenu().addItem(dutch ? 'Starten' : 'Start', 'onOpen').addToUi();
        return String(e.authMode);`),
      { user: { email: 'a@example.com', locale: 'nl' } },
    );
    expect(host.call('onOpen', [], { caller: 'open', mode: 'NONE' })).toBe('NONE');
    expect(host.state.menu).toEqual([{ label: 'Starten', handler: 'onOpen' }]);
  });

  test.each([
    'SpreadsheetApp.getActive()',
    'SpreadsheetApp.getActiveSpreadsheet()',
    'PropertiesService.getDocumentProperties()',
    'CacheService.getScriptCache()',
    "HtmlService.createHtmlOutput('')",
    'Session.getActiveUser()',
    'ScriptApp.getProjectTriggers()',
    'MailApp.getRemainingDailyQuota()',
  ])('refuses %s', (expression) => {
    expect(() => open(expression, 'NONE')).toThrow('You do not have permission to call');
  });

  test('holds while the script loads, too', () => {
    const host = hostOf("const book = SpreadsheetApp.getActive(); function onOpen() { return 'menu'; }");
    expect(() => host.call('onOpen', [], { caller: 'open', mode: 'NONE' })).toThrow(
      'You do not have permission to call SpreadsheetApp.getActive',
    );
    expect(host.call('onOpen', [], { caller: 'open', mode: 'LIMITED' })).toBe('menu');
  });
});

describe('AuthMode.LIMITED', () => {
  test('lets the document and the properties be used', () => {
    expect(
      open(
        "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); return PropertiesService.getDocumentProperties().getKeys();",
        'LIMITED',
      ),
    ).toEqual([]);
  });

  test.each([
    'SpreadsheetApp.getUi().alert("hello")',
    'Session.getEffectiveUser()',
    'ScriptApp.getProjectTriggers()',
    'MailApp.getRemainingDailyQuota()',
  ])('refuses %s', (expression) => {
    expect(() => open(expression, 'LIMITED')).toThrow('You do not have permission to call');
  });
});

describe('in a cell', () => {
  const inCell = (statements: string) =>
    hostOf(`/** @customfunction */ function TRY() { ${statements} }`).evaluate('=TRY()');

  test('the document can be read', () => {
    expect(inCell('return SpreadsheetApp.getActive().getSpreadsheetTimeZone();')).toBe('Etc/UTC');
  });

  test.each([
    "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1)",
    "SpreadsheetApp.getActive().insertSheet('x')",
    'SpreadsheetApp.getUi()',
    'MailApp.getRemainingDailyQuota()',
    'ScriptApp.getProjectTriggers()',
    'Session.getActiveUser()',
    "HtmlService.createHtmlOutput('')",
  ])('%s is refused', (expression) => {
    expect(inCell(`${expression}; return 1;`)).toMatchObject({
      error: '#ERROR!',
      message: expect.stringContaining('You do not have permission to call'),
    });
  });

  test("user properties are the owner's, whoever looks", () => {
    const host = hostOf(`
      function remember() { PropertiesService.getUserProperties().setProperty('name', 'mine'); }
      function LOOK() { return PropertiesService.getUserProperties().getProperty('name') === null; }`);
    host.call('remember');
    expect(host.evaluate('=LOOK()')).toBe(true);
  });
});

describe('scopes', () => {
  const with_ = (scopes: string[], statements: string) =>
    openHost({
      dist: distOf(`function main() { ${statements} }`, {
        'appsscript.json': JSON.stringify({ ...manifest, oauthScopes: scopes }),
      }),
    });

  test.each([
    ['spreadsheets.currentonly', 'SpreadsheetApp.getActive()'],
    ['script.container.ui', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))"],
    ['script.scriptapp', "ScriptApp.newTrigger('main')"],
    ['script.send_mail', 'MailApp.getRemainingDailyQuota()'],
    ['userinfo.email', 'Session.getEffectiveUser().getEmail()'],
  ])('without %s, %s is refused', (scope, statement) => {
    const others = narrowScopes.filter((each) => !each.endsWith(scope));
    expect(() => with_(others, statement).call('main')).toThrow('Specified permissions are not sufficient to call');
    expect(() => with_(narrowScopes, statement).call('main')).not.toThrow();
  });

  test('the current file alone is no right to open another', () => {
    expect(() => with_(narrowScopes, "SpreadsheetApp.openById('x')").call('main')).toThrow();
  });
});

describe('a trigger', () => {
  test('has no user interface and nobody at the keyboard', () => {
    const host = hostOf(`
      function tick(e) { return [String(e.authMode), Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
      function show() { SpreadsheetApp.getUi(); }`);
    expect(host.call('tick', [], { caller: 'trigger' })).toEqual(['FULL', '', 'owner@example.com']);
    expect(() => host.call('show', [], { caller: 'trigger' })).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  test.each([
    ["ScriptApp.newTrigger('main').timeBased().everyMinutes(10).create()", 'must be at least one hour'],
    [
      "for (let i = 0; i < 2; i++) ScriptApp.newTrigger('main').timeBased().everyHours(1).create()",
      'too many time-based triggers',
    ],
    [
      "ScriptApp.newTrigger('main').timeBased().everyHours(1).create(); ScriptApp.newTrigger('main').timeBased().after(60000).create()",
      'too many time-based triggers',
    ],
    ["ScriptApp.newTrigger('missing').timeBased().everyHours(1).create()", 'Script function not found: missing'],
  ])('%s is refused', (statements, words) => {
    expect(() => hostOf(`function main() { ${statements} }`).call('main')).toThrow(words);
  });

  test("can be made anew after it was deleted, and is the user's own", () => {
    const host = hostOf(`function main() {
      ScriptApp.newTrigger('main').timeBased().everyDays(1).atHour(8).create();
      const mine = ScriptApp.getProjectTriggers();
      ScriptApp.deleteTrigger(mine[0]);
      const made = ScriptApp.newTrigger('main').timeBased().everyHours(1).create();
      return [mine.length, made.getHandlerFunction(), made.getEventType() === ScriptApp.EventType.CLOCK, made.getTriggerSourceId()];
    }
    function others() { return ScriptApp.getProjectTriggers().length; }`);
    expect(host.call('main')).toEqual([1, 'main', true, null]);
    expect(host.state.triggers.map(({ schedule }) => schedule)).toEqual([{ everyHours: 1 }]);
    host.state.user = { email: 'other@example.com', locale: 'en' };
    expect(host.call('others')).toBe(0);
  });
});
