import type { Cell } from '../../base/cell';
import { recoded } from '../../base/recoded';
import type { TextColumn } from '../../tables/table';
import { textOf } from '../text/plain-text';

const WHOLE = /^-?\d+(\.0+)?$/;
const POINT_ZERO = /\.0+$/;

/**
 * A text column that is coded when it is first asked for: a million ids that no KPI asks for cost nothing. Where every
 * text is a whole number and some end in `.0` (`12583.0`, as pandas writes ids with blanks among them), the ending goes.
 */
export function textColumn(rows: Cell[][], header: string, index: number): TextColumn {
  let coded: { codes: Int32Array; labels: string[] } | null = null;
  const once = () => {
    if (coded === null) coded = codeTexts(rows, index);
    return coded;
  };
  return {
    type: 'text',
    header,
    index,
    get codes() {
      return once().codes;
    },
    get labels() {
      return once().labels;
    },
  };
}

function codeTexts(rows: Cell[][], index: number): { codes: Int32Array; labels: string[] } {
  const codes = new Int32Array(rows.length);
  const labels = [''];
  // One map for cells as they come and for their trimmed texts: mostly the two are the same string.
  const codeOf = new Map<Cell, number>([['', 0]]);
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row][index];
    let code = codeOf.get(cell);
    if (code === undefined) {
      const label = textOf(cell);
      code = codeOf.get(label);
      if (code === undefined) {
        code = labels.push(label) - 1;
        codeOf.set(label, code);
      }
      if (label !== cell) codeOf.set(cell, code);
    }
    codes[row] = code;
  }
  return wholeNumbers(labels) ? withoutPointZero(codes, labels) : { codes, labels };
}

function wholeNumbers(labels: string[]): boolean {
  let pointed = false;
  for (let code = 1; code < labels.length; code++) {
    if (!WHOLE.test(labels[code])) return false;
    pointed = pointed || POINT_ZERO.test(labels[code]);
  }
  return pointed;
}

function withoutPointZero(codes: Int32Array, labels: string[]): { codes: Int32Array; labels: string[] } {
  const shorter = [''];
  const codeOf = new Map<string, number>([['', 0]]);
  const newCodes = labels.map((label) => {
    const plain = label.replace(POINT_ZERO, '');
    let code = codeOf.get(plain);
    if (code === undefined) {
      code = shorter.length;
      shorter.push(plain);
      codeOf.set(plain, code);
    }
    return code;
  });
  return { codes: recoded(codes, newCodes), labels: shorter };
}
