import type { Cell } from '../../../base/cell';
import type { Scanner } from '../../values/read-in-blocks';

/** 1 for digits, letters, `-` and `_`, by character code: an id of these alone is its own label. */
const plain = Uint8Array.from({ length: 128 }, (_, code) => (/[\w-]/.test(String.fromCharCode(code)) ? 1 : 0));

/** The text of an id that is its own label; null for other texts. */
export function plainId(cell: Cell): string | null {
  const text = typeof cell === 'number' ? String(cell) : cell;
  if (typeof text !== 'string' || text === '') return null;
  for (let at = 0; at < text.length; at++) if (plain[text.charCodeAt(at)] !== 1) return null;
  return text;
}

/** Whether ids only go up or only go down, as most systems write them: then none of them stands there twice. */
export class IdOrder {
  private before = '';
  private direction = 0;
  /** True as long as every id that was seen goes the way of the others. */
  isKept = true;

  see(cell: Cell): void {
    const text = plainId(cell);
    if (text === null) this.isKept = false;
    else if (this.before !== '') this.step(text, this.before);
    this.before = text ?? '';
  }

  private step(text: string, before: string): void {
    const step = Math.sign(text.length - before.length) || (text > before ? 1 : text < before ? -1 : 0);
    if (step === 0 || step === -this.direction) this.isKept = false;
    this.direction = step;
  }
}

/** The order of the ids of all rows, whether they count or not, in the pass that reads their columns. */
export function idOrder(rows: Cell[][], index: number): Scanner<IdOrder> {
  const scan = new IdOrder();
  const read = (from: number, to: number): void => {
    for (let row = from; row < to && scan.isKept; row++) scan.see(rows[row][index]);
  };
  return { scan, read };
}
