import { offered } from '../../emulation';
import type { ClockTrigger } from '../../state';

type Google = GoogleAppsScript.Script.Trigger;
type DocumentBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

/** At what happening in the document a trigger is to fire. */
export class EmulatedSpreadsheetTriggerBuilder
  implements Pick<DocumentBuilder, 'onOpen' | 'onEdit' | 'onChange' | 'create'>
{
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
