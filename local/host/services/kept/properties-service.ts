import { offered } from '../../emulation';
import type { Execution, HostState } from '../../state';

type Google = GoogleAppsScript.Properties.Properties;

export class EmulatedPropertiesService implements GoogleAppsScript.Properties.PropertiesService {
  static readonly emulates = 'PropertiesService';
  #state: HostState;
  #execution: Execution;

  constructor(state: HostState, execution: Execution) {
    this.#state = state;
    this.#execution = execution;
  }

  getDocumentProperties(): Google {
    if (this.#state.nulls.has('document properties')) return null as unknown as Google;
    return this.#store(`document ${this.#state.workbook.id}`);
  }

  getScriptProperties(): Google {
    return this.#store('script');
  }

  /** In a cell these are the spreadsheet owner's, whoever looks. */
  getUserProperties(): Google {
    if (this.#state.nulls.has('user properties')) return null as unknown as Google;
    return this.#store(this.#execution.caller === 'cell' ? 'user owner' : `user ${this.#state.user.email}`);
  }

  #store(name: string): Google {
    const kept = this.#state.properties.get(name) ?? new Map<string, string>();
    this.#state.properties.set(name, kept);
    return offered<Google>(new EmulatedProperties(kept, this.#state));
  }
}

/** Strings only: 9 kB a value, 500 kB a store, 50,000 calls a day. */
class EmulatedProperties implements Google {
  static readonly emulates = 'Properties';
  #kept: Map<string, string>;
  #state: HostState;

  constructor(kept: Map<string, string>, state: HostState) {
    this.#kept = kept;
    this.#state = state;
  }

  getProperty(key: string): string | null {
    this.#call();
    return this.#kept.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    this.#call();
    return Object.fromEntries(this.#kept);
  }

  getKeys(): string[] {
    this.#call();
    return [...this.#kept.keys()];
  }

  setProperty(key: string, value: string): Google {
    this.#call();
    this.#put(key, value);
    return offered(this);
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): Google {
    this.#call();
    if (deleteAllOthers) this.#kept.clear();
    for (const [key, value] of Object.entries(properties)) this.#put(key, value);
    return offered(this);
  }

  deleteProperty(key: string): Google {
    this.#call();
    this.#kept.delete(key);
    return offered(this);
  }

  deleteAllProperties(): Google {
    this.#call();
    this.#kept.clear();
    return offered(this);
  }

  #put(key: string, value: unknown): void {
    const text = String(value);
    if (Buffer.byteLength(text) > 9 * 1024) throw new Error('Argument too large: value');
    const others = [...this.#kept].filter(([other]) => other !== key);
    const size = [...others, [key, text]].reduce((sum, entry) => sum + Buffer.byteLength(entry.join('')), 0);
    if (size > 500 * 1024) {
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    this.#kept.set(String(key), text);
  }

  #call(): void {
    this.#state.propertyCalls++;
    if (this.#state.propertyCalls > 50_000) throw new Error('Service invoked too many times for one day: properties.');
  }
}
