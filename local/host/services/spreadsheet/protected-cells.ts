import { emulationOf } from '../../emulation';
import type { HostState } from '../../state';
import { overlap, type Place } from '../range/place';
import { RangePlace } from '../range/range-place';
import { SheetPlace } from './sheet-place';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Why the person may not change a range or a sheet, in Google's words; null when they may. The owner may change all. */
export function protectedRefusal(state: HostState, service: string, object: object): string | null {
  if (state.user.email === state.owner) return null;
  const place = placeOf(service, object);
  if (place === null) return null;
  const { sheet, area } = place;
  const stops = sheet.protections.some((protection) => {
    const { editors, warningOnly, unprotected } = protection;
    if (editors === undefined || warningOnly || editors.includes(state.user.email)) return false;
    const isInside = protection.area === null || overlap(protection.area, area);
    const isFree = unprotected.some(
      (free) =>
        free.row <= area.row &&
        free.column <= area.column &&
        free.row + free.rows >= area.row + area.rows &&
        free.column + free.columns >= area.column + area.columns,
    );
    return isInside && !isFree;
  });
  return stops ? REFUSED : null;
}

/** The cells that a call changes; null for what has none. */
function placeOf(service: string, object: object): Pick<Place, 'sheet' | 'area'> | null {
  if (service === 'Range') return RangePlace.placeOf(emulationOf<RangePlace>(object));
  if (service !== 'Sheet') return null;
  const sheet = SheetPlace.sheetOf(emulationOf<SheetPlace>(object));
  return { sheet, area: { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns } };
}
