import fc from 'fast-check';
import { newDealRows } from '../../../../src/schedule/records/deals/deal-log';
import type { DealRow, DealStage, DealState } from '../../../../src/schedule/records/deals/deal-row';
import { type Amount, type Waterfall, waterfalls, ways } from '../../../../src/schedule/records/deals/waterfall';
import { waterfallSteps } from '../../../../src/schedule/records/deals/waterfall-steps';
import { waterfallPicture } from '../../../../src/schedule/reporting/charts/waterfall-picture';
import { waterfallSections } from '../../../../src/schedule/reporting/sections/waterfall-section';
import { say } from '../../../../src/texts/say';
import { AS_OF, deal, logOf, MONDAY, NEXT } from './deal-logs';

type Deals = Record<string, DealState>;

const inAll = (): string => '';

const states = fc.dictionary(
  fc.constantFrom(...Array.from({ length: 9 }, (_, at) => `D-${at}`)),
  fc.record({
    stage: fc.constantFrom<DealStage>('open', 'open', 'won', 'lost'),
    amount: fc.option(fc.double({ min: -5_000, max: 1e7, noNaN: true })),
    close: fc.constantFrom('', '2017-04-03', '2017-05-25', '2017-06-30', '2017-07-31'),
    owner: fc.constantFrom('', 'Ann', 'Bob'),
    currency: fc.constantFrom('EUR', 'USD'),
    name: fc.constant(''),
    reached: fc.constantFrom('', 'Offer', 'Talks'),
  }),
);

/** The sum of what comes in less what goes out, from the start. */
function reached(waterfall: Waterfall, of: (amount: Amount) => number, withValue: boolean): number {
  const sum = (names: readonly (typeof ways)['in' | 'out'][number][]): number =>
    names.reduce((all, name) => all + of(waterfall[name]), 0);
  const change = withValue ? of(waterfall.grown) - of(waterfall.shrunk) : 0;
  return of(waterfall.start) + sum(ways.in) + change - sum(ways.out);
}

describe('the pipeline waterfall', () => {
  test('leads from what stood open to what stands open, to the cent and to the deal, in whole and for each rep and currency', () => {
    fc.assert(
      fc.property(states, states, (first, second) => {
        const rows = logOf(first, second);
        for (const groupOf of [inAll, (row: DealRow) => row.owner, (row: DealRow) => row.currency]) {
          const found = waterfalls(rows, MONDAY, groupOf);
          for (const [group, waterfall] of found) {
            expect(reached(waterfall, ({ cents }) => cents, true)).toBe(waterfall.end.cents);
            expect(reached(waterfall, ({ count }) => count, false)).toBe(waterfall.end.count);
            const open = Object.entries(second).filter(([, one]) => one.stage === 'open');
            const own = open.filter(([id, one]) => groupOf({ ...one, id, run: NEXT, changes: [] }) === group);
            expect(waterfall.end.count).toBe(own.length);
            const cents = own.reduce((sum, [, { amount }]) => sum + Math.round((amount ?? 0) * 100), 0);
            expect(waterfall.end.cents).toBe(cents);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('tells each thing that happens to a deal by its name', () => {
    const rows = logOf(
      {
        won: deal('open', 1_000),
        lost: deal('open', 2_000),
        pushed: deal('open', 500),
        grown: deal('open', 300),
        shrunk: deal('open', 900),
        gone: deal('open', 700),
        reassignedOut: deal('open', 400),
        reopened: deal('lost', 250, '2017-05-02'),
      },
      {
        won: deal('won', 1_100, '2017-05-24'),
        lost: deal('lost', 0, '2017-05-25'),
        pushed: deal('open', 500, '2017-07-31'),
        grown: deal('open', 450),
        shrunk: deal('open', 600),
        reassignedOut: deal('open', 400, '2017-06-30', 'Bob'),
        reopened: deal('open', 250),
        added: deal('open', 5_000.5),
        quick: deal('won', 80, '2017-05-26'),
        backfilled: deal('won', 9_999, '2016-11-01'),
      },
    );
    const waterfall = waterfalls(rows, MONDAY, inAll).get('') as Waterfall;
    const shown = { currency: 'EUR', day: '22 May', language: 'en' as const };
    expect(waterfallSteps(waterfall, shown).map(({ label, count, cents }) => [label, count, cents / 100])).toEqual([
      ['Open on 22 May', 7, 5_800],
      ['New', 2, 5_080.5],
      ['Reopened', 1, 250],
      ['Grown', 1, 150],
      ['Shrunk', 1, 300],
      ['Won', 2, 1_080],
      ['Lost', 1, 2_000],
      [say({ text: 'waterfall_gone' }, 'en'), 1, 700],
      ['Open now', 6, 7_200.5],
    ]);
    expect(waterfall.pushed).toEqual({ count: 1, cents: 50_000 });
    expect(waterfall.wonFor).toEqual({ count: 2, cents: 118_000 });
    const [whole, reps] = waterfallSections(rows, MONDAY, 'en');
    expect(whole.text).toEqual([
      say({ text: 'waterfall_won_for', values: { count: '2', amount: '€1,180' } }, 'en'),
      say({ text: 'waterfall_pushed', values: { count: '1', worth: ' (€500.00)' } }, 'en'),
    ]);
    expect(reps.rows).toContainEqual(['Bob', '0', '–', '–', '–', '–', '+1', '1']);
  });

  test('table and picture are in money where most open deals carry an amount, and in deals elsewhere', () => {
    const shown = (first: Deals, second: Deals) => {
      const rows = logOf(first, second);
      const [{ rows: table, text }] = waterfallSections(rows, MONDAY, 'en');
      return { header: table[0], text, unit: waterfallPicture(rows, MONDAY, 'en')?.unit };
    };
    const won = { quick: deal('won', 900, '2017-05-26'), late: deal('won', 300, '2017-05-24') };
    const without = { a: deal('open', null), b: deal('open', 0), late: deal('open', null) };
    expect(shown(without, { ...without, ...won, one: deal('open', 700) })).toEqual({
      header: ['What happened', 'Deals'],
      text: [
        say({ text: 'waterfall_won_for', values: { count: '2', amount: '€1,200' } }, 'en'),
        say({ text: 'waterfall_no_amounts' }, 'en'),
      ],
      unit: 'count',
    });
    const most = { a: deal('open', 100), b: deal('open', 50), late: deal('open', null) };
    expect(shown(most, { ...most, ...won, c: deal('open', 0) })).toEqual({
      header: ['What happened', 'Deals', 'Value'],
      text: [
        say({ text: 'waterfall_won_for', values: { count: '2', amount: '€1,200' } }, 'en'),
        // The one that was won without one is open no more.
        say({ text: 'waterfall_some_amounts', values: { count: '1' } }, 'en'),
      ],
      unit: 'money',
    });
  });

  test('the deals by rep add up to the deals in whole, those of the reps not named included', () => {
    const names = Array.from({ length: 11 }, (_, at) => `Rep ${at}`);
    const of = (stage: DealStage) =>
      Object.fromEntries(names.map((rep, at) => [`d${at}`, deal(stage, 100, '2017-05-26', rep)]));
    const kept = { swap: deal('open', 1, '', 'Rep 9'), back: deal('open', 1, '', 'Rep 10') };
    const swapped = { swap: { ...kept.swap, owner: 'Rep 10' }, back: { ...kept.back, owner: 'Rep 9' } };
    const more = { e: deal('open', 9, '', 'Rep 8'), f: deal('open', 9, '', 'Rep 7') };
    const [, { rows, text }] = waterfallSections(
      logOf({ ...of('open'), ...kept }, { ...of('won'), ...swapped, ...more }),
      MONDAY,
      'en',
    );
    expect(text).toEqual([]);
    expect(rows[0]).toEqual(['Rep', 'Open on 22 May', 'New', 'Won', 'Open now']);
    expect(rows).toHaveLength(10);
    expect(rows[9]).toEqual(['3 others', '3', '–', '3', '0']);
    const sum = (at: number) => rows.slice(1).reduce((all, row) => all + (Number(row[at]) || 0), 0);
    expect([1, 2, 3, 4].map(sum)).toEqual([13, 2, 11, 4]);
  });

  test('what closed up to a week before the last report and was entered late is new and won, what closed earlier is neither', () => {
    const rows = logOf(
      { open: deal('open', 10) },
      {
        open: deal('open', 10),
        friday: deal('won', 100, '2017-05-19'),
        week: deal('won', 200, '2017-05-15'),
        earlier: deal('won', 400, '2017-05-14'),
      },
    );
    const waterfall = waterfalls(rows, MONDAY, inAll).get('') as Waterfall;
    expect(waterfall.new).toEqual({ count: 2, cents: 30_000 });
    expect(waterfall.won).toEqual({ count: 2, cents: 30_000 });
  });

  test('a won deal that is corrected to lost was never open: it is told beside the rows; one lost anew was', () => {
    const rows = logOf(
      { corrected: deal('won', 100, '2017-04-05'), anew: deal('won', 30, '2017-04-05'), open: deal('open', 10) },
      { corrected: deal('lost', 100, '2017-04-05'), anew: deal('lost', 30, '2017-05-24'), open: deal('open', 10) },
    );
    const waterfall = waterfalls(rows, MONDAY, inAll).get('') as Waterfall;
    expect([waterfall.reopened.count, waterfall.lost.count, waterfall.corrected.count]).toEqual([1, 1, 1]);
    expect(waterfallSections(rows, MONDAY, 'en')[0].text).toEqual([
      say({ text: 'waterfall_corrected', values: { count: '1', worth: ' (€100.00)' } }, 'en'),
    ]);
  });

  test('a deal that closed before the log goes back, and is opened again, is reopened; the next report finds it open', () => {
    const now = (deals: Deals) => ({
      ...{ deals: new Map(Object.entries(deals)), unclear: new Set<string>(), unnamed: 0 },
      created: new Map(Object.keys(deals).map((id) => [id, id.startsWith('old') ? AS_OF - 800 : AS_OF - 3])),
    });
    const [lost, open] = [deal('lost', 100, '2015-08-01'), deal('open', 100)];
    const first = newDealRows([], now({ old: lost, oldLost: lost, oldOpen: open }), AS_OF - 7, MONDAY) as DealRow[];
    expect(first.map(({ id, changes }) => [id, ...changes])).toEqual([['oldOpen', 'new']]);
    const second = { old: open, oldLost: lost, oldOpen: open, added: open };
    const rows = [...first, ...(newDealRows(first, now(second), AS_OF, NEXT) as DealRow[])];
    const waterfall = waterfalls(rows, MONDAY, inAll).get('') as Waterfall;
    expect([waterfall.start, waterfall.reopened, waterfall.new, waterfall.end].map(({ count }) => count)).toEqual([
      1, 1, 1, 3,
    ]);
    expect((waterfalls(rows, NEXT, inAll).get('') as Waterfall).start.count).toBe(3);
  });

  test('several currencies are never added up', () => {
    const rows = logOf(
      { a: deal('open', 100), b: deal('open', 100, '2017-06-30', 'Bob', 'USD') },
      { a: deal('open', 150), b: deal('lost', 100, '2017-05-24', 'Bob', 'USD') },
    );
    const sections = waterfallSections(rows, MONDAY, 'en');
    expect(sections.map(({ heading }) => heading)).toEqual([
      say({ text: 'waterfall_heading_currency', values: { day: '22 May 2017', currency: 'EUR' } }, 'en'),
      say({ text: 'waterfall_heading_currency', values: { day: '22 May 2017', currency: 'USD' } }, 'en'),
      say({ text: 'waterfall_by_rep' }, 'en'),
    ]);
    expect(sections[0].rows).toContainEqual(['Open now', '1', '€150.00']);
    expect(JSON.stringify(sections)).not.toContain('250');
    const unknown = waterfallSections(
      logOf({ a: deal('open', 100, '', '', '?') }, { a: deal('won', 200, '2017-05-24', '', '?') }),
      MONDAY,
      'en',
    );
    expect(unknown[0].text).toEqual([say({ text: 'waterfall_no_currency' }, 'en')]);
    expect(JSON.stringify(unknown)).not.toMatch(/[12]00/);
  });

  test('nothing happened, nothing said', () => {
    const same = { a: deal('open', 100) };
    expect(waterfallSections(logOf(same, same), MONDAY, 'en')).toEqual([]);
  });
});
