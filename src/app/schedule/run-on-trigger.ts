import { aloneOrNotAtAll } from '../../google/document-lock';
import { outsideCells } from '../../google/open-ui';
import { giveUp, runSchedule } from '../../schedule/run/run-schedule';
import { sent } from '../page-call';
import { scheduleServices } from './schedule-services';

/** A run of the schedule; left to the next hour where somebody else writes to the spreadsheet just now. */
export function runOnTrigger(event: unknown): void {
  outsideCells();
  const fired = sent(event, 'triggerUid');
  const trigger = typeof fired === 'string' ? fired : null;
  try {
    aloneOrNotAtAll(() => {
      runSchedule(scheduleServices(), trigger);
    });
  } catch (error) {
    giveUp(scheduleServices(), trigger, error);
  }
}
