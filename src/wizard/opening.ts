import type { Language } from '../plan/plan';
import type { HomeView } from './home-view';
import type { SetupView } from './setup-view';

/** What the sidebar opens on: the KPIs once there is a KPI sheet, else the steps. Exactly one of the two is there. */
export interface Opening {
  language: Language;
  home: HomeView | null;
  setup: SetupView | null;
}
