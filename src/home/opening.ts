import type { Language } from '../base/language';
import type { SetupView } from '../wizard/setup-view';
import type { HomeView } from './home-view';

/** What the sidebar opens on: the KPIs once there is a KPI sheet, else the steps. Exactly one of the two is there. */
export interface Opening {
  language: Language;
  home: HomeView | null;
  setup: SetupView | null;
}
