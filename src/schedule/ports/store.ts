/** Small texts that outlive a run, seen by everyone who uses the add-on in this document. */
export interface Store {
  /** All of them; one call. */
  readAll(): Record<string, string>;
  /** Sets these and leaves the others; one call. Throws when the store is full. */
  write(values: Record<string, string>): void;
  /** Forgets one. */
  remove(name: string): void;
}

/** The object that a text of the store holds; null for no text and for one that is no object. */
export function parsed<Kept extends object>(text: string | undefined): Partial<Kept> | null {
  if (!text) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Partial<Kept>) : null;
  } catch {
    return null;
  }
}
