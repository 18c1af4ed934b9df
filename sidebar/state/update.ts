import { splitName } from '../../src/questions/meaning/figures-meant';
import { withNames } from '../../src/questions/meaning/names-said';
import { ended, failed, withCall } from './calls';
import { edited } from './edit-setup';
import type { EditEvent, Event, HomeEvent, MoveEvent } from './event';
import { needsReading } from './needs-reading';
import type { State } from './state';
import { placeOf, reachable, stepAfter, stepBefore } from './steps';

/**
 * The one machine of the sidebar: a state and an event make the next state. It calls nothing and waits for nothing; a call
 * that it wants stands in the state, and whoever runs the page makes it.
 */
export function update(state: State, event: Event): State {
  switch (event.type) {
    case 'begin':
    case 'success':
    case 'failure':
      return event.type === 'begin'
        ? begun(state, event.id)
        : event.type === 'success'
          ? ended(state, event)
          : failed(state, event);
    case 'retry':
      return retried(state);
    case 'dismiss':
      return { ...state, failure: null };
    case 'idle':
      return inTheBackground(state);
    case 'select':
      // Looking at cells changes nothing, so it may be done at any time.
      return selecting(state, { tab: event.tab, ranges: event.ranges });
  }
  // Nothing is changed while the person waits for an answer that may replace it.
  if (state.call) return state;
  switch (event.type) {
    case 'go':
    case 'next':
    case 'back':
    case 'read again':
    case 'build':
      return moved(state, event);
    case 'edit':
    case 'leave set-up':
    case 'discard set-up':
    case 'refresh':
    case 'undo':
    case 'restore rows':
    case 'snooze':
    case 'newer export':
    case 'explain':
    case 'close explanation':
    case 'ask questions':
    case 'adopt':
    case 'schedule':
    case 'ask to stop':
    case 'stop':
    case 'begin anew':
      return atHome(state, event);
    default:
      return typed(state, event);
  }
}

function begun(state: State, id: number): State {
  const started = <One extends { id: number; status: 'wanted' | 'under way' } | null>(call: One): One =>
    call?.id === id ? { ...call, status: 'under way' } : call;
  return {
    ...state,
    call: started(state.call),
    keeping: started(state.keeping),
    checking: started(state.checking),
    selecting: started(state.selecting),
    asking: started(state.asking),
  };
}

function selecting(state: State, request: unknown): State {
  const call = { id: state.nextId, name: 'selectCells', request, status: 'wanted', edits: state.edits } as const;
  return { ...state, selecting: call, nextId: state.nextId + 1 };
}

/** Makes the call that failed once more, with the set-up as it is now. */
function retried(state: State): State {
  if (!state.failure || state.call) return state;
  const { call, waited } = state.failure;
  const clear = { ...state, failure: null };
  if (call === null) return clear;
  if (waited) return withCall(clear, call.name, call.request);
  return call.name === 'selectCells' ? selecting(clear, call.request) : inTheBackground(clear);
}

/** What was typed is judged and kept when the person pauses; a build is asked how far it is. */
function inTheBackground(state: State): State {
  const { setup, view } = state;
  if (state.call?.name === 'buildSetup' && !state.asking) {
    return {
      ...state,
      asking: { id: state.nextId, name: 'buildProgress', request: null, status: 'wanted', edits: state.edits },
      nextId: state.nextId + 1,
    };
  }
  if (state.page !== 'setup' || !setup || !view || state.call) return state;
  let next = state;
  if (next.unchecked && !next.checking) {
    const request = { setup, context: view.context };
    next = {
      ...next,
      checking: { id: next.nextId, name: 'checkTyped', request, status: 'wanted', edits: next.edits },
      nextId: next.nextId + 1,
    };
  }
  if (next.unkept && !next.keeping) {
    next = {
      ...next,
      keeping: { id: next.nextId, name: 'keepSetup', request: { setup }, status: 'wanted', edits: next.edits },
      nextId: next.nextId + 1,
    };
  }
  return next;
}

function typed(state: State, event: EditEvent): State {
  const { setup, view } = state;
  if (state.page !== 'setup' || !setup || !view) return state;
  const next = edited(setup, view, event);
  if (next === setup) return state;
  return { ...state, setup: next, edits: state.edits + 1, unkept: true, unchecked: true, failure: null };
}

function moved(state: State, event: MoveEvent): State {
  const { setup, view } = state;
  if (state.page !== 'setup' || !setup || !view) return state;
  if (event.type === 'build') return built(state);
  if (event.type === 'read again') return withCall({ ...state, failure: null }, 'readSetup', { setup });
  const wanted =
    event.type === 'go' ? event.step : event.type === 'next' ? stepAfter(setup.step) : stepBefore(setup.step);
  const step = reachable(wanted, setup);
  const isForward = placeOf(step) > placeOf(setup.step);
  if (isForward && needsReading(setup, view, step)) {
    return withCall({ ...state, failure: null }, 'readSetup', { setup: { ...setup, step } });
  }
  if (step === setup.step) return state;
  const there = {
    ...state,
    setup: { ...setup, step },
    asksMore: false,
    edits: state.edits + 1,
    unkept: true,
    failure: null,
  };
  return inTheBackground(there);
}

function built(state: State): State {
  const [problem] = state.checks?.problems ?? [];
  if (problem && !state.unchecked)
    return { ...state, failure: { message: problem.says, detail: '', call: null, waited: false } };
  return withCall({ ...state, failure: null, progress: 0 }, 'buildSetup', { setup: state.setup });
}

function atHome(state: State, event: HomeEvent): State {
  switch (event.type) {
    case 'edit':
      if (state.page !== 'home') return state;
      return withCall({ ...state, failure: null }, 'readSetup', event.step === null ? {} : { step: event.step });
    case 'leave set-up':
      if (state.page !== 'setup' || !state.home) return state;
      return withCall({ ...state, failure: null }, 'keepSetup', { setup: state.setup });
    case 'discard set-up':
      if (state.page !== 'setup' && state.page !== 'home') return state;
      return withCall({ ...state, failure: null }, 'keepSetup', { setup: null });
    case 'refresh':
      return state.page === 'home' ? withCall({ ...state, failure: null }, 'refreshNow', null) : state;
    case 'undo':
      return state.page === 'home' ? withCall({ ...state, failure: null }, 'undoLast', null) : state;
    case 'restore rows':
      return state.page === 'home' ? withCall({ ...state, failure: null }, 'restoreRows', null) : state;
    case 'snooze': {
      const { key, days } = event;
      return state.page === 'home' ? withCall({ ...state, failure: null }, 'snoozeAlerts', { key, days }) : state;
    }
    case 'newer export':
      return state.page === 'home' ? withCall({ ...state, failure: null }, 'openNewerExport', null) : state;
    case 'explain':
      return state.page === 'home' ? withCall({ ...state, failure: null }, 'explainSelection', null) : state;
    case 'ask questions': {
      const { typed: text } = event;
      const split = splitName(withNames(text, state.asked?.names));
      return state.page === 'home'
        ? withCall({ ...state, failure: null }, 'askQuestions', { typed: text, split })
        : state;
    }
    case 'close explanation':
      return { ...state, explanation: null };
    case 'adopt':
      return state.page === 'home' ? withCall({ ...state, failure: null }, 'adoptPlan', null) : state;
    case 'schedule':
      return state.page === 'home' ? withCall({ ...state, failure: null }, event.call, event.request) : state;
    case 'ask to stop':
      return state.page === 'home' ? { ...state, asksToStop: event.asks } : state;
    case 'stop':
      return state.page === 'home' && state.asksToStop
        ? withCall({ ...state, failure: null }, 'stopAndRemove', { tabs: event.tabs })
        : state;
    case 'begin anew':
      return state.page === 'removed' ? withCall({ ...state, page: 'opening' }, 'openSidebar', null) : state;
    default:
      return state;
  }
}
