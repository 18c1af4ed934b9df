import type { SheetDraft } from '../sheet/draft/draft';
import { Refusal } from '../texts/refusal';
import { adviceNow, mayNotChange } from './advice';
import type { OpenedSpreadsheet } from './open-spreadsheet';
import { writeSheets } from './write-sheets';

/** Writes drafts on sheets that stand by now; when that fails, a refusal says that all is as it was, and what to do. */
export function writeOrRefuse(
  opened: OpenedSpreadsheet,
  drafts: readonly SheetDraft[],
  keep: Parameters<typeof writeSheets>[2] = () => {},
): number[] {
  try {
    return writeSheets(opened, drafts, keep);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const advice = adviceNow(error, () => mayNotChange(opened, drafts));
    throw new Refusal({ text: 'wizard_not_refreshed', values: { advice } }, detail);
  }
}
