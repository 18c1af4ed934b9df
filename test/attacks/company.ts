import { type Host, openHost } from '../../local/host/host';
import { VirtualClock } from '../../local/host/virtual-clock';
import type { Envelope } from '../../src/sheet/envelope';
import { dealsUntil } from '../schedule/deals-until';

type Rows = (string | number)[][];

/** An attack in every text that somebody else can put on a raw tab: each name is made hostile. */
export type Hostile = (name: string) => string;

/** A pipeline until a day, in which people, deals, stages, sources, headers and the tab itself carry an attack. */
export function hostileDeals(hostile: Hostile, until: string, tabName = 'Deals'): { name: string; cells: Rows } {
  const [, ...rows] = dealsUntil(until).cells;
  const header = ['Deal id', 'Deal', 'Stage', 'Amount', 'Created', 'Close date', 'Owner', 'Source', hostile('Extra')];
  const cells = rows.map(([id, deal, stage, amount, created, closed, owner], at) => {
    const said = at % 9 === 4 ? hostile('Paused') : stage;
    return [
      ...[hostile(String(id)), hostile(String(deal)), said, amount, created, closed],
      ...[hostile(String(owner)), hostile(at % 2 ? 'Web' : 'Fair'), hostile('note')],
    ];
  });
  return { name: tabName, cells: [header, ...cells] };
}

/** A plan in which every text that a person may type carries it too. */
export function hostilePlan(hostile: Hostile, tab = 'Deals'): object {
  const report = { name: hostile('Board'), cadence: 'weekly', recipients: [{ address: 'team@example.com' }] };
  const year = (target: number) => [{ from: '2017-01-01', to: '2017-12-31', target }];
  return {
    ...{ company: hostile('Zilver'), objective: hostile('Win'), period: 'month' },
    answers: [{ tab, column: 'Stage', value: hostile('Paused'), answer: 'open' }],
    kpis: [
      { id: 'revenue', owner: hostile('Ann'), note: hostile('Slipped'), targets: year(600_000), report },
      { id: 'win_rate', owner: hostile('Bob'), live: true, targets: year(0.6), report },
      { id: 'sales_per_rep', report },
      { id: 'sales_activities', report },
    ],
  };
}

/** Builds that company's KPI sheet on Friday 19 May 2017, and starts the schedule. */
export function hostileCompany(hostile: Hostile, tab = 'Deals'): { host: Host; clock: VirtualClock } {
  const clock = new VirtualClock(Date.parse('2017-05-19T10:05:00Z'));
  const tabs = [hostileDeals(hostile, '2017-05-31', tab)];
  const host = openHost({ ...{ dist: 'dist', clock, keepsRealm: true }, tabs });
  const plan = hostilePlan(hostile, tab);
  for (const [name, request] of [['buildKpiSheet', { plan }], ['startSchedule']] as const) {
    const answer = host.call(name, request ? [request] : []) as Envelope | null;
    if (!answer?.ok) throw new Error(answer?.error ?? host.state.complaints.join());
  }
  return { host, clock };
}
