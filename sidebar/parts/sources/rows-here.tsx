import type { ExplainedPart } from '../../../src/explain/explanation';

/** The rows of a part that lie in no tab: none, where the add-on was built without. */
export const RowsHere = (_: { part: ExplainedPart }): null => null;
