import { needsPermission, sizeHere } from '../google/spreadsheet/hindrances';
import type { SheetDraft } from '../sheet/draft/draft';
import { standingTab } from '../sheet/draft/tab-for-draft';
import { Refusal } from '../texts/refusal';
import type { Sentence } from '../texts/sentence';
import type { TextKey } from '../texts/texts';
import type { ReadSpreadsheet } from './ports/spreadsheet';

/** What one spreadsheet can hold. */
const MOST_SHEETS = 200;
const MOST_CELLS = 10_000_000;
/** What a build adds at most: so near to the limit, that was it. */
const A_BUILD_OF_CELLS = 100_000;

/**
 * What a person can do about a failure of Google's: mostly, try again a little later. The message tells nothing that can
 * be relied on, for Google says it in the person's language; so the spreadsheet is looked at for what trying again does not
 * mend. `error`: what was thrown, which may say itself what to do; `isProtected`: whether that holds of what was to be written.
 */
export function adviceNow(error: unknown = null, isProtected: () => boolean = () => false): Sentence {
  if (error instanceof Refusal) return error.sentence;
  try {
    return { text: hindrance(isProtected) ?? 'advice_minute' };
  } catch {
    return { text: 'advice_minute' };
  }
}

function hindrance(isProtected: () => boolean): TextKey | null {
  if (needsPermission()) return 'advice_permission';
  if (isProtected()) return 'advice_protected';
  const { sheets, cells } = sizeHere();
  if (sheets >= MOST_SHEETS) return 'advice_sheets';
  return cells > MOST_CELLS - A_BUILD_OF_CELLS ? 'advice_full' : null;
}

/** True where drafts were to be written on sheets of which the person at the keyboard may not change a part. */
export function mayNotChange(
  { spreadsheet, tabs, numbered }: Pick<ReadSpreadsheet, 'spreadsheet' | 'tabs' | 'numbered'>,
  drafts: readonly SheetDraft[],
): boolean {
  const standing = drafts.flatMap((draft) => {
    const index = standingTab(draft, tabs);
    return index === null ? [] : [numbered[index].sheet];
  });
  return spreadsheet.areProtected(standing);
}
