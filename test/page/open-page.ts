import '../../local/workbook/formulas/group-by';
import * as spreadsheet from '@odoo/o-spreadsheet';
import type { Revision } from '../../local/page/changes/revision';
import { isRevision } from '../../local/page/changes/revision';
import type { SharedWorkbook } from '../../local/page/shared-workbook';

type Send = (message: Revision) => void;
let pages = 0;
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** A page without a screen, joined to a shared workbook as a browser is. */
export function openPage(shared: SharedWorkbook) {
  const id = `page-${++pages}`;
  let take: Send = () => {};
  const transportService = {
    sendMessage: async (message: Revision) => {
      if (isRevision(message)) shared.receive(copy(message));
    },
    onNewMessage: (_id: string, callback: Send) => {
      take = callback;
    },
    leave: () => {},
  };
  jest.spyOn(console, 'debug').mockImplementation();
  const model = new spreadsheet.Model(
    JSON.parse(shared.json),
    { transportService: transportService as never, client: { id, name: id } },
    copy(shared.revisions) as never,
  );
  const leave = shared.onRevision((revision) => take(copy(revision)));
  const sheetId = (name: string): string => model.getters.getSheetIdByName(name) ?? '';
  return {
    model,
    leave,
    sheetId,
    /** Types into a cell: A1 style. */
    type(sheet: string, cell: string, content: string): void {
      const { col, row } = spreadsheet.helpers.toCartesian(cell);
      model.dispatch('UPDATE_CELL', { sheetId: sheetId(sheet), col, row, content });
    },
    /** The text that a cell shows. */
    shown(sheet: string, cell: string): string {
      const { col, row } = spreadsheet.helpers.toCartesian(cell);
      return model.getters.getEvaluatedCell({ sheetId: sheetId(sheet), col, row }).formattedValue;
    },
  };
}
