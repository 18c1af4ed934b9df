import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, constants, createContext, runInContext, Script } from 'node:vm';
import { memberOf, serviceOf } from '../emulation';
import { refusalOf } from '../refusal';
import { serviceNames, services } from '../services/services';
import type { Execution, HostState } from '../state';
import { forbiddenGlobals } from './forbidden-globals';

const border = new Script(readFileSync(join(__dirname, 'realm-side.js'), 'utf8'), { filename: 'border.js' });

/** The realm's side of the border. */
interface RealmSide {
  call(name: string, args: unknown[]): unknown;
  /** Values of the host (scalars, Dates, nested arrays, services) as the script may hold them. */
  arguments(values: unknown[]): unknown[];
  fromJson(text: string): unknown;
  /** Why google.script.run would not return this; null when it would. */
  refusal(value: unknown): string | null;
  toJson(value: unknown): string | undefined;
  message(error: unknown): string;
  isFunction(name: string): boolean;
}

/** A fresh global scope with all scripts loaded: one per execution, as at Google. */
export class Realm {
  readonly side: RealmSide;
  /** What was loaded, in this order. */
  readonly scripts: readonly Script[];
  #context: Context;

  /** Loads the scripts. Throws what loading them throws, with the message only. */
  constructor(
    state: HostState,
    readonly execution: Execution,
    readonly milliseconds: number,
  ) {
    // A global scope of V8's own: one that an object of the host stands behind asks it for every `Math`, dozens of times as slow
    // No text becomes code: what an add-on is may not hang on whether Google lets it
    this.#context = createContext(constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } });
    this.scripts = state.bundle.scripts;
    this.side = border.runInContext(this.#context)(hostSide(state, execution));
    this.#guard(() => {
      for (const script of this.scripts) script.runInContext(this.#context, { timeout: milliseconds });
    });
  }

  /** Calls a top-level function with values of the realm. Throws an Error with the message of whatever it throws. */
  call(name: string, args: unknown[]): unknown {
    if (!this.side.isFunction(name)) throw new Error(`Script function not found: ${name}`);
    this.#context.run_ = () => this.side.call(name, args);
    const script = '{ const run = run_; delete globalThis.run_; run(); }';
    return this.#guard(() => runInContext(script, this.#context, { timeout: this.milliseconds }));
  }

  #guard(work: () => unknown): unknown {
    try {
      return work();
    } catch (error) {
      if ((error as NodeJS.ErrnoException)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
        throw new Error('Exceeded maximum execution time');
      }
      throw new Error(this.side.message(error), { cause: error });
    }
  }
}

/** What realm-side.js may ask of the host. Nothing of it reaches the script. */
function hostSide(state: HostState, execution: Execution): object {
  return {
    forbidden: forbiddenGlobals,
    services: serviceNames,
    service: (name: string) => services[name](state, execution),
    serviceOf,
    memberOf,
    textOf: (object: object) => (serviceOf(object) === 'Enumeration' ? String(object) : serviceOf(object)),
    now: () => state.clock.now(),
    dateText,
    parseDate,
    list: (length: number, at: (index: number) => unknown) => Array.from({ length }, (_, index) => at(index)),
    record: (keys: string[], at: (key: string) => unknown) => Object.fromEntries(keys.map((key) => [key, at(key)])),
    date: (instant: number) => new Date(instant),
    log: (level: string, text: string) => state.log.push({ level, text }),
    invoke(object: object, method: string, args: unknown[]): unknown {
      const service = serviceOf(object) ?? '';
      const kind = state.counter.add(service, method);
      const watcher = execution.caller === 'cell' ? null : state.watcher;
      watcher?.before(service, method);
      const refusal = refusalOf(state, execution, { object, service, method, args, kind });
      if (refusal) throw new Error(refusal);
      if (kind === 'reads' || kind === 'writes') execution.unflushed = kind === 'writes';
      const found = (object as Record<string, (...given: unknown[]) => unknown>)[method](...args);
      watcher?.after(service, method);
      return found;
    },
  };
}

/** As a script in the zone Etc/UTC prints a Date. */
function dateText(instant: number): string {
  if (Number.isNaN(instant)) return 'Invalid Date';
  const [weekday, day, month, year, time] = new Date(instant).toUTCString().replace(',', '').split(' ');
  return `${weekday} ${month} ${day} ${year} ${time} GMT+0000 (Coordinated Universal Time)`;
}

/** A text without a zone is read in the script's zone, Etc/UTC, not in the machine's. */
function parseDate(text: string): number {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+$/.test(text)) return Date.parse(`${text}Z`);
  const zoned = /^[+-]?\d{4,6}(-\d\d)?(-\d\d)?$|(Z|GMT|UTC|[+-]\d\d:?\d\d)\W*$|GMT|UTC/i.test(text);
  return Date.parse(zoned ? text : `${text} UTC`);
}
