import { isAddress, isSameAddress } from '../../../src/plan/people/address';
import { peopleOf } from '../../../src/plan/people/people';
import { isOwner, toConfirm } from '../../../src/plan/people/read-addresses';
import { mailHour, recipientsOf } from '../../../src/plan/people/report-mail';

test.each(['ann@example.com', 'ann.de-vries+kpi@sales.example.co.uk', `${'a'.repeat(242)}@example.com`])(
  '%s is an address',
  (text) => {
    expect(isAddress(text)).toBe(true);
  },
);

test.each([
  'ann',
  'ann@example',
  '@example.com',
  'ann@.com',
  'ann@example.',
  'ann@exa mple.com',
  'ann@example.com,bob@example.com',
  'ann@example.com;',
  'Ann <ann@example.com>',
  'ann@example.com\nBcc: bob@example.com',
  'ann@bob@example.com',
  'ann@example.com(nl',
  'ann@(example).com',
  'Ann)ann@example.com',
  `${'a'.repeat(243)}@example.com`,
])('%s is none', (text) => {
  expect(isAddress(text)).toBe(false);
});

test('capitals and blanks around it make no other address', () => {
  expect(isSameAddress(' Ann@Example.com', 'ann@example.COM ')).toBe(true);
  expect(isSameAddress('ann@example.com', 'anne@example.com')).toBe(false);
});

test('who is outside the owner’s domain waits for a yes, whatever the capitals of either', () => {
  const outside = ['Boss@Other.org', 'ann@Example.com', 'boss@other.org'];
  expect(toConfirm(outside, 'owner@example.com', [])).toEqual(['Boss@Other.org', 'boss@other.org']);
  expect(toConfirm(outside, 'owner@example.com', ['boss@other.org'])).toEqual([]);
  expect(toConfirm(outside, 'owner@example.com', ['BOSS@OTHER.ORG'])).toEqual([]);
});

test('an owner is a name or an address', () => {
  expect(['Ann', '', 'ann@example.com', 'ann@example', 'a@b@example.com'].map(isOwner)).toEqual([
    ...[true, true, true],
    ...[false, false],
  ]);
});

test('a report goes to those it names, else to an owner who is an address', () => {
  const report = { cadence: 'weekly', recipients: [{ address: 'team@example.com' }] } as const;
  const to = (planned: object) => recipientsOf({ id: 'revenue', ...planned }).map(({ address }) => address);
  expect(to({ owner: 'ann@example.com', report: { ...report, recipients: [...report.recipients] } })).toEqual([
    'team@example.com',
  ]);
  expect(to({ owner: 'ann@example.com', report: { cadence: 'weekly', recipients: [] } })).toEqual(['ann@example.com']);
  expect(to({ owner: 'Ann' })).toEqual([]);
  expect(to({})).toEqual([]);
});

test('KPIs of one mail come at the earliest hour of them; of another name, cadence or reader at their own', () => {
  const kpi = (id: string, hour: number | undefined, more: object = {}) => ({
    id,
    report: { name: 'Team', cadence: 'weekly' as const, hour, recipients: [{ address: 'ann@example.com' }], ...more },
  });
  const kpis = [
    kpi('revenue', 10),
    kpi('win_rate', 7, { name: ' team', recipients: [{ address: 'Ann@example.com' }, { address: 'bob@example.com' }] }),
    kpi('churn', 6, { name: 'Board' }),
    kpi('enps', 5, { cadence: 'monthly' }),
    kpi('mrr', 4, { recipients: [{ address: 'carl@example.com' }] }),
    kpi('arr', undefined, { name: 'Usual' }),
  ];
  expect(kpis.map((one) => mailHour(one, { kpis }))).toEqual([7, 7, 6, 5, 4, 8]);
});

test('people are named once, whoever the sheet is shared with first, and two hundred at the most', () => {
  expect(peopleOf(['Ann', 'ann ', 'Bob', ' '], ['bob', 'ann@example.com'])).toEqual([
    { name: 'bob', from: 'sharing' },
    { name: 'ann@example.com', from: 'sharing' },
    { name: 'Ann', from: 'tabs' },
  ]);
  const many = Array.from({ length: 300 }, (_, at) => `Rep ${at}`);
  expect(peopleOf(many, []).map(({ name }) => name)).toEqual(many.slice(0, 200));
});
