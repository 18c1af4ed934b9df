import { Workbook } from '../../../local/workbook/workbook';
import {
  type Heartbeat,
  type HeartbeatSheet,
  heartbeatDraft,
  inHeartbeat,
} from '../../../src/sheet/kpi-sheet/heartbeat';
import { newLayout } from '../../../src/sheet/kpi-sheet/layout';
import { say } from '../../../src/texts/say';

const at = (text: string): number => Date.parse(`${text}Z`);
const base: Heartbeat = {
  ran: at('2017-05-22T08:05'),
  next: at('2017-05-23T08:05'),
  seconds: 3.4,
  owner: 'ann@example.com',
  attention: [],
};
const nowhere: HeartbeatSheet = { existing: null, name: 'KPIs', layout: null, cells: [] };
const drawn = (heartbeat: Partial<Heartbeat> = {}, sheet: Partial<HeartbeatSheet> = {}) =>
  heartbeatDraft({ ...base, ...heartbeat }, { ...nowhere, ...sheet }, 'en', 'en_US').values[0];

test('says when it ran and runs next, as whom, how long it took, and what waits', () => {
  const [[ran, first, state], [next, second, as], [took, seconds, waits]] = drawn().values;
  expect([ran, next, took]).toEqual(['Last run', 'Next run', 'Took']);
  expect([first, second]).toEqual([42_877 + (8 + 5 / 60) / 24, 42_878 + (8 + 5 / 60) / 24]);
  expect([as, seconds, waits]).toEqual(['Runs as ann@example.com', '3 s', 'Nothing failed.']);
  expect(state).toEqual({ formula: expect.stringMatching(/^=IF\(NOW\(\)>\$\w+\$\d+\+2\/24;/) });
});

test('before its first run and after its last it says so', () => {
  expect(drawn({ ran: null }).values.map((line) => line[1])).toEqual(['', expect.any(Number), '']);
  const [[, , state], [, next]] = drawn({ next: null }).values;
  expect([state, next]).toEqual(['Schedule: stopped', '']);
  expect(drawn({ owner: '' }).values[1][2]).toBe('Runs as an unknown account');
});

test('all that waits for a person is told; with what was not done nothing is on time', () => {
  const [[, , state], , [, , waits]] = drawn({
    attention: [{ text: 'schedule_no_account' }, { text: 'store_full' }],
  }).values;
  expect(state).not.toEqual({ formula: expect.anything() });
  expect(String(waits)).toMatch(/\. .*500 kB/);
  const unkept = { text: 'mail_not_kept' as const, values: { addresses: 'ann@example.com' } };
  expect(drawn({ attention: [unkept] }).values[0][2]).toBe(say({ text: 'heartbeat_not_done' }, 'en'));
  expect(drawn({ attention: [{ text: 'schedule_no_account' }] }).values[0][2]).toEqual({ formula: expect.anything() });
});

test.each([
  ['an hour after it should have run', '2017-05-23T09:05', say({ text: 'heartbeat_on_time' }, 'en')],
  ['two hours after', '2017-05-23T10:04', say({ text: 'heartbeat_on_time' }, 'en')],
  ['later', '2017-05-23T10:06', 'Schedule: OVERDUE'],
])('%s: %s, the cell says %p by itself', (_when, now, says) => {
  const { row, column, values } = drawn();
  const workbook = new Workbook('test', 'en_US', 'Etc/UTC');
  const sheet = workbook.addSheet('Sheet1', { rows: 9, columns: 30 });
  values.forEach((line, down) => {
    line.forEach((cell, across) => {
      if (typeof cell === 'object' && cell !== null && 'formula' in cell) {
        const serial = String(at(now) / 86_400_000 + 25_569);
        workbook.type(sheet, row - 1 + down, column - 1 + across, cell.formula.replace('NOW()', serial));
      } else workbook.put(sheet, row - 1 + down, column - 1 + across, cell as string);
    });
  });
  const shown = workbook.read(sheet, row - 1, column + 1).value;
  expect(String(shown).split('.')[0]).toBe(says);
});

test('stands where it stood, else right of what people have typed, never over it', () => {
  const place = (cells: (string | number)[][], layout = newLayout()) => {
    const { row, column } = drawn({}, { cells, layout });
    return [row, column];
  };
  const blank = Array.from({ length: 12 }, () => Array<string>(40).fill(''));
  const [row, column] = place(blank);
  const typed = (down: number, across: number) =>
    blank.map((line, at) => line.map((cell, index) => (at === down && index === across ? 'mine' : cell)));
  for (let down = 0; down < 3; down++) {
    const [, moved] = place(typed(row - 1 + down, column + 1));
    expect(moved).toBeGreaterThan(column + 1);
  }
  expect(place(typed(row + 2, column))).toEqual([row, column]);
  expect(place(typed(row - 1, column + 2))).toEqual([row, column]);
  const stood = blank.map((line, at) => line.map((cell, index) => (at === 2 && index === 30 ? 'Last run' : cell)));
  expect(place(stood)).toEqual([3, 31]);
  const below = blank.map((line, at) => line.map((cell, index) => (at === 11 && index === 30 ? 'Last run' : cell)));
  expect(place(below)).toEqual([row, column]);
});

test.each([
  [say({ text: 'heartbeat_on_time' }, 'en'), say({ text: 'heartbeat_fine' }, 'en'), ''],
  ['Schedule: OVERDUE', say({ text: 'heartbeat_fine' }, 'en'), 'Schedule: OVERDUE'],
  ['Schedule: OVERDUE', 'Full.', 'Schedule: OVERDUE · Full.'],
  [say({ text: 'heartbeat_on_time' }, 'en'), 'Full.', 'Full.'],
])('in plain view stands what nobody is to miss: of %p and %p that is %p', (state, waits, alarm) => {
  const drafted = heartbeatDraft(base, { ...nowhere, layout: newLayout() }, 'en', 'en_US').values;
  const [{ row, column }, { values }] = drafted;
  const workbook = new Workbook('test', 'en_US', 'Etc/UTC');
  const sheet = workbook.addSheet('Sheet1', { rows: 20, columns: 30 });
  workbook.put(sheet, row - 1, column + 1, state);
  workbook.put(sheet, row, column + 1, 'Runs as ann@example.com');
  workbook.put(sheet, row + 1, column + 1, waits);
  workbook.type(sheet, 15, 1, (values[0][0] as { formula: string }).formula);
  expect(workbook.read(sheet, 15, 1).value).toBe(alarm);
});

test('stands again where it stood, also in the first column and in the last row above the header', () => {
  const layout = newLayout();
  for (const [down, across] of [
    [2, 0],
    [layout.headerRow - 2, 4],
  ]) {
    const cells = Array.from({ length: 14 }, () => Array<string>(30).fill(''));
    cells[down][across] = 'Last run';
    expect(drawn({}, { cells, layout })).toMatchObject({ row: down + 1, column: across + 1 });
  }
});

test('what somebody has typed right beside it, or below, is none of it', () => {
  const { row, column, values } = drawn();
  const cells = Array.from({ length: row + 5 }, () => Array<unknown>(column + 5).fill('mine'));
  for (const [down, line] of values.entries()) cells[row - 1 + down].splice(column - 1, line.length, ...line);
  const isOurs = inHeartbeat(cells);
  const around = cells.flatMap((line, down) => line.map((cell, across) => [cell === 'mine', !isOurs(down, across)]));
  expect(around.filter(([isMine, isLeft]) => isMine !== isLeft)).toEqual([]);
});
