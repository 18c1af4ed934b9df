import type { Cell } from '../../../base/cell';
import { type NumberScan, scanNumbers, settleNumbers } from './number-column';
import { columnMarks } from './number-marks';

/** A column of raw rows read as numbers by itself, its decimal mark by its own cells; where these do not tell, a dot. */
export function numbersAlone(rows: Cell[][], index: number, locale: string): NumberScan {
  const scan = scanNumbers(rows, index);
  settleNumbers(scan, columnMarks([scan], locale)[0] === ',' ? ',' : '.');
  return scan;
}
