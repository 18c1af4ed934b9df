import fc from 'fast-check';
import { placeOf } from '../../sidebar/state/steps';
import { update } from '../../sidebar/state/update';
import { home, schedule } from './small-view';
import { all, atHomeStory, edits, eventOf, step, story, told, toldAtHome } from './stories';

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
