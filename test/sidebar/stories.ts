import fc from 'fast-check';
import type { ScheduleCall } from '../../sidebar/state/call';
import type { Event } from '../../sidebar/state/event';
import { opening, type State } from '../../sidebar/state/state';
import { steps } from '../../sidebar/state/steps';
import { update } from '../../sidebar/state/update';
import type { Setup } from '../../src/wizard/setup/setup';
import { home, schedule, view } from './small-view';

const ids = view.choices.map(({ id }) => id);
const keys = ids.filter((id) => view.setup.picked.some((kpi) => kpi.id === id));
export const text = fc.string({ maxLength: 8 });
const kpi = fc.constantFrom(...ids);
const key = fc.constantFrom(...keys);
export const step = fc.constantFrom(...steps);

export const edits: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ type: fc.constant('choose objective' as const), objective: fc.oneof(text, fc.constant('sell_faster')) }),
  fc.record({
    type: fc.constant('choose period' as const),
    period: fc.constantFrom('month', 'quarter', 'year', 'all'),
  }),
  fc.record({
    type: fc.constant('answer' as const),
    answer: fc.record({ tab: fc.constant('Deals'), column: text, answer: text }),
  }),
  fc.record({
    type: fc.constant('choose breakdown' as const),
    by: fc.constantFrom('rep' as const, 'outcome' as const),
  }),
  fc.record({ type: fc.constant('automatic' as const), on: fc.boolean() }),
  fc.record({ type: fc.constant('pick' as const), id: kpi }),
  fc.record({ type: fc.constant('park' as const), id: kpi }),
  fc.record({
    type: fc.constant('type goal' as const),
    key,
    field: fc.constantFrom('target' as const, 'floor' as const, 'stretch' as const, 'due' as const),
    text,
  }),
  fc.record({ type: fc.constant('type owner' as const), key, text }),
  fc.record({ type: fc.constant('change report' as const), key, report: fc.record({ recipients: text }) }),
  fc.record({ type: fc.constant('confirm address' as const), address: text, confirmed: fc.boolean() }),
);

const scheduleCall = fc.constantFrom<ScheduleCall>(
  'startSchedule',
  'stopSchedule',
  'confirmRecipients',
  'sendReportAgain',
  'sendTestReport',
  'sendReportPdf',
);

const moves: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ type: fc.constant('schedule' as const), call: scheduleCall, request: fc.constant({ key: 'x' }) }),
  fc.constantFrom<Event>(
    { type: 'next' },
    { type: 'back' },
    { type: 'idle' },
    { type: 'read again' },
    { type: 'build' },
    { type: 'retry' },
    { type: 'dismiss' },
    { type: 'refresh' },
    { type: 'explain' },
    { type: 'leave set-up' },
    { type: 'stop', tabs: true },
    { type: 'select', tab: 'Deals', ranges: ['2:2'] },
  ),
  fc.record({ type: fc.constant('go' as const), step }),
  fc.record({ type: fc.constant('edit' as const), step }),
);

/** What the server does to one of the calls under way: answers, fails, or answers a call that nobody made. */
const server = fc.record({
  which: fc.constantFrom(
    'call' as const,
    'keeping' as const,
    'checking' as const,
    'selecting' as const,
    'asking' as const,
  ),
  how: fc.constantFrom('begin' as const, 'success' as const, 'failure' as const, 'stale' as const),
});

type Happening = Event | { which: 'call' | 'keeping' | 'checking' | 'selecting' | 'asking'; how: string };

/** A server that reads what it is sent and answers as ours does. */
function answerTo(name: string, request: unknown): unknown {
  const sent = (request as { setup?: Setup } | null)?.setup;
  if (name === 'openSidebar') return { language: 'en', home: null, setup: view };
  if (name === 'readSetup') return { ...view, setup: sent ?? view.setup };
  if (name === 'checkTyped') return view.checks;
  if (name === 'buildProgress') return { done: 1 };
  if (/^(start|stop)Schedule$|^confirm|^send/.test(name)) return { ...schedule, generation: 7 };
  if (name === 'explainSelection')
    return {
      title: '',
      value: '',
      reason: '',
      formula: '',
      status: '',
      period: '',
      division: '',
      why: '',
      tabs: [],
      notes: [],
    };
  if (name === 'askQuestions') return { time: '', period: '', questions: [] };
  return name === 'buildSetup' || name === 'refreshNow' ? home : { kept: true };
}

export function eventOf(state: State, happening: Happening): Event | null {
  if ('type' in happening) return happening;
  const call = state[happening.which];
  if (happening.how === 'stale') return { type: 'success', id: 999_999, answer: home };
  if (!call) return null;
  if (happening.how === 'begin') return { type: 'begin', id: call.id };
  if (happening.how === 'failure') return { type: 'failure', id: call.id, message: 'no', detail: '' };
  return { type: 'success', id: call.id, answer: answerTo(call.name, call.request) };
}

const start = [
  { which: 'call', how: 'begin' },
  { which: 'call', how: 'success' },
] as Happening[];
export const story = fc.array<Happening>(fc.oneof({ weight: 3, arbitrary: edits }, moves, server), { maxLength: 60 });

/** Every state of a story, with the event that led to it. */
export function told(happenings: Happening[]): { before: State; event: Event; state: State }[] {
  const states: { before: State; event: Event; state: State }[] = [];
  let state = opening('en');
  for (const happening of [...start, ...happenings]) {
    const event = eventOf(state, happening);
    if (event === null) continue;
    const next = update(state, event);
    states.push({ before: state, event, state: next });
    state = next;
  }
  return states;
}

export const all = (setup: Setup | null) => [...(setup?.picked ?? []), ...(setup?.parked ?? [])];

/** A story that begins on the home. */
export function toldAtHome(happenings: Happening[]): { before: State; event: Event; state: State }[] {
  let state: State = { ...opening('en'), page: 'home', call: null, home: { ...home, copy: 'This is a copy.' } };
  return happenings.flatMap((happening) => {
    const event = eventOf(state, happening);
    if (event === null) return [];
    const before = state;
    state = update(state, event);
    return [{ before, event, state }];
  });
}

export const atHomeStory = fc.array<Happening>(fc.oneof(moves, server, server), { maxLength: 40 });
