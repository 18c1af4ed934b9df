import { documentLocale, documentZone } from '../../src/google/document-clock';
import { servicesHere } from './services-here';

/** What the zone says a wall clock shows. */
const shown = (instant: string, timeZone: string): string => {
  servicesHere([], 'menu', timeZone);
  return new Date(documentZone().toWall(new Date(instant).getTime())).toISOString().slice(0, 19);
};

test.each([
  ['Europe/Amsterdam', '2026-03-29T00:59:59Z', '2026-03-29T01:59:59'],
  ['Europe/Amsterdam', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00'],
  ['America/New_York', '2026-07-01T02:30:15Z', '2026-06-30T22:30:15'],
  ['Australia/Lord_Howe', '2026-01-01T00:00:00Z', '2026-01-01T11:00:00'],
  ['Asia/Kolkata', '2026-01-01T00:00:00Z', '2026-01-01T05:30:00'],
  // Local time, which was no whole number of minutes.
  ['America/New_York', '1880-01-01T00:00:00Z', '1879-12-31T19:03:58'],
])('in %s %s is %s on the wall', (zone, instant, wall) => {
  expect(shown(instant, zone)).toBe(wall);
});

test('the locale is that of the spreadsheet', () => {
  servicesHere();
  expect(documentLocale()).toBe('en_US');
});
