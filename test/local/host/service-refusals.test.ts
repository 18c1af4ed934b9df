import { advance } from '../../../local/host/fire-triggers';
import { VirtualClock } from '../../../local/host/virtual-clock';
import { hostOf, run } from '../fixtures/dist';
import { onSheet, refused } from '../fixtures/on-sheet';

describe('a lock', () => {
  test('is let go after what was written has arrived; else the host complains', () => {
    const written = (last: string): string[] => {
      const host = hostOf(`function main() { const lock = LockService.getDocumentLock(); lock.tryLock(1);
        ${onSheet(`sheet.getRange('A1').setValue(1); ${last}`)} lock.releaseLock(); }`);
      host.call('main');
      return host.state.complaints;
    };
    expect(written('')).toEqual([expect.stringContaining('flush first')]);
    expect(written('SpreadsheetApp.flush();')).toEqual([]);
  });

  test('is not waited for when the time is less than none', () => {
    expect(run('return LockService.getDocumentLock().tryLock(-1);')).toBe(false);
    refused('LockService.getDocumentLock().waitLock(-1);', 'Lock timeout');
  });
});

describe('permission', () => {
  test('has no address where nothing is required', () => {
    const host = hostOf(
      'function main() { return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl(); }',
    );
    expect(host.call('main')).toBeNull();
    host.state.withdrawnScopes.add('https://www.googleapis.com/auth/script.send_mail');
    expect(host.call('main')).toMatch(/^https:/);
  });
});

describe('a mail', () => {
  const send = (rest: string): string =>
    `MailApp.sendEmail({ to: 'a@example.com', subject: 's', body: 'b', ${rest} });`;
  test.each([
    ["subject: 'x'.repeat(251)", 'Argument too large: subject'],
    ["htmlBody: 'x'.repeat(200 * 1024)", 'Limit Exceeded: Email Body Size.'],
    ["attachments: [Utilities.newBlob('x'.repeat(25 * 1024 * 1024))]", 'Limit Exceeded: Email Total Attachments Size.'],
    [
      "attachments: Array.from({ length: 251 }, () => Utilities.newBlob('x'))",
      'Limit Exceeded: Email Attachments Per Message.',
    ],
    [
      "to: Array.from({ length: 51 }, (_, at) => 'a' + at + '@example.com').join()",
      'Limit Exceeded: Email Recipients Per Message.',
    ],
  ])('with %s is refused', (rest, words) => refused(send(rest), words));

  test('with a subject of 250 characters goes', () => {
    expect(() => run(send("subject: 'x'.repeat(250)"))).not.toThrow();
  });
});

describe('a script that belongs to no spreadsheet', () => {
  test.each([
    ['spreadsheet', 'SpreadsheetApp.getActiveSpreadsheet()'],
    ['spreadsheet', 'SpreadsheetApp.getActive()'],
    ['document lock', 'LockService.getDocumentLock()'],
    ['document properties', 'PropertiesService.getDocumentProperties()'],
    ['user properties', 'PropertiesService.getUserProperties()'],
    ['document cache', 'CacheService.getDocumentCache()'],
  ] as const)('has no %s: %s is null', (missing, expression) => {
    expect(run(`return ${expression} === null;`, { nulls: [missing] })).toBe(true);
    expect(run(`return ${expression} === null;`)).toBe(false);
  });
});

describe('triggers', () => {
  const code = `function tick() { console.log('ran'); }
    function start() { return ScriptApp.newTrigger('tick').timeBased().everyHours(1).create().getUniqueId(); }
    function listed() { return [ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length, ScriptApp.getProjectTriggers().length]; }`;
  const AN_HOUR = 3_600_000;

  test('a second one is refused in the words of Google', () => {
    const host = hostOf(code);
    host.call('start');
    expect(() => host.call('start')).toThrow(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
  });

  test('cannot be made in a test deployment, and none runs there', () => {
    const clock = new VirtualClock(0);
    const host = hostOf(code, { clock });
    host.call('start');
    host.state.isTestDeployment = true;
    expect(advance(host, clock, 5 * AN_HOUR).runs).toBe(0);
    host.state.triggers = [];
    expect(() => host.call('start')).toThrow('not permitted in Test as Add-on mode');
  });

  test('of the document may be missing from the list, not from that of the project', () => {
    const host = hostOf(code, { listsNoTriggers: true });
    host.call('start');
    expect(host.call('listed')).toEqual([0, 1]);
  });

  test('of other spreadsheets are the project’s, not the document’s, and fire there', () => {
    const clock = new VirtualClock(0);
    const host = hostOf(code, { clock });
    host.call('start');
    host.state.triggers[0].elsewhere = true;
    host.call('start');
    expect(host.call('listed')).toEqual([1, 2]);
    expect(advance(host, clock, AN_HOUR).runs).toBe(1);
  });

  test('do not run while their owner withholds a permission', () => {
    const clock = new VirtualClock(0);
    const host = hostOf(code, { clock, withholdsTriggers: true });
    host.call('start');
    host.state.withdrawnScopes.add('https://www.googleapis.com/auth/script.send_mail');
    advance(host, clock, AN_HOUR);
    expect(host.state.log).toEqual([]);
    host.state.withdrawnScopes.clear();
    advance(host, clock, 2 * AN_HOUR);
    expect(host.state.log).toHaveLength(1);
  });
});
