import { squeezed } from '../text/normal-text';
import { withoutNoughts } from '../values/leading-noughts';

/** The same ids stand in several tabs, and each is asked for by every link between them. */
const known = new Map<string, string>();
const KEPT = 20_000;

/** The form in which ids are compared: spreadsheets take the leading noughts of numbers. */
export function idKey(label: string): string {
  let key = known.get(label);
  if (key === undefined) {
    key = withoutNoughts(squeezed(label));
    if (known.size < KEPT) known.set(label, key);
  }
  return key;
}
