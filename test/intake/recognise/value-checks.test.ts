import { limits } from '../../../src/base/limits';
import { profileOf, sampleOf } from '../../../src/intake/recognise/profile';
import { valueCheck } from '../../../src/intake/recognise/value-checks';
import { tables } from '../../../src/tables/tables';

test.each([
  [limits.stages, true],
  [limits.stages + 1, false],
])('a column of %i texts holds stages: %s', (labels, isStages) => {
  const rows = Array.from({ length: labels }, (_, at) => [
    `Won ${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
  ]);
  const profile = profileOf(sampleOf(rows), 0, rows);
  expect(valueCheck(tables.deals.fields.stage, profile, 1) > -1).toBe(isStages);
});
