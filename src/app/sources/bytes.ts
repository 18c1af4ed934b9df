import { Refusal } from '../../texts/refusal';

const MEGABYTE = 1_000_000;
/** What Google bills for a table at least, and in what steps. */
const LEAST_BILLED = 10 * 2 ** 20;
const BILLED_BY = 2 ** 20;

export const inMegabytes = (bytes: number): number => Math.ceil(bytes / MEGABYTE);

/** What is billed for a query that reads so many bytes of so many tables. */
export const billedFor = (bytes: number, tables = 1): number =>
  Math.max(LEAST_BILLED * tables, Math.ceil(bytes / BILLED_BY) * BILLED_BY);

/** The bytes that all queries of a refresh may be billed for together. */
export class ByteLimit {
  spent = 0;

  constructor(private readonly most: number) {}

  /** What is left of it. */
  get left(): number {
    return Math.max(0, this.most - this.spent);
  }

  /** Throws a refusal where so much more is beyond it. */
  check(billed: number): void {
    if (this.spent + billed <= this.most) return;
    const values = { bytes: inMegabytes(this.spent + billed), most: Math.floor(this.most / MEGABYTE) };
    throw new Refusal({ text: 'source_bytes', values });
  }

  /** Takes what a query is billed for. */
  spend(billed: number): void {
    this.spent += billed;
  }
}
