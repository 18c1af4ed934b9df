import type { Break } from '../../../../local/host/faults';
import { brokenRuns } from './broken-runs';

const kinds: Break[] = ['exception', 'killed before', 'killed after'];

/** Every one of them, each in a realm of its own, takes minutes: `npm run soak` does that. */
const EACH = 6;

test('a run broken at any of its service calls, in any way, leaves nothing that the next run does not put right', () => {
  const { calls, cases, uncertain, failures } = brokenRuns(kinds, EACH, true);
  process.stdout.write(
    `one in ${EACH} of ${calls} service calls, broken in ${kinds.length} ways: ${cases - failures.length} of ${cases} `,
  );
  process.stdout.write(`survived, ${uncertain} of them with one mail marked uncertain\n`);
  expect(failures).toEqual([]);
  expect(calls).toBeGreaterThan(100);
  expect(uncertain).toBeGreaterThan(0);
}, 300_000);
