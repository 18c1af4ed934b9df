import type { Zone } from '../changes/zone';
import type { Selection } from '../server/page-calls';
import type { library } from './library';

type Model = InstanceType<(typeof library)['Model']>;

/** What is selected on the page, the area with the cursor last. */
export function selectionOf({ getters }: Model): Selection {
  const { col, row } = getters.getActivePosition();
  const holdsCursor = ({ top, left, bottom, right }: Zone) =>
    row >= top && row <= bottom && col >= left && col <= right;
  const zones = getters.getSelectedZones().map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  return {
    sheetId: getters.getActiveSheetId(),
    zones: zones.sort((one, other) => Number(holdsCursor(one)) - Number(holdsCursor(other))),
  };
}

/** Brings to the front what a script has brought to the front. */
export function select(model: Model, { sheetId, zones }: Selection): void {
  const { getters, selection } = model;
  if (!getters.tryGetSheet(sheetId)) return;
  if (getters.getActiveSheetId() !== sheetId) {
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheetId });
  }
  const inside = zones.filter(
    ({ bottom, right }) => bottom < getters.getNumberRows(sheetId) && right < getters.getNumberCols(sheetId),
  );
  inside.forEach((zone, index) => {
    const cell = { col: zone.left, row: zone.top };
    if (index === 0) selection.selectZone({ cell, zone }, { scrollIntoView: true });
    else {
      selection.addCellToSelection(cell.col, cell.row);
      selection.setAnchorCorner(zone.right, zone.bottom);
    }
  });
}
