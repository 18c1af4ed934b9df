import type { ReportLine } from '../../../src/schedule/reporting/report-line';
import { withSharedRemarks } from '../../../src/schedule/reporting/shared-remarks';
import { say } from '../../../src/texts/say';

const line = (title: string, ...remarks: string[]): ReportLine => ({ title, remarks }) as unknown as ReportLine;

test('what would stand beside several KPIs stands below all of them, once, and says of which it is', () => {
  const lines = [line('Revenue', 'too early', 'own'), line('Win rate', 'too early'), line('Churn rate', 'other')];
  const shared = withSharedRemarks(lines, 'en');
  expect(shared.lines.map(({ remarks }) => remarks)).toEqual([['own'], [], ['other']]);
  expect(shared.remarks).toEqual([
    say({ text: 'report_remark_of', values: { kpis: 'Revenue, Win rate', remark: 'too early' } }, 'en'),
  ]);
});

test('remarks of one KPI each stay where they are', () => {
  const lines = [line('Revenue', 'one'), line('Win rate', 'two')];
  expect(withSharedRemarks(lines, 'nl')).toEqual({ lines, remarks: [] });
});
