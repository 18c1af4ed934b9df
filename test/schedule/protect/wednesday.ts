import { fireTrigger } from '../../../local/host/fire-triggers';
import { keepState } from '../../../local/host/keep-state';
import type { Sheet } from '../../../local/workbook/sheet';
import { dealsUntil } from '../deals-until';
import { kpiRow, type Scheduled, scheduled } from '../scheduled-host';

const year = (target: number) => [{ from: '2017-01-01', to: '2017-12-31', target }];
export const report = { name: 'Team', cadence: 'workday', recipients: [{ address: 'team@example.com' }] };
export const plan = {
  period: 'month',
  kpis: [
    { id: 'win_rate', owner: 'Ann', targets: year(0.6), report },
    { id: 'revenue', owner: 'Bob', targets: year(600_000), report },
  ],
};

const running = scheduled({
  ...{ plan, at: '2017-05-16T10:05:00Z' },
  tabs: [dealsUntil('2017-05-18', '2017-03-01')],
});
export const again = keepState(running.host);
export const { host, clock } = running;

/** Wednesday, when everything is due; what a test did before is undone. */
export function wednesday(): Scheduled {
  again();
  clock.time = Date.parse('2017-05-17T08:05:00Z');
  return running;
}

export function run(): void {
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
}

export function sheetNamed(name: string): Sheet {
  const sheet = host.workbook.sheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

export function drop(name: string): void {
  host.workbook.sheets = host.workbook.sheets.filter((sheet) => sheet.name !== name);
  host.workbook.structure++;
}

export const numbers = (): unknown[] => ['Win rate', 'Revenue'].map((title) => kpiRow(host, title).Actual);
export const usual = (() => {
  wednesday();
  run();
  return numbers();
})();
export const names = (): string[] => host.workbook.sheets.map(({ name }) => name);
