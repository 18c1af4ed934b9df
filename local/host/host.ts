import type { Content, Evaluated } from '../workbook/cell';
import { isCellError } from '../workbook/cell';
import { keepFormula } from '../workbook/formulas/formula-text';
import { Workbook } from '../workbook/workbook';
import type { LocalBigQuery } from './bigquery/local-big-query';
import type { Counts } from './counts';
import { CallCounter } from './counts';
import type { AuthMode } from './script/auth-mode';
import { readBundle } from './script/bundle';
import { CELL_MILLISECONDS, scriptFunctions } from './script/custom-functions';
import { keptRealm } from './script/kept-realm';
import { Realm } from './script/realm';
import type { PublicFunction } from './script/script-functions';
import { authModes } from './services/script/script-app';
import { EmulatedSpreadsheet } from './services/spreadsheet/spreadsheet';
import type { Caller, Clock, HostState, Nullable, User } from './state';

const SIX_MINUTES = 360_000;
/** Recipients a day of an account that nobody pays for. */
const CONSUMER_MAILS = 100;
const MAIL_BYTES = 25 * 1024 * 1024;

/** A tab to begin with. `formats`: the number format of single cells, rows first, where they have one. */
export interface HostTab {
  name: string;
  cells: Content[][];
  formats?: (string | undefined)[][];
}

export interface HostOptions {
  /** The built folder: Code.js and other scripts, appsscript.json, *.html */
  dist: string;
  tabs?: HostTab[];
  /** As Sheets writes it; default en_US. */
  locale?: string;
  /** Default Etc/UTC. */
  timeZone?: string;
  user?: User;
  clock?: Clock;
  /** Milliseconds after which a cell's function is stopped; default 30,000. */
  cellMilliseconds?: number;
  /**
   * True: runs and cells share a realm, with those of other spreadsheets that do, which Google never does but is several
   * times faster, for years of hourly runs.
   */
  keepsRealm?: boolean;
  /** True: the add-on is tried out as a test deployment, which has no installable triggers. */
  testDeployment?: boolean;
  /** True: ScriptApp.getUserTriggers comes back empty. */
  listsNoTriggers?: boolean;
  /** True: a trigger whose owner has taken a scope back does not run at all. */
  withholdsTriggers?: boolean;
  /** What lies in BigQuery, for a script whose manifest names that service. */
  bigQuery?: LocalBigQuery;
  /** What services answer null for, as they do for a script that belongs to no spreadsheet. */
  nulls?: Nullable[];
}

export interface CallOptions {
  /** Default 'client': google.script.run from a page, where arguments and answers must be plain JSON. */
  caller?: Exclude<Caller, 'cell'>;
  /** Default FULL; opening runs in NONE or LIMITED. */
  mode?: AuthMode;
}

/** Google without Google: one spreadsheet with the add-on in it. */
export interface Host {
  workbook: Workbook;
  /** All that outlives a run: outbox, triggers, properties, menu, pages, log … */
  state: HostState;
  /** Top-level functions of the script that Google can see. */
  functions: PublicFunction[];
  /** Service calls since the host was opened or `resetCounts` was called. */
  readonly counts: Counts;
  resetCounts(): void;
  /** Runs a function of the script in a fresh realm. Throws an Error with the message that the script threw. */
  call(functionName: string, args?: unknown[], options?: CallOptions): unknown;
  /** What a formula, typed in the spreadsheet's locale, shows on a tab (default: the first): a value, or rows that it spills. */
  evaluate(formula: string, sheetName?: string): unknown;
}

/** Opens a spreadsheet with these tabs and the built add-on in it. Throws an Error that says what the build did wrong. */
export function openHost(options: HostOptions): Host {
  const { dist, tabs = [], locale = 'en_US', timeZone = 'Etc/UTC', clock = { now: Date.now } } = options;
  const workbook = new Workbook('Local spreadsheet', locale, timeZone, () => clock.now());
  for (const tab of tabs.length ? tabs : [{ name: 'Sheet1', cells: [] }]) addTab(workbook, tab);
  const user = options.user ?? { email: 'owner@example.com', locale: 'en' };
  const state: HostState = {
    bundle: readBundle(dist),
    workbook,
    clock,
    user,
    owner: user.email,
    counter: new CallCounter(),
    properties: new Map(),
    propertyCalls: 0,
    cache: new Map(),
    locksElsewhere: new Set(),
    locksHeld: new Map(),
    withdrawnScopes: new Set(),
    mailQuota: CONSUMER_MAILS,
    mailBytes: MAIL_BYTES,
    nulls: new Set(options.nulls),
    isTestDeployment: options.testDeployment === true,
    listsNoTriggers: options.listsNoTriggers === true,
    withholdsTriggers: options.withholdsTriggers === true,
    watcher: null,
    bigQuery: options.bigQuery ?? null,
    keepsRealm: options.keepsRealm === true,
    triggers: [],
    outbox: [],
    menu: [],
    pages: [],
    toasts: [],
    alerts: [],
    log: [],
    complaints: [],
  };
  workbook.useFunctions(scriptFunctions(state, options.cellMilliseconds ?? CELL_MILLISECONDS));
  return {
    workbook,
    state,
    functions: state.bundle.functions,
    get counts() {
      return state.counter.counts;
    },
    resetCounts: () => state.counter.reset(),
    call: (name, args = [], how = {}) => call(state, name, args, how),
    evaluate: (formula, sheetName) => evaluate(workbook, formula, sheetName),
  };
}

function addTab(workbook: Workbook, { name, cells, formats }: HostTab): void {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 26);
  const blanked = cells.map((row) => row.map((value) => (value === '' ? undefined : value)));
  const sheet = workbook.addSheet(name, { rows: Math.max(1000, cells.length), columns }, blanked);
  formats?.forEach((row, down) => {
    row.forEach((format, across) => {
      if (format !== undefined) sheet.formats.set(down, across, format);
    });
  });
}

function call(
  state: HostState,
  name: string,
  args: unknown[],
  { caller = 'client', mode = 'FULL' }: CallOptions,
): unknown {
  const visible = state.bundle.functions.some((each) => each.name === name);
  if (!visible) throw new Error(`Script function not found: ${name}`);
  const milliseconds = caller === 'open' ? CELL_MILLISECONDS : SIX_MINUTES;
  const realm = state.keepsRealm
    ? keptRealm(state, caller, mode, milliseconds)
    : new Realm(state, { caller, mode }, milliseconds);
  const { execution } = realm;
  try {
    return answer(state, name, args, realm);
  } finally {
    // At Google a lock goes with the run that holds it, however that ends
    for (const [lock, holder] of state.locksHeld) if (holder === execution) state.locksHeld.delete(lock);
    execution.unflushed = false;
  }
}

function answer(state: HostState, name: string, args: unknown[], realm: Realm): unknown {
  const { caller, mode } = realm.execution;
  if (caller !== 'client') return realm.call(name, realm.side.arguments(given(state, caller, mode, args)));
  const text = JSON.stringify(args, refuseUnlessPlain);
  const found = realm.call(name, realm.side.fromJson(text) as unknown[]);
  if (found === undefined) return null;
  const refusal = realm.side.refusal(found);
  if (refusal === null) return JSON.parse(realm.side.toJson(found) ?? 'null');
  // Google hands the page null for the whole answer and says nothing
  state.complaints.push(`${name}: google.script.run cannot return it, ${refusal}`);
  return null;
}

/** A page's request fails when an argument is anything but plain JSON. */
function refuseUnlessPlain(this: unknown, key: string, value: unknown): unknown {
  const original = (this as Record<string, unknown>)[key];
  const prototype = typeof original === 'object' && original !== null ? Object.getPrototypeOf(original) : null;
  const plain = prototype === null || Array.isArray(original) || Object.getPrototypeOf(prototype) === null;
  const number = typeof original !== 'number' || Number.isFinite(original);
  if (original instanceof Date || typeof original === 'function' || original === undefined || !plain || !number) {
    throw new Error(`Failed due to illegal value in property: ${key}`);
  }
  return value;
}

/** Triggers and opening get an event; a menu item gets nothing. */
function given(state: HostState, caller: Caller, mode: AuthMode, args: unknown[]): unknown[] {
  if (args.length || caller === 'menu') return args;
  const event = { authMode: authModes[mode] };
  return [caller === 'open' ? { ...event, source: new EmulatedSpreadsheet(state) } : event];
}

function evaluate(workbook: Workbook, formula: string, sheetName?: string): unknown {
  const sheet = sheetName === undefined ? workbook.sheets[0] : workbook.sheetByName(sheetName);
  if (!sheet) throw new Error(`no tab named ${sheetName}`);
  const rows = workbook.evaluate(keepFormula(formula, workbook.localeRules), sheet);
  const plain = ({ value }: Evaluated) => (value === undefined ? '' : value);
  const only = rows.length === 1 && rows[0].length === 1 ? rows[0][0].value : undefined;
  if (isCellError(only)) return only;
  return rows.length === 1 && rows[0].length === 1 ? plain(rows[0][0]) : rows.map((row) => row.map(plain));
}
