import { utf8Length } from '../base/text/utf8-length';

/** One thing that is kept for a spreadsheet, in its document properties. */
interface Kept {
  /**
   * The key; of several values it is what their keys begin with. What versions in use have kept stands under these: a key
   * is never renamed.
   */
  key: string;
  /** How it is kept: as one value, as one value each for many things, or cut into parts, see in-parts.ts. */
  as: 'one value' | 'a value each' | 'parts';
  /** Of a copy of the spreadsheet: whether it is as true there. What is not is forgotten when a person adopts the copy. */
  inCopies: 'holds' | 'is forgotten';
  /** The room that reads and writes it. */
  room: string;
}

/** Everything that is kept. */
export const keptThings = {
  /** When, by whom and from which tabs the KPI sheet was written, and its plan. */
  build: { key: 'build', as: 'parts', inCopies: 'holds', room: 'app' },
  /** A set-up that was left half done. */
  setup: { key: 'setup', as: 'parts', inCopies: 'holds', room: 'app' },
  /** What takes the last build or refresh by hand back. */
  undo: { key: 'undo', as: 'parts', inCopies: 'is forgotten', room: 'app' },
  /** Whose schedule runs. */
  ownership: { key: 'schedule:owner', as: 'one value', inCopies: 'is forgotten', room: 'schedule/records' },
  /** Who has agreed to mail going to an address: one value an address. */
  agreement: { key: 'schedule:yes ', as: 'a value each', inCopies: 'is forgotten', room: 'schedule/records' },
  /** What the last run leaves for the next. */
  memory: { key: 'schedule:run', as: 'one value', inCopies: 'is forgotten', room: 'schedule/records' },
  /** What became of a task: one value a task. */
  mark: { key: 'schedule:task ', as: 'a value each', inCopies: 'is forgotten', room: 'schedule/records' },
  /** The cells that a run is about to change. */
  journal: { key: 'schedule:journal', as: 'one value', inCopies: 'is forgotten', room: 'schedule/records' },
  /** The goals that were last seen in a period. */
  goals: { key: 'schedule:goals', as: 'one value', inCopies: 'is forgotten', room: 'schedule/records' },
  /** How a run left our tabs. */
  guard: { key: 'schedule:guard', as: 'one value', inCopies: 'is forgotten', room: 'schedule/protect' },
  /** What was noticed about our tabs. */
  notices: { key: 'schedule:notices', as: 'one value', inCopies: 'is forgotten', room: 'schedule/protect' },
  /** That the sheet was built without a schedule: the next time nobody need say so again. */
  declined: { key: 'schedule:declined', as: 'one value', inCopies: 'is forgotten', room: 'app' },
} as const satisfies Record<string, Kept>;

type Of<As extends Kept['as']> = { readonly key: string; readonly as: As };

/** What is kept as one value. */
export type KeptOnce = Of<'one value'>;

/** What is kept as a value each. */
export type KeptEach = Of<'a value each'>;

/** What is kept cut into parts. */
export type KeptInParts = Of<'parts'>;

/** A value of the document properties may be 9 kB long in UTF-8 (Google's quotas); a little room is left for the key. */
export const MOST_BYTES_OF_A_VALUE = 8_500;

/** All properties of a spreadsheet hold 500 kB together; from here on it is that when Google refuses one. */
export const NEARLY_FULL = 490 * 1_024;

/** A plan that would leave less than a fifth of all the room free is not kept beside its tab. */
export const MOST_BYTES_WITH_THE_PLAN = 400_000;

/** May a text be kept as one value? */
export function fitsOneValue(text: string): boolean {
  return utf8Length(text) <= MOST_BYTES_OF_A_VALUE;
}

/** Is a property of a spreadsheet that was copied to be forgotten in the copy? */
export function isForgottenInCopies(key: string): boolean {
  return Object.values(keptThings).some((one) => one.inCopies === 'is forgotten' && isOf(one, key));
}

/** Is a property one of those in which something is kept? */
export function isOf({ key, as }: Pick<Kept, 'key' | 'as'>, property: string): boolean {
  if (as === 'a value each') return property.startsWith(key);
  return property === key || (as === 'parts' && property.startsWith(`${key}.`));
}
