import { isOwn } from '../base/own';
import type { KeptEach, KeptOnce } from './kept-things';
import type { Properties, PropertyStore } from './properties';

/** The text that is kept as one value; undefined where none is. */
export function keptText({ key }: KeptOnce, properties: Readonly<Properties>): string | undefined {
  return isOwn(properties, key) ? properties[key] : undefined;
}

/** The property that keeps a text as one value. */
export function asOne({ key }: KeptOnce, text: string): Properties {
  return { [key]: text };
}

/** The texts of which each is a value, by what they are kept of. */
export function keptTexts({ key }: KeptEach, properties: Readonly<Properties>): Map<string, string> {
  const own = Object.keys(properties).filter((property) => property.startsWith(key));
  return new Map(own.map((property) => [property.slice(key.length), properties[property]]));
}

/** The properties that keep such texts. */
export function asEach({ key }: KeptEach, texts: Iterable<readonly [of: string, text: string]>): Properties {
  return Object.fromEntries(Array.from(texts, ([of, text]) => [key + of, text]));
}

/** Forgets what is kept as one value. */
export function forget({ key }: KeptOnce, store: Pick<PropertyStore, 'remove'>): void {
  store.remove(key);
}

/** Forgets one of the texts of which each is a value. */
export function forgetOne({ key }: KeptEach, of: string, store: Pick<PropertyStore, 'remove'>): void {
  store.remove(key + of);
}

/** The object that a text holds as JSON; null for no text and for one that is no object. */
export function parsed<Kept extends object>(text: string | undefined): Partial<Kept> | null {
  if (!text) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Partial<Kept>) : null;
  } catch {
    return null;
  }
}
