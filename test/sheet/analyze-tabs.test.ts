import { dayOf, isoDay } from '../../src/base/day';
import { UTC } from '../../src/base/zone';
import { analyzeToDate, type ReadElsewhere } from '../../src/sheet/analyze-tabs';
import { dealsUntil } from '../schedule/deals-until';

const nothing: ReadElsewhere = { tabs: [], samples: [], check: () => {}, asked: null };
const now = UTC.toWall(Date.now());
const today = dayOf(now);

/** What is shown of deals that go through a day, and how often tables that lie elsewhere are read for it. */
function shown(until: string, clock?: number): { asOf: string; revenue: number | null; reads: number } {
  const readSources = jest.fn(() => nothing);
  const request = { plan: { period: 'month' }, now: clock, zone: UTC, locale: 'en_US' };
  const { analysis } = analyzeToDate([dealsUntil(until)], request, readSources);
  return {
    ...{ asOf: isoDay(analysis.asOf), revenue: analysis.result('revenue').value },
    reads: readSources.mock.calls.length,
  };
}

test('a day that is not over is not counted where the KPIs go by the clock, and all is read once for that', () => {
  const [last, before] = [isoDay(today), isoDay(today - 1)];
  expect(shown(last)).toMatchObject({ asOf: last, reads: 1 });
  expect(shown(last, now)).toEqual({ ...shown(before), reads: 1 });
  expect(shown(before, now)).toEqual({ ...shown(before), reads: 1 });
});
