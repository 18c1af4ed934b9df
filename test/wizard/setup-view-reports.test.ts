import fc from 'fast-check';
import { cadenceList, cadences } from '../../src/plan/calendar/cadences';
import { nextOccurrence } from '../../src/schedule/calendar/occurrence';
import { weekdayText } from '../../src/texts/day-text';
import { reportDates } from '../../src/wizard/report-dates';
import { viewOf } from './small-company';

describe('the reports of a new plan', () => {
  const recipients = (view: ReturnType<typeof viewOf>) => view.setup.picked.map(({ report }) => report.recipients);

  test('are proposed to come weekly to whoever sets it up, who need not be asked', () => {
    const view = viewOf({ owner: 'ann@gmail.com' });
    expect(recipients(view)).toEqual(Array(5).fill('ann@gmail.com'));
    expect(view.setup.picked.map(({ report }) => report.cadence)).toEqual(Array(5).fill('weekly'));
    expect(view.checks).toMatchObject({ reaches: ['ann@gmail.com'], outside: [], problems: [] });
    expect(view.fresh.churn.report.recipients).toBe('ann@gmail.com');
  });

  test('come to nobody where Google does not tell who that is', () => {
    const view = viewOf({ owner: '' });
    expect([recipients(view), view.checks.reaches]).toEqual([Array(5).fill(''), []]);
  });

  test('a plan that exists is left as it is, and so is what is added to it', () => {
    const view = viewOf({ plan: { kpis: [{ id: 'revenue', report: { cadence: 'weekly' } }] } });
    expect([recipients(view), view.recipient, view.fresh.churn.report.recipients]).toEqual([[''], '', '']);
  });
});

test('a report whose hour has begun today, a Wednesday, comes from tomorrow on; a later one comes today', () => {
  const { begun, later } = viewOf().reportDates;
  expect(begun).toBe(9);
  expect(later.weekly).toEqual(['Mon 8 Jan 2018', 'Mon 15 Jan 2018', 'Mon 22 Jan 2018']);
  expect(later.monthly).toEqual(['Thu 1 Feb 2018', 'Thu 1 Mar 2018', 'Mon 2 Apr 2018']);
  const dutch = viewOf({ language: 'nl' }).reportDates;
  expect(dutch.later.workday).toEqual(['do 4 jan 2018', 'vr 5 jan 2018', 'ma 8 jan 2018']);
  expect(dutch.today.workday).toEqual(['wo 3 jan 2018', 'do 4 jan 2018', 'vr 5 jan 2018']);
});

test('a report that skips weeks says from when they are counted', () => {
  const { counted, later } = viewOf().reportDates;
  for (const { id, comes } of cadenceList) {
    const skips = comes.on === 'week start' && comes.weeks > 1;
    expect([id, counted[id]]).toEqual([id, skips ? 'Mon 1 Jan 2024' : null]);
  }
  expect(counted).toMatchObject({ weekly: null, biweekly: 'Mon 1 Jan 2024' });
  expect(later.biweekly).toEqual(['Mon 8 Jan 2018', 'Mon 22 Jan 2018', 'Mon 5 Feb 2018']);
});

test.each(cadences)('the dates shown are those of the schedule: %s', (cadence) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 365 * 24 * 60 }), fc.integer({ min: 0, max: 23 }), (minute, hour) => {
      const now = Date.UTC(2018, 0, 1) + minute * 60_000;
      const { begun, today, later } = reportDates(now, {}, 'en');
      const shown = (hour > begun ? today : later)[cadence];
      const occurrence = nextOccurrence(cadence, hour, now, {});
      expect(shown[0]).toBe(weekdayText(occurrence?.day ?? 0, 'en'));
    }),
    { numRuns: 50 },
  );
});
