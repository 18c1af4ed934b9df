import { dealsUntil } from '../deals-until';
import { displayed, heartbeat, passTo, type Scheduled, scheduled } from '../scheduled-host';

const report = { name: 'Board', cadence: 'weekly', recipients: [{ address: 'board@example.com' }] };
const plan = { period: 'month', kpis: [{ id: 'win_rate', report }, { id: 'revenue' }] };

/** Friday. */
const friday = (tabs = [dealsUntil('2017-05-30')], given: object = plan): Scheduled =>
  scheduled({ plan: given, at: '2017-05-19T10:05:00Z', tabs });

test('a period called constructor stops no schedule: the sheet names its cell, and the report goes out', () => {
  const running = friday();
  const { host } = running;
  const row = displayed(host, 'KPI plan').findIndex(([label]) => label === 'Period');
  const planTab = host.workbook.sheetByName('KPI plan');
  if (!planTab || row < 0) throw new Error('no period on the plan tab');
  host.workbook.put(planTab, row, 2, 'constructor');
  passTo(running, '2017-05-22T10:05:00Z');
  const { ran, attention } = heartbeat(host);
  expect(ran).toBe('5/22 08:05');
  expect(attention).toContain(`KPI plan, C${row + 1}: “constructor” cannot be read as Period`);
  expect(host.state.outbox.map(({ to }) => to)).toContainEqual(['board@example.com']);
});

test('reps, deals, stages and a report of such names are told as any other', () => {
  const word: Record<string, string> = { Ann: '__proto__', Bob: 'constructor', Proposal: 'toString' };
  const { name, cells } = dealsUntil('2017-05-30');
  const renamed = cells.map((line) =>
    line.map((cell) => (typeof cell !== 'string' ? cell : (word[cell] ?? cell.replace(/^Deal (\d+)$/, 'valueOf $1')))),
  );
  const odd = { ...report, name: 'hasOwnProperty' };
  const kpis = [
    { id: 'win_rate', report: odd },
    { id: 'revenue', owner: 'constructor' },
  ];
  const running = friday([{ name, cells: renamed }], { ...plan, kpis });
  passTo(running, '2017-05-29T10:05:00Z');
  expect(heartbeat(running.host)).toMatchObject({ ran: '5/29 08:05' });
  const bodies = running.host.state.outbox.filter(({ to }) => to.includes('board@example.com')).map(({ body }) => body);
  expect(bodies).toHaveLength(2);
  expect(bodies[1]).not.toMatch(/undefined|NaN|\[object|function /);
  const reps = displayed(running.host, 'KPIs per rep').map(([first]) => first);
  expect(reps).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'Carla']));
});
