import type { Event } from '../../sidebar/state/event';
import { opening } from '../../sidebar/state/state';
import type { SetupView } from '../../src/wizard/setup-view';
import { home, view } from './small-view';
import { answered, at, atHome, dutchHome, inSetup, refused, told } from './told';

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

  test('a set-up is thrown away from within its steps too', () => {
    const discarding = told(inSetup, { type: 'discard set-up' });
    expect(discarding.call).toMatchObject({ name: 'keepSetup', request: { setup: null } });
    expect(answered(discarding, { kept: true })).toMatchObject({ page: 'opening', setup: null });
  });

  test('a spreadsheet of which nothing was read leaves the sidebar as it opens', () => {
    expect(answered(opening('en'), { language: 'nl', home: null, setup: null })).toMatchObject({
      ...{ page: 'opening', setup: null, home: null, call: null },
    });
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
