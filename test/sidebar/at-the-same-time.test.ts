import type { Event } from '../../sidebar/state/event';
import { opening, type State } from '../../sidebar/state/state';
import { update } from '../../sidebar/state/update';
import type { Setup } from '../../src/wizard/setup/setup';
import { home, view } from './small-view';

const told = (state: State, ...events: Event[]): State => events.reduce(update, state);
const answered = (state: State, answer: unknown): State =>
  told(state, { type: 'success', id: state.call?.id ?? -1, answer });

const inSetup = answered(opening('en'), { language: 'en', home: null, setup: view });
const atHome = answered(opening('en'), { language: 'en', home, setup: null });
const at = (step: Setup['step'], state = inSetup): State => told(state, { type: 'go', step });
const failedAt = (state: State, id: number): State => told(state, { type: 'failure', id, message: 'no', detail: '' });

describe('what was typed since it was judged', () => {
  const problem = { step: 'goals' as const, key: 'revenue', says: 'Revenue: no number.' };
  const judged = { ...at('review'), checks: { ...view.checks, problems: [problem] }, unchecked: false };

  test('keeps nobody from building: the server judges it anew', () => {
    expect(told(judged, { type: 'build' }).call).toBeNull();
    const mended = told(judged, { type: 'type goal', key: 'revenue', field: 'target', text: '15,000' });
    expect(told(mended, { type: 'build' }).call?.name).toBe('buildSetup');
  });

  test('for a KPI that is not on the list is nothing', () => {
    const typed = told(inSetup, { type: 'type owner', key: 'enps', text: 'Ann' });
    expect(typed).toBe(inSetup);
    expect(told(inSetup, { type: 'pick', id: view.setup.picked[0].id })).toBe(inSetup);
    expect(told(inSetup, { type: 'park', id: 'enps' })).toBe(inSetup);
  });

  test('nowhere but in a set-up', () => {
    for (const event of [
      { type: 'type owner', key: 'revenue', text: 'Ann' },
      { type: 'next' },
      { type: 'build' },
      { type: 'idle' },
    ] as Event[]) {
      expect(told(atHome, event)).toBe(atHome);
    }
  });
});

describe('while the person waits for an answer', () => {
  const waiting = told(at('review'), { type: 'build' });

  test('nothing is changed, whatever is clicked or typed', () => {
    for (const event of [
      { type: 'next' },
      { type: 'back' },
      { type: 'build' },
      { type: 'type owner', key: 'revenue', text: 'Ann' },
      { type: 'park', id: 'revenue' },
      { type: 'discard set-up' },
    ] as Event[]) {
      expect(told(waiting, event)).toBe(waiting);
    }
  });

  test('a failure of something else is not tried again before it has come', () => {
    const typed = told(at('goals'), { type: 'type owner', key: 'revenue', text: 'Ann' }, { type: 'idle' });
    const failed = failedAt(typed, typed.keeping?.id ?? -1);
    const busy = told(failed, { type: 'read again' });
    const both = { ...busy, failure: failed.failure };
    expect(told(both, { type: 'retry' })).toBe(both);
  });

  test('how far a build is never goes back', () => {
    const asked = told({ ...waiting, progress: 3 }, { type: 'idle' });
    expect(told(asked, { type: 'success', id: asked.asking?.id ?? -1, answer: { done: 2 } }).progress).toBe(3);
    expect(told(asked, { type: 'success', id: asked.asking?.id ?? -1, answer: { done: 4 } }).progress).toBe(4);
  });

  test('an answer that is no longer waited for changes nothing', () => {
    expect(told(waiting, { type: 'success', id: 999, answer: home })).toBe(waiting);
    expect(failedAt(waiting, 999)).toBe(waiting);
  });
});

describe('cells that are looked at', () => {
  test('are looked at once more on demand, the same ones', () => {
    const looking = told(atHome, { type: 'select', tab: 'Deals', ranges: ['2:4'] });
    const failed = failedAt(looking, looking.selecting?.id ?? -1);
    expect(failed).toMatchObject({ selecting: null, failure: { message: 'no' } });
    const again = told(failed, { type: 'retry' });
    expect(again.selecting?.request).toEqual({ tab: 'Deals', ranges: ['2:4'] });
    expect(told(again, { type: 'success', id: again.selecting?.id ?? -1, answer: {} }).selecting).toBeNull();
  });
});

describe('a step that cannot be shown yet', () => {
  const changed = (setup: Partial<Setup>, step: Setup['step']): State['call'] =>
    told({ ...inSetup, setup: { ...view.setup, ...setup } }, { type: 'go', step }).call;
  const answer = { tab: 'Deals', column: 'Stage', value: 'Verbal', answer: 'won' };
  const read = (step: Setup['step']): unknown =>
    expect.objectContaining({ request: { setup: expect.objectContaining({ step }) } });

  test('is read first: another answer to the same question is another', () => {
    const asked = { ...view, setup: { ...view.setup, answers: [answer] } };
    const state = answered(opening('en'), { language: 'en', home: null, setup: asked });
    const other = told(state, { type: 'answer', answer: { ...answer, answer: 'lost' } });
    expect(other.setup?.answers).toHaveLength(1);
    expect(told(other, { type: 'go', step: 'pick' }).call).toEqual(read('pick'));
    expect(told(state, { type: 'go', step: 'pick' }).call).toBeNull();
  });

  test('after another period from the tabs on, after another answer from the picking on', () => {
    expect(changed({ period: 'year' }, 'tabs')).toEqual(read('tabs'));
    expect(changed({ answers: [answer] }, 'tabs')).toBeNull();
    expect(changed({ answers: [answer] }, 'pick')).toEqual(read('pick'));
  });

  test('after a KPI of which no months were read from the goals on', () => {
    const picked = [...view.setup.picked, { ...view.fresh.enps, variant: 'standard' }];
    expect(changed({ picked }, 'pick')).toBeNull();
    expect(changed({ picked }, 'goals')).toEqual(read('goals'));
    const otherVariant = view.setup.picked.map((kpi) => (kpi.id === 'win_rate' ? { ...kpi, variant: 'cohort' } : kpi));
    expect(changed({ picked: otherVariant }, 'goals')).toEqual(read('goals'));
  });

  test.each(['objective', 'tabs', 'pick', 'goals', 'owners', 'reports'] as const)(
    'after another period the step behind %s is read, the one before it is not',
    (step) => {
      const typed = told(at(step), { type: 'choose period', period: 'year' });
      expect(told(typed, { type: 'next' }).call?.name).toBe('readSetup');
      expect(told(typed, { type: 'back' }).call).toBeNull();
    },
  );

  test('on the way back nothing is read', () => {
    const state = told(at('reports'), { type: 'choose period', period: 'year' }, { type: 'go', step: 'tabs' });
    expect(state).toMatchObject({ call: null, setup: { step: 'tabs' } });
  });

  test('a new question on the way to the tabs is no reason to stay', () => {
    const waiting = told({ ...at('tabs'), view }, { type: 'read again' });
    const question = { tab: 'Deals', column: 'Stage', value: 'Verbal', ask: '?', options: [] };
    const tabs = view.tabs.map((tab, index) => (index === 0 ? { ...tab, questions: [question] } : tab));
    const there = answered(waiting, { ...view, tabs, setup: { ...view.setup, step: 'tabs' } });
    expect(there).toMatchObject({ setup: { step: 'tabs' }, asksMore: false });
  });

  test('that was asked for and led elsewhere is kept where it ended', () => {
    const left = { ...view, setup: { ...view.setup, picked: [], step: 'owners' as const } };
    const state = answered(opening('en'), { language: 'en', home: null, setup: left });
    expect(state).toMatchObject({ setup: { step: 'pick' }, unkept: true });
    expect(inSetup.unkept).toBe(false);
  });
});

describe('the list of KPIs', () => {
  test('of two answers about one column those about other values stay', () => {
    const about = { tab: 'Deals', column: 'Stage' };
    const state = told(
      inSetup,
      { type: 'answer', answer: { ...about, value: 'Verbal', answer: 'open' } },
      { type: 'answer', answer: { ...about, value: 'Paused', answer: 'open' } },
      { type: 'answer', answer: { ...about, answer: 'stage' } },
      { type: 'take back answer', answer: { ...about, value: 'Verbal', answer: 'won' } },
    );
    expect(state.setup?.answers).toEqual([
      { ...about, value: 'Paused', answer: 'open' },
      { ...about, answer: 'stage' },
    ]);
  });

  test('takes a variant for a KPI though another KPI has a variant of that name', () => {
    const both = told(
      inSetup,
      { type: 'choose variant', id: 'churn', key: 'churn', variant: 'article' },
      { type: 'choose variant', id: 'clv', key: 'clv', variant: 'article' },
    );
    const article = both.setup?.picked.filter(({ variant }) => variant === 'article').map(({ id }) => id);
    expect(article).toEqual(['churn', 'clv']);
  });

  test('holds a KPI in one place: picked again it is parked no more', () => {
    const [{ id }] = view.setup.picked;
    const back = told(inSetup, { type: 'park', id }, { type: 'pick', id });
    expect([back.setup?.parked, back.setup?.picked.filter((kpi) => kpi.id === id)]).toEqual([
      [],
      [view.setup.picked[0]],
    ]);
    expect(told(inSetup, { type: 'park', id }).setup?.parked.map((kpi) => kpi.id)).toEqual([id]);
  });

  test('begins anew with its proposed recipient, also after it was emptied', () => {
    const ids = view.setup.picked.map(({ id }) => id);
    const none = told(inSetup, ...ids.map((id): Event => ({ type: 'park', id })));
    const fresh = told(none, { type: 'pick', id: 'enps' });
    expect(fresh.setup?.picked.map(({ report }) => report.recipients)).toEqual(['owner@example.com']);
  });

  test('is proposed for an objective only as long as nobody has chosen one', () => {
    const own = told(
      inSetup,
      { type: 'owner for all', text: 'Ann' },
      { type: 'choose objective', objective: 'sell_faster' },
    );
    expect(own.setup).toMatchObject({ objective: 'sell_faster', chosen: true });
    expect(own.setup?.picked.map(({ id }) => id)).toEqual(view.setup.picked.map(({ id }) => id));
  });
});

describe('at home', () => {
  const atHomeOnly: Event[] = [
    { type: 'ask to stop', asks: true },
    { type: 'refresh' },
    { type: 'explain' },
    { type: 'adopt' },
    { type: 'edit', step: null },
    { type: 'newer export' },
    { type: 'schedule', call: 'startSchedule', request: null },
  ];

  test.each(atHomeOnly)('$type is for home alone', (event) => {
    expect(told(inSetup, event)).toBe(inSetup);
    expect(told(atHome, event)).not.toBe(atHome);
  });

  test('leaving home forgets that stopping was asked for', () => {
    const asked = told(atHome, { type: 'ask to stop', asks: true });
    expect(told(asked, { type: 'ask to stop', asks: false }, { type: 'stop', tabs: false }).call).toBeNull();
    const refreshed = answered(told(asked, { type: 'refresh' }), home);
    expect(refreshed.asksToStop).toBe(false);
    const gone = answered(told(asked, { type: 'stop', tabs: false }), { removed: true });
    expect(gone).toMatchObject({ page: 'removed', asksToStop: false, explanation: null, setup: null });
    const anew = told(gone, { type: 'begin anew' });
    expect(anew).toMatchObject({ page: 'opening', call: { name: 'openSidebar' } });
  });

  test('a copy is told of until its plan is adopted, or the schedule started in it', () => {
    const copy = { ...atHome, home: { ...home, copy: 'The plan comes from another spreadsheet.' } };
    expect(answered(told(copy, { type: 'adopt' }), {}).home?.copy).toBe('');
    const after = (call: 'startSchedule' | 'stopSchedule') =>
      answered(told(copy, { type: 'schedule', call, request: null }), home.schedule).home?.copy;
    expect([after('startSchedule'), after('stopSchedule')]).toEqual(['', copy.home.copy]);
  });
});
