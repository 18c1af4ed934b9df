import type { HomeView } from '../../src/home/home-view';
import type { Step } from '../../src/wizard/setup/setup';
import type { SetupView } from '../../src/wizard/setup-view';
import type { Call, CallName, ScheduleCall, ServerAnswer } from './call';
import type { Failure, State } from './state';
import { placeOf, reachable } from './steps';

/** The state in which the person waits for a call. */
export function withCall(state: State, name: CallName, request: unknown): State {
  const call: Call = { id: state.nextId, name, request, status: 'wanted', edits: state.edits };
  return { ...state, call, done: null, undone: '', nextId: state.nextId + 1 };
}

/** A call has answered. An answer to a call that is no longer in the state changes nothing. */
export function ended(state: State, { id, answer }: { id: number; answer: unknown }): State {
  if (state.checking?.id === id) {
    const { edits } = state.checking;
    return { ...state, checking: null, checks: answer as ServerAnswer<'checkTyped'>, unchecked: isOlder(state, edits) };
  }
  if (state.keeping?.id === id) {
    const { edits } = state.keeping;
    return { ...state, keeping: null, unkept: isOlder(state, edits) };
  }
  if (state.selecting?.id === id) return { ...state, selecting: null };
  if (state.asking?.id === id) {
    const { done } = answer as ServerAnswer<'buildProgress'>;
    return { ...state, asking: null, progress: Math.max(state.progress, done) };
  }
  if (state.call?.id !== id) return state;
  return answered({ ...state, call: null, failure: null }, state.call, answer);
}

/** True where more was typed since; once the set-up is closed nothing is left to keep or to judge. */
const isOlder = ({ setup, edits }: State, sent: number): boolean => setup !== null && edits !== sent;

function answered(state: State, call: Call, answer: unknown): State {
  switch (call.name) {
    case 'openSidebar': {
      const { language, home, setup } = answer as ServerAnswer<'openSidebar'>;
      if (home) return onHome({ ...state, language }, home);
      return setup ? onSetup({ ...state, language }, setup, setup.setup.step) : state;
    }
    case 'readSetup': {
      const view = answer as ServerAnswer<'readSetup'>;
      const step = stepAfterReading(state, call, view);
      return { ...onSetup(state, view, step), asksMore: placeOf(step) < placeOf(wantedStep(call, view)) };
    }
    case 'snoozeAlerts':
      return onHome(state, answer as ServerAnswer<'snoozeAlerts'>);
    case 'buildSetup':
    case 'refreshNow':
    case 'restoreRows':
      // Rows that were opened before may be others now.
      return onHome({ ...state, explanation: null }, answer as ServerAnswer<'refreshNow'>);
    case 'undoLast': {
      const { home, says } = answer as ServerAnswer<'undoLast'>;
      if (home) return onHome({ ...state, explanation: null }, home);
      // The first build is gone: what was chosen stands in the steps.
      const nothing = { ...state, ...nothingOpen, home: null, explanation: null, page: 'opening' } as const;
      return { ...withCall(nothing, 'openSidebar', null), undone: says };
    }
    case 'explainSelection':
      return { ...state, explanation: answer as ServerAnswer<'explainSelection'> };
    case 'askQuestions':
      return { ...state, asked: answer as ServerAnswer<'askQuestions'> };
    case 'keepSetup':
      return afterKeeping(state, call);
    case 'adoptPlan':
      return state.home ? { ...state, home: { ...state.home, copy: '' } } : state;
    case 'startSchedule':
    case 'stopSchedule':
    case 'confirmRecipients':
    case 'sendReportAgain':
    case 'sendTestReport':
    case 'sendReportPdf': {
      if (!state.home) return state;
      const schedule = answer as ServerAnswer<ScheduleCall>;
      // Who starts the schedule in a copy has made the plan its own.
      const copy = call.name === 'startSchedule' ? '' : state.home.copy;
      return { ...state, done: call.name, home: { ...state.home, copy, schedule } };
    }
    case 'stopAndRemove':
      return { ...state, ...nothingOpen, page: 'removed', home: null, explanation: null, asksToStop: false };
    default:
      return state;
  }
}

const nothingOpen = { view: null, setup: null, checks: null, unkept: false, unchecked: false } as const;

function onHome(state: State, home: HomeView): State {
  return { ...state, ...nothingOpen, asked: null, page: 'home', language: home.language, home, asksToStop: false };
}

function onSetup(state: State, view: SetupView, wanted: Step): State {
  const step = reachable(wanted, view.setup);
  const setup = { ...view.setup, step };
  return {
    ...state,
    page: 'setup',
    language: view.language,
    view,
    setup,
    checks: view.checks,
    explanation: null,
    unchecked: false,
    unkept: step !== view.setup.step,
  };
}

/** The step that the person was on the way to; the tabs once more where an answer has raised a new question. */
function stepAfterReading(state: State, call: Call, view: SetupView): Step {
  const wanted = wantedStep(call, view);
  const asked = new Set(questionsOf(state.view));
  const isNew = state.setup?.step === 'tabs' && questionsOf(view).some((question) => !asked.has(question));
  return isNew && placeOf(wanted) > placeOf('tabs') ? 'tabs' : wanted;
}

function wantedStep({ request }: Call, view: SetupView): Step {
  const { setup, step } = (request ?? {}) as { setup?: { step: Step }; step?: Step };
  return setup?.step ?? step ?? view.setup.step;
}

function questionsOf(view: SetupView | null): string[] {
  return (view?.tabs ?? []).flatMap(({ questions }) =>
    questions.map(({ tab, column, value }) => JSON.stringify([tab, column, value])),
  );
}

/** Keeping is waited for only when the person leaves a set-up, or throws it away. */
function afterKeeping(state: State, { request }: Call): State {
  const isThrownAway = (request as { setup: unknown }).setup === null;
  if (state.home) {
    return { ...state, ...nothingOpen, page: 'home', home: { ...state.home, halfDone: !isThrownAway } };
  }
  return withCall({ ...state, ...nothingOpen, page: 'opening' }, 'openSidebar', null);
}

/** A call has failed: the person can try again; what nobody waited for is tried again by itself too. */
export function failed(state: State, { id, message, detail }: { id: number; message: string; detail: string }): State {
  const because = (call: Call, waited: boolean): Failure => ({ message, detail, call, waited });
  if (state.checking?.id === id) return { ...state, checking: null, failure: because(state.checking, false) };
  if (state.keeping?.id === id) return { ...state, keeping: null, failure: because(state.keeping, false) };
  if (state.selecting?.id === id) return { ...state, selecting: null, failure: because(state.selecting, false) };
  // How far a build is does not matter once more.
  if (state.asking?.id === id) return { ...state, asking: null };
  if (state.call?.id !== id) return state;
  return { ...state, call: null, failure: because(state.call, true) };
}
