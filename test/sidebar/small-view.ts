import type { HomeView } from '../../src/home/home-view';
import type { ScheduleView } from '../../src/schedule/schedule-view';
import { viewOf } from '../wizard/small-company';

/** What the server answers to a newcomer with the small company's tabs. */
export const view = viewOf();

/** A schedule that nobody has started. */
export const schedule: ScheduleView = {
  language: 'en',
  running: false,
  owner: '',
  mine: false,
  generation: 0,
  ran: '',
  next: '',
  coming: '',
  overdue: false,
  attention: [],
  recipients: [],
  held: [],
  agreements: [],
  unknown: [],
  permission: '',
  summary: '',
};

export const home: HomeView = {
  language: 'en',
  period: 'Everything',
  kpis: [],
  refreshed: '',
  behind: '',
  questions: [],
  problems: [],
  changes: [],
  copy: '',
  halfDone: false,
  undo: null,
  oldRows: '',
  notices: [],
  schedule,
  mails: 0,
};
