import { type CallKind, callKind } from '../../../local/host/counts';
import { fireTrigger } from '../../../local/host/fire-triggers';
import { keepState, stateKey } from '../../../local/host/keep-state';
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

/** Runs, with a person at the keyboard who types right before call `at`, from 0 on; answers what the calls do to the document. */
function runWhile(at: number | null, typing: () => void = () => {}): CallKind[] {
  const calls: CallKind[] = [];
  host.state.watcher = {
    before(service, method) {
      if (calls.length === at) typing();
      calls.push(callKind(service, method));
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

interface NextDay {
  /** What people may type anywhere, as it stands there. */
  found: string;
  company: boolean;
  target: boolean;
}

const nextDays = new Map<string, NextDay>();

/** What stands there after the run of the next day: known once for all that leave the same. */
function nextDay(): NextDay {
  const left = stateKey(host);
  const known = nextDays.get(left);
  if (known) return known;
  clock.time += 24 * AN_HOUR;
  runWhile(null);
  clock.time -= 24 * AN_HOUR;
  const cells = shown(host, 'KPIs');
  const { Owner, Note } = kpiRow(host, 'Revenue');
  const own = [cells.find(isRevenue)?.[23], cells[30]?.[0], cells[2]?.[24]];
  const plan = JSON.stringify(shown(host, 'KPI plan'));
  const made = {
    found: [Owner, Note, kpiRow(host, 'Win rate').Target, ...own].join(),
    company: plan.includes('Zilver'),
    target: plan.includes('77777'),
  };
  nextDays.set(left, made);
  return made;
}

test('whatever a person types at any moment of a run stays and counts', () => {
  again();
  const calls = runWhile(null);
  // Of calls that are not of the document, only what comes before the next one that is: the run cannot tell them apart
  const moments = [...calls.keys()].filter((at) => calls[at] !== 'others' || at === calls.length - 1);
  const lost: string[] = [];
  const crossed: Record<string, number[]> = { company: [], target: [] };
  for (const at of moments) {
    again();
    runWhile(at, typeEverywhere);
    const { found, company, target } = nextDay();
    if (found !== 'Dora,Ask Dora,0.42,my own column,my own text,above') lost.push(`typed before call ${at}: ${found}`);
    if (!company) crossed.company.push(at);
    if (!target) crossed.target.push(at);
  }
  const kept = moments.length - lost.length;
  process.stdout.write(
    `typed at each of ${moments.length} moments of ${calls.length} calls: ${kept} times nothing was lost; `,
  );
  process.stdout.write(
    `crossed by the run’s own writing of the cell: ${JSON.stringify(crossed)}; ${nextDays.size} next days\n`,
  );
  expect(lost).toEqual([]);
  expect(moments.length).toBeGreaterThan(100);
  expect(nextDays.size).toBeGreaterThan(1);
  // A cell that the run itself changes is read, and two calls later written: what comes between them nobody can see.
  expect(crossed.company.length).toBeLessThanOrEqual(2);
  expect(crossed.target.length).toBeLessThanOrEqual(2);
}, 120_000);
