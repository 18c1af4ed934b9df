import { isOwn } from '../base/own';
import { utf8Length } from '../base/text/utf8-length';
import { MOST_BYTES_OF_A_VALUE } from './kept-things';
import type { Properties } from './properties';

/** A value as JSON in as many properties as it takes: `name` holds their number, `name.0`, `name.1` … the parts. */
export function stored(name: string, value: unknown): Properties {
  const parts = partsOf(JSON.stringify(value));
  const properties: Properties = { [name]: String(parts.length) };
  parts.forEach((part, index) => {
    properties[`${name}.${index}`] = part;
  });
  return properties;
}

/** What `stored` kept under a name; null when nothing was, or when a part of it is missing or damaged. */
export function storedValue(name: string, properties: Readonly<Properties>): unknown {
  const count = Number(properties[name]);
  if (!Number.isInteger(count) || count < 1) return null;
  const parts = Array.from({ length: count }, (_, index) => properties[`${name}.${index}`]);
  if (parts.some((part) => part === undefined)) return null;
  try {
    return JSON.parse(parts.join(''));
  } catch {
    return null;
  }
}

/** The keys of a name that newer, shorter content leaves behind. */
export function leftovers(name: string, before: Readonly<Properties>, now: Readonly<Properties>): string[] {
  return Object.keys(before).filter((key) => key.startsWith(`${name}.`) && !isOwn(now, key));
}

/** Cuts a text into parts that are short enough in UTF-8, never through a pair of surrogates. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of text) {
    const size = utf8Length(character);
    if (bytes + size > MOST_BYTES_OF_A_VALUE) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  parts.push(part);
  return parts;
}
