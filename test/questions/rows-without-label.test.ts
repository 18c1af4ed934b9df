import { NO_LABEL } from '../../src/engine/groups';
import { compareGroups } from '../../src/questions/compare';
import { wilsonInterval } from '../../src/statistics/wilson';

test('rows without a label are no group that anything is compared with', () => {
  const rate = (key: string, won: number) => ({
    ...{ key, n: 100, value: won / 100, top: won, bottom: 100, interval: wilsonInterval(won, 100) },
    ...{ reason: null, sample: null, middle: null },
  });
  const groups = [rate('Partner', 50), rate('Web', 50), rate(NO_LABEL, 1)];
  const { deciding, chance } = compareGroups(groups);
  expect([deciding.map(({ key }) => key), chance]).toEqual([['Partner', 'Web'], 1]);
});
