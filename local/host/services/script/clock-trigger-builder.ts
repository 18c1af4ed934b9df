import { offered } from '../../emulation';
import type { ClockTrigger } from '../../state';

type Google = GoogleAppsScript.Script.Trigger;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

/** When a time-based trigger is to fire. Kept as words: nothing fires by itself here. */
export class EmulatedClockBuilder
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
