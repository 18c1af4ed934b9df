import type { Cell } from '../../../src/base/cell';
import { kpis } from '../../../src/kpis';
import type { KpiDescription } from '../../../src/kpis/declaration/catalogue';
import { keyOf } from '../../../src/plan/read-plan';
import { planTabRows } from '../../../src/plan/tab/plan-tab-rows';
import { snoozeCell } from '../../../src/plan/tab/snooze-cell';

const { id, variants } = kpis.find((kpi) => Object.keys(kpi.variants).length > 2) as KpiDescription;
const ways = Object.keys(variants).slice(0, 3);

const none = { target: '', floor: '', stretch: '', due: '', owner: '', cadence: '', report: '', shared: '', note: '' };
const shown = ways.map((variant) => ({
  ...{ id, variant, cells: none, removed: false },
  span: { from: '2017-05-01', to: '2017-05-31' },
}));
const nothing = { removed: [], strays: [], unread: {}, questions: [], problems: [], others: [] };
const plan = { kpis: ways.map((variant) => ({ id, variant })) };
const cells: Cell[][] = planTabRows({ plan, asOf: '2017-05-17', shown, ...nothing }, kpis, 'en').map(
  (row) => row.cells,
);

test('of a KPI that is counted in several ways each has a cell of its own, below the header and beside its name', () => {
  const places = ways.map((variant) => snoozeCell(cells, keyOf({ id, variant }), kpis));
  const header = cells.findIndex((row) => row.includes('Snoozed until'));
  const column = cells[header].indexOf('Snoozed until') + 1;
  expect(places).toEqual(ways.map((_, at) => ({ row: header + 2 + at, column })));
});

test.each(['constructor', '__proto__', '', 'revenue: nothing such', "=IMPORTXML('x')"])('%j has no cell', (key) => {
  expect(snoozeCell(cells, key, kpis)).toBeNull();
});

test('a tab of an earlier version, without such a column, has no cell', () => {
  const earlier = cells.map((row) => row.map((cell) => (cell === 'Snoozed until' ? '' : cell)));
  expect(snoozeCell(earlier, keyOf({ id, variant: ways[0] }), kpis)).toBeNull();
});
