import { fireTrigger } from '../../../local/host/fire-triggers';
import { keepState } from '../../../local/host/keep-state';
import { dealsUntil } from '../deals-until';
import { AN_HOUR, kpiRow, scheduled, shown } from '../scheduled-host';

const report = { name: 'Board', cadence: 'monthly', recipients: [{ address: 'board@example.com' }] };
const targets = [
  { from: '2017-04-01', to: '2017-04-30', target: 40_000 },
  { from: '2017-05-01', to: '2017-05-31', target: 50_000 },
];
const plan = {
  period: 'month',
  kpis: [
    { id: 'win_rate', report },
    { id: 'revenue', targets },
  ],
};

/** The run closes April, shows May from now on, and sends a report: it writes in every tab of ours. */
const { host, clock } = scheduled({
  ...{ plan, at: '2017-04-30T10:05:00Z' },
  tabs: [dealsUntil('2017-05-03', '2017-03-01')],
});
// The first run of a realm also loads the engine.
fireTrigger(host, host.state.triggers[0]);
clock.time = Date.parse('2017-05-02T08:05:00Z');
const again = keepState(host);

/** Runs, with a person at the keyboard who types right before call `at`; answers how many calls there were. */
function runWhile(at: number, typing: () => void): number {
  let calls = 0;
  host.state.watcher = {
    before() {
      calls++;
      if (calls === at) typing();
    },
    after() {},
  };
  const error = fireTrigger(host, host.state.triggers[0]);
  host.state.watcher = null;
  if (error !== null) throw new Error(error);
  return calls;
}

function put(name: string, row: (cells: unknown[]) => boolean, column: number, text: string | number): void {
  const sheet = host.workbook.sheetByName(name);
  const line = shown(host, name).findIndex(row);
  if (!sheet || line < 0) throw new Error(`no such row on ${name}`);
  host.workbook.put(sheet, line, column, text);
}

const columnOf = (header: string): number =>
  (shown(host, 'KPIs').find((cells) => cells[0] === 'KPI') ?? []).indexOf(header);
const isRevenue = (cells: unknown[]): boolean => cells[0] === 'Revenue';

/** A person types everywhere at once where people may type. */
function typeEverywhere(): void {
  put('KPIs', isRevenue, columnOf('Owner'), 'Dora');
  put('KPIs', isRevenue, columnOf('Note'), 'Ask Dora');
  put('KPIs', (cells) => cells[0] === 'Win rate', columnOf('Target'), 0.42);
  // The run turns to May, and to the target of May.
  put('KPIs', isRevenue, columnOf('Target'), 77_777);
  put('KPIs', isRevenue, 23, 'my own column');
  const sheet = host.workbook.sheetByName('KPIs');
  if (sheet) {
    host.workbook.put(sheet, 30, 0, 'my own text');
    host.workbook.put(sheet, 2, 24, 'above');
  }
  put('KPI plan', (cells) => cells[0] === 'Company', 2, 'Zilver');
}

test('whatever a person types at any moment of a run stays and counts', () => {
  again();
  const calls = runWhile(0, () => {});
  const lost: string[] = [];
  const crossed: Record<string, number[]> = { company: [], target: [] };
  for (let at = 1; at <= calls; at++) {
    again();
    runWhile(at, typeEverywhere);
    clock.time += 24 * AN_HOUR;
    runWhile(0, () => {});
    clock.time -= 24 * AN_HOUR;
    const cells = shown(host, 'KPIs');
    const { Owner, Note } = kpiRow(host, 'Revenue');
    const own = [cells.find(isRevenue)?.[23], cells[30]?.[0], cells[2]?.[24]];
    const found = [Owner, Note, kpiRow(host, 'Win rate').Target, ...own].join();
    if (found !== 'Dora,Ask Dora,0.42,my own column,my own text,above') lost.push(`typed before call ${at}: ${found}`);
    const plan = JSON.stringify(shown(host, 'KPI plan'));
    if (!plan.includes('Zilver')) crossed.company.push(at);
    if (!plan.includes('77777')) crossed.target.push(at);
  }
  process.stdout.write(`typed before each of ${calls} calls: ${calls - lost.length} times nothing was lost; `);
  process.stdout.write(`crossed by the run’s own writing of the cell: ${JSON.stringify(crossed)}\n`);
  expect(lost).toEqual([]);
  // A cell that the run itself changes is read, and two calls later written: what comes between them nobody can see.
  expect(crossed.company.length).toBeLessThanOrEqual(2);
  expect(crossed.target.length).toBeLessThanOrEqual(2);
}, 120_000);
