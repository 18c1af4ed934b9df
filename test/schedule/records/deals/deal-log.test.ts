import { analyze } from '../../../../src/analysis/analysis';
import type { Cell } from '../../../../src/base/cell';
import { dayFromIso, isoDay } from '../../../../src/base/day';
import { UTC } from '../../../../src/base/zone';
import { dealsAt, lastRun, newDealRows, thinnedDeals } from '../../../../src/schedule/records/deals/deal-log';
import { dealLogDraft } from '../../../../src/schedule/records/deals/deal-log-tab';
import { type DealRow, type DealState, dealRows } from '../../../../src/schedule/records/deals/deal-row';
import { type DealsNow, dealsNow } from '../../../../src/schedule/records/deals/deals-now';
import type { SheetDraft } from '../../../../src/sheet/draft/draft';
import { dealsUntil } from '../../deals-until';

type Tab = { name: string; cells: (string | number)[][] };

function now(tab: Tab, asOf: string): DealsNow {
  const analysis = analyze([tab], { plan: {}, asOf, zone: UTC, locale: 'en_US' });
  return dealsNow(analysis) as DealsNow;
}

const dayOf = (iso: string): number => dayFromIso(iso) as number;

/** The log that daily refreshes of a growing export leave. */
function logged(from: string, days: number, tabOf = (day: string): Tab => dealsUntil(day)): DealRow[] {
  let rows: DealRow[] = [];
  for (let at = 0; at < days; at++) {
    const asOf = isoDay(dayOf(from) + at);
    const added = newDealRows(rows, now(tabOf(asOf), asOf), dayOf(asOf), `${isoDay(dayOf(asOf) + 1)} 08:00`);
    rows = [...rows, ...(added ?? [])];
  }
  return rows;
}

describe('the deal log', () => {
  test('tells at any moment how the deals stood in the export of that day', () => {
    const rows = logged('2017-05-01', 40);
    for (const asOf of ['2017-05-01', '2017-05-17', '2017-06-09']) {
      const states = dealsAt(rows, `${isoDay(dayOf(asOf) + 1)} 08:00`);
      const { deals } = now(dealsUntil(asOf), asOf);
      expect(states.size).toBe(deals.size);
      for (const [id, state] of deals) expect(states.get(id)).toMatchObject(state);
    }
  });

  test('of a refresh that was done again over newer data knows what it said last', () => {
    const row = { changes: [], reached: '', amount: 1, currency: '', close: '', owner: '', name: '' };
    const rows = (['open', 'won'] as const).map((stage) => ({ ...row, run: '2017-05-02 08:00', id: 'A', stage }));
    expect(dealsAt(rows, '2017-05-02 08:00').get('A')?.stage).toBe('won');
    expect(dealsAt(rows, '2017-05-01 08:00').size).toBe(0);
  });

  test('grows by what changed only: a deal is added once and closes once', () => {
    const rows = logged('2017-05-01', 40);
    const later = rows.filter(({ run }) => run > '2017-05-02 08:00');
    // Two deals a day come in, about as many close.
    expect(later.length).toBeLessThan(39 * 5);
    expect(newDealRows(rows, now(dealsUntil('2017-06-09'), '2017-06-09'), dayOf('2017-06-09'), 'x')).toEqual([]);
    const changes = new Set(later.flatMap(({ changes: some }) => some));
    expect([...changes].sort()).toEqual(['lost', 'new', 'won']);
  });

  test('tells no old deal as new where the data turns out to end before the last run', () => {
    const state = { reached: '', amount: 1, currency: '', owner: '', name: '' };
    // Thirteen months before December begin in November, before November in October.
    const old = { ...state, stage: 'lost' as const, close: '2025-10-10' };
    const open = { ...state, stage: 'open' as const, close: '2026-12-20' };
    const row: DealRow = { ...open, run: '2026-12-02 08:00', id: 'A', changes: ['new'] };
    const deals = new Map<string, DealState>([
      ['A', open],
      ['B', old],
    ]);
    const found = { deals, created: new Map<string, number>(), unclear: new Set<string>(), unnamed: 0 };
    expect(newDealRows([row], found, dayOf('2026-11-27'), '2026-12-03 08:00')).toEqual([]);
    expect(newDealRows([], found, dayOf('2026-11-27'), '2026-12-03 08:00')?.map(({ id }) => id)).toEqual(['A', 'B']);
  });

  test('is read back as it was written, in either language, ids that look like numbers or formulas included', () => {
    const rows: DealRow[] = [
      {
        ...{
          run: '2017-05-02 08:00',
          id: '=0042',
          changes: ['won', 'amount'],
          stage: 'won',
          reached: 'Closed Won',
          amount: 12.5,
        },
        ...{ currency: 'EUR', close: '2017-05-01', owner: 'Ann', name: 'Ten mugs' },
      },
      {
        ...{ run: '2017-05-03 08:00', id: '7', changes: ['gone'], stage: 'gone', reached: '', amount: null },
        ...{ currency: '', close: '', owner: '', name: '' },
      },
    ];
    for (const language of ['en', 'nl'] as const) {
      const draft = dealLogDraft(null, rows, { asOf: 17_302, locale: 'nl_NL' }, language) as SheetDraft;
      expect(dealRows(draft.values[0].values as Cell[][])).toEqual(rows);
    }
  });

  test('thinned, it still tells the last four months, and keeps no deal that closed long ago', () => {
    const rows = logged('2016-03-01', 30, (day) => dealsUntil(day, '2016-01-01')).concat(
      logged('2017-06-01', 2).map((row) => ({ ...row, id: `late ${row.id}` })),
    );
    const asOf = dayOf('2017-06-02');
    const kept = thinnedDeals(rows, asOf);
    expect(thinnedDeals(kept, asOf)).toEqual(kept);
    const open = (some: DealRow[]): string[] =>
      [...dealsAt(some, lastRun(some)).values()].filter(({ stage }) => stage === 'open').map(({ id }) => id);
    expect(open(kept)).toEqual(open(rows));
    expect(kept.filter(({ stage, close }) => stage !== 'open' && close < '2016-05-01')).toEqual([]);
    expect(kept.length).toBeLessThan(rows.length);
  });

  test('deals without an id are known by name, customer and day; those that share these are counted, not followed', () => {
    const cells: (string | number)[][] = [
      ['Deal name', 'Account', 'Stage', 'Amount', 'Created'],
      ['Roof', 'Acme', 'Proposal', 100, '2017-05-01'],
      ['Roof', 'Beta', 'Proposal', 200, '2017-05-01'],
      ['Wall', 'Acme', 'Proposal', 300, '2017-05-01'],
      ['Wall', 'Acme', 'Closed Won', 400, '2017-05-01'],
    ];
    const found = now({ name: 'Deals', cells }, '2017-05-10');
    expect([...found.deals.keys()]).toEqual(['Roof · Acme · 2017-05-01', 'Roof · Beta · 2017-05-01']);
    expect(found.unnamed).toBe(2);
  });

  test('an export that lacks most deals is no mass loss, unless it stays so for a week', () => {
    const rows = logged('2017-05-01', 3);
    const few = dealsUntil('2017-05-03');
    const cut = { ...few, cells: few.cells.slice(0, 40) };
    const next = (day: string): DealRow[] | null =>
      newDealRows(rows, now(cut, day), dayOf(day), `${isoDay(dayOf(day) + 1)} 08:00`);
    expect(next('2017-05-04')).toBeNull();
    expect(next('2017-05-20')?.every(({ stage }) => stage === 'gone')).toBe(true);
  });

  /** Whether an export that has `found` of `known` deals is compared with them, so many days after the last run. */
  const isCompared = (known: number, found: number, days = 1): boolean => {
    const state = { stage: 'open', reached: '', amount: 1, currency: '', close: '', owner: '', name: '' } as const;
    const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `D${at}`);
    const rows = ids(known).map((id): DealRow => ({ ...state, run: '2017-05-02 08:00', id, changes: ['new'] }));
    const deals = new Map(ids(found).map((id) => [id, state]));
    const asOf = dayOf('2017-05-01') + days;
    const run = `${isoDay(asOf + 1)} 08:00`;
    return newDealRows(rows, { deals, created: new Map(), unclear: new Set(), unnamed: 0 }, asOf, run) !== null;
  };

  test.each([
    ['of a hundred deals has lost 51', 100, 49, 1, false],
    ['of a hundred deals has lost 50', 100, 50, 1, true],
    ['of ten deals has lost six', 10, 4, 1, false],
    ['of nine deals has lost all: too few to suspect anything', 9, 0, 1, true],
    ['has lacked most of them for six days', 100, 0, 6, false],
    ['has lacked most of them for a week', 100, 0, 7, true],
  ])('an export that %s', (_, known, found, days, compared) => {
    expect(isCompared(known, found, days)).toBe(compared);
  });

  test('an occurrence that is done again is told beside the last, not before it, and once', () => {
    const rows = logged('2017-05-01', 3);
    const last = lastRun(rows);
    const again = (before: DealRow[]): DealRow[] | null =>
      newDealRows(before, now(dealsUntil('2017-05-04'), '2017-05-04'), dayOf('2017-05-04'), '2017-05-02 08:00');
    const news = again(rows) as DealRow[];
    expect(new Set(news.map(({ run }) => run))).toEqual(new Set([last]));
    expect(again([...rows, ...news])).toEqual([]);
  });
});
