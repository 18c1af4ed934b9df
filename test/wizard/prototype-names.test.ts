import { type Host, type HostTab, openHost } from '../../local/host/host';
import { VirtualClock } from '../../local/host/virtual-clock';
import type { Opening } from '../../src/home/opening';
import type { Envelope } from '../../src/sheet/envelope';
import { deals } from './small-company';

/** Names that every object answers to, though nobody has put anything under them. */
const names = ['constructor', 'toString', '__proto__'];
/** What is no word of ours either. */
const beside = (word: string): string => `${word}q`;

const report = { name: 'Board', cadence: 'weekly', recipients: [{ address: 'board@example.com', language: 'nl' }] };
const plan = {
  company: 'Zilver',
  period: 'month',
  language: 'en',
  kpis: [{ id: 'win_rate', variant: 'standard', owner: 'Ann', note: 'why', report }],
  answers: [{ tab: 'Deals', column: 'Amount', answer: 'amount' }],
};

type Change = (value: string) => string;

/** The same value with its text number `at` changed; null when it has no so many. */
function changed(value: unknown, at: number, change: Change): unknown {
  let count = -1;
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') {
      count++;
      return count === at ? change(one) : one;
    }
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inside]) => [key, walk(inside)]));
  };
  const copy = walk(value);
  return count < at ? null : copy;
}

const open = (): Host => {
  const tab = { ...deals, cells: deals.cells.slice(0, 12) } as HostTab;
  const clock = new VirtualClock(Date.UTC(2018, 0, 3, 9, 30));
  return openHost({ dist: 'dist', keepsRealm: true, tabs: [tab], clock });
};

function answered(host: Host, name: string, request: unknown, word: string): string {
  return JSON.stringify(host.call(name, [request]))
    .split(word)
    .join('');
}

/** With the word, and with one that is nobody's, a page gets the same answer to each change of a request. */
function likeAnyOther(name: string, request: object): void {
  const host = open();
  for (let at = 0; changed(request, at, (text) => text) !== null; at++) {
    const word = names[at % names.length];
    const [found, expected] = [word, beside(word)].map((one) =>
      answered(
        host,
        name,
        changed(request, at, () => one),
        one,
      ),
    );
    expect([at, word, found]).toEqual([at, word, expected]);
  }
}

test('in a plan that a page sends they are words like any other', () => {
  likeAnyOther('readKpis', { plan, asOf: '2018-01-02', period: 'all' });
});

test('in a set-up that the sidebar sends they are words like any other', () => {
  const opened = open().call('openSidebar') as Envelope<Opening>;
  if (!opened.ok || !opened.data.setup) throw new Error('no set-up');
  const { setup } = opened.data.setup;
  const few = { ...setup, picked: setup.picked.slice(0, 1), known: [], seen: { ...setup.seen, kpis: [] } };
  likeAnyOther('readSetup', { setup: few });
}, 180_000);
