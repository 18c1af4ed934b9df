import fc from 'fast-check';
import { say } from '../../../src/texts/say';
import { rebased } from '../../../src/wizard/setup/rebase-setup';
import { emptySetup, type PickedKpi, type Setup, type ShownPick } from '../../../src/wizard/setup/setup';

const pick = (id: PickedKpi['id'], cells: Partial<ShownPick> & { target?: string } = {}): PickedKpi => {
  const { target = '', ...rest } = cells;
  const shown: ShownPick = {
    goal: { target, floor: '', stretch: '', due: '2017-12-31' },
    owner: 'Ann',
    report: { name: 'Team', cadence: 'weekly', hour: 8, recipients: 'team@example.com' },
    ...rest,
  };
  return { id, variant: 'standard', ...shown, shown };
};

const setupOf = (picked: PickedKpi[], more: Partial<Setup> = {}): Setup => ({
  ...emptySetup('en'),
  period: 'quarter',
  seen: { asOf: '2017-12-31', objective: '', period: 'quarter', kpis: picked.map(({ id }) => id), answers: [] },
  picked,
  chosen: true,
  ...more,
});

const shown = setupOf([pick('revenue', { target: '15,000' }), pick('win_rate')]);

/** The first KPI with something changed in the wizard. */
const changed = (change: Partial<ShownPick>): Setup => ({
  ...shown,
  picked: shown.picked.map((kpi, index) => (index === 0 ? { ...kpi, ...change } : kpi)),
});

test('what the wizard did not change follows the sheet, cell by cell', () => {
  const standing = setupOf([pick('revenue', { target: '11,000' }), pick('win_rate', { owner: 'Bob' })]);
  const { setup, conflicts } = rebased(changed({ owner: 'Carla' }), standing);
  expect(setup.picked.map(({ goal, owner }) => [goal.target, owner])).toEqual([
    ['11,000', 'Carla'],
    ['', 'Bob'],
  ]);
  expect(conflicts).toEqual([]);
});

test('what both have changed is the wizard’s, and is said each time until it is built', () => {
  const standing = setupOf([pick('revenue', { target: '11,000' }), pick('win_rate')]);
  const mine = changed({ goal: { ...shown.picked[0].goal, target: '12,500' } });
  const { setup, conflicts } = rebased(mine, standing);
  expect(setup.picked[0].goal.target).toBe('12,500');
  expect(conflicts.map((one) => say(one, 'en'))).toEqual([
    say(
      { text: 'wizard_both_changed', values: { kpi: 'Revenue', column: 'Target', theirs: '11,000', mine: '12,500' } },
      'en',
    ),
  ]);
  expect(rebased(setup, standing).conflicts).toEqual(conflicts);
});

test('tables elsewhere that were typed on the sheet meanwhile come along, table by table; of one that both changed it is said', () => {
  const withSources = (sources: Setup['sources'], seen: Setup['sources'] = sources): Setup =>
    setupOf(shown.picked, { sources, seen: { ...shown.seen, sources: seen } });
  const [old, mine, theirs] = ['p.d.old', 'p.d.mine', 'p.d.theirs'];
  const standing = withSources(undefined, { deals: old, costs: theirs });
  const kept = rebased(withSources({ deals: old, leads: mine }, { deals: old, leads: old }), standing);
  expect([kept.setup.sources, kept.conflicts.map((one) => say(one, 'en'))]).toEqual([
    { deals: old, leads: mine, costs: theirs },
    ['Connected tables, Leads: meanwhile the sheet was changed to nothing; your choice here, p.d.mine, counts.'],
  ]);
  // Again each time until it is built.
  expect(rebased(kept.setup, standing).conflicts).toEqual(kept.conflicts);
  expect(rebased(withSources({ leads: mine }, {}), standing).setup.sources).toEqual({
    ...{ deals: old, leads: mine, costs: theirs },
  });
  // Taken off here, and left alone there.
  expect(rebased(withSources({}, { deals: old, costs: theirs }), standing)).toMatchObject({ conflicts: [] });
  expect(rebased(withSources({}, { deals: old, costs: theirs }), standing).setup.sources).toEqual({});
  // Whoever chose none follows the sheet.
  expect(rebased(withSources(undefined), standing).setup.sources).toBeUndefined();
});

test('targets of periods to come follow the sheet, or are the wizard’s where both have changed them', () => {
  const standing = setupOf([pick('revenue', { target: '15,000', later: { '2018-01-01..2018-03-31': '16,000' } })]);
  expect(rebased(changed({ owner: 'Bob' }), standing).setup.picked[0].later).toEqual(standing.picked[0].later);
  const { setup, conflicts } = rebased(changed({ later: { '2018-01-01..2018-03-31': '18,000' } }), standing);
  expect(setup.picked[0].later).toEqual({ '2018-01-01..2018-03-31': '18,000' });
  expect(say(conflicts[0], 'nl')).toContain('Q1 2018: 16,000');
});

test('the same change on both sides is no conflict', () => {
  const standing = setupOf([pick('revenue', { target: '15,000', owner: 'Bob' }), pick('win_rate')]);
  expect(rebased(changed({ owner: 'Bob' }), standing).conflicts).toEqual([]);
});

test('blanks around what was typed are no change, here or there', () => {
  const spaced = pick('revenue', {
    target: ' 15,000 ',
    owner: ' Ann ',
    report: { name: ' Team ', cadence: 'weekly', hour: 8, recipients: ' team@example.com ' },
  });
  const standing = setupOf([pick('revenue', { target: '15,000', owner: 'Bob' }), pick('win_rate')]);
  const { setup, conflicts } = rebased({ ...shown, picked: [{ ...spaced, shown: shown.picked[0].shown }] }, standing);
  expect([setup.picked[0].owner, conflicts]).toEqual(['Bob', []]);
  const blank = setupOf([{ ...spaced, shown: spaced }, pick('win_rate')]);
  expect(rebased(changed({ owner: 'Carla' }), blank)).toMatchObject({
    conflicts: [],
    setup: { picked: [{ owner: 'Carla' }, {}] },
  });
});

test.each([
  [
    'report',
    { name: 'Board' },
    { name: 'Sales' },
    'Report: meanwhile the sheet was changed to Sales; your choice here, Board, counts.',
  ],
  [
    'cadence',
    { cadence: 'monthly' },
    { cadence: '' },
    'Cadence: meanwhile the sheet was changed to nothing; your choice here, monthly, counts.',
  ],
  ['hour', { hour: 9 }, { hour: 10 }, 'Hour: meanwhile the sheet was changed to 10; your choice here, 9, counts.'],
  [
    'shared',
    { recipients: '' },
    { recipients: 'b@example.com' },
    'Shared with: meanwhile the sheet was changed to b@example.com; your choice here, nothing, counts.',
  ],
])('of the %s too both changes are said', (_column, mine, theirs, says) => {
  const [{ report }] = shown.picked;
  const standing = setupOf([
    pick('revenue', { target: '15,000', report: { ...report, ...theirs } as ShownPick['report'] }),
    pick('win_rate'),
  ]);
  const { setup, conflicts } = rebased(changed({ report: { ...report, ...mine } as ShownPick['report'] }), standing);
  expect(conflicts.map((one) => say(one, 'en'))).toEqual([`Revenue, ${says}`]);
  expect(setup.picked[0].report).toMatchObject(mine);
});

test('a variant changed in the wizard goes on with the row of its KPI, where there is only one', () => {
  const other = { ...shown, picked: [{ ...shown.picked[0], variant: 'gross' }, shown.picked[1]] };
  const standing = setupOf([pick('revenue', { target: '15,000', owner: 'Bob' }), pick('win_rate')]);
  expect(rebased(other, standing).setup.picked[0]).toMatchObject({ variant: 'gross', owner: 'Bob' });
  const two = setupOf([
    pick('revenue', { target: '15,000', owner: 'Bob' }),
    { ...pick('revenue', { owner: 'Dan' }), variant: 'x' as 'standard' },
    pick('win_rate'),
  ]);
  expect(rebased(other, two).setup.picked[0].owner).toBe('Ann');
});

test('a cadence or a recipient changed on the sheet stays, and so does an emptied cell', () => {
  const report = { name: '', cadence: 'monthly' as const, hour: 8, recipients: '' };
  const standing = setupOf([pick('revenue', { target: '15,000', report }), pick('win_rate')]);
  expect(rebased(shown, standing).setup.picked[0].report).toEqual(report);
});

test('a row deleted on the sheet stays away, unless the wizard changed something about it', () => {
  const standing = setupOf([pick('win_rate')]);
  const { setup } = rebased(shown, standing);
  expect([setup.picked, setup.parked].map((list) => list.map(({ id }) => id))).toEqual([['win_rate'], ['revenue']]);
  expect(rebased(changed({ owner: 'Carla' }), standing).setup.picked.map(({ id }) => id)).toContain('revenue');
});

test('a row added on the sheet comes along; one that the wizard took off stays off', () => {
  const standing = setupOf([pick('revenue', { target: '15,000' }), pick('win_rate'), pick('churn', { owner: 'Bob' })]);
  const mine = { ...shown, picked: [shown.picked[0]], parked: [shown.picked[1]] };
  const { setup } = rebased(mine, standing);
  expect(setup.picked.map(({ id, owner }) => [id, owner])).toEqual([
    ['revenue', 'Ann'],
    ['churn', 'Bob'],
  ]);
});

test('objective and period follow the plan where the wizard left them', () => {
  const standing = { ...shown, objective: 'sell_faster', period: 'year' };
  expect(rebased(shown, standing).setup).toMatchObject({ objective: 'sell_faster', period: 'year' });
  expect(rebased({ ...shown, period: 'month' }, standing).setup.period).toBe('month');
});

describe('answers about the tabs', () => {
  const about = (value: string, answer: string) => ({ tab: 'Deals', column: 'Stage', value, answer });
  const order = (answer: string) => ({ tab: 'Deals', column: 'Created', answer });
  const withAnswers = (answers: Setup['answers'], seen: Setup['answers']): Setup => ({
    ...shown,
    answers,
    seen: { ...shown.seen, answers: seen },
  });
  const merge = (mine: Setup['answers'], seen: Setup['answers'], standing: Setup['answers']) =>
    rebased(withAnswers(mine, seen), withAnswers(standing, standing));

  test('typed on the plan tab meanwhile come along, changed and taken away ones too', () => {
    const seen = [about('Verbal', 'open'), about('Parked', 'out')];
    const { setup, conflicts } = merge(seen, seen, [about('verbal ', 'won'), order('d/m/y')]);
    expect(setup.answers).toEqual([about('verbal ', 'won'), order('d/m/y')]);
    expect(conflicts).toEqual([]);
  });

  test('given in the wizard stay, also where the plan tab has others', () => {
    const { setup } = merge([order('m/d/y')], [], [about('Verbal', 'won')]);
    expect(setup.answers).toEqual([order('m/d/y'), about('Verbal', 'won')]);
  });

  test('given on both sides are the wizard’s, which says so until the sheet is built', () => {
    const { setup, conflicts } = merge([about('Verbal', 'lost')], [], [about('Verbal', 'won')]);
    expect(setup.answers).toEqual([about('Verbal', 'lost')]);
    expect(conflicts.map((one) => say(one, 'nl'))).toEqual([
      say(
        {
          text: 'wizard_both_changed',
          values: { kpi: 'Deals', column: 'Stage, Verbal', theirs: 'gewonnen', mine: 'verloren' },
        },
        'nl',
      ),
    ]);
    const standing = withAnswers([about('Verbal', 'won')], [about('Verbal', 'won')]);
    expect(rebased(setup, standing).conflicts).toEqual(conflicts);
    const takenBack = merge([], [about('Verbal', 'open')], [about('Verbal', 'won')]);
    expect(takenBack.setup.answers).toEqual([]);
    expect(takenBack.conflicts.map((one) => say(one, 'en'))).toEqual([
      say(
        {
          text: 'wizard_both_changed',
          values: { kpi: 'Deals', column: 'Stage, Verbal', theirs: 'won', mine: 'nothing' },
        },
        'en',
      ),
    ]);
  });
});

test('on a plan that has not changed a set-up stays as it is, whatever was typed', () => {
  const text = fc.string({ maxLength: 6 });
  fc.assert(
    fc.property(text, text, text, (owner, target, recipients) => {
      const [first] = shown.picked;
      const typed = changed({
        owner,
        goal: { ...first.goal, target },
        report: { ...first.report, recipients },
      });
      const { setup, conflicts } = rebased(typed, shown);
      expect([setup, conflicts]).toEqual([typed, []]);
    }),
  );
});

test('a KPI that the wizard counts in another way is not there twice', () => {
  const standing = setupOf([pick('revenue', { target: '15,000' }), pick('win_rate')]);
  const mine = {
    ...shown,
    picked: shown.picked.map((kpi) => ({ ...kpi, variant: kpi.id === 'win_rate' ? 'by_value' : kpi.variant })),
  };
  expect(rebased(mine, standing).setup.picked.map(({ id, variant }) => [id, variant])).toEqual([
    ['revenue', 'standard'],
    ['win_rate', 'by_value'],
  ]);
});

test('a KPI that was added in the wizard and on the sheet stands on the list once', () => {
  const mine = { ...shown, picked: [...shown.picked, pick('enps')] };
  const standing = setupOf([...shown.picked, pick('enps', { owner: 'Bob' })]);
  expect(rebased(mine, standing).setup.picked.map(({ id }) => id)).toEqual(['revenue', 'win_rate', 'enps']);
  const asleep = { ...shown, parked: [pick('enps')] };
  expect(rebased(asleep, standing).setup.picked.map(({ id }) => id)).toEqual(['revenue', 'win_rate']);
});
