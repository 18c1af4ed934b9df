import type { BuiltSheets } from '../../sheet/build-sheets';
import type { Run } from '../../sheet/run';

/** Everything that one refresh computes: what the tabs say, and the sheets that show it. */
export interface Refreshed {
  run: Run;
  built: BuiltSheets;
}
