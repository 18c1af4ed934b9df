import { offered } from '../../emulation';
import type { HostState } from '../../state';

type Google = GoogleAppsScript.Cache.Cache;

export class EmulatedCacheService implements GoogleAppsScript.Cache.CacheService {
  static readonly emulates = 'CacheService';
  #state: HostState;

  constructor(state: HostState) {
    this.#state = state;
  }

  getDocumentCache(): Google {
    if (this.#state.nulls.has('document cache')) return null as unknown as Google;
    return this.#cache(`document ${this.#state.workbook.id}`);
  }

  getScriptCache(): Google {
    return this.#cache('script');
  }

  getUserCache(): Google {
    return this.#cache(`user ${this.#state.user.email}`);
  }

  #cache(name: string): Google {
    const kept = this.#state.cache.get(name) ?? new Map();
    this.#state.cache.set(name, kept);
    return offered<Google>(new EmulatedCache(kept, this.#state.clock));
  }
}

/** Best effort as at Google: a key of 250 characters, 100 kB a value, 1,000 items, six hours. */
class EmulatedCache implements Pick<Google, 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'> {
  static readonly emulates = 'Cache';
  #kept: Map<string, { value: string; until: number }>;
  #clock: HostState['clock'];

  constructor(kept: Map<string, { value: string; until: number }>, clock: HostState['clock']) {
    this.#kept = kept;
    this.#clock = clock;
  }

  get(key: string): string | null {
    const found = this.#kept.get(key);
    return found && found.until > this.#clock.now() ? found.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)]).filter(([, value]) => value !== null);
    return Object.fromEntries(found);
  }

  put(key: string, value: string, expirationInSeconds = 600): void {
    if (String(key).length > 250) throw new Error('Argument too large: key');
    if (Buffer.byteLength(String(value)) > 102_400) throw new Error('Argument too large: value');
    const seconds = Math.min(Math.max(expirationInSeconds, 1), 21_600);
    this.#kept.delete(key);
    this.#kept.set(key, { value: String(value), until: this.#clock.now() + seconds * 1000 });
    if (this.#kept.size <= 1000) return;
    for (const oldest of [...this.#kept.keys()].slice(0, 100)) this.#kept.delete(oldest);
  }

  putAll(values: Record<string, unknown>, expirationInSeconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), expirationInSeconds);
  }

  remove(key: string): void {
    this.#kept.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.#kept.delete(key);
  }
}
