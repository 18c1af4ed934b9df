import { randomUUID } from 'node:crypto';
import { enumeration, offered } from '../emulation';
import type { ClockTrigger, HostState } from '../state';

type Google = GoogleAppsScript.Script.Trigger;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

type ScriptApp = GoogleAppsScript.Script.ScriptApp;

export const eventTypes = enumeration<ScriptApp['EventType']>(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
);
export const triggerSources = enumeration<ScriptApp['TriggerSource']>(
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
);

export class EmulatedTrigger
  implements
    Pick<Google, 'getUniqueId' | 'getHandlerFunction' | 'getEventType' | 'getTriggerSource' | 'getTriggerSourceId'>
{
  static readonly emulates = 'Trigger';
  #trigger: ClockTrigger;

  constructor(trigger: ClockTrigger) {
    this.#trigger = trigger;
  }

  getUniqueId(): string {
    return this.#trigger.id;
  }

  getHandlerFunction(): string {
    return this.#trigger.handler;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return eventTypes[this.#trigger.kind];
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return triggerSources[this.#trigger.kind === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS'];
  }

  /** null for a clock trigger, whatever document it was made in. */
  getTriggerSourceId(): string {
    return this.#trigger.kind === 'CLOCK' ? (null as unknown as string) : 'local-spreadsheet';
  }
}

export class EmulatedTriggerBuilder
  implements Pick<GoogleAppsScript.Script.TriggerBuilder, 'timeBased' | 'forSpreadsheet'>
{
  static readonly emulates = 'TriggerBuilder';
  #state: HostState;
  #handler: string;

  constructor(state: HostState, handler: string) {
    this.#state = state;
    this.#handler = handler;
  }

  timeBased(): ClockBuilder {
    return offered<ClockBuilder>(new EmulatedClockBuilder((schedule) => this.#create('CLOCK', schedule)));
  }

  forSpreadsheet(_document: unknown): GoogleAppsScript.Script.SpreadsheetTriggerBuilder {
    return offered(new EmulatedSpreadsheetTriggerBuilder((kind) => this.#create(kind, {})));
  }

  /** An add-on may have one trigger of each type per user and document, and 20 per user. */
  #create(kind: ClockTrigger['kind'], schedule: ClockTrigger['schedule']): Google {
    const { triggers, user, clock, bundle } = this.#state;
    const mine = triggers.filter((each) => each.user === user.email);
    if (!bundle.functions.some(({ name }) => name === this.#handler)) {
      throw new Error(`Script function not found: ${this.#handler}`);
    }
    if (mine.some((each) => each.kind === kind)) {
      const type = kind === 'CLOCK' ? 'time-based' : kind;
      throw new Error(
        `this add-on has created too many ${type} triggers in this document for this Google user account`,
      );
    }
    if (mine.length >= 20) throw new Error('This script has too many triggers.');
    const trigger = {
      id: randomUUID(),
      handler: this.#handler,
      user: user.email,
      kind,
      schedule,
      createdAt: clock.now(),
    };
    triggers.push(trigger);
    return offered<Google>(new EmulatedTrigger(trigger));
  }
}

class EmulatedClockBuilder
  implements
    Pick<
      ClockBuilder,
      | 'everyHours'
      | 'everyDays'
      | 'everyWeeks'
      | 'everyMinutes'
      | 'onWeekDay'
      | 'onMonthDay'
      | 'atHour'
      | 'nearMinute'
      | 'inTimezone'
      | 'after'
      | 'at'
      | 'create'
    >
{
  static readonly emulates = 'ClockTriggerBuilder';
  #create: (schedule: ClockTrigger['schedule']) => Google;
  #schedule: ClockTrigger['schedule'] = {};

  constructor(create: (schedule: ClockTrigger['schedule']) => Google) {
    this.#create = create;
  }

  everyHours(n: number): ClockBuilder {
    return this.#set('everyHours', n);
  }

  everyDays(n: number): ClockBuilder {
    return this.#set('everyDays', n);
  }

  everyWeeks(n: number): ClockBuilder {
    return this.#set('everyWeeks', n);
  }

  everyMinutes(_n: number): ClockBuilder {
    throw new Error('The recurrence interval for an Add-on trigger must be at least one hour.');
  }

  onWeekDay(day: GoogleAppsScript.Base.Weekday): ClockBuilder {
    return this.#set('onWeekDay', String(day));
  }

  onMonthDay(day: number): ClockBuilder {
    return this.#set('onMonthDay', day);
  }

  atHour(hour: number): ClockBuilder {
    return this.#set('atHour', hour);
  }

  nearMinute(minute: number): ClockBuilder {
    return this.#set('nearMinute', minute);
  }

  inTimezone(timezone: string): ClockBuilder {
    return this.#set('inTimezone', timezone);
  }

  after(durationMilliseconds: number): ClockBuilder {
    return this.#set('after', durationMilliseconds);
  }

  at(date: GoogleAppsScript.Base.Date): ClockBuilder {
    return this.#set('at', date.getTime());
  }

  create(): Google {
    return this.#create(this.#schedule);
  }

  #set(key: string, value: number | string): ClockBuilder {
    if (typeof value === 'number' && !(value >= 0)) throw new Error(`Invalid argument: ${key}`);
    this.#schedule[key] = value;
    return offered<ClockBuilder>(this);
  }
}

type DocumentBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

class EmulatedSpreadsheetTriggerBuilder implements Pick<DocumentBuilder, 'onOpen' | 'onEdit' | 'onChange' | 'create'> {
  static readonly emulates = 'SpreadsheetTriggerBuilder';
  #create: (kind: ClockTrigger['kind']) => Google;
  #kind: ClockTrigger['kind'] = 'ON_OPEN';

  constructor(create: (kind: ClockTrigger['kind']) => Google) {
    this.#create = create;
  }

  onOpen(): DocumentBuilder {
    return this.#on('ON_OPEN');
  }

  onEdit(): DocumentBuilder {
    return this.#on('ON_EDIT');
  }

  onChange(): DocumentBuilder {
    return this.#on('ON_CHANGE');
  }

  create(): Google {
    return this.#create(this.#kind);
  }

  #on(kind: ClockTrigger['kind']): DocumentBuilder {
    this.#kind = kind;
    return offered<DocumentBuilder>(this);
  }
}
