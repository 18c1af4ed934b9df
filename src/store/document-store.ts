import { isOwn } from '../base/own';
import { utf8Length } from '../base/text/utf8-length';
import { leftovers, stored, storedValue } from './in-parts';
import { isForgottenInCopies, isOf, type KeptInParts, type KeptOnce } from './kept-things';
import { asOne, keptText } from './kept-values';
import type { Properties, PropertyStore } from './properties';

/**
 * What the add-on keeps for this spreadsheet, as it stood when this was made and as it was changed through it since: one
 * call reads all of it, each change is one call more.
 */
export class DocumentStore {
  private properties: Properties;

  constructor(private readonly store: PropertyStore) {
    this.properties = store.readAll();
  }

  /** JSON that is kept in parts; null when nothing was kept, or nothing that can be read. */
  get({ key }: KeptInParts): unknown {
    return storedValue(key, this.properties);
  }

  put(thing: KeptInParts, value: unknown): void {
    this.putAll([[thing, value]]);
  }

  /** The same of several things: one call keeps them all. */
  putAll(things: readonly (readonly [thing: KeptInParts, value: unknown])[]): void {
    const now = Object.assign({}, ...things.map(([{ key }, value]) => stored(key, value)));
    this.store.write(now);
    for (const [{ key }] of things) for (const left of leftovers(key, this.properties, now)) this.remove(left);
    this.properties = { ...this.properties, ...now };
  }

  /** Forgets what is kept in parts. */
  drop(thing: KeptInParts): void {
    this.removeAllThat((property) => isOf(thing, property));
  }

  /** How many bytes all that is kept takes, but for this. */
  bytesBeside(thing: KeptInParts): number {
    const others = Object.entries(this.properties).filter(([property]) => !isOf(thing, property));
    return utf8Length(others.flat().join(''));
  }

  /** Everything that is kept. */
  all(): Readonly<Properties> {
    return this.properties;
  }

  /** Keeps properties. */
  write(values: Properties): void {
    if (Object.keys(values).length === 0) return;
    this.store.write(values);
    this.properties = { ...this.properties, ...values };
  }

  /** Keeps that something is so. */
  mark(thing: KeptOnce): void {
    if (keptText(thing, this.properties) === undefined) this.write(asOne(thing, 'true'));
  }

  /** Forgets one property. */
  remove(key: string): void {
    if (!isOwn(this.properties, key)) return;
    this.store.remove(key);
    delete this.properties[key];
  }

  /** Puts back what was kept before; what was kept since then goes. */
  restore(before: Readonly<Properties>): void {
    const changed = Object.entries(before).filter(([key, value]) => this.properties[key] !== value);
    this.write(Object.fromEntries(changed));
    this.removeAllThat((key) => !isOwn(before, key));
  }

  /** Forgets what does not hold in a copy of the spreadsheet in which it was kept. */
  removeOfOriginal(): void {
    this.removeAllThat(isForgottenInCopies);
  }

  /** Forgets everything that was ever kept for this spreadsheet. */
  removeAll(): void {
    this.store.removeAll();
    this.properties = {};
  }

  private removeAllThat(is: (key: string) => boolean): void {
    for (const key of Object.keys(this.properties)) if (is(key)) this.remove(key);
  }
}
