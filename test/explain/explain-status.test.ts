import { analyze } from '../../src/analysis/analysis';
import { UTC } from '../../src/base/zone';
import { statusExplained } from '../../src/explain/explain-status';
import type { Target } from '../../src/plan/plan';
import { say } from '../../src/texts/say';
import { deals } from '../wizard/small-company';

/** Of a quarter in which 12 of 30 deals are won, up to a day. */
function status(target: Partial<Target>, until = '2017-12-31', id = 'win_rate', quiet = 0.2): string {
  const span = { from: '2017-10-01', to: '2017-12-31' };
  const targets = Object.keys(target).length > 0 ? [{ ...span, ...target }] : [];
  const plan = { period: 'quarter', thresholds: { quiet }, kpis: [{ id, targets }] };
  const analysis = analyze([deals], { plan, zone: UTC, locale: 'en_US', asOf: until });
  const sentence = statusExplained(analysis, { id: id as 'win_rate', variant: 'standard' }, 'en');
  return sentence === null ? '' : say(sentence, 'en');
}

test.each([
  [
    { target: 0.4 },
    'Status on track: 40.0%, where 40.0% is expected by now. On track from 100% of that, at risk from 85%',
  ],
  [{ target: 0.45 }, 'Status at risk: 40.0%, where 45.0% is expected'],
  [{ target: 0.8 }, 'Status behind: 40.0%, where 80.0% is expected'],
  [{ target: 0.3, stretch: 0.35 }, 'Status ahead: 40.0% reaches the stretch, 35.0%'],
  [{ target: 0.45, floor: 0.42 }, 'Status behind: 40.0% does not reach the floor, 42.0%'],
  [{}, 'No status: there is no target'],
])('of the target %j is said why', (target, says) => {
  expect(status(target)).toContain(says);
});

test('of a period that has hardly begun, and of a share of few rows, that it is too early to tell', () => {
  expect(status({ target: 0.4 }, '2017-10-25', 'win_rate', 0.5)).toMatch(
    /^No status yet: \d+% of the period has passed.* from 50% on\.$/,
  );
  expect(status({ target: 0.4 }, '2017-10-25')).toMatch(/^No status: the share rests on \d+, and fewer than 10/);
});

test('of a KPI that is not on the sheet, and of a number that is none, nothing', () => {
  expect([status({}, '2017-12-31', 'churn'), status({ target: 5 }, '2017-12-31', 'sales_activities')]).toEqual([
    '',
    '',
  ]);
});
