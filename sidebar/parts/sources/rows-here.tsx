import type { ExplainedPart } from '../../../src/explain/explained-tabs';

/** The rows of a part that lie in no tab: none, where the add-on was built without. */
export const RowsHere = (_: { part: ExplainedPart }): null => null;
