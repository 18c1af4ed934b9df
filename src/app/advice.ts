import { areProtected, needsPermission, sizeHere } from '../google/spreadsheet/hindrances';
import { Refusal } from '../texts/refusal';
import type { Sentence } from '../texts/sentence';
import type { TextKey } from '../texts/texts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What one spreadsheet can hold. */
const MOST_SHEETS = 200;
const MOST_CELLS = 10_000_000;
/** What a build adds at most: so near to the limit, that was it. */
const A_BUILD_OF_CELLS = 100_000;

/**
 * What a person can do about a failure of Google's: mostly, try again a little later. The message tells nothing that can
 * be relied on, for Google says it in the person's language; so the spreadsheet is looked at for what trying again does not
 * mend. `written`: the sheets that were to be written; `error`: what was thrown, which may say itself what to do.
 */
export function adviceNow(written: readonly Sheet[] = [], error: unknown = null): Sentence {
  if (error instanceof Refusal) return error.sentence;
  try {
    return { text: hindrance(written) ?? 'advice_minute' };
  } catch {
    return { text: 'advice_minute' };
  }
}

function hindrance(written: readonly Sheet[]): TextKey | null {
  if (needsPermission()) return 'advice_permission';
  if (areProtected(written)) return 'advice_protected';
  const { sheets, cells } = sizeHere();
  if (sheets >= MOST_SHEETS) return 'advice_sheets';
  return cells > MOST_CELLS - A_BUILD_OF_CELLS ? 'advice_full' : null;
}
