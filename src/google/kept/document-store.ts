import { isOwn } from '../../base/own';
import { leftovers, type Properties, stored, storedValue } from '../../store/in-parts';
import { propertiesHere } from '../here';
import { keepProperties } from './keep-properties';

/**
 * What the add-on keeps for this spreadsheet: JSON by name, in the document properties, which all who use the add-on here
 * share. Read with one call; each put is one call more.
 */
export class DocumentStore {
  private store = propertiesHere();
  private properties: Properties = this.store.getProperties();

  /** null when nothing was kept, or nothing that can be read. */
  get(name: string): unknown {
    return storedValue(name, this.properties);
  }

  put(name: string, value: unknown): void {
    const now = stored(name, value);
    keepProperties(this.store, now);
    for (const key of leftovers(name, this.properties, now)) this.drop(key);
    this.properties = { ...this.properties, ...now };
  }

  remove(name: string): void {
    for (const key of Object.keys(this.properties)) if (key === name || key.startsWith(`${name}.`)) this.drop(key);
  }

  /** Everything that is kept, the schedule's own properties too. */
  all(): Readonly<Properties> {
    return this.properties;
  }

  /** Keeps properties of the schedule. */
  putTexts(texts: Properties): void {
    if (Object.keys(texts).length === 0) return;
    keepProperties(this.store, texts);
    Object.assign(this.properties, texts);
  }

  /** Forgets one property of the schedule. */
  dropText(key: string): void {
    if (isOwn(this.properties, key)) this.drop(key);
  }

  /** Puts back what was kept before; what was kept since then goes. */
  restore(before: Readonly<Properties>): void {
    const changed = Object.keys(before).filter((key) => this.properties[key] !== before[key]);
    const gone = Object.keys(this.properties).filter((key) => !isOwn(before, key));
    if (changed.length > 0)
      this.store.setProperties(Object.fromEntries(changed.map((key) => [key, before[key]])), false);
    for (const key of gone) this.drop(key);
    this.properties = { ...before };
  }

  /** Forgets every property with such a key. */
  removeAllThat(is: (key: string) => boolean): void {
    for (const key of Object.keys(this.properties)) if (is(key)) this.drop(key);
  }

  /** Forgets everything that was ever kept for this spreadsheet. */
  removeAll(): void {
    this.store.deleteAllProperties();
    this.properties = {};
  }

  private drop(key: string): void {
    this.store.deleteProperty(key);
    delete this.properties[key];
  }
}
