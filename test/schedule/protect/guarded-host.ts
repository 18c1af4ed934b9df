import { fireTrigger } from '../../../local/host/fire-triggers';
import { keepState } from '../../../local/host/keep-state';
import type { Layer } from '../../../local/workbook/layer';
import type { Sheet } from '../../../local/workbook/sheet';
import { dealsUntil } from '../deals-until';
import { heartbeat, passDays, scheduled, shown } from '../scheduled-host';

const year = (target: number) => [{ from: '2017-01-01', to: '2017-12-31', target }];
export const plan = {
  period: 'month',
  kpis: [
    { id: 'win_rate', owner: 'Ann', targets: year(0.6) },
    { id: 'revenue', owner: 'Bob', targets: year(600_000) },
    { id: 'sales_cycle' },
  ],
};
export const tabs = [dealsUntil('2017-07-01', '2017-03-01')];
export const running = scheduled({ plan, at: '2017-05-15T10:05:00Z', tabs });
export const { host, clock } = running;
passDays(running, '2017-05-16T10:00:00Z');
export const again = keepState(host);

/** A Wednesday; what a test of the file that reads this did before is undone. */
beforeEach(() => {
  again();
  clock.time = Date.parse('2017-05-17T08:05:00Z');
});

export function run(): string {
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
  return heartbeat(host).attention;
}

export function sheetNamed(name: string): Sheet {
  const sheet = host.workbook.sheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

export const kpiSheet = (): Sheet => sheetNamed('KPIs');
export const HEADER = 10;
export const columnOf = (header: string): number => shown(host, 'KPIs')[HEADER].indexOf(header);

/** Deletes or inserts a column as Sheets does, formulas apart: the run writes those anew. */
export function changeColumns(change: (layer: Layer<unknown>) => void): void {
  for (const layer of kpiSheet().layers()) change(layer);
  kpiSheet().countFormulas();
  host.workbook.structure++;
}
