import type { Evaluated } from '../../workbook/cell';
import { isCellError } from '../../workbook/cell';
import type { CellArgument, CellFunctions } from '../../workbook/formulas/cell-functions';
import { isDateFormat } from '../../workbook/number-format';
import { serialToInstant } from '../../workbook/serial';
import type { HostState } from '../state';
import { keptRealm } from './kept-realm';
import { Realm } from './realm';

/** How long a cell may take. */
export const CELL_MILLISECONDS = 30_000;

/**
 * The script's functions as formulas call them. Every public function can be typed into a cell, not only the custom
 * functions; each cell is an execution of its own, in a realm of its own unless runs share one.
 */
export function scriptFunctions(state: HostState, milliseconds = CELL_MILLISECONDS): CellFunctions {
  const { functions } = state.bundle;
  return {
    names: functions.map(({ name }) => name),
    run(name, args) {
      const declared = functions.find((each) => each.name.toUpperCase() === name);
      if (!declared) throw new Error(`Unknown function: ${name}`);
      const realm = state.keepsRealm
        ? keptRealm(state, 'cell', 'CUSTOM_FUNCTION', milliseconds)
        : new Realm(state, { caller: 'cell', mode: 'CUSTOM_FUNCTION' }, milliseconds);
      const given = realm.side.arguments(args.map((arg) => argument(arg, state.workbook.timeZone)));
      return cells(realm.call(declared.name, given));
    },
  };
}

/** A range of one cell comes as a scalar, a larger one as rows; blank is '', and only a date's format makes a Date. */
function argument(arg: CellArgument, timeZone: string): unknown {
  const scalar = ({ value, format }: Evaluated): unknown => {
    if (value === undefined) return '';
    if (isCellError(value)) return value.error;
    return typeof value === 'number' && isDateFormat(format) ? new Date(serialToInstant(value, timeZone)) : value;
  };
  if (!Array.isArray(arg)) return scalar(arg);
  return arg.length === 1 && arg[0].length === 1 ? scalar(arg[0][0]) : arg.map((row) => row.map(scalar));
}

/** What a function gave back, as cells. Throws an Error for what Sheets is not known to take. */
function cells(result: unknown): Evaluated[][] {
  if (!Array.isArray(result)) return [[cell(result)]];
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]).map(cell));
  if (rows.length === 0 || rows[0].length === 0) throw new Error('A custom function returned an empty array');
  if (rows.some((row) => row.length !== rows[0].length)) {
    throw new Error('A custom function returned rows of different lengths');
  }
  return rows;
}

function cell(value: unknown): Evaluated {
  if (value === null || value === undefined || value === '') return { value: value === '' ? '' : undefined };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`A custom function returned ${value}`);
    return { value };
  }
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  throw new Error(`A custom function returned what a cell cannot hold: ${kind}`);
}
