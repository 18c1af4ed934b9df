import { fireTrigger } from '../../local/host/fire-triggers';
import { type Host, type HostTab, openHost } from '../../local/host/host';
import { VirtualClock } from '../../local/host/virtual-clock';
import type { HomeView } from '../../src/home/home-view';
import type { Opening } from '../../src/home/opening';
import type { Envelope } from '../../src/sheet/envelope';
import { texts } from '../../src/texts/texts';
import type { Setup } from '../../src/wizard/setup/setup';
import type { SetupView } from '../../src/wizard/setup-view';
import { deals, leads } from '../wizard/small-company';

/** Wednesday 3 January 2018, 9:30. */
export function open(): { host: Host; clock: VirtualClock } {
  const clock = new VirtualClock(Date.UTC(2018, 0, 3, 9, 30));
  const user = { email: 'owner@example.com', locale: 'en' };
  return {
    host: openHost({ ...{ dist: 'dist', keepsRealm: true }, tabs: [deals, leads] as HostTab[], clock, user }),
    clock,
  };
}

export function ask<Data>(host: Host, name: string, request?: unknown): Data {
  const answer = host.call(name, request === undefined ? [] : [request]) as Envelope<Data> | null;
  if (!answer?.ok) throw new Error(answer?.error ?? host.state.complaints.join());
  return answer.data;
}

export const setupOf = (host: Host): Setup => (ask<Opening>(host, 'openSidebar').setup as SetupView).setup;
export const homeOf = (host: Host): HomeView => ask<Opening>(host, 'openSidebar').home as HomeView;

export function withRecipients(setup: Setup, recipients: string, more: Partial<Setup> = {}): Setup {
  return {
    ...setup,
    step: 'review',
    chosen: true,
    picked: setup.picked.map((kpi) => ({ ...kpi, report: { ...kpi.report, name: 'Team', recipients } })),
    ...more,
  };
}

export const build = (host: Host, setup: Setup): HomeView => ask<HomeView>(host, 'buildSetup', { setup });

/** How a mail ends that brings an alert and no report. */
const [ALERT_ALONE] = texts.alert_footer.en.split('{owner}');

/** To whom reports went, also those with an alert on top. */
export const reportsOf = (host: Host): string[][] =>
  host.state.outbox.filter(({ body }) => !body.includes(ALERT_ALONE)).map(({ to }) => to);

/** Fires the document's trigger on the Monday after, at 8:05. */
export function monday({ host, clock }: { host: Host; clock: VirtualClock }): void {
  clock.time = Date.UTC(2018, 0, 8, 8, 5);
  for (const trigger of [...host.state.triggers]) expect(fireTrigger(host, trigger)).toBeNull();
}

/** A copy of a spreadsheet with a schedule: what is kept for it comes along. */
export function copied(host: Host): Host {
  const kept = host.state.properties.get('document local-spreadsheet') as Map<string, string>;
  const moved = [...kept].map(([key, value]): [string, string] => [
    key,
    value.split('local-spreadsheet').join('another'),
  ]);
  host.state.properties.set('document local-spreadsheet', new Map(moved));
  host.state.triggers = [];
  return host;
}
