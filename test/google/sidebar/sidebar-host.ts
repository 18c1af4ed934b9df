import { type Host, type HostTab, openHost } from '../../../local/host/host';
import { isFormula } from '../../../local/workbook/cell';
import type { Opening } from '../../../src/home/opening';
import type { Envelope } from '../../../src/sheet/envelope';
import type { Setup } from '../../../src/wizard/setup/setup';
import type { SetupView } from '../../../src/wizard/setup-view';
import { shown } from '../../schedule/scheduled-host';
import { deals as smallDeals, leads as smallLeads } from '../../wizard/small-company';

export const tabs = [smallDeals, smallLeads] as HostTab[];
export const owner = { email: 'owner@example.com', locale: 'en' };
export const open = (more: Partial<Parameters<typeof openHost>[0]> = {}): Host =>
  openHost({ dist: 'dist', keepsRealm: true, tabs, user: owner, ...more });

/** Calls the server as the page does; an answer that Google could not send fails the test. */
export function ask<Data>(host: Host, name: string, request?: unknown): Data {
  const answer = host.call(name, request === undefined ? [] : [request]) as Envelope<Data> | null;
  expect(host.state.complaints).toEqual([]);
  if (answer === null) throw new Error(`${name}: no answer`);
  if (!answer.ok) throw new Error(answer.error);
  return answer.data;
}

export const setupOf = (host: Host): SetupView => ask<Opening>(host, 'openSidebar').setup as SetupView;

export const everything = (host: Host): unknown =>
  Object.fromEntries(host.workbook.sheets.map(({ name }) => [name, shown(host, name)]));

/** A set-up with targets, owners and recipients typed. */
export function filledIn(setup: Setup, recipients = 'team@example.com'): Setup {
  return {
    ...setup,
    step: 'review',
    chosen: true,
    objective: 'grow_revenue',
    picked: setup.picked.map((kpi) => ({
      ...kpi,
      goal: kpi.id === 'revenue' ? { ...kpi.goal, target: '15,000', floor: '10,000' } : kpi.goal,
      owner: 'Ann',
      report: { ...kpi.report, name: 'Team', recipients },
    })),
  };
}

export const formulasOf = (host: Host): string[] => {
  const found: string[] = [];
  host.workbook.sheetByName('KPIs')?.contents.each((content) => {
    if (isFormula(content)) found.push(content.formula);
  });
  return found.sort();
};
