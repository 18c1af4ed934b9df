import fc from 'fast-check';
import type { ScheduleCall } from '../../sidebar/state/call';
import type { Event } from '../../sidebar/state/event';
import { opening, type State } from '../../sidebar/state/state';
import { placeOf, steps } from '../../sidebar/state/steps';
import { update } from '../../sidebar/state/update';
import type { Setup } from '../../src/wizard/setup/setup';
import { home, schedule, view } from './small-view';

const ids = view.choices.map(({ id }) => id);
const keys = ids.filter((id) => view.setup.picked.some((kpi) => kpi.id === id));
const text = fc.string({ maxLength: 8 });
const kpi = fc.constantFrom(...ids);
const key = fc.constantFrom(...keys);
const step = fc.constantFrom(...steps);

const edits: fc.Arbitrary<Event> = fc.oneof(
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
  if (name === 'askQuestions') return [];
  return name === 'buildSetup' || name === 'refreshNow' ? home : { kept: true };
}

function eventOf(state: State, happening: Happening): Event | null {
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
const story = fc.array<Happening>(fc.oneof({ weight: 3, arbitrary: edits }, moves, server), { maxLength: 60 });

/** Every state of a story, with the event that led to it. */
function told(happenings: Happening[]): { before: State; event: Event; state: State }[] {
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

const all = (setup: Setup | null) => [...(setup?.picked ?? []), ...(setup?.parked ?? [])];

test('a state is plain JSON, and an event changes no earlier state', () => {
  fc.assert(
    fc.property(story, (happenings) => {
      const copies = told(happenings).map(({ state }) => ({ state, text: JSON.stringify(state) }));
      for (const { state, text: copy } of copies) {
        expect(JSON.stringify(state)).toBe(copy);
        expect(JSON.parse(copy)).toEqual(state);
      }
    }),
    { numRuns: 60 },
  );
});

test('what is typed is lost by no event but an edit of its own field', () => {
  fc.assert(
    fc.property(story, (happenings) => {
      for (const { before, event, state } of told(happenings)) {
        if (!before.setup || !state.setup || event.type === 'type goal' || event.type === 'type owner') continue;
        if (event.type === 'change report' || event.type === 'success') continue;
        for (const picked of all(before.setup)) {
          const now = all(state.setup).find(({ id }) => id === picked.id);
          expect(now).toEqual(picked);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('whatever fails, nothing of the set-up changes', () => {
  fc.assert(
    fc.property(story, (happenings) => {
      for (const { before, event, state } of told(happenings)) {
        if (event.type !== 'failure') continue;
        expect(state.setup).toBe(before.setup);
        expect(state.page).toBe(before.page);
        expect(state.view).toBe(before.view);
      }
    }),
    { numRuns: 150 },
  );
});

test('nobody is led to a step that has nothing to show', () => {
  fc.assert(
    fc.property(story, (happenings) => {
      for (const { before, event, state } of told(happenings)) {
        const { setup } = state;
        if (setup === null || setup.step === before.setup?.step) continue;
        if (placeOf(setup.step) > placeOf('pick')) expect([event, setup.picked.length]).not.toEqual([event, 0]);
      }
    }),
    { numRuns: 150 },
  );
});

test('the person waits for one call at a time, and nothing can be changed meanwhile', () => {
  fc.assert(
    fc.property(story, (happenings) => {
      for (const { before, event, state } of told(happenings)) {
        if (!before.call) continue;
        if (event.type !== 'success') expect(state.setup).toBe(before.setup);
        if (event.type !== 'success' && event.type !== 'failure') expect(state.call?.id).toBe(before.call.id);
      }
    }),
    { numRuns: 150 },
  );
});

test('an answer to a call that nobody waits for changes nothing', () => {
  fc.assert(
    fc.property(story, (happenings) => {
      for (const { state } of told(happenings)) {
        expect(update(state, { type: 'success', id: -1, answer: home })).toBe(state);
        expect(update(state, { type: 'failure', id: -1, message: 'x', detail: '' })).toBe(state);
      }
    }),
    { numRuns: 40 },
  );
});

test('there and back again is where one was', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 10 }), step, (typed, there) => {
      const opened = told([]).slice(-1)[0].state;
      const before = [...typed].reduce(update, opened);
      const away = update(before, { type: 'go', step: there });
      if (away.call) return;
      const back = update(away, { type: 'go', step: before.setup?.step ?? 'objective' });
      expect(back.setup).toEqual(before.setup);
    }),
    { numRuns: 100 },
  );
});

test('once everything has been answered and the person pauses, all that was typed is kept and judged', () => {
  fc.assert(
    fc.property(story, (happenings) => {
      let { state } = told(happenings).slice(-1)[0];
      for (let round = 0; round < 6; round++) {
        for (const which of ['call', 'keeping', 'checking', 'selecting', 'asking'] as const) {
          const event = eventOf(state, { which, how: 'success' });
          if (event) state = update(state, event);
        }
        state = update(state, { type: 'idle' });
      }
      expect(state).toMatchObject({ call: null, unkept: false, unchecked: false });
    }),
    // Built while what was typed before is still being kept.
    { numRuns: 100, examples: [[[{ type: 'next' }, { type: 'choose period', period: 'month' }, { type: 'build' }]]] },
  );
});

/** A story that begins on the home. */
function toldAtHome(happenings: Happening[]): { before: State; event: Event; state: State }[] {
  let state: State = { ...opening('en'), page: 'home', call: null, home: { ...home, copy: 'This is a copy.' } };
  return happenings.flatMap((happening) => {
    const event = eventOf(state, happening);
    if (event === null) return [];
    const before = state;
    state = update(state, event);
    return [{ before, event, state }];
  });
}

const atHomeStory = fc.array<Happening>(fc.oneof(moves, server, server), { maxLength: 40 });

test('what the schedule answers changes the schedule, and of all else only what was done', () => {
  fc.assert(
    fc.property(atHomeStory, (happenings) => {
      for (const { before, event, state } of toldAtHome(happenings)) {
        if (event.type !== 'success' || before.call?.id !== event.id || state.done === null) continue;
        expect(state).toEqual({
          ...before,
          call: null,
          failure: null,
          done: before.call.name,
          home: { ...before.home, copy: state.home?.copy, schedule: { ...schedule, generation: 7 } },
        });
        // Only who starts it in a copy makes the plan the copy's own.
        expect(state.home?.copy).toBe(before.call.name === 'startSchedule' ? '' : before.home?.copy);
      }
    }),
    { numRuns: 150 },
  );
});

test('what was done is said until something else is asked for, and never beside a failure of it', () => {
  fc.assert(
    fc.property(atHomeStory, (happenings) => {
      for (const { before, event, state } of toldAtHome(happenings)) {
        if (state.call && state.call.id !== before.call?.id) expect(state.done).toBeNull();
        if (event.type === 'failure' && before.call?.id === event.id) expect(state.done).toBeNull();
      }
    }),
    { numRuns: 100 },
  );
});
