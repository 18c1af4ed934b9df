import { remarkSentence, unreadableSentence } from '../../../src/plan/tab/unreadable-cell';

const cell = { cell: 'B2', what: { text: 'column_kpi' }, expected: { text: 'expects_date' } } as const;

test.each([
  [60, 'x'.repeat(60)],
  [61, `${'x'.repeat(60)}…`],
  [50_000, `${'x'.repeat(60)}…`],
])('of %i letters typed in a cell a sentence shows no more than 60', (count, shown) => {
  const unreadable = { ...cell, typed: 'x'.repeat(count), until: { text: 'until_not_counted' } as const };
  expect(unreadableSentence('Plan', unreadable).values?.typed).toBe(shown);
  expect(remarkSentence(unreadable).values?.typed).toBe(shown);
});

test('a cell in which nothing stands is missing, not unreadable', () => {
  const until = { text: 'until_not_counted' } as const;
  expect(unreadableSentence('Plan', { ...cell, typed: '', until }).text).toBe('cell_missing');
  expect(unreadableSentence('Plan', { ...cell, typed: '0', until }).text).toBe('cell_unreadable');
});
