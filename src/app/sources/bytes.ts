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
  private spent = 0;

  constructor(private readonly most: number) {}

  /** Throws a refusal where so much more is beyond it. */
  check(billed: number): void {
    if (this.spent + billed <= this.most) return;
    const values = { bytes: inMegabytes(this.spent + billed), most: Math.floor(this.most / MEGABYTE) };
    if (this.spent === 0) throw new Refusal({ text: 'source_bytes', values });
    throw new Refusal({ text: 'source_bytes_more', values: { ...values, spent: inMegabytes(this.spent) } });
  }

  /** Runs what is billed so much, which is told what is left; throws a refusal, and runs nothing, where that is less. */
  spendOn<Value>(billed: number, work: (left: number) => Value): Value {
    this.check(billed);
    const done = work(this.most - this.spent);
    this.spent += billed;
    return done;
  }
}
