import { exportFiles, readExports } from '../../local/exports/exports';
import { type HostTab, openHost } from '../../local/host/host';
import { PageClock } from '../../local/page/server/page-clock';
import { PageTime } from '../../local/page/server/page-time';
import { isSample, movedSample, SAMPLE, weeksTo } from '../../local/sample/moved-sample';

let tabs: HostTab[];
beforeAll(async () => {
  tabs = (await readExports(exportFiles(SAMPLE))).tabs;
});

const cellsOf = (each: HostTab[]): string[] => each.flatMap(({ cells }) => cells.flat() as string[]);

test('the folder of the sample is known however it is written', () => {
  expect(['local/sample', './local/sample/', 'local', 'local/sample/deals.csv'].map(isSample)).toEqual([
    ...[true, true],
    ...[false, false],
  ]);
});

test('every date of the sample moves, nothing else does, and each stays written as it was', () => {
  const [before, after] = [cellsOf(tabs), cellsOf(movedSample(tabs, 9))];
  const moved = before.map((cell, at) => [cell, after[at]]).filter(([was, is]) => was !== is);
  const isDated = (cell: string): boolean => /[-/]20\d\d\b|\b20\d\d-/.test(cell);
  expect(moved.every(([was]) => isDated(was))).toBe(true);
  expect(moved).toHaveLength(before.filter(isDated).length);
  const shape = (cell: string): string => cell.replace(/[A-Z][a-z]{2}/, 'Mon').replace(/\d+/g, '9');
  expect(moved.filter(([was, is]) => shape(was) !== shape(is))).toEqual([]);
  expect(cellsOf(movedSample(movedSample(tabs, 9), -9))).toEqual(before);
});

test.each([
  ['10/12/2024', '17/12/2024'],
  ['30/12/2024', '06/01/2025'],
  ['2024-10-01 11:00', '2024-10-08 11:00'],
  ['28-Feb-2024', '06-Mar-2024'],
  ['1-10-2024', '8-10-2024'],
  ['11/28/2024 08:08:00', '12/5/2024 08:08:00'],
  ['F240001', 'F240001'],
  ['0068e000001', '0068e000001'],
])('a week later %s is %s', (before, after) => {
  expect(movedSample([{ name: 'deals', cells: [[before]] }], 1)[0].cells).toEqual([[after]]);
});

test('its last days, up to a Wednesday, come to lie in the week after the one that it is', () => {
  const lastDay = (today: string): string =>
    String(movedSample([{ name: 'a', cells: [['2026-09-30']] }], weeksTo(today))[0].cells[0][0]);
  expect(['2026-11-30', '2026-12-06', '2026-12-07', '2025-03-04'].map(lastDay)).toEqual([
    ...['2026-12-09', '2026-12-09', '2026-12-16'],
    '2025-03-12',
  ]);
});

test.each(['2027-03-01', '2027-03-07'])('built on %s as proposed, the first mail is a report', async (today) => {
  const clock = new PageClock(Date.parse(`${today}T10:20:00Z`));
  const user = { email: 'owner@example.com', locale: 'en' };
  const moved = movedSample(tabs, weeksTo(today));
  const host = openHost({ dist: 'dist', tabs: moved, user, clock, keepsRealm: true });
  const { data } = host.call('openSidebar', [{}]) as { data: { setup: { setup: object } } };
  expect(host.call('buildSetup', [{ setup: data.setup.setup }])).toMatchObject({ ok: true });
  await new PageTime(host, clock).pass('report');
  expect(host.state.outbox.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^KPI report: (?!.*stops)/)]);
});
