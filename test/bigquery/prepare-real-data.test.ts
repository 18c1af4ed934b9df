import { existsSync } from 'node:fs';
import { here, judge } from './judge';
import { SHARED, setsOnClocks, setTabs } from './oracle/data-sets';

here('a table prepared by a query is the one prepared here (skipped where Google’s engine cannot run)', () => {
  if (existsSync(SHARED)) {
    it.each(setsOnClocks(1))('over a part of %s, in %s', async (set, _, zone) => {
      await judge(setTabs(set, 300), undefined, zone);
    });
  } else it.skip('over real data (skipped: ../shared/data is absent)', () => undefined);
});
