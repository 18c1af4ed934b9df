import type { Event } from '../../sidebar/state/event';
import { sliced, sliceOf } from '../../sidebar/state/slice';
import { opening, type State } from '../../sidebar/state/state';
import { view } from './small-view';
import { answered, at, inSetup, told } from './told';

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

describe('a list that a person has changed is theirs: no other is proposed with another objective', () => {
  const kpi = view.setup.picked[0];
  const [{ id }, key] = [kpi, kpi.id];
  const more = Object.keys(view.fresh).find((one) => !view.setup.picked.some((known) => known.id === one)) as typeof id;
  const part = { type: 'pick part', id, variant: 'only rep = Ann' } as const;
  /** A list that is proposed, in which a part stands already. */
  const withPart: State = { ...inSetup, setup: { ...(told(inSetup, part).setup as typeof view.setup), chosen: false } };
  const report = { name: 'Board', cadence: 'monthly', hour: 9, recipients: '' } as const;

  test.each<Event>([
    { type: 'pick', id: more },
    { type: 'park', id },
    part,
    { type: 'park part', key: `${id}: only rep = Ann` },
    { type: 'choose variant', id, key, variant: 'by_value' },
    { type: 'choose variant', id: more, key: '', variant: 'by_value' },
    { type: 'type goal', key, field: 'target', text: '7' },
    { type: 'type later target', key, period: '2018-02', text: '7' },
    { type: 'type owner', key, text: 'Ann' },
    { type: 'owner for all', text: 'Ann' },
    { type: 'change report', key, report },
    { type: 'report for all', report },
    { type: 'leave out recipient', address: view.recipient },
  ])('%j', (event) => {
    const start = event.type === 'park part' ? withPart : inSetup;
    expect(start.setup?.chosen).toBe(false);
    const listed = told(start, event);
    expect(listed.setup).not.toBe(start.setup);
    const other = told(listed, { type: 'choose objective', objective: 'sell_faster' });
    expect(other.setup?.picked).toEqual(listed.setup?.picked);
  });
});

test('a KPI that is put on the list later is in the report in which most of the others are', () => {
  const [first, second, third] = Object.keys(view.fresh) as (typeof view.setup.picked)[number]['id'][];
  const team = { name: 'Team', cadence: 'monthly', hour: 9, recipients: 'team@example.com (nl)' } as const;
  const board = { ...team, name: 'Board', recipients: 'board@example.com' };
  const listed = (...reports: (typeof team | typeof board)[]): State => ({
    ...inSetup,
    setup: {
      ...view.setup,
      parked: [],
      picked: reports.map((report, at) => ({ ...view.fresh[[first, second][at % 2]], report })),
    },
  });
  const added = (state: State) => told(state, { type: 'pick', id: third }).setup?.picked.at(-1);
  expect(added(listed(board, team))?.report).toEqual(board);
  expect(added({ ...inSetup, setup: { ...view.setup, parked: [], picked: [] } })).toEqual(view.fresh[third]);
  const parts = listed(board, team, team);
  expect(added(parts)?.report).toEqual(team);
});

test('a part of the rows is told by its label, whatever stands in that', () => {
  for (const is of ['North', 'North, only = more', 'two\nlines', ' '])
    for (const counted of ['standard', 'by_value']) {
      const part = { by: 'region', is };
      expect(sliceOf(sliced(counted, part))).toEqual(part);
    }
  expect([sliceOf('standard'), sliceOf('by_value')]).toEqual([null, null]);
});
