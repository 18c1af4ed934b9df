/** Properties by key. */
export type Properties = Record<string, string>;

/** The properties of the open spreadsheet: small texts that all who use the add-on in it share, and that outlive a run. */
export interface PropertyStore {
  /** All of them; one call. */
  readAll(): Properties;
  /** Sets these and leaves the others; one call. Throws a refusal, see full-store.ts, where there is no room for them. */
  write(values: Properties): void;
  /** Forgets one. */
  remove(key: string): void;
  removeAll(): void;
}
