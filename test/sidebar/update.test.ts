import type { Event } from '../../sidebar/state/event';
import { opening, type State } from '../../sidebar/state/state';
import { update } from '../../sidebar/state/update';
import type { SetupView } from '../../src/wizard/setup-view';
import { home, view } from './small-view';

const told = (state: State, ...events: Event[]): State => events.reduce(update, state);

/** Answers the call that the person waits for. */
const answered = (state: State, answer: unknown): State => {
  const id = state.call?.id ?? -1;
  return told(state, { type: 'begin', id }, { type: 'success', id, answer });
};

const refused = (state: State, message: string): State => {
  const id = state.call?.id ?? -1;
  return told(state, { type: 'begin', id }, { type: 'failure', id, message, detail: '' });
};

const inSetup = answered(opening('en'), { language: 'en', home: null, setup: view });
const dutchHome = { ...home, language: 'nl' as const };
const atHome = answered(opening('en'), { language: 'nl', home: dutchHome, setup: null });
const at = (step: string): State => told(inSetup, { type: 'go', step: step as 'pick' });

describe('opening', () => {
  test('wants one call; its answer opens the steps, or the KPIs, in the person’s language', () => {
    expect(opening('en').call).toMatchObject({ name: 'openSidebar', status: 'wanted' });
    expect(inSetup).toMatchObject({ page: 'setup', call: null, setup: view.setup });
    expect(atHome).toMatchObject({ page: 'home', language: 'nl', home: dutchHome });
  });

  test('that fails can be tried again', () => {
    const failed = refused(opening('en'), 'no');
    expect(failed).toMatchObject({ page: 'opening', call: null, failure: { message: 'no' } });
    const again = told(failed, { type: 'retry' });
    expect(again).toMatchObject({ failure: null, call: { name: 'openSidebar', status: 'wanted' } });
    expect(again.call?.id).not.toBe(1);
  });

  test('finds a half-done set-up at the step where it was left', () => {
    const left = { ...view, setup: { ...view.setup, step: 'owners' as const } };
    expect(answered(opening('en'), { language: 'en', home: null, setup: left }).setup?.step).toBe('owners');
  });
});

describe('the proposed recipient', () => {
  const recipients = (state: State) => state.setup?.picked.map(({ report }) => report.recipients);

  test('comes along with another objective and with a KPI that is added', () => {
    const others = told(inSetup, { type: 'choose objective', objective: 'sell_faster' }, { type: 'pick', id: 'enps' });
    expect(recipients(others)).toEqual(Array(6).fill('owner@example.com'));
  });

  test('left out once is left out everywhere, also of a KPI that is added; other recipients stay', () => {
    const report = { recipients: 'Owner@Example.com (nl), team@example.com' };
    const state = told(
      inSetup,
      { type: 'change report', key: 'revenue', report },
      { type: 'leave out recipient', address: 'owner@example.com' },
      { type: 'pick', id: 'enps' },
    );
    expect(recipients(state)).toEqual(['team@example.com', '', '', '', '', '']);
    expect(state).toMatchObject({ unkept: true, unchecked: true });
    const after = told(state, { type: 'choose objective', objective: 'sell_faster' });
    expect(recipients(after)).toEqual(recipients(state));
  });
});

test('a recipient who was left out does not come back with a KPI that was parked then', () => {
  const report = { recipients: 'owner@example.com, team@example.com' };
  const state = told(
    inSetup,
    { type: 'change report', key: 'revenue', report },
    { type: 'park', id: 'revenue' },
    { type: 'leave out recipient', address: 'Owner@example.com' },
    { type: 'pick', id: 'revenue' },
  );
  const back = state.setup?.picked.find(({ id }) => id === 'revenue');
  expect(back?.report.recipients).toBe('team@example.com');
});

test('an address is ticked once, whatever its capitals, and unticked by any of them', () => {
  const tick = (address: string, confirmed: boolean): Event => ({ type: 'confirm address', address, confirmed });
  const twice = told(inSetup, tick('Boss@Other.org', true), tick('boss@other.org', true));
  expect(twice.setup?.confirmed).toEqual(['boss@other.org']);
  expect(told(twice, tick('BOSS@other.org', false)).setup?.confirmed).toEqual([]);
});

describe('going on', () => {
  test('calls nobody as long as what was read will do', () => {
    let state = inSetup;
    for (const step of ['tabs', 'pick', 'goals', 'owners', 'reports', 'review']) {
      state = told(state, { type: 'next' });
      expect(state).toMatchObject({ call: null, setup: { step } });
    }
    expect(told(state, { type: 'next' }).setup?.step).toBe('review');
  });

  test('an objective of ours proposes its KPIs at once; another list is a person’s own', () => {
    const chosen = told(inSetup, { type: 'choose objective', objective: 'sell_faster' });
    expect(chosen.setup?.picked.map(({ id }) => id)).toEqual(view.proposals.sell_faster);
    const own = told(inSetup, { type: 'park', id: 'revenue' }, { type: 'choose objective', objective: 'sell_faster' });
    expect(own.setup?.picked.map(({ id }) => id)).toEqual(view.setup.picked.map(({ id }) => id).slice(1));
  });

  test.each<[string, Event, string]>([
    ['another period', { type: 'choose period', period: 'year' }, 'objective'],
    ['an objective in own words', { type: 'choose objective', objective: 'fewer returns' }, 'objective'],
    ['an answer about a tab', { type: 'answer', answer: { tab: 'Deals', column: 'Stage', answer: 'ignore' } }, 'tabs'],
    ['a KPI of which no months were read', { type: 'pick', id: 'enps' }, 'pick'],
  ])('after %s the tabs are read once more, and then the next step comes', (_, event, step) => {
    const waiting = told(at(step), event, { type: 'next' });
    expect(waiting).toMatchObject({ setup: { step }, call: { name: 'readSetup' } });
    const request = waiting.call?.request as { setup: SetupView['setup'] };
    const next = answered(waiting, { ...view, setup: request.setup });
    expect(next.setup?.step).not.toBe(step);
    expect(next.call).toBeNull();
  });

  test('an answer that raises a new question leads back to the tabs', () => {
    const answer = { tab: 'Deals', column: '', answer: 'deals' };
    const waiting = told(at('tabs'), { type: 'answer', answer }, { type: 'next' });
    const request = waiting.call?.request as { setup: SetupView['setup'] };
    const question = { tab: 'Deals', column: 'Stage', value: 'Verbal', ask: '?', options: [] };
    const tabs = view.tabs.map((tab, index) => (index === 0 ? { ...tab, questions: [question] } : tab));
    expect(answered(waiting, { ...view, tabs, setup: request.setup })).toMatchObject({
      setup: { step: 'tabs' },
      asksMore: true,
    });
  });

  test('a reading that fails leaves the person where they were, with all they typed', () => {
    const waiting = told(inSetup, { type: 'choose period', period: 'year' }, { type: 'next' });
    const failed = refused(waiting, 'too slow');
    expect(failed).toMatchObject({ setup: { step: 'objective', period: 'year' }, failure: { message: 'too slow' } });
    expect(told(failed, { type: 'retry' }).call).toMatchObject({ name: 'readSetup', status: 'wanted' });
  });
});

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

describe('building', () => {
  test('waits for one call, is asked how far it is, and ends on the KPIs', () => {
    const building = told(at('review'), { type: 'build' });
    expect(building.call).toMatchObject({ name: 'buildSetup', request: { setup: { step: 'review' } } });
    const asked = told(building, { type: 'idle' });
    const id = asked.asking?.id ?? -1;
    expect(told(asked, { type: 'success', id, answer: { done: 2 } })).toMatchObject({ asking: null, progress: 2 });
    expect(answered(building, home)).toMatchObject({ page: 'home', home, setup: null, call: null });
  });

  test('that fails leaves the review as it was, to be tried again', () => {
    const failed = refused(told(at('review'), { type: 'build' }), 'Nothing was changed.');
    expect(failed).toMatchObject({
      page: 'setup',
      setup: { step: 'review' },
      failure: { message: 'Nothing was changed.' },
    });
    expect(told(failed, { type: 'retry' }).call?.name).toBe('buildSetup');
  });

  test('with something wrong in the plan says what, and calls nobody', () => {
    const problem = { step: 'goals' as const, key: 'revenue', says: 'Revenue: no number.' };
    const wrong = { ...at('review'), checks: { ...view.checks, problems: [problem] } };
    expect(told(wrong, { type: 'build' })).toMatchObject({ call: null, failure: { message: 'Revenue: no number.' } });
  });
});

describe('a KPI that the plan names twice', () => {
  const [revenue, winRate] = view.setup.picked;
  const twice = {
    ...inSetup,
    setup: { ...view.setup, picked: [revenue, winRate, { ...winRate, variant: 'by_value' }] },
  };
  const variants = (state: typeof twice): (string | undefined)[] =>
    (state.setup?.picked ?? []).map(({ id, variant }) => `${id} ${variant}`);

  test('is switched row by row', () => {
    const choose = { type: 'choose variant', id: 'win_rate', variant: 'cohort' } as const;
    const second = told(twice, { ...choose, key: 'win_rate: by_value' });
    expect(variants(second as typeof twice)).toEqual(['revenue standard', 'win_rate standard', 'win_rate cohort']);
    const first = told(twice, { ...choose, key: 'win_rate' });
    expect(variants(first as typeof twice)).toEqual(['revenue standard', 'win_rate cohort', 'win_rate by_value']);
  });

  test('is switched in its place where it stands first', () => {
    const choose = { type: 'choose variant', id: 'revenue', key: 'revenue', variant: 'invoiced' } as const;
    expect(variants(told(twice, choose) as typeof twice)).toEqual([
      'revenue invoiced',
      'win_rate standard',
      'win_rate by_value',
    ]);
  });

  test('is never counted in the same way in both rows', () => {
    const same = { type: 'choose variant', id: 'win_rate', key: 'win_rate', variant: 'by_value' } as const;
    expect(told(twice, same).setup).toBe(twice.setup);
  });
});

describe('home', () => {
  test('a step of the plan is read and opened there; leaving keeps it half done', () => {
    const editing = answered(told(atHome, { type: 'edit', step: 'owners' }), view);
    expect(editing).toMatchObject({ page: 'setup', setup: { step: 'owners' } });
    const leaving = told(editing, { type: 'leave set-up' });
    expect(leaving.call).toMatchObject({ name: 'keepSetup', request: { setup: { step: 'owners' } } });
    expect(answered(leaving, { kept: true })).toMatchObject({ page: 'home', home: { halfDone: true }, setup: null });
  });

  test('a half-done change is gone on with where it was, or thrown away', () => {
    const halfDone = { ...atHome, home: { ...home, halfDone: true } };
    const left = { ...view, setup: { ...view.setup, step: 'reports' as const } };
    expect(answered(told(halfDone, { type: 'edit', step: null }), left).setup?.step).toBe('reports');
    const discarding = told(halfDone, { type: 'discard set-up' });
    expect(discarding.call).toMatchObject({ name: 'keepSetup', request: { setup: null } });
    expect(answered(discarding, { kept: true }).home?.halfDone).toBe(false);
  });

  test('stopping is asked once more', () => {
    expect(told(atHome, { type: 'stop', tabs: false })).toBe(atHome);
    const stopping = told(atHome, { type: 'ask to stop', asks: true }, { type: 'stop', tabs: false });
    expect(stopping.call?.name).toBe('stopAndRemove');
    expect(answered(stopping, { removed: true })).toMatchObject({ page: 'removed', home: null });
  });

  test('looking at cells is never waited for', () => {
    const looking = told(atHome, { type: 'refresh' }, { type: 'select', tab: 'Deals', ranges: ['2:4'] });
    expect(looking.selecting).toMatchObject({ name: 'selectCells', request: { tab: 'Deals', ranges: ['2:4'] } });
    const begun = told(looking, { type: 'begin', id: looking.selecting?.id ?? -1 });
    expect([looking.selecting?.status, begun.selecting?.status, begun.call?.status]).toEqual([
      ...['wanted', 'under way', 'wanted'],
    ]);
    expect(looking.call?.name).toBe('refreshNow');
  });
});

describe('without a KPI', () => {
  const ids = inSetup.setup?.picked.map(({ id }) => id) ?? [];
  const none = told(at('pick'), ...ids.map((id) => ({ type: 'park' as const, id })));

  test('the way on ends at the picking, by the button, by the steps, and from a step before', () => {
    expect(told(none, { type: 'next' }).setup?.step).toBe('pick');
    expect(told(none, { type: 'go', step: 'review' }).setup?.step).toBe('pick');
    expect(told(none, { type: 'back' }).setup?.step).toBe('tabs');
    expect(told(none, { type: 'back' }, { type: 'go', step: 'goals' }).setup?.step).toBe('pick');
    expect(told(none, { type: 'pick', id: ids[0] }, { type: 'next' }).setup?.step).toBe('goals');
  });

  test('so does a set-up that was left, or is read, further on', () => {
    const left = { ...view, setup: { ...view.setup, picked: [], step: 'owners' as const } };
    expect(answered(opening('en'), { language: 'en', home: null, setup: left }).setup?.step).toBe('pick');
    expect(answered(told(none, { type: 'read again' }), left).setup?.step).toBe('pick');
  });
});

describe('a part of a KPI', () => {
  const [{ id }] = inSetup.setup?.picked ?? [];
  const variant = 'only rep = Ann';
  const variants = (state: State) => state.setup?.picked.filter((kpi) => kpi.id === id).map((kpi) => kpi.variant);

  test('stands on the list beside the whole, once, and is read before its goal is set', () => {
    const part: Event = { type: 'pick part', id, variant };
    const state = told(inSetup, part, part);
    expect(variants(state)).toEqual(['standard', variant]);
    expect(state.setup?.picked.at(-1)?.goal.target).toBe('');
    expect(told(state, { type: 'go', step: 'goals' }).call?.name).toBe('readSetup');
  });

  test('goes without the whole, and comes back with what was typed for it', () => {
    const key = `${id}: ${variant}`;
    const typed = told(
      inSetup,
      { type: 'pick part', id, variant },
      { type: 'type goal', key, field: 'target', text: '7' },
      { type: 'park part', key },
    );
    expect(variants(typed)).toEqual(['standard']);
    const back = told(typed, { type: 'pick part', id, variant });
    expect(back.setup?.picked.at(-1)?.goal.target).toBe('7');
  });

  test('is not touched when the whole is counted in another way', () => {
    const alone = told(inSetup, { type: 'park', id }, { type: 'pick part', id, variant });
    const other = told(alone, { type: 'choose variant', id, key: '', variant: 'article' });
    expect(variants(other)).toEqual([variant, 'article']);
  });
});
