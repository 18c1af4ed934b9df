import type { Workbook } from '../workbook/workbook';
import type { LocalBigQuery } from './bigquery/local-big-query';
import type { CallCounter } from './counts';
import type { AuthMode } from './script/auth-mode';
import type { Bundle } from './script/bundle';
import type { BlobContent } from './services/utilities/blob-content';

/** What started the script: a page (google.script.run), a menu item, a time or document trigger, opening, a cell. */
export type Caller = 'client' | 'menu' | 'trigger' | 'open' | 'cell';

/** One run of the script, from loading to its end. */
export interface Execution {
  caller: Caller;
  mode: AuthMode;
  /** True while something written may not have reached the document: others do not see it yet. */
  unflushed?: boolean;
}

export interface User {
  email: string;
  /** Language of the user interface: en, nl … */
  locale: string;
}

/** A file that a mail carries: an attachment, or a picture in its text. */
export interface MailPart {
  name: string;
  /** MIME type */
  type: string;
  content: BlobContent;
}

/** A mail that the script sent: nothing leaves the machine. */
export interface Mail {
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  body: string;
  htmlBody?: string;
  name?: string;
  replyTo?: string;
  attachments: MailPart[];
  /** Pictures in the HTML, by the name under which it shows them. */
  images: MailPart[];
  sentAt: number;
}

/** What Google hands out for the open spreadsheet, and for some scripts and moments does not: null. */
export type Nullable = 'spreadsheet' | 'document lock' | 'document properties' | 'document cache' | 'user properties';

export interface ClockTrigger {
  id: string;
  handler: string;
  user: string;
  kind: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  /** The recurrence in words of the builder: { everyHours: 1 }, { everyDays: 1, atHour: 8 } … */
  schedule: Record<string, number | string>;
  createdAt: number;
  /** True for one that belongs to another spreadsheet of the same person: it is listed, and fires there. */
  elsewhere?: boolean;
}

export interface MenuItem {
  label: string;
  handler: string;
}

export interface ShownPage {
  kind: 'sidebar' | 'dialog';
  title: string;
  html: string;
}

/** The host's only clock. */
export interface Clock {
  now(): number;
}

/** Is told of each service call of a script (those of cells apart) before and after it, and may end it by throwing. */
export interface CallWatcher {
  before(service: string, method: string): void;
  after(service: string, method: string): void;
}

/** All that outlives a run of the script. */
export interface HostState {
  bundle: Bundle;
  workbook: Workbook;
  clock: Clock;
  user: User;
  /** Address of the person to whom the spreadsheet belongs. */
  owner: string;
  counter: CallCounter;
  properties: Map<string, Map<string, string>>;
  propertyCalls: number;
  cache: Map<string, Map<string, { value: string; until: number }>>;
  /** Locks that somebody else holds: 'document', 'script', 'user'. */
  locksElsewhere: Set<string>;
  /** Locks that runs of this host hold, by name. */
  locksHeld: Map<string, Execution>;
  /** Scopes of the manifest that the user has taken back. */
  withdrawnScopes: Set<string>;
  /** Recipients a day. */
  mailQuota: number;
  /** Bytes that a mail may weigh with all that it carries. */
  mailBytes: number;
  /** What services answer null for. */
  nulls: Set<Nullable>;
  /** The add-on is only tried out: installable triggers can neither be made nor do they run. */
  isTestDeployment: boolean;
  /** ScriptApp.getUserTriggers answers with an empty list, whatever stands. */
  listsNoTriggers: boolean;
  /** A trigger whose owner has taken a scope back does not run at all; else it runs up to the first refusal. */
  withholdsTriggers: boolean;
  watcher: CallWatcher | null;
  /** What lies in BigQuery; null where nothing does. */
  bigQuery: LocalBigQuery | null;
  /** Runs share a realm, under a name with those of the same name alone; else every run has its own. */
  keepsRealm: boolean | string;
  triggers: ClockTrigger[];
  outbox: Mail[];
  menu: MenuItem[];
  pages: ShownPage[];
  toasts: string[];
  alerts: string[];
  log: { level: string; text: string }[];
  /** What Google would have let pass in silence and a developer should know. */
  complaints: string[];
}
