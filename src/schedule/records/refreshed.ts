import type { BuiltSheets } from '../../sheet/build-sheets';
import type { Computed } from '../../sheet/compute';

/** Everything that one refresh computes: what the tabs say, and the sheets that show it. */
export interface Refreshed {
  computed: Computed;
  built: BuiltSheets;
}

/** What is recorded and drawn of it. */
export interface AnalysedSheets {
  computed: Pick<Computed, 'analysis'>;
  built: BuiltSheets;
}
