import { analyze } from '../../../../src/analysis/analysis';
import { UTC } from '../../../../src/base/zone';
import { kpis } from '../../../../src/kpis';
import type { Plan } from '../../../../src/plan/plan';
import { record } from '../../../../src/schedule/records/history/record';
import { factsOf } from '../../../../src/sheet/build-sheets';
import { rawTab } from '../../../raw-tab';

type Tabs = Parameters<typeof record>[1];
const noTabs = { history: null, deals: null, charts: null, incoming: null } as unknown as Tabs;

/** What a refresh records of deals with these ids beside what stands in the tabs. */
function recordedOf(ids: string[], tabs = noTabs, run = '2024-03-31 08:00') {
  const plan: Plan = { period: 'month', kpis: [{ id: 'revenue' }] };
  const rows = ids.map((id, at) => `${id}|Won|${100 + at}|2024-03-0${at + 1}|2024-03-1${at}`);
  const deals = rawTab('Deals', ['Deal ID|Stage|Amount|Created|Close date', ...rows].join('\n'));
  const analysis = analyze([deals], { plan, asOf: '2024-03-31', period: 'month', zone: UTC, locale: 'en_US' });
  const built = { plan, rows: factsOf(analysis, plan, kpis) };
  const measured = { computed: { analysis }, built } as unknown as Parameters<typeof record>[0];
  return record(measured, tabs, run, []);
}

/** What is said of them when a first refresh records them. */
const noticesOf = (...ids: string[]): unknown[] => recordedOf(ids).recorded.notices;

test('deals that cannot be told apart are counted once, and where each can nothing is said of it', () => {
  expect(noticesOf('D1', 'D2', 'D3')).toEqual([]);
  expect(noticesOf('D1', '', 'D3')).toEqual([{ text: 'deal_log_unnamed', values: { count: 1 } }]);
});

test('what stood in the history before is told with what a refresh adds to it', () => {
  const first = recordedOf(['D1', 'D2']);
  const [{ name, values }] = first.drafts;
  const cells = values.reduce<unknown[][]>((all, { row, values: lines }) => {
    for (const [down, line] of lines.entries()) all[row - 1 + down] = [...line];
    return all;
  }, []);
  const history = { index: 0, name, cells: Array.from(cells, (line) => line ?? []) };
  const again = recordedOf(['D1', 'D2', 'D3'], { ...noTabs, history } as unknown as Tabs, '2024-03-31 09:00');
  expect(first.recorded.history.length).toBeGreaterThan(0);
  expect(again.recorded.history.length).toBeGreaterThan(first.recorded.history.length);
  expect(again.recorded.history).toHaveLength(again.standing.length);
});
