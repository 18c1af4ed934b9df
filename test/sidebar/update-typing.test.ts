import { view } from './small-view';
import { at, inSetup, told } from './told';

describe('typing', () => {
  const quiet = { ...at('goals'), keeping: null, unkept: false };
  const typed = told(quiet, { type: 'type goal', key: 'revenue', field: 'target', text: '15,00' });

  test('is judged and kept when the person pauses, and not at each key', () => {
    expect(typed).toMatchObject({ checking: null, keeping: null, unchecked: true, unkept: true });
    const paused = told(typed, { type: 'idle' });
    expect(paused.checking?.request).toMatchObject({ setup: typed.setup, context: view.context });
    expect(paused.keeping?.request).toEqual({ setup: typed.setup });
    expect(told(paused, { type: 'idle' })).toBe(paused);
  });

  test('that goes on meanwhile is judged once more', () => {
    const paused = told(typed, { type: 'idle' });
    const more = told(paused, { type: 'type goal', key: 'revenue', field: 'target', text: '15,000' });
    const id = more.checking?.id ?? -1;
    const judged = told(more, { type: 'success', id, answer: view.checks });
    expect(judged).toMatchObject({ checking: null, unchecked: true });
    expect(told(judged, { type: 'idle' }).checking?.request).toMatchObject({ setup: more.setup });
  });

  test('that goes on while it is kept is kept once more; without more to keep it is not', () => {
    const paused = told(typed, { type: 'idle' });
    const id = paused.keeping?.id ?? -1;
    const answer = { kept: true };
    expect(told(paused, { type: 'success', id, answer })).toMatchObject({ keeping: null, unkept: false });
    const more = told(paused, { type: 'type owner', key: 'revenue', text: 'Ann' });
    const kept = told(more, { type: 'success', id, answer });
    expect(kept).toMatchObject({ keeping: null, unkept: true });
    expect(told(kept, { type: 'idle' }).keeping?.request).toEqual({ setup: more.setup });
  });

  test('survives a failed keeping, which is tried again at the next pause', () => {
    const paused = told(typed, { type: 'idle' });
    const id = paused.keeping?.id ?? -1;
    const failed = told(paused, { type: 'failure', id, message: '', detail: 'quota' });
    expect(failed).toMatchObject({ unkept: true, keeping: null, failure: { detail: 'quota' } });
    expect(told(failed, { type: 'idle' }).keeping?.request).toEqual({ setup: typed.setup });
    const again = told(failed, { type: 'retry' });
    expect(again).toMatchObject({ failure: null, call: null, keeping: { request: { setup: typed.setup } } });
  });

  test('for one KPI leaves the others alone; for all reaches all', () => {
    const one = told(inSetup, { type: 'type owner', key: 'win_rate', text: 'Ann' });
    expect(one.setup?.picked.map(({ owner }) => owner)).toEqual(['', 'Ann', '', '', '']);
    const all = told(one, { type: 'owner for all', text: 'Bob' });
    expect(new Set(all.setup?.picked.map(({ owner }) => owner))).toEqual(new Set(['Bob']));
  });

  test('a KPI put away and taken back has what was typed for it', () => {
    const back = told(typed, { type: 'park', id: 'revenue' }, { type: 'pick', id: 'revenue' });
    expect(back.setup?.picked.find(({ id }) => id === 'revenue')?.goal.target).toBe('15,00');
  });

  test('of two answers to one question the last one counts; it can be taken back', () => {
    const about = { tab: 'Deals', column: 'Stage', value: 'Verbal' };
    const twice = told(
      inSetup,
      { type: 'answer', answer: { ...about, answer: 'open' } },
      { type: 'answer', answer: { ...about, answer: 'won' } },
    );
    expect(twice.setup?.answers).toEqual([{ ...about, answer: 'won' }]);
    const none = told(twice, { type: 'take back answer', answer: { ...about, answer: 'won' } });
    expect(none.setup?.answers).toEqual([]);
  });
});
