import type { HomeView } from '../../src/wizard/home-view';
import { viewOf } from '../wizard/small-company';

/** What the server answers to a newcomer with the small company's tabs. */
export const view = viewOf();

export const home: HomeView = {
  language: 'en',
  period: 'Everything',
  kpis: [],
  refreshed: '',
  questions: [],
  problems: [],
  changes: [],
  copy: '',
  halfDone: false,
};
