import type { TableName } from './company';
import { type Junk, type Split, type Way, wayOf } from './way';

interface Fault {
  table: TableName;
  split: Split;
  /** What has to come together with the split. */
  junk: Junk[];
}

/** What still gives another number. Each is shown to fail by itself, so this list can only shrink. */
export const knownFaults: Fault[] = [
  // A month of three rows, each in one cell, with a note below, is left out in silence.
  { table: 'orders', split: 'months', junk: ['one column', 'notes below'] },
];

/** The clean way, but for this fault. */
export const wayWith = ({ table, split, junk }: Fault): Way => ({ ...wayOf(0), split: { [table]: split }, junk });

/** The way without what is known to fail, so that the rest of it is tried. */
export function withoutKnown(way: Way): Way {
  const known = knownFaults.filter(
    ({ table, split, junk }) => way.split[table] === split && junk.every((kind) => way.junk.includes(kind)),
  );
  const whole = Object.fromEntries(known.map(({ table }) => [table, 'none' as const]));
  return { ...way, split: { ...way.split, ...whole } };
}
