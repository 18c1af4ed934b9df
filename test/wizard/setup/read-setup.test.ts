import { keptSetup, readSetup } from '../../../src/wizard/setup/read-setup';
import type { Setup } from '../../../src/wizard/setup/setup';
import { viewOf } from '../small-company';

const { setup } = viewOf();
const [first] = setup.picked;
const accepted = (change: object): boolean => 'step' in readSetup({ ...setup, ...change });

test('is read as it was sent, each KPI once', () => {
  expect(readSetup(JSON.parse(JSON.stringify(setup)))).toEqual(setup);
  const twice = readSetup({ ...setup, picked: [first, { ...first, owner: 'Bob' }, ...setup.picked.slice(1)] }) as Setup;
  expect(twice.picked).toEqual(setup.picked);
  const parked = readSetup({ ...setup, parked: [first, { ...first, variant: 'gross' }, first] }) as Setup;
  expect(parked.parked.map(({ variant }) => variant)).toEqual(['standard', 'gross']);
});

test.each<[string, object, object]>([
  ['a text', { objective: 'x'.repeat(2_000) }, { objective: 'x'.repeat(2_001) }],
  ['so many answers', { answers: answers(2_000) }, { answers: answers(2_001) }],
  ['a variant', { picked: [{ ...first, variant: 'gross' }] }, { picked: [{ ...first, variant: 'constructor' }] }],
  ['a KPI', { picked: [first] }, { picked: [{ ...first, id: 'toString' }] }],
  ['an hour', report({ hour: 23 }), report({ hour: 24 })],
  ['a cadence', report({ cadence: '' }), report({ cadence: 'hourly' })],
  ['days', { span: { from: '2017-01-01', to: '2017-02-28' } }, { span: { from: '2017-01-01', to: '2017-02-29' } }],
  ['a period', { period: '' }, { period: 'fortnight' }],
  ['a step', { step: 'review' }, { step: 'end' }],
  ['a yes or no', { automatic: false }, { automatic: 'yes' }],
  ['a tab', known({ Amount: 'a' }), known({ Amount: 1 })],
  ['fields', known({}), known([])],
])('%s is taken where it can be meant, and refused in a sentence elsewhere', (_what, good, bad) => {
  expect(accepted(good)).toBe(true);
  expect(readSetup({ ...setup, ...bad })).toMatchObject({ text: expect.any(String) });
});

test.each(['step', 'language', 'span', 'picked', 'parked', 'chosen', 'confirmed', 'automatic', 'seen', 'known'])(
  'without its %s it is none',
  (key) => {
    const { [key as keyof Setup]: _gone, ...rest } = setup;
    expect(readSetup(rest)).toMatchObject({ text: expect.any(String) });
  },
);

test('what was kept and cannot be read any more is as if there were none', () => {
  expect(keptSetup(JSON.parse(JSON.stringify(setup)))).toEqual(setup);
  expect([keptSetup(null), keptSetup({}), keptSetup('x'), keptSetup({ ...setup, step: 'end' })]).toEqual([
    ...[null, null, null, null],
  ]);
});

function answers(count: number): object[] {
  return Array.from({ length: count }, (_, at) => ({ tab: 'Deals', column: 'Stage', value: `${at}`, answer: 'won' }));
}

function report(change: object): object {
  return { picked: [{ ...first, report: { ...first.report, ...change } }] };
}

function known(fields: object): object {
  return { known: [{ sheet: 1, name: 'Deals', headers: [], fields }] };
}
