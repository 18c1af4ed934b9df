import type { Cell } from '../../base/cell';
import { type Codes, codesFor, copied, type OwnCodes, recoded } from '../../base/codes';
import type { TextColumn } from '../../tables/table';
import { textOf } from '../text/plain-text';

const WHOLE = /^-?\d+(\.0+)?$/;
const POINT_ZERO = /\.0+$/;

/** The texts of a column and which of them each row has. */
interface Coded {
  codes: Codes;
  labels: string[];
}

/**
 * A text column that is coded when it is first asked for: a million ids that no KPI asks for cost nothing. Where every
 * text is a whole number and some end in `.0` (`12583.0`, as pandas writes ids with blanks among them), the ending goes.
 * `coder`: one that reads the rows meanwhile, for a column that every question asks for.
 */
export function readTextColumn(rows: Cell[][], header: string, index: number, coder?: TextCoder): TextColumn {
  let coded: Coded | null = null;
  const once = (): Coded => {
    if (coded === null) coded = (coder ?? codeAll(rows, index)).coded();
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

/** Codes a column block by block, in codes that grow as labels are found. */
export class TextCoder {
  private codes: OwnCodes;
  private room = 256;
  private readonly labels = [''];
  /** One map for cells as they come and for their trimmed texts: mostly the two are the same string. */
  private readonly codeOf = new Map<Cell, number>([['', 0]]);

  constructor(
    private readonly rows: Cell[][],
    private readonly index: number,
  ) {
    this.codes = codesFor(this.room, rows.length);
  }

  /** Codes the rows [from, to). */
  read(from: number, to: number): void {
    const { rows, index, codeOf } = this;
    let { codes } = this;
    for (let row = from; row < to; row++) {
      const cell = rows[row][index];
      let code = codeOf.get(cell);
      if (code === undefined) {
        code = this.learn(cell);
        codes = this.codes;
      }
      codes[row] = code;
    }
  }

  coded(): Coded {
    const { codes, labels } = this;
    return areWholeNumbers(labels) ? withoutPointZero(codes, labels) : { codes, labels };
  }

  private learn(cell: Cell): number {
    const { labels, codeOf } = this;
    const label = textOf(cell);
    let code = codeOf.get(label);
    if (code === undefined) {
      code = labels.push(label) - 1;
      codeOf.set(label, code);
      if (code >= this.room) {
        this.room *= 256;
        this.codes = copied(this.codes, this.room);
      }
    }
    if (label !== cell) codeOf.set(cell, code);
    return code;
  }
}

function codeAll(rows: Cell[][], index: number): TextCoder {
  const coder = new TextCoder(rows, index);
  coder.read(0, rows.length);
  return coder;
}

function areWholeNumbers(labels: string[]): boolean {
  let pointed = false;
  for (let code = 1; code < labels.length; code++) {
    if (!WHOLE.test(labels[code])) return false;
    pointed = pointed || POINT_ZERO.test(labels[code]);
  }
  return pointed;
}

function withoutPointZero(codes: Codes, labels: string[]): Coded {
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
  return { codes: recoded(codes, newCodes, shorter.length), labels: shorter };
}
