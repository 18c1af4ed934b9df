import type { Event } from '../../sidebar/state/event';
import { opening, type State } from '../../sidebar/state/state';
import { update } from '../../sidebar/state/update';
import { home, view } from './small-view';

export const told = (state: State, ...events: Event[]): State => events.reduce(update, state);

/** Answers the call that the person waits for. */
export const answered = (state: State, answer: unknown): State => {
  const id = state.call?.id ?? -1;
  return told(state, { type: 'begin', id }, { type: 'success', id, answer });
};

export const refused = (state: State, message: string): State => {
  const id = state.call?.id ?? -1;
  return told(state, { type: 'begin', id }, { type: 'failure', id, message, detail: '' });
};

export const inSetup = answered(opening('en'), { language: 'en', home: null, setup: view });
export const dutchHome = { ...home, language: 'nl' as const };
export const atHome = answered(opening('en'), { language: 'nl', home: dutchHome, setup: null });
export const at = (step: string): State => told(inSetup, { type: 'go', step: step as 'pick' });
