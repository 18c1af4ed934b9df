import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Setup } from '../src/wizard/setup/setup';
import type { SetupView } from '../src/wizard/setup-view';
import type { Event } from './state/event';
import type { State } from './state/state';
import type { Words } from './texts';

/** What every part of the page may need. */
export interface Sidebar {
  state: State;
  words: Words;
  dispatch: (event: Event) => void;
}

export const SidebarContext = createContext<Sidebar | null>(null);

export function useSidebar(): Sidebar {
  return useContext(SidebarContext) as Sidebar;
}

/** The same within a step, where there is a set-up. */
export function useSetup(): Sidebar & { setup: Setup; view: SetupView } {
  const sidebar = useSidebar();
  return { ...sidebar, setup: sidebar.state.setup as Setup, view: sidebar.state.view as SetupView };
}
