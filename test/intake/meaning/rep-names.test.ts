import type { Answer } from '../../../src/intake/reading';
import { analysisOf, byRep } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const deals = (...owners: string[]) =>
  rawTab(
    'Deals',
    ['Deal ID | Owner | Stage | Amount', ...owners.map((owner, at) => `D${at} | ${owner} | Won | 100`)]
      .join('\n')
      .replace(/¦/g, '|'),
  );

const analysed = (tab: ReturnType<typeof rawTab>, ...answers: Answer[]) => analysisOf(tab, { plan: { answers } });

test.each([
  ['Ann Bos (deactivated)', 'Ann Bos'],
  ['Ann Bos (Deactivated User)', 'Ann Bos'],
  ['Ann Bos [inactive]', 'Ann Bos'],
  ['Ann Bos (gedeactiveerd)', 'Ann Bos'],
  ['Ann Bos (inaktiv)', 'Ann Bos'],
  ['Ann Bos (désactivée)', 'Ann Bos'],
  ['Ann Bos (desactivado)', 'Ann Bos'],
])('%s: whether that is %s is asked', (label, name) => {
  const tab = deals('Ann Bos', label, 'Bob');
  const open = analysed(tab);
  expect(open.readings[0].questions.map(({ column, value, options }) => [column, value, options])).toEqual([
    ['Owner', label, [name, label]],
  ]);
  expect(byRep(open, 'sales_per_rep')).toEqual({ 'Ann Bos': 100, [label]: 100, Bob: 100 });
  const same = analysed(tab, { tab: 'Deals', column: 'Owner', value: label, answer: name });
  expect(same.readings[0].questions).toEqual([]);
  expect(byRep(same, 'sales_per_rep')).toEqual({ 'Ann Bos': 200, Bob: 100 });
  const other = analysed(tab, { tab: 'Deals', column: 'Owner', value: label, answer: label });
  expect(other.readings[0].questions).toEqual([]);
  expect(byRep(other, 'sales_per_rep')).toEqual(byRep(open, 'sales_per_rep'));
});

test.each([
  ['Ann Bos; Bob', ['Ann Bos', 'Bob']],
  ['Ann Bos & Bob', ['Ann Bos', 'Bob']],
  ['Ann Bos en Bob', ['Ann Bos', 'Bob']],
  ['Ann Bos, Bob', ['Ann Bos', 'Bob']],
  ['Ann Bos / Cor', ['Ann Bos', 'Cor']],
])('%s: whose the rows are is asked', (label, names) => {
  const tab = deals('Ann Bos', label, 'Bob');
  const open = analysed(tab);
  expect(open.readings[0].questions.map(({ value, options }) => [value, options])).toEqual([
    [label, [...names, label]],
  ]);
  expect(open.result('sales_per_rep').value).toBe(300);
  // Two people together are no third.
  expect(Object.keys(byRep(open, 'sales_per_rep'))).not.toContain(label);
  const answered = analysed(tab, { tab: 'Deals', column: 'Owner', value: label, answer: 'Ann Bos' });
  expect(byRep(answered, 'sales_per_rep')).toEqual({ 'Ann Bos': 200, Bob: 100 });
});

test('a name with its surname first, a title or an addition is one person', () => {
  for (const label of ['Bos, Ann', 'Ann Bos (Sales)', 'Marks and Spencer', 'Ann-Marie Bos/Smit'])
    expect(analysed(deals('Ann Bos', label, 'Bob')).readings[0].questions).toEqual([]);
});
