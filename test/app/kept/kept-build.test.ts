import {
  adoptBuild,
  keepBuild,
  keepBuildBefore,
  keepBuildByHand,
  keptBuild,
  originOf,
} from '../../../src/app/kept/kept-build';
import { halfDoneSetup, keepHalfDone } from '../../../src/app/kept/kept-setup';
import { storeHere } from '../../../src/app/kept/store-here';
import { guardFrom, keptGuard } from '../../../src/schedule/protect/guard-memory';
import { keptThings } from '../../../src/store/kept-things';
import { servicesHere } from '../../google/services-here';
import { analysisOf } from '../../kpis/asking';
import { deals, viewOf } from '../../wizard/small-company';

const analysis = analysisOf([deals], { asOf: '2017-12-31' });
const computed = (planTab: unknown = null) => ({ own: { planTab } as never, analysis });
const numbered = [{ ...deals, sheet: 7 }];
const opened = (id = 'here') => ({ store: storeHere(), spreadsheet: { id: () => id }, numbered });

test('a first build belongs to the spreadsheet in which it was made, a copy stays a copy when it is refreshed', () => {
  servicesHere();
  expect(originOf(opened())).toBe('unknown');
  keepBuild(opened(), computed(), null, 'ann@example.com');
  expect([originOf(opened()), originOf(opened('a copy'))]).toEqual(['own', 'copy']);
  keepBuild(opened('a copy'), computed({}), null, 'bob@example.com');
  expect([originOf(opened()), originOf(opened('a copy'))]).toEqual(['own', 'copy']);
  expect(keptBuild(storeHere())).toMatchObject({
    last: { by: 'bob@example.com' },
    asOf: '2017-12-31',
    document: 'here',
  });
});

test('a plan of unknown origin is not made one’s own by a refresh', () => {
  servicesHere();
  keepBuild(opened(), computed({}), null, 'ann@example.com');
  expect([keptBuild(storeHere()), originOf(opened())]).toEqual([null, 'unknown']);
});

test('a person adopts a copy: what was known of its tabs stays, what was of the original goes', () => {
  servicesHere();
  keepBuild(opened(), computed(), null, 'ann@example.com');
  const { known } = keptBuild(storeHere()) ?? {};
  expect(known).toMatchObject([{ sheet: 7, name: 'Deals', table: 'deals', rows: 120 }]);
  adoptBuild(opened('a copy'));
  expect(keptBuild(storeHere())).toMatchObject({ last: null, document: 'a copy', asOf: '' });
  expect(keptBuild(storeHere())?.known.map(({ name }) => name)).toEqual(['Deals']);
  expect(originOf(opened('a copy'))).toBe('own');
  // In the spreadsheet itself there is nothing to adopt: what is kept stays.
  keepBuild(opened('a copy'), computed({}), null, 'bob@example.com');
  adoptBuild(opened('a copy'));
  expect(keptBuild(storeHere())?.last?.by).toBe('bob@example.com');
});

test('what can be taken back is kept in the same breath, and says of which build it is', () => {
  servicesHere();
  const told: unknown[] = [];
  const undo = (at: number, before: unknown): [typeof keptThings.undo, unknown][] => {
    told.push(before);
    return [[keptThings.undo, { at }]];
  };
  keepBuild(opened(), computed(), null, 'ann@example.com', false, undo);
  const first = keptBuild(storeHere());
  expect(storeHere().get(keptThings.undo)).toEqual({ at: first?.last?.at });
  keepBuild(opened(), computed(), null, 'ann@example.com', false, undo);
  expect(told).toEqual([null, first]);
  keepBuildBefore(storeHere(), first);
  expect(keptBuild(storeHere())).toEqual(first);
});

test('a plan tab that would leave no room for anything else is not kept, the build is', () => {
  servicesHere();
  const planTab = (length: number) => ({ text: 'x'.repeat(length) }) as never;
  keepBuild(opened(), computed(), planTab(1_000), 'ann@example.com');
  expect(keptBuild(storeHere())?.plan).toEqual(planTab(1_000));
  keepBuild(opened(), computed(), planTab(490_000), 'ann@example.com');
  expect([keptBuild(storeHere())?.plan, keptBuild(storeHere())?.last?.by]).toEqual([null, 'ann@example.com']);
});

test('a tab that has lost most of its rows is known as it was for a week, then as it is', () => {
  servicesHere();
  const shorter = { ...deals, cells: deals.cells.slice(0, 41) };
  const rowsKnown = (): unknown => keptBuild(storeHere())?.known[0].rows;
  const clock = Date.now;
  const began = Date.UTC(2018, 0, 3);
  const build = (day: number, tab: typeof deals): void => {
    Date.now = () => began + day * 86_400_000;
    const read = analysisOf([tab], { asOf: '2017-12-31' });
    keepBuild(
      { ...opened(), numbered: [{ ...tab, sheet: 7 }] },
      { own: { planTab: null } as never, analysis: read },
      null,
    );
  };
  try {
    build(0, deals);
    build(7, shorter);
    expect(rowsKnown()).toBe(120);
    build(8, shorter);
    expect(rowsKnown()).toBe(40);
  } finally {
    Date.now = clock;
  }
});

test.each([
  ['nothing', null],
  ['no spreadsheet', { known: [] }],
  ['no tabs', { document: 'here', known: {} }],
])('of %s nothing is believed', (_what, kept) => {
  servicesHere();
  storeHere().put(keptThings.build, kept);
  expect(keptBuild(storeHere())).toBeNull();
});

test('a set-up left half done is that of the person who left it, in the spreadsheet in which that was', () => {
  const host = servicesHere();
  const { setup } = viewOf();
  expect(halfDoneSetup(opened())).toBeNull();
  keepHalfDone(opened(), setup);
  expect(halfDoneSetup(opened())).toEqual({ setup, isMine: true });
  expect(halfDoneSetup(opened('a copy'))?.isMine).toBe(false);
  host.state.user.email = 'Owner@Example.com';
  expect(halfDoneSetup(opened())?.isMine).toBe(true);
  host.state.user.email = 'somebody@example.com';
  expect(halfDoneSetup(opened())?.isMine).toBe(false);
  host.state.user.email = '';
  keepHalfDone(opened(), setup);
  expect(halfDoneSetup(opened())?.isMine).toBe(false);
});

test('a build by hand forgets how the schedule left the tabs, and is that of who sits at the keyboard', () => {
  servicesHere();
  const store = storeHere();
  store.write(keptGuard({ tabs: [], headerRow: 1, at: {}, rows: {}, written: {}, history: null }));
  expect(guardFrom(storeHere().all())).not.toBeNull();
  keepBuildByHand({ ...opened(), store }, computed(), null, () => []);
  expect(guardFrom(storeHere().all())).toBeNull();
  expect(keptBuild(storeHere())?.last?.by).toBe('owner@example.com');
});

test('how a tab was known before it lost most of its rows is kept for a week, and then it is known as it is', () => {
  servicesHere();
  const day = 86_400_000;
  const [begun, now] = [Date.UTC(2018, 0, 2), Date.now];
  const short = { ...deals, cells: deals.cells.slice(0, 11), sheet: 7 };
  const shorter = { own: { planTab: null } as never, analysis: analysisOf([short], { asOf: '2017-12-31' }) };
  const rows = (): (number | undefined)[] => keptBuild(storeHere())?.known.map((one) => one.rows) ?? [];
  try {
    Date.now = () => begun;
    keepBuild(opened(), computed(), null, 'ann@example.com');
    for (const [after, known] of [
      [1, 120],
      [7, 120],
      [8, 10],
    ]) {
      Date.now = () => begun + after * day;
      keepBuild({ ...opened(), numbered: [short] }, shorter, null, 'ann@example.com');
      expect([after, rows()]).toEqual([after, [known]]);
    }
  } finally {
    Date.now = now;
  }
});
