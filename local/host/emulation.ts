/**
 * An emulated service, offered as the whole of Google's type. Only its own methods are there; a call to any other throws
 * "not emulated" at the border of the realm.
 */
export const offered = <T>(emulation: object): T => emulation as unknown as T;

/** The emulation behind an object that the script handed back. */
export const emulationOf = <T>(offer: unknown): T => offer as T;

/** The service that an object emulates, as Google names it; undefined for plain data. */
export function serviceOf(value: object): string | undefined {
  return (value.constructor as { emulates?: string } | undefined)?.emulates;
}

/** Enumerations are the capitalised properties of an emulation, methods its class's; the rest is not emulated. */
export function memberOf(object: object, name: string): 'method' | 'enumeration' | undefined {
  if (Object.hasOwn(object, name)) return /^[A-Z]/.test(name) ? 'enumeration' : undefined;
  const known = !(name in Object.prototype) && typeof (object as Record<string, unknown>)[name] === 'function';
  return known ? 'method' : undefined;
}

/** A value of one of Google's enumerations; its text is its name. */
export class Enumeration {
  static readonly emulates = 'Enumeration';
  #name: string;
  #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  toString(): string {
    return this.#name;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }
}

/** An enumeration by the names of its values; `T` is Google's type. */
export function enumeration<T>(...names: string[]): T {
  return Object.fromEntries(names.map((name, index) => [name, new Enumeration(name, index)])) as T;
}
