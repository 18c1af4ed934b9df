import { needsReading } from '../../sidebar/state/needs-reading';
import { sliced } from '../../sidebar/state/slice';
import { opening } from '../../sidebar/state/state';
import type { Setup, Step } from '../../src/wizard/setup/setup';
import { home, view } from './small-view';
import { answered, at, atHome, inSetup, refused, told } from './told';

test('back from the first step leads nowhere else', () => {
  expect(told(inSetup, { type: 'back' })).toMatchObject({ page: 'setup', setup: { step: 'objective' }, call: null });
  expect(told(at('tabs'), { type: 'back' }, { type: 'back' }).setup?.step).toBe('objective');
});

test.each<[string, Partial<Setup>, Step, boolean]>([
  ['another period', { period: 'year' }, 'objective', false],
  ['another period', { period: 'year' }, 'tabs', true],
  ['an answer about a tab', { answers: [{ tab: 'Deals', column: '', answer: 'deals' }] }, 'tabs', false],
  ['an answer about a tab', { answers: [{ tab: 'Deals', column: '', answer: 'deals' }] }, 'pick', true],
  ['that the KPIs go by the clock, or no more', { automatic: !view.setup.automatic }, 'pick', false],
  ['that the KPIs go by the clock, or no more', { automatic: !view.setup.automatic }, 'goals', true],
])('after %s the tabs are read once more before the step that shows it: %j, %s', (_, change, step, isRead) => {
  expect(needsReading({ ...view.setup, ...change }, view, step)).toBe(isRead);
});

test('what went wrong is said until it is dismissed, or something else is typed', () => {
  const failed = refused(opening('en'), 'no');
  expect(told(failed, { type: 'dismiss' }).failure).toBeNull();
  const typing = { ...inSetup, failure: failed.failure };
  expect(told(typing, { type: 'idle' }).failure?.message).toBe('no');
  expect(told(typing, { type: 'choose period', period: 'year' }).failure).toBeNull();
});

test('what is taken back by hand leaves the KPIs as they were then, and no explanation of others', () => {
  const explained = { ...atHome, explanation: { anything: 'of before' } } as unknown as typeof atHome;
  const undone = answered(told(explained, { type: 'undo' }), { home, says: 'Taken back.' });
  expect(undone).toMatchObject({ page: 'home', home, language: 'en', explanation: null, call: null });
  const first = answered(told(explained, { type: 'undo' }), { home: null, says: 'Taken back.' });
  expect(first).toMatchObject({ home: null, undone: 'Taken back.', call: { name: 'openSidebar' } });
});

test('a part of the rows is named as the server names it, behind another way to count', () => {
  const north = { by: 'region', is: 'North' };
  expect([sliced('standard', north), sliced('by_value', north)]).toEqual([
    'only region = North',
    'by_value, only region = North',
  ]);
});
