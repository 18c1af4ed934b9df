import { dayFromIso } from '../../../src/base/day';
import { UTC } from '../../../src/base/zone';
import {
  cellClock,
  cellDay,
  cellMonthDay,
  cellText,
  dayCell,
  plainCell,
  serialOf,
} from '../../../src/plan/tab/plan-cell';

const date = (iso: string): Date => new Date(iso);

test('a day is kept as Sheets keeps it, its hour as a part of it', () => {
  expect(serialOf(dayFromIso('1899-12-30') as number)).toBe(0);
  expect(serialOf(dayFromIso('2026-03-02') as number)).toBe(46_083);
  expect(serialOf(dayFromIso('2026-03-02') as number, 18)).toBe(46_083.75);
  expect([dayCell('2026-03-02'), dayCell('soon')]).toEqual([46_083, 'soon']);
  expect([cellDay(46_083, UTC), cellDay(46_083.99, UTC), cellDay(' soon ', UTC)]).toEqual([
    '2026-03-02',
    '2026-03-02',
    'soon',
  ]);
});

test('times of day are read from texts, from fractions of a day and from cells with a time', () => {
  expect(['9:00', '09:00', '17:05'].map((text) => cellClock(text, UTC))).toEqual(['09:00', '09:00', '17:05']);
  expect([0, 0.375, 0.999].map((part) => cellClock(part, UTC))).toEqual(['00:00', '09:00', '00:00']);
  expect([1, -0.25].map((part) => cellClock(part, UTC))).toEqual(['1', '-0.25']);
  // Zones of 1899 were off by odd minutes.
  expect(cellClock(date('1899-12-30T08:58:30Z'), UTC)).toBe('09:00');
  expect(plainCell(date('1899-12-30T08:58:30Z'), UTC)).toBe('09:00');
});

test('a cell with nothing in it, or beyond the end of its row, is no text', () => {
  expect([cellText(null as never, UTC), cellText(undefined as never, UTC), cellText('', UTC)]).toEqual(['', '', '']);
});

test('dates are read as people typed them, and go back as they were', () => {
  expect(cellText(date('2026-03-02T00:00Z'), UTC)).toBe('2026-03-02');
  expect(cellMonthDay(date('2026-04-01T00:00Z'), UTC)).toBe('04-01');
  expect(cellMonthDay('04-01', UTC)).toBe('04-01');
  const typed = ['1 April', 'April 1', '1 apr', '1 mrt', '6 apr.', '31 Dec', '31 April', 'April'];
  expect(typed.map((text) => cellMonthDay(text, UTC))).toEqual([
    ...['04-01', '04-01', '04-01', '03-01', '04-06', '12-31', '31 April', 'April'],
  ]);
  expect(plainCell(date('2026-03-02T00:00Z'), UTC)).toBe(46_083);
  expect([plainCell(null as unknown as string, UTC), plainCell(0, UTC), plainCell(false, UTC)]).toEqual(['', 0, false]);
});
