import fc from 'fast-check';
import type { Cell } from '../../../src/base/cell';
import { dayFromIso, dayOf, isoDay } from '../../../src/base/day';
import { serialOf } from '../../../src/plan/tab/plan-cell';
import { runDay, runFromText, runName, runSerial, runText } from '../../../src/schedule/calendar/run-name';
import { lastRun, newDealRows } from '../../../src/schedule/records/deals/deal-log';
import { dealLogDraft } from '../../../src/schedule/records/deals/deal-log-tab';
import { type DealRow, type DealStage, dealRows } from '../../../src/schedule/records/deals/deal-row';
import { type Waterfall, waterfalls } from '../../../src/schedule/records/deals/waterfall';
import type { SheetDraft } from '../../../src/sheet/draft/draft';
import { zoneOf } from '../../engine/intl-zone';

const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Etc/UTC'].map(
  zoneOf,
);
const nameAt = (iso: string, zone: string): string => {
  const { toWall, ...rest } = zoneOf(zone);
  return runName(toWall(Date.parse(iso)), { toWall, ...rest });
};

describe('the name of a run', () => {
  test('is the clock of the spreadsheet to people, and in order of time wherever the spreadsheet is', () => {
    expect(runText(nameAt('2017-05-16T22:05Z', 'Australia/Lord_Howe'))).toBe('2017-05-17 08:35 +10:30');
    const minutes = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, minutes, fc.constantFrom(...zones), fc.constantFrom(...zones), (one, other, here, there) => {
        const wall = here.toWall(one * 60_000);
        const name = runName(wall, here);
        if (one < other) expect(name < runName(there.toWall(other * 60_000), there)).toBe(true);
        expect(runFromText(runText(name))).toBe(name);
        expect(runDay(name)).toBe(dayOf(wall));
        expect(runText(name).slice(0, 10)).toBe(isoDay(dayOf(wall)));
      }),
    );
  });

  test('of a time without zones is read as it stands', () => {
    expect(runFromText('2017-05-22 08:00 +02:00, by hand')).toBe('2017-05-22 08:00 +02:00, by hand');
    expect([runFromText('2017-05-22 08:00'), runDay('2017-05-22 08:00')]).toEqual(['2017-05-22 08:00', 17_308]);
    expect(runSerial('2017-05-22 06:00')).toBe(serialOf(17_308, 6));
    const remark = 'moved from 2017-05-22 08:00';
    expect([runFromText(remark), runDay(remark), runSerial(remark)]).toEqual([remark, null, null]);
  });
});

test.each([
  ['west', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'],
  ['east', 'Pacific/Pago_Pago', 'Pacific/Kiritimati'],
])('the spreadsheet moves far %s: the next waterfall begins where the last report ended', (_way, from, to) => {
  const deal = (stage: DealStage) => ({
    stage,
    amount: 100,
    currency: 'EUR',
    close: '2017-06-30',
    owner: 'Ann',
    name: '',
    reached: 'Proposal',
  });
  let rows: DealRow[] = [];
  const refresh = (deals: Record<string, DealStage>, at: string, zone: string): void => {
    const now = new Map(Object.entries(deals).map(([id, stage]) => [id, deal(stage)]));
    const run = nameAt(at, zone);
    rows.push(
      ...(newDealRows(rows, { deals: now, created: new Map(), unclear: new Set(), unnamed: 0 }, 17_302, run) ?? []),
    );
    // The next run finds them on the tab.
    const tab = dealLogDraft(null, rows, { asOf: 17_302, locale: 'en_US' }, 'en') as SheetDraft;
    rows = [...dealRows(tab.values[0].values as Cell[][])];
  };
  refresh({ a: 'open' }, '2017-05-17T08:05Z', from);
  const reported = lastRun(rows);
  refresh({ a: 'won', b: 'open' }, '2017-05-17T19:05Z', to);
  const waterfall = waterfalls(rows, reported, () => '').get('') as Waterfall;
  expect([waterfall.start.count, waterfall.won.count, waterfall.new.count, waterfall.end.count]).toEqual([1, 1, 1, 1]);
});

test.each([
  ['2026-03-02 07:00 +01:00', '2026-03-02', 8],
  ['2026-03-02 23:30 +01:00', '2026-03-03', 0.5],
  ['2026-03-02 00:15 -05:00', '2026-03-01', 19.25],
])('%s stands on a sheet as its own clock had it', (name, iso, hours) => {
  expect(runSerial(name)).toBeCloseTo(serialOf(dayFromIso(iso) as number) + hours / 24, 9);
});
