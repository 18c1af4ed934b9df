import type { Plan } from '../../../../src/plan/plan';
import { reportsToTest } from '../../../../src/schedule/run/send/send-test';

test('one of each report is tested: a name that comes at two cadences is two reports, its readers are none', () => {
  const report = (name: string, cadence: 'weekly' | 'monthly', address = 'ann@example.com') =>
    ({ id: 'revenue', report: { name, cadence, recipients: [{ address }] } }) as const;
  const kpis = [
    report('Board', 'weekly'),
    report('Board', 'monthly'),
    report('Board', 'weekly', 'bob@example.com'),
    report('Team', 'weekly'),
  ];
  const { tested, untested } = reportsToTest({ kpis } as unknown as Plan);
  expect(tested.map(({ name, cadence }) => `${name} ${cadence}`)).toEqual([
    'Board weekly',
    'Board monthly',
    'Team weekly',
  ]);
  expect(untested).toEqual([]);
});
