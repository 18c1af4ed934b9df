import { standing, writeSheets } from '../google/spreadsheet/write-sheets';
import type { SheetDraft } from '../sheet/draft/draft';
import { Refusal } from '../texts/refusal';
import { adviceNow } from './advice';
import type { OpenedSpreadsheet } from './open-spreadsheet';

/** Writes drafts on sheets that stand by now; when that fails, a refusal says that all is as it was, and what to do. */
export function writeOrRefuse(
  opened: OpenedSpreadsheet,
  drafts: readonly SheetDraft[],
  keep: () => void = () => {},
): ReturnType<typeof writeSheets> {
  try {
    return writeSheets(opened, drafts, keep);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const advice = adviceNow(standing(opened, drafts), error);
    throw new Refusal({ text: 'wizard_not_refreshed', values: { advice } }, detail);
  }
}
