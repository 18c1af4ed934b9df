import { type Host, type HostTab, openHost } from '../../local/host/host';
import { VirtualClock } from '../../local/host/virtual-clock';
import type { Cell } from '../../src/base/cell';
import { UTC } from '../../src/base/zone';
import type { RawTab } from '../../src/intake/reading';
import { computeKpis, sheetsOf } from '../../src/sheet/compute';
import { viewOf } from '../../src/sheet/view';
import { shown } from '../schedule/scheduled-host';
import { deals } from '../wizard/small-company';

/** Names that every object answers to, though nobody has put anything under them. */
const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];
/** What is no word of ours either, stands near it in the alphabet, and is as long: lines are broken by length. */
const beside = (word: string): string => `${word.slice(0, -1)}q`;

const report = { name: 'Board', cadence: 'weekly', recipients: [{ address: 'board@example.com' }] };
const goal = [{ from: '2017-01-01', to: '2018-12-31', target: 0.5 }];
const plan = {
  company: 'Zilver',
  period: 'month',
  kpis: [
    { id: 'win_rate', owner: 'Ann', targets: goal, report },
    { id: 'revenue', report },
  ],
  answers: [{ tab: 'Deals', column: 'Amount', answer: 'amount' }],
};

function built(): Host {
  const clock = new VirtualClock(Date.UTC(2018, 0, 3, 9, 30));
  const host = openHost({
    dist: 'dist',
    keepsRealm: true,
    tabs: [{ ...deals, cells: deals.cells.slice(0, 12) }] as HostTab[],
    clock,
  });
  const answer = host.call('buildKpiSheet', [{ plan }]) as { ok: boolean; error?: string };
  if (!answer.ok) throw new Error(answer.error);
  return host;
}

const host = built();
const tabs = host.workbook.sheets.map(({ name }): RawTab => ({ name, cells: shown(host, name) as Cell[][] }));

/** Of which KPI an unknown name reminds is another matter. */
const NEAREST = /"kpi":\{"en":[^}]*\}|(the nearest is|a KPI, such as) [^.;"]*/g;

/** Everything that a refresh of these tabs would write and say. */
function outcome(all: RawTab[], word: string): string {
  const document = { tabs: all, zone: UTC, locale: 'en_US', language: 'en' as const };
  const done = computeKpis(document, { plan: null, asOf: '2018-01-02', period: undefined });
  const { drafts, plan: planned } = sheetsOf(done, 'en_US');
  const told = [done.merged.problems, viewOf(done.analysis, planned), drafts.map(({ values }) => values)];
  return JSON.stringify(told).split(word).join('').replace(NEAREST, '');
}

interface Place {
  tab: number;
  row: number;
  column: number;
}

function withWord({ tab, row, column }: Place, word: string): RawTab[] {
  return tabs.map((one, index) => {
    if (index !== tab) return one;
    const cells = one.cells.map((line) => [...line]);
    cells[row][column] = word;
    return { ...one, cells };
  });
}

/** Of raw tabs the header and two rows stand for all, of blank cells every fourth. */
function placesOn(name: string): Place[] {
  const tab = tabs.findIndex((one) => one.name === name);
  const rows = tabs[tab].cells.slice(0, name.startsWith('KPI') ? undefined : 3);
  const places = rows.flatMap((line, row) => line.map((cell, column) => ({ tab, row, column, isBlank: cell === '' })));
  return places.filter(({ isBlank }, at) => !isBlank || at % 4 === 0);
}

test.each(['KPI plan', 'KPIs', 'Deals'])(
  'typed into any cell of %s they are words like any other',
  (name) => {
    const places = placesOn(name);
    expect(places.length).toBeGreaterThan(10);
    places.forEach((place, at) => {
      const word = names[at % names.length];
      const found = outcome(withWord(place, word), word);
      expect([place, word, found === outcome(withWord(place, beside(word)), beside(word))]).toEqual([
        place,
        word,
        true,
      ]);
    });
  },
  180_000,
);

test.each(names)('%s as a period is told with its cell, and the period stays what it was', (word) => {
  const tab = tabs.findIndex(({ name }) => name === 'KPI plan');
  const row = tabs[tab].cells.findIndex(([label]) => label === 'Period');
  const document = {
    tabs: withWord({ tab, row, column: 2 }, word),
    zone: UTC,
    locale: 'en_US',
    language: 'en' as const,
  };
  const { merged } = computeKpis(document, { plan: null, asOf: '2018-01-02', period: undefined });
  expect(merged.problems).toEqual([
    expect.objectContaining({ values: expect.objectContaining({ tab: 'KPI plan', cell: `C${row + 1}`, typed: word }) }),
  ]);
});
