import { statusOf } from '../../../src/plan/goals/status';
import { atTheEdge, thresholds } from '../at-the-edge';

test.each(atTheEdge)('%s: the status that the rules name', (_what, question, status) => {
  expect(statusOf(question, thresholds)).toBe(status);
});
