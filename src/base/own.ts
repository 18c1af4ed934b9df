/**
 * What a record holds under a key that somebody typed: undefined for `constructor`, and whatever else every object answers
 * to without holding it.
 */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return isOwn(record, key) ? record[key] : undefined;
}

/** Object.hasOwn is younger than what Apps Script is known to have. */
const asked = Object.prototype.hasOwnProperty;

/** Does a record itself hold something under a key? */
export function isOwn<Kept extends object>(record: Kept, key: string): key is keyof Kept & string {
  return asked.call(record, key);
}
