import type { SheetChart } from '../workbook/decoration';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';

/** The sheet whose cells a chart on `sheet` draws; undefined where that is gone. */
export function chartSource(workbook: Workbook, sheet: Sheet, { source }: SheetChart): Sheet | undefined {
  return source === undefined ? sheet : workbook.sheets.find(({ id }) => id === source);
}
