import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../local/command-line/command';
import { readOptions } from '../../local/command-line/options';
import { ranLines } from '../../local/command-line/printed/ran-lines';
import { temporaryFolder } from '../local/fixtures/temporary-folder';
import { reportingDist } from './reporting-script';

const dist = reportingDist();
const folder = (): string => temporaryFolder();
const data = join(folder(), 'deals.csv');
writeFileSync(data, 'Deal,Stage\nA,won\n');

/** Runs the command up to 3 March, a day after the day on which the schedule starts. */
async function command(outbox: string, more: string[] = [], until = '2026-03-03') {
  const out: string[] = [];
  const error: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line) => out.push(String(line)));
  const fail = jest.spyOn(console, 'error').mockImplementation((line) => error.push(String(line)));
  const words = ['--data', data, '--xlsx', join(folder(), 'x.xlsx'), '--time-zone', 'Europe/Amsterdam'];
  const code = await runCommand([...words, '--until', until, '--outbox', outbox, ...more], { dist, make: () => {} });
  log.mockRestore();
  fail.mockRestore();
  return { code, out: out.join('\n'), error: error.join('\n') };
}

function planFile(plan: object): string {
  const path = join(folder(), 'plan.json');
  writeFileSync(path, JSON.stringify(plan));
  return path;
}

const mails = (outbox: string): string[] => readdirSync(outbox).filter((name) => name.endsWith('.eml'));

test('the schedule runs from the day after the data, and every mail is listed and written', async () => {
  const outbox = join(folder(), 'new', 'outbox');
  const { code, out, error } = await command(outbox);
  expect([code, error]).toEqual([0, '']);
  expect(out).toContain('The schedule ran 42 times from 2026-03-02 until 2026-03-03.');
  expect(out).toMatch(/Mails \(2\), in /);
  expect(out).toMatch(/When\s+To\s+Subject\n/);
  expect(out).toMatch(/2026-03-02 08:00 {2}team@example.com {2}Report <b>2<\/b>\n2026-03-03 08:00/);
  expect(mails(outbox)).toHaveLength(2);
  const [first] = mails(outbox);
  expect(readFileSync(join(outbox, first), 'utf8')).toMatch(/^Date: Mon, 02 Mar 2026 07:00:00 \+0000\r\nFrom: /);
  expect(readFileSync(join(outbox, first.replace('.eml', '.html')), 'utf8')).toContain('<h1>Report</h1>');
});

test('in Dutch, when nobody gets a mail, and when a run fails', async () => {
  const quiet = await command(folder(), ['--plan', planFile({ language: 'nl', mails: false })]);
  expect(quiet.out).toContain('De planning liep 42 keer van 2026-03-02 t/m 2026-03-03.');
  expect(quiet.out).toContain('Er ging geen mail uit');
  const failing = await command(folder(), ['--plan', planFile({ language: 'nl', fails: true })]);
  expect([failing.code, failing.error]).toEqual([1, 'De planning liep vast: no tab named deals']);
});

test('without a plan that nobody gets a mail comes with what to do', () => {
  const ran = { runs: 3, from: '2026-03-02', errors: [] };
  const options = readOptions(['--data', data, '--until', '2026-03-03']);
  expect(ranLines(ran, [], options, 'en')).toContain('--plan FILE');
  expect(ranLines(ran, [], options, 'nl')).toContain('--plan BESTAND');
  expect(ranLines(ran, [], { ...options, plan: 'plan.json' }, 'en')).not.toContain('--plan');
});

describe('the folder of the mails', () => {
  test('keeps what is not ours, and of ours what the last run left', async () => {
    const outbox = folder();
    writeFileSync(join(outbox, 'notes.txt'), 'mine');
    writeFileSync(join(outbox, 'offer.eml'), 'mine');
    await command(outbox);
    const first = readdirSync(outbox);
    expect(first).toEqual(expect.arrayContaining(['notes.txt', 'offer.eml']));
    rmSync(join(outbox, mails(outbox)[0]));
    const again = await command(outbox, [], '2026-03-02');
    expect(again.code).toBe(0);
    expect(mails(outbox)).toHaveLength(2);
    expect(readFileSync(join(outbox, 'notes.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(join(outbox, 'offer.eml'), 'utf8')).toBe('mine');
  });

  test('is refused when it holds a mail of ours that was changed, or looks like one and is none', async () => {
    const changed = folder();
    await command(changed);
    const [mail] = mails(changed);
    writeFileSync(join(changed, mail), 'with my remarks');
    const refused = await command(changed);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.error).toContain(mail);
    expect(readFileSync(join(changed, mail), 'utf8')).toBe('with my remarks');
    const foreign = folder();
    writeFileSync(join(foreign, '001 my own.eml'), 'mine');
    expect((await command(foreign)).code).toBe(2);
  });

  test('a list that was tampered with deletes nothing outside the folder', async () => {
    const outbox = folder();
    await command(outbox);
    const outside = join(outbox, '..', '001 outside.eml');
    writeFileSync(outside, 'mine');
    const list = join(outbox, '.mails.json');
    writeFileSync(list, readFileSync(list, 'utf8').replace(/^{/, '{"../001 outside.eml":"x",'));
    expect((await command(outbox)).code).toBe(0);
    expect(readFileSync(outside, 'utf8')).toBe('mine');
    rmSync(outside);
  });

  test.each([
    ['a file', ['outbox']],
    ['inside a file', ['outbox', 'mails']],
  ])('is refused when it is %s', async (_what, path) => {
    const home = folder();
    writeFileSync(join(home, 'outbox'), 'mine');
    const { code, error } = await command(join(home, ...path));
    expect(code).toBe(2);
    expect(error).toContain(`${join(home, ...path)} cannot be written`);
    expect(readFileSync(join(home, 'outbox'), 'utf8')).toBe('mine');
  });
});

test.each([
  ['2026-03-01', '--until 2026-03-01 is too early: the data goes until 2026-03-01'],
  ['2025-12-31', 'is too early'],
  ['2206-03-01', 'is too far away: at most 1096 days'],
  ['2026-02-30', '--until needs a day as YYYY-MM-DD, not "2026-02-30".'],
  ['tomorrow', '--until needs a day'],
])('--until %s is refused', async (until, words) => {
  const { code, error } = await command(folder(), [], until);
  expect(code).toBe(2);
  expect(error).toContain(words);
});

test('--outbox alone says what it goes with', async () => {
  const fail = jest.spyOn(console, 'error').mockImplementation();
  const code = await runCommand(['--outbox', folder(), '--headless'], { dist, make: () => {} });
  expect(fail.mock.calls).toEqual([['--outbox says where the mails of --until go: give that too.']]);
  fail.mockRestore();
  expect(code).toBe(2);
});
