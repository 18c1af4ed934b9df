import type { ReportContent } from '../../../../src/schedule/reporting/report-content';
import { saysNothingNew } from '../../../../src/schedule/reporting/since-last/nothing-new';

const figure = { from: '2017-05-01', value: 10, status: 'on_track' };
const told = (figures: Record<string, object>) => ({ figures }) as unknown as ReportContent['reported'];
const report = (more: object = {}) =>
  ({ reported: told({ revenue: figure }), changes: [], notes: [], ...more }) as unknown as ReportContent;

test('a report of the very figures that were told last says nothing new', () => {
  expect(saysNothingNew(report(), told({ revenue: { ...figure } }))).toBe(true);
});

test.each([
  ['another value', report(), told({ revenue: { ...figure, value: 11 } })],
  ['another period', report(), told({ revenue: { ...figure, from: '2017-06-01' } })],
  ['a KPI more than before', report(), told({})],
  ['a KPI less', report(), told({ revenue: figure, churn: figure })],
  ['the first report', report(), null],
  ['something that changed', report({ changes: [{ text: 'report_moved' }] }), told({ revenue: figure })],
  ['a note of a person', report({ notes: ['call me'] }), told({ revenue: figure })],
  ['no figure at all', report({ reported: told({}) }), told({})],
])('%s is news', (_, content, last) => {
  expect(saysNothingNew(content, last)).toBe(false);
});
