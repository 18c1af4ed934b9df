import { analyze } from '../../../../src/analysis/analysis';
import { UTC } from '../../../../src/base/zone';
import { kpis } from '../../../../src/kpis';
import type { Plan } from '../../../../src/plan/plan';
import { record } from '../../../../src/schedule/records/history/record';
import { factsOf } from '../../../../src/sheet/build-sheets';
import { rawTab } from '../../../raw-tab';

/** What is said of the deals of which these are the ids, when a first refresh records them. */
function noticesOf(...ids: string[]): unknown[] {
  const plan: Plan = { period: 'month', kpis: [{ id: 'revenue' }] };
  const rows = ids.map((id, at) => `${id}|Won|${100 + at}|2024-03-0${at + 1}|2024-03-1${at}`);
  const deals = rawTab('Deals', ['Deal ID|Stage|Amount|Created|Close date', ...rows].join('\n'));
  const analysis = analyze([deals], { plan, asOf: '2024-03-31', period: 'month', zone: UTC, locale: 'en_US' });
  const built = { plan, rows: factsOf(analysis, plan, kpis) };
  const tabs = { history: null, deals: null, charts: null, incoming: null };
  const measured = { computed: { analysis }, built } as unknown as Parameters<typeof record>[0];
  return record(measured, tabs as unknown as Parameters<typeof record>[1], '2024-03-31 08:00', []).recorded.notices;
}

test('deals that cannot be told apart are counted once, and where each can nothing is said of it', () => {
  expect(noticesOf('D1', 'D2', 'D3')).toEqual([]);
  expect(noticesOf('D1', '', 'D3')).toEqual([{ text: 'deal_log_unnamed', values: { count: 1 } }]);
});
