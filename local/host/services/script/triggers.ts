import { randomUUID } from 'node:crypto';
import { enumeration, offered } from '../../emulation';
import type { ClockTrigger, HostState } from '../../state';
import { EmulatedClockBuilder } from './clock-trigger-builder';
import { EmulatedSpreadsheetTriggerBuilder } from './document-trigger-builder';

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
    if (this.#state.isTestDeployment) {
      throw new Error(
        'The Add-on attempted an action that is not permitted in Test as Add-on mode. To use this action, you must deploy the Add-on.',
      );
    }
    if (!bundle.functions.some(({ name }) => name === this.#handler)) {
      throw new Error(`Script function not found: ${this.#handler}`);
    }
    if (mine.some((each) => each.kind === kind && !each.elsewhere)) {
      const type = kind === 'CLOCK' ? 'time-based' : kind;
      throw new Error(
        `This add-on has created too many ${type} triggers in this document for this Google user account.`,
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
